/** I, me, my inside a quotation: to who is said to speak it. */
import type { Clusters } from './clusters.ts'
import type { Facts } from './facts.ts'
import type { Quotation } from './quotations.ts'

const FIRST_PERSON = /^(?:i|me|my|mine|myself)$/i
export const SAYING: ReadonlySet<string> = new Set(
  `say tell add note state explain insist argue claim announce declare write reply respond answer ask admit warn stress emphasize
  emphasise recall continue comment remark observe conclude confirm deny shout whisper joke tweet post report acknowledge
  suggest complain promise vow urge quip quote predict reveal describe call`.split(/\s+/),
)

/** Links the first person singular of each quotation to its speaker, where one person is. */
export function linkSpeakers(facts: Facts, clusters: Clusters): void {
  for (const quote of facts.quotes) {
    const own = firstPersons(facts, quote)
    if (own.length === 0) continue
    const speaker = speakerOf(facts, quote)
    if (
      speaker === undefined ||
      clusters.typeOf(speaker) !== 'Person' ||
      clusters.numberOf(speaker) === 'plural'
    )
      continue
    for (const index of own) clusters.link(index, speaker, 'speaker of the quotation')
  }
}

function firstPersons({ mentions, lookup }: Facts, { first, last }: Quotation): number[] {
  const found: number[] = []
  for (let at = first; at <= last; at++) {
    const index = lookup.headedBy(at)
    if (
      index !== undefined &&
      mentions[index]!.kind === 'pronominal' &&
      FIRST_PERSON.test(mentions[index]!.name)
    )
      found.push(index)
  }
  return found
}

/** Who speaks a quotation: who is named beside it, or beside the one right before, with which it goes on. */
export function voiceOf(facts: Facts, quote: Quotation): number | undefined {
  const beside = speakerOf(facts, quote)
  if (beside !== undefined) return beside
  const { tree, quotes } = facts
  const before = quotes[quotes.indexOf(quote) - 1]
  const sentence = (token: number) => tree.tokens[token]!.sentence
  return before !== undefined && sentence(quote.first) - sentence(before.last) <= 1
    ? voiceOf(facts, before)
    : undefined
}

/** The subject of the verb of saying around a quotation: in its own sentences, outside of its marks. */
export function speakerOf(facts: Facts, { first, last }: Quotation): number | undefined {
  const { tree, sentences, lookup } = facts
  const from = sentences[tree.tokens[first]!.sentence]!.first
  const until = sentences[tree.tokens[Math.min(last + 1, tree.tokens.length - 1)]!.sentence]!.last
  const isOutside = (at: number) =>
    (at < first || at > last) && at >= from && at <= until && !isQuoted(facts, at)
  const verbs = [...rangeOf(last + 1, until), ...rangeOf(from, first - 1).toReversed()].filter(
    at => isOutside(at) && SAYING.has(tree.tokens[at]!.lemma) && tree.tokens[at]!.upos === 'VERB',
  )
  for (const verb of verbs) {
    const subject = tree.child(verb, 'nsubj')
    if (subject !== undefined && isOutside(subject)) return lookup.headedBy(subject)
  }
  return undefined
}

const isQuoted = ({ quotes }: Facts, at: number): boolean =>
  quotes.some(({ first, last }) => first <= at && at <= last)

const rangeOf = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step)
