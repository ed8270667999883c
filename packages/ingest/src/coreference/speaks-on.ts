/** "Lind said the port had closed. He told reporters that …": who speaks goes on speaking. */
import type { Clusters } from './clusters.ts'
import type { Facts } from './facts.ts'
import type { Pronoun } from './pronouns.ts'
import { SAYING } from './speakers.ts'

/** The subject of the verb of saying at the head of the sentence before, for a pronoun that is one itself. */
export function speakerBefore(facts: Facts, clusters: Clusters, pronoun: Pronoun): number | undefined {
  const { tree, lookup } = facts
  if (pronoun.kind !== 'person' || !speaks(facts, facts.mentions[pronoun.index]!.head)) return undefined
  const before = tree.tokens.findIndex(
    ({ sentence, head, lemma }) => sentence === pronoun.sentence - 1 && head < 0 && SAYING.has(lemma),
  )
  const subject = before < 0 ? undefined : tree.child(before, 'nsubj')
  const speaker = subject === undefined ? undefined : lookup.headedBy(subject)
  return speaker !== undefined &&
    clusters.typeOf(speaker) === 'Person' &&
    clusters.numberOf(speaker) !== 'plural'
    ? speaker
    : undefined
}

/** Is a token the subject of a verb of saying at the head of its sentence, or beside a quotation? */
function speaks({ tree }: Facts, token: number): boolean {
  const { head: verb } = tree.tokens[token]!
  // "He is said to be ill": others say so.
  if (verb < 0 || tree.tokens[token]!.dep !== 'nsubj' || !SAYING.has(tree.lemma(verb))) return false
  return tree.tokens[verb]!.head < 0 || tree.is(verb, 'parataxis')
}
