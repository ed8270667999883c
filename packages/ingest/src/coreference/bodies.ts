/** Which body a bare "the company" or "its owner" means: the one spoken of last, as far as one is. */
import type { Clusters } from './clusters.ts'
import type { Facts } from './facts.ts'

/** So many sentences back such words look. */
const BACK = 4

/** Public bodies, papers, parties, fighters and banks: no one calls them "the company". */
const NO_COMPANY =
  /(?:Court|Ministry|Agency|Department|Police|Government|Parliament|Party|Council|Committee|Commission|Authority|Inspectorate|Office|Bureau|Army|Navy|Union|University|School|Church|Times|Post|News|Nations|Senate|Congress|Assembly|Alliance|Federation|Association|Service|Front|Brigade|Forces|Militia|Movement|Guard|Staff|Directorate|Bank)$/i

type Wanted = (index: number) => boolean

/** The body with a name that was spoken of last before a mention, by the sentence; the subject, where several were. */
export function bodyBefore(
  facts: Facts,
  clusters: Clusters,
  index: number,
  wanted: Wanted,
): number | undefined {
  const told = lastTold(facts, index, at => isNamedBody(clusters, at) && wanted(at))
  const bodies = told.filter((at, place) => told.findIndex(other => clusters.same(other, at)) === place)
  if (bodies.length <= 1) return bodies[0]
  const subjects = bodies.filter(at => facts.tree.is(facts.mentions[at]!.head, 'nsubj'))
  return subjects.length === 1 ? subjects[0] : undefined
}

/** The mentions that are wanted, of the last sentence before a mention that has any; the last first. */
function lastTold(facts: Facts, index: number, isWanted: Wanted): readonly number[] {
  const told: number[] = []
  for (let at = index - 1; at >= 0 && facts.sentenceOf(index) - facts.sentenceOf(at) <= BACK; at--) {
    if (told.length > 0 && facts.sentenceOf(at) !== facts.sentenceOf(told[0]!)) break
    if (isWanted(at)) told.push(at)
  }
  return told
}

const isNamedBody = (clusters: Clusters, at: number): boolean =>
  clusters.typeOf(at) === 'Organization' && clusters.isNamed(at) && clusters.numberOf(at) !== 'plural'

/** May it be called a company, by its name and by all that it was called? */
export const couldBeCompany =
  ({ mentions }: Facts, clusters: Clusters): Wanted =>
  index =>
    clusters
      .members(index)
      .map(member => mentions[member]!)
      .filter(({ kind }) => kind === 'named')
      .every(({ name }) => !NO_COMPANY.test(name) && !/^[A-Z]{2,5}$/.test(name))

/** Bare words for a company. */
export const isCompanyWord = (facts: Facts, index: number): boolean =>
  /^(?:company|firm|business|corporation)$/.test(facts.headLemma(index)) &&
  facts.modifiersOf(index).size === 0
