import type { GraphStore } from '../src/index.ts'

/** Takes everything out of a store. */
export async function emptied(store: GraphStore): Promise<void> {
  await store.transact([], async tx => {
    const nodes = await tx.read<{ id: string; labels: string[] }>({
      cypher: 'MATCH (n) RETURN n.id AS id, labels(n) AS labels',
    })
    const ids = (label: string) => nodes.filter(({ labels }) => labels.includes(label)).map(({ id }) => id)
    await tx.apply({
      remove: {
        judgements: ids('Judgement'),
        statements: ids('Statement'),
        appearances: ids('Appearance'),
        entities: ids('Entity'),
        articles: ids('Article'),
      },
    })
  })
}
