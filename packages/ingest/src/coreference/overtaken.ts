/** What was mentioned since, and may be meant instead of an earlier description with the same noun. */
import { bodyBefore, couldBeCompany, isCompanyWord } from './bodies.ts'
import type { Clusters } from './clusters.ts'
import { isNear, OFTEN, type Earlier, type EarlierDescriptions } from './earlier.ts'
import type { Facts } from './facts.ts'
import { otherWordsFor } from './other-words.ts'

interface Known {
  readonly facts: Facts
  readonly clusters: Clusters
  readonly earlier: EarlierDescriptions
}

/** Is something else with the same noun, or with another word for it, as near as what a bare "the" seems to mean? */
export const isOvertaken = (known: Known, index: number, meant: Earlier): boolean =>
  known.facts.modifiersOf(index).size === 0 &&
  (isReworded(known, index, meant) || isNamed(known, index, meant) || isAnotherCompany(known, index, meant))

/** "the site" after "the site … a website": what was called by another word since may be meant. */
function isReworded({ facts, clusters, earlier }: Known, index: number, meant: Earlier): boolean {
  if (meant.times >= OFTEN) return false
  const { number, type } = facts.mentions[index]!
  return otherWordsFor(facts.headLemma(index))
    .flatMap(word => earlier.of(word))
    .some(other => {
      const { mention } = other
      const like = facts.mentions[mention]!.number === number && clusters.typeOf(mention) === type
      return (
        like &&
        mention > meant.mention &&
        isNear(facts, index, other) &&
        !clusters.same(mention, meant.mention)
      )
    })
}

/** "the company" long after "a company": one with a name has been spoken of since. */
function isAnotherCompany({ facts, clusters }: Known, index: number, meant: Earlier): boolean {
  if (!isCompanyWord(facts, index) || clusters.isNamed(meant.mention) || isNear(facts, index, meant))
    return false
  const body = bodyBefore(facts, clusters, index, couldBeCompany(facts, clusters))
  return body !== undefined && body > meant.mention
}

/** "the bank" after "the central bank … Nordbank": a name since that holds the word may be meant. */
function isNamed({ facts, clusters }: Known, index: number, meant: Earlier): boolean {
  if (clusters.isNamed(meant.mention)) return false
  const lemma = facts.headLemma(index)
  const { type } = facts.mentions[index]!
  for (let at = index - 1; at > meant.mention && isNear(facts, index, { mention: at }); at--) {
    const { kind, name } = facts.mentions[at]!
    if (
      kind === 'named' &&
      clusters.typeOf(at) === type &&
      lemma.length > 3 &&
      name.toLowerCase().includes(lemma)
    )
      return true
  }
  return false
}
