/** Forms and blocks follow the appearances, in whatever order these come and go. */
import { expect, onTestFinished, test } from 'vitest'

import { type Appearance, type GraphStore, articleId, openStore, review, storyId } from '../index.ts'

const ENTITY = 'person:oskar-lind~0123456789ab'

/** An article that speaks of these persons. */
function article(...names: readonly string[]) {
  const text = names.join(' met ')
  const id = articleId({ text })
  const rest = { url: null, title: null, outlet: null, publishedAt: null, updatedAt: null, language: 'en' }
  const appearances = names.map((name, at): Appearance => {
    const told = {
      name,
      aliases: [],
      type: 'Person' as const,
      named: true,
      descriptions: [],
      happening: null,
      companions: [],
    }
    const start = text.indexOf(name) + at
    return {
      id: `${id}:${start}-${start + 5}`,
      article: id,
      entity: ENTITY,
      ...told,
      spans: [{ start, end: start + 5 }],
    }
  })
  return {
    article: { ...rest, id, text, story: storyId(text), sources: [], readAt: '2026-01-01T00:00:00Z' },
    appearances,
  }
}

type Written = ReturnType<typeof article>

async function storeOf(all: readonly Written[], gone: readonly Written[] = []): Promise<GraphStore> {
  const store = await openStore('memory:')
  onTestFinished(() => store.close())
  const entity = {
    id: ENTITY,
    name: 'Oskar Lind',
    aliases: [],
    type: 'Person' as const,
    named: true,
    descriptions: [],
  }
  const nowhere = { articles: 1, timeStart: null, timeEnd: null, lat: null, lon: null }
  await store.transact([], tx => tx.apply({ upsert: { entities: [{ ...entity, ...nowhere }] } }))
  for (const one of all) {
    const upsert = { articles: [one.article], appearances: one.appearances }
    await store.transact([], tx => tx.apply({ upsert }))
  }
  for (const one of gone) {
    const remove = { articles: [one.article.id], appearances: one.appearances.map(({ id }) => id) }
    await store.transact([], tx => tx.apply({ remove }))
  }
  return store
}

/** All forms and blocks, and who bears and shares them. */
async function formsIn(store: GraphStore): Promise<string[]> {
  const nodes = await store.read<{ id: string; properties: object }>({
    cypher: 'MATCH (n) WHERE n:Form OR n:Name RETURN n.id AS id, properties(n) AS properties',
  })
  const ends = await store.read<{ id: string; to: string }>({
    cypher: `MATCH (a)-[r]->(b) WHERE type(r) = 'CALLED' OR type(r) = 'UNDER' RETURN a.id AS id, b.id AS to`,
  })
  const told = nodes.map(({ id, properties }) => [id, Object.entries(properties).toSorted()])
  return [...told, ...ends.map(({ id, to }) => [id, to])].map(row => JSON.stringify(row)).toSorted()
}

const MANY = Array.from({ length: 50 }, (_, at) => article(`Oskar Mid${at} Lind`, 'Mara Venn', 'Mara Venn'))
const SAME = Array.from({ length: 40 }, (_, at) => article('Oskar Lind', `Dana${at} Kruk`))

test.each([
  ['more names that share a part than are listed', MANY],
  ['more bearers of a name than are sampled', SAME],
])('%s come and go without a trace', async (_, all) => {
  const byId = all.toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1))
  const gone = byId.slice(0, 30)
  const left = all.filter(one => !gone.includes(one))
  expect(await formsIn(await storeOf(all, gone))).toEqual(await formsIn(await storeOf(left.toReversed())))
})

test('names that too many share are told', async () => {
  const store = await storeOf(MANY)
  expect((await review(store, { crowd: 24 })).crowded).toContainEqual({ name: 'oskar lind', appearances: 50 })
})

test.each<[version: number, what: string, older: string[]]>([
  [1, 'no forms', ['MATCH (f:Form) DETACH DELETE f', "MATCH (n:Name) SET n.count = 0, n.forms = ['x']"]],
  [2, 'forms without a sort, in other blocks', ["MATCH (f:Form) SET f.id = '2 ' + f.id, f.count = 7"]],
])('a store of shape %i, with %s, has those of today once it is opened', async (version, _, older) => {
  const store = await storeOf(MANY)
  const today = await formsIn(store)
  const cypher = [...older, `MATCH (s:Store) SET s.version = ${version}`]
  for (const one of cypher) await store.transact([], tx => tx.read({ cypher: one }))
  expect(await formsIn(store)).not.toEqual(today)
  await store.prepare()
  expect(await formsIn(store)).toEqual(today)
})
