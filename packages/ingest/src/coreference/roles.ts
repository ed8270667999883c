/** "The governor", "the company", "the city": definite nouns that say no more than what something is, to the name it has. */
import { placeKind } from '../mentions/gazetteer.ts'
import { bodyBefore, couldBeCompany, isCompanyWord } from './bodies.ts'
import type { Clusters } from './clusters.ts'
import type { Facts } from './facts.ts'
import { isCompanyName, sameKind } from './kinds.ts'
import type { Reason } from './reasons.ts'
import { titleBefore } from './titles.ts'

/** How many sentences back a role may point: to the last one named. */
const WINDOW = { Person: 6, Organization: 3, Place: 2 } as const
type Roled = keyof typeof WINDOW

const REASON: Readonly<Record<Roled, Reason>> = {
  Person: 'role of the person',
  Organization: 'kind of the body',
  Place: 'kind of the place',
}

/** So many mentions are asked what somebody is: articles say it when they introduce them. */
const TELLING = 40

/** Links offices and roles of people to names; before descriptions, so that "the judge" is the judge who has a name. */
export const linkPersonRoles = (facts: Facts, clusters: Clusters): void =>
  linkRoles(facts, clusters, ['Person'])

/** Links what bodies and places are to their names; after descriptions, which are nearer. */
export const linkKinds = (facts: Facts, clusters: Clusters): void =>
  linkRoles(facts, clusters, ['Organization', 'Place'])

/** Links definite role nouns to names, reading the text once. */
function linkRoles(facts: Facts, clusters: Clusters, types: readonly string[]): void {
  const named: number[] = []
  facts.mentions.forEach(({ kind, type }, index) => {
    if (kind === 'named') named.push(index)
    else if (kind === 'nominal' && clusters.isNamed(index)) named.push(index)
    if (kind !== 'nominal' || !types.includes(type) || !isBareRole(facts, clusters, index)) return
    const carrier = companyBefore(facts, clusters, index) ?? lastCarrier(facts, clusters, index, named)
    if (carrier !== undefined && clusters.link(index, carrier, REASON[type as Roled])) named.push(index)
  })
}

/** "the company", of which nothing has said that it is one: whoever was spoken of last and can be. */
const companyBefore = (facts: Facts, clusters: Clusters, index: number): number | undefined =>
  isCompanyWord(facts, index)
    ? bodyBefore(facts, clusters, index, couldBeCompany(facts, clusters))
    : undefined

/** "the minister", "this city"; not "the minister who resigned", and not yet linked to anything before. */
function isBareRole(facts: Facts, clusters: Clusters, index: number): boolean {
  const { type, number, head } = facts.mentions[index]!
  if (!(type in WINDOW) || number !== 'singular') return false
  if (clusters.members(index).some(other => other < index)) return false
  const { determiner, owner } = facts.phraseOf(index)
  return owner === null && ['the', 'this'].includes(determiner) && !picksOne(facts, head)
}

/** "the minister who resigned" is picked from several; behind a comma a clause only adds. */
function picksOne({ tree }: Facts, noun: number): boolean {
  const clause = tree.child(noun, 'acl:relcl')
  if (clause === undefined) return false
  const first = tree.subtree(clause)[0] ?? clause
  return ![first, first - 1].some(at => tree.tokens[at]?.text === ',')
}

/** The last named one that carries the role, where no other carrier is as near. */
function lastCarrier(
  facts: Facts,
  clusters: Clusters,
  index: number,
  named: readonly number[],
): number | undefined {
  const type = facts.mentions[index]!.type as Roled
  const back = (other: number) => facts.sentenceOf(index) - facts.sentenceOf(other)
  const carriers: number[] = []
  for (let at = named.length - 1; at >= 0 && back(named[at]!) <= WINDOW[type]; at--) {
    const other = named[at]!
    if (clusters.typeOf(other) === type && carries(facts, clusters, other, index)) carriers.push(other)
  }
  const [last] = carriers
  if (last === undefined) return undefined
  const rivals = carriers.filter(other => !clusters.same(other, last))
  return rivals.some(other => back(other) <= Math.max(1, back(last))) ? undefined : last
}

/** Does the name, or what has been said of it before, say that it is such a one? */
function carries(facts: Facts, clusters: Clusters, other: number, index: number): boolean {
  const wanted = sameKind(facts.headLemma(index))
  const asked = withoutSeat([...facts.modifiersOf(index)])
  const told = clusters
    .members(other)
    .slice(0, TELLING)
    .filter(member => member < index)
    .flatMap(member => rolesOf(facts, member))
  return told.some(({ role, words }) => wanted.has(role) && asked.every(word => words.has(word)))
}

/** "Oslo-listed", "Tallinn-based": where it sits is often told only then. */
function withoutSeat(words: readonly string[]): readonly string[] {
  const seat = words.findIndex(word => /^(?:based|listed|headquartered|registered)$/.test(word))
  return seat < 1 ? words : words.filter((_, at) => at !== seat && at !== seat - 1)
}

interface Role {
  readonly role: string
  readonly words: ReadonlySet<string>
}

const NO_WORDS: ReadonlySet<string> = new Set()

/** What a mention of someone says that they are. */
function rolesOf(facts: Facts, member: number): Role[] {
  const { kind, type, name } = facts.mentions[member]!
  if (kind === 'nominal') return [{ role: facts.headLemma(member), words: facts.modifiersOf(member) }]
  if (kind !== 'named') return []
  if (type === 'Person') return rolesOfTitle(facts, member)
  const words = name.toLowerCase().split(' ')
  const kinds = [
    words.at(-1)!,
    words[0]!,
    placeKind(name),
    isCompanyName(name) ? 'company' : null,
    kindWithin(name),
  ]
  return kinds.flatMap(role => (role === null ? [] : [{ role, words: NO_WORDS }]))
}

/** "Nordbank", "Sparebanken": kinds that are written into names. */
const kindWithin = (name: string): string | null =>
  /\p{L}(bank)(?:en)?$/iu.exec(name)?.[1]?.toLowerCase() ?? null

function rolesOfTitle(facts: Facts, member: number): Role[] {
  const title = titleBefore(facts, member)
  const words = new Set(title?.text.toLowerCase().split(' ') ?? [])
  return (title?.roles ?? []).map(role => ({ role: role.split(' ').at(-1)!, words }))
}
