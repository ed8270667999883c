/** "Lind's lawyer said his client was innocent": the client is Lind. */
import type { Clusters } from './clusters.ts'
import type { Facts } from './facts.ts'
import { SAYING } from './speakers.ts'

const LAWYERS = new Set(['lawyer', 'attorney', 'solicitor', 'barrister', 'counsel', 'advocate'])

/** Links the clients of whom lawyers speak to those whose lawyers they are; before pronouns, "his" being the lawyer's. */
export function linkClients(facts: Facts, clusters: Clusters): void {
  facts.mentions.forEach(({ kind, number }, index) => {
    if (kind !== 'nominal' || number !== 'singular' || facts.headLemma(index) !== 'client') return
    const { owner } = facts.phraseOf(index)
    if (owner === null || facts.tree.tokens[owner]!.upos !== 'PRON') return
    const client = clientOf(facts, clusters, speakerAbove(facts, index))
    if (client !== undefined) clusters.link(index, client, 'client of the lawyer')
  })
}

/** The subject of the verb of saying under which a mention stands. */
function speakerAbove({ tree, mentions, lookup }: Facts, index: number): number | undefined {
  for (let at = tree.tokens[mentions[index]!.head]!.head; at >= 0; at = tree.tokens[at]!.head) {
    const subject = SAYING.has(tree.lemma(at)) ? tree.child(at, 'nsubj') : undefined
    if (subject !== undefined && subject !== mentions[index]!.head) return lookup.headedBy(subject)
  }
  return undefined
}

/** Whose lawyer someone is: the owner of a word for that, or the name behind "for". */
function clientOf(facts: Facts, clusters: Clusters, speaker: number | undefined): number | undefined {
  if (speaker === undefined) return undefined
  const { tree, mentions, lookup } = facts
  const posts = clusters
    .members(speaker)
    .filter(at => mentions[at]!.kind === 'nominal' && LAWYERS.has(facts.headLemma(at)))
  return posts
    .flatMap(at => {
      const { head } = mentions[at]!
      const behind = tree.children(head, 'nmod').filter(child => /^(?:for|of)$/.test(tree.marker(child)))
      return [facts.phraseOf(at).owner, ...behind].map(token =>
        token === null ? undefined : lookup.headedBy(token),
      )
    })
    .find(found => found !== undefined && mentions[found]!.type === 'Person')
}
