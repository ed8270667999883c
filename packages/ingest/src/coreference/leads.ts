/**
 * Who a lead speaks of before it names them: "A former mayor was jailed on Friday. Oskar Lind, 58, had taken bribes." News names
 * whom its first sentence is about in the next ones, with their age.
 */
import type { Clusters } from './clusters.ts'
import type { Facts } from './facts.ts'
import { sameKind } from './kinds.ts'

/** The lead is among the first sentences: behind a headline and a line of authors. */
const LEAD = 3
/** So many sentences below it somebody is named. */
const NAMED_WITHIN = 2

/** Links the person whom the lead is about, where it gives no name, to the one who is named below with an age. */
export function linkLeads(facts: Facts, clusters: Clusters): void {
  const lead = facts.mentions.findIndex((_, index) => isLead(facts, clusters, index))
  if (lead < 0) return
  const named = facts.mentions.findIndex(
    ({ kind, type }, index) =>
      index > lead &&
      kind === 'named' &&
      type === 'Person' &&
      hasAge(facts, index) &&
      isFirst(clusters, index),
  )
  if (named < 0 || !isBelow(facts, lead, named) || isCalledOtherwise(facts, clusters, lead, named)) return
  // What is told in the headline is in the cluster already.
  clusters.link(clusters.members(lead)[0]!, named, 'told in the lead')
}

/** "A former mayor", one without a name who is the subject of the lead. */
function isLead(facts: Facts, clusters: Clusters, index: number): boolean {
  const { kind, type, number, head } = facts.mentions[index]!
  if (kind !== 'nominal' || type !== 'Person' || number !== 'singular' || facts.sentenceOf(index) > LEAD)
    return false
  return (
    /^an?$/.test(facts.phraseOf(index).determiner) && facts.tree.is(head, 'nsubj') && !clusters.isNamed(index)
  )
}

/** "Oskar Lind, 58,". */
function hasAge({ tree: { tokens }, mentions }: Facts, index: number): boolean {
  const { first, last } = mentions[index]!
  const [comma, age, end] = [1, 2, 3].map(step => tokens[last + step]?.text ?? '')
  return last > first && comma === ',' && /^(?:[1-9]\d|10\d)$/.test(age!) && /^[,.]$/.test(end!)
}

const isFirst = (clusters: Clusters, index: number): boolean => clusters.members(index)[0] === index

const isBelow = (facts: Facts, lead: number, named: number): boolean => {
  const below = facts.sentenceOf(named) - facts.sentenceOf(lead)
  return below > 0 && below <= NAMED_WITHIN
}

/** "The victim, Oskar Lind, 58," is not the mayor. */
const isCalledOtherwise = (facts: Facts, clusters: Clusters, lead: number, named: number): boolean =>
  clusters
    .members(named)
    .filter(at => facts.mentions[at]!.kind === 'nominal')
    .some(at => !sameKind(facts.headLemma(lead)).has(facts.headLemma(at)))
