/** Names to names: persons by family and given name, bodies and places by the same words, parts and acronyms. */
import { foldName, isAdjectiveOf } from '@redthread/graph'

import { isDemonym, placeKind, usualPlaceName } from '../mentions/gazetteer.ts'
import { listedClass } from '../mentions/noun-class.ts'
import { nameKey, shorterNames } from '../mentions/shorter-names.ts'
import { isGivenName } from '../names/given-names.ts'
import { couldBeSamePerson, genderOfTitles, parsePersonName } from '../names/person-name.ts'
import type { Clusters } from './clusters.ts'
import type { Facts } from './facts.ts'

/** Links all mentions by name. */
export function linkNames(facts: Facts, clusters: Clusters): void {
  const named = indexesOf(facts, ({ kind }) => kind === 'named')
  linkPeople(facts, clusters, named)
  linkSameWords(facts, clusters, named)
  linkParts(facts, clusters, named)
}

const indexesOf = (facts: Facts, wanted: (mention: Facts['mentions'][number]) => boolean): number[] =>
  facts.mentions.flatMap((mention, index) => (wanted(mention) ? [index] : []))

/** Full names first, so that each bare family name finds all who bear it, before or after it in the text. */
function linkPeople(facts: Facts, clusters: Clusters, named: readonly number[]): void {
  const people = named.filter(index => facts.mentions[index]!.type === 'Person')
  const full = people.filter(index => isFull(facts, index))
  const single = people.filter(index => !isFull(facts, index))
  const known = new Map<string, number[]>()
  for (const index of full) {
    const keys = keysOf(withTitle(facts, index))
    const same = keys.flatMap(key => known.get(key) ?? []).find(other => agree(facts, index, other))
    if (same !== undefined) clusters.link(index, same, 'same name')
    for (const key of keys)
      known.set(key, [...(known.get(key) ?? []), ...(same === undefined ? [index] : [])])
  }
  for (const index of single) linkSingle(facts, clusters, index, known)
}

const isFull = (facts: Facts, index: number): boolean =>
  parsePersonName(withTitle(facts, index)).given.length > 0

/** Under which words a full name is looked up: each part of the family name, the given name, and what is between. */
function keysOf(name: string): string[] {
  const { family, given } = parsePersonName(name)
  const parts = foldName(family).split(' ')
  const middle = given.slice(1).map(part => `middle ${foldName(part)}`)
  return [...new Set([foldName(family), ...parts, `given ${foldName(given[0] ?? '')}`, ...middle])].filter(
    key => key.length > 1,
  )
}

const agree = (facts: Facts, a: number, b: number): boolean =>
  couldBeSamePerson(withTitle(facts, a), withTitle(facts, b))

/** The name with the title before it, where that says if a man or a woman is meant, or that "Emir" is no title here. */
const withTitle = (facts: Facts, index: number): string => {
  const [words, { name }] = [facts.words(index), facts.mentions[index]!]
  const titled = parsePersonName(words)
  const tells = genderOfTitles(titled) !== null || titled.given.length > parsePersonName(name).given.length
  return tells ? words : name
}

/** A bare name is that of the only one, or of the last one named, who can be meant. */
function linkSingle(facts: Facts, clusters: Clusters, index: number, known: Map<string, number[]>): void {
  const { name } = facts.mentions[index]!
  const key = foldName(parsePersonName(name).family)
  const asFamily = candidates(facts, index, known.get(key)).filter(
    other => other < index || endsIn(facts, other, key),
  )
  const asGiven = facts.words(index) === name ? candidates(facts, index, known.get(`given ${key}`)) : []
  const asMiddle = asFamily.length + asGiven.length > 0 ? [] : byMiddle(facts, index, known)
  const family = [...asFamily, ...asMiddle]
  const [found, reason] =
    family.length > 0 ? ([family, 'family name'] as const) : ([asGiven, 'given name'] as const)
  if (reason === 'given name' && found.length > 1) return
  const meant = found.length > 1 ? lastNamed(facts, clusters, found, index) : found[0]
  if (meant !== undefined) clusters.link(index, meant, reason)
}

/** Whoever is named only later goes by the end of the name: "Moor" before "Ada Moor Venn" is somebody else. */
const endsIn = ({ mentions }: Facts, other: number, key: string): boolean =>
  ` ${foldName(mentions[other]!.name)}`.endsWith(` ${key}`)

/** "Mr López" after "Andrés López Obrador": of two family names the first, where one person alone bears it. */
function byMiddle(facts: Facts, index: number, known: Map<string, number[]>): readonly number[] {
  const { titles, family } = parsePersonName(facts.words(index))
  if (titles.length === 0 && isGivenName(family)) return []
  const bearers = known.get(`middle ${foldName(family)}`) ?? []
  const isBefore = bearers.length === 1 && bearers[0]! < index
  return isBefore ? candidates(facts, index, bearers) : []
}

const candidates = (facts: Facts, index: number, known: readonly number[] = []): readonly number[] =>
  known.filter(other => agree(facts, index, other))

/** So many sentences back a name is still fresh. */
const FRESH = 2

/** Of several bearers of a name, the one who goes by it alone, where one does; else who was named just before, or opens the article. */
function lastNamed(
  facts: Facts,
  clusters: Clusters,
  bearers: readonly number[],
  index: number,
): number | undefined {
  const before = (bearer: number) => clusters.members(bearer).filter(member => member < index)
  const alone = bearers.filter(bearer =>
    before(bearer).some(member => facts.words(member) === facts.mentions[index]!.name),
  )
  if (alone.length === 1 && facts.words(index) === facts.mentions[index]!.name) return alone[0]
  const last = (bearer: number) => before(bearer).at(-1) ?? -1
  const [latest] = bearers.toSorted((a, b) => last(b) - last(a))
  if (last(latest!) < 0) return undefined
  const isFresh = facts.sentenceOf(index) - facts.sentenceOf(last(latest!)) <= FRESH
  const openers = bearers.filter(bearer => before(bearer).some(member => facts.sentenceOf(member) <= 1))
  return !isFresh && openers.length === 1 ? openers[0] : latest
}

/** The same words, or two names of one country. A person and a place of one name stay apart where the person is known. */
function linkSameWords(facts: Facts, clusters: Clusters, named: readonly number[]): void {
  const first = new Map<string, number>()
  for (const index of named) {
    const { name, type } = facts.mentions[index]!
    const key = nameKey(usualPlaceName(name) ?? name)
    const kind = type === 'Person' ? 'person' : 'other'
    const other = first.get(`${kind} ${key}`)
    if (other === undefined) first.set(`${kind} ${key}`, index)
    else clusters.link(index, other, 'same name')
  }
}

/** "Atlantis" after "Space Shuttle Atlantis", "Lindmar" after "Lindmar Holdings", "Foreign Ministry" after "Russian Foreign Ministry". */
function linkParts(facts: Facts, clusters: Clusters, named: readonly number[]): void {
  const bodies = named.filter(index => facts.mentions[index]!.type !== 'Person')
  const fuller = new Map<string, Set<number>>()
  for (const index of bodies) {
    for (const part of shorterNames(facts.mentions[index]!.name)) {
      fuller.set(part, (fuller.get(part) ?? new Set()).add(clusters.of(index)))
    }
  }
  for (const index of bodies) {
    const found = fuller.get(nameKey(facts.mentions[index]!.name)) ?? new Set()
    const others = [...found].filter(
      other => !clusters.same(other, index) && !isPlaceOfBody(facts, index, other),
    )
    if (others.length === 1) clusters.link(index, others[0]!, 'fuller name')
  }
  linkFirstWords(facts, clusters, bodies)
}

/** "Korvex" after "Korvex Bridge Builders": the word of a name that is no word of the language goes for all of it. */
function linkFirstWords(facts: Facts, clusters: Clusters, bodies: readonly number[]): void {
  const long = bodies.filter(
    index => facts.mentions[index]!.type === 'Organization' && wordsIn(facts, index) > 1,
  )
  const places = bodies
    .filter(index => facts.mentions[index]!.type === 'Place')
    .map(index => facts.mentions[index]!.name)
  const isOfPlace = (name: string) =>
    places.some(place => place === name || isAdjectiveOf(foldName(name), foldName(place)))
  const short = bodies.filter(index => {
    const { name } = facts.mentions[index]!
    // "Lesna" of "Lesna Front" is the river all the same, and "Teskian" of its party no party.
    return wordsIn(facts, index) === 1 && isCoined(name) && !isOfPlace(name)
  })
  for (const index of short) {
    if (clusters.size(index) > 1 && clusters.members(index).some(at => wordsIn(facts, at) > 1)) continue
    const { name } = facts.mentions[index]!
    const fuller = long.filter(other => facts.mentions[other]!.name.startsWith(`${name} `))
    const [meant] = fuller
    if (meant !== undefined && fuller.every(other => clusters.same(other, meant)))
      clusters.link(index, meant, 'fuller name')
  }
}

const wordsIn = (facts: Facts, index: number): number => facts.mentions[index]!.name.split(' ').length

/** No place, no people, no kind of thing, and none of the words with which many names begin. */
const isCoined = (name: string): boolean =>
  /^\p{Lu}[\p{L}'’-]{3,}$/u.test(name) &&
  placeKind(name) === null &&
  !isDemonym(name) &&
  !isGivenName(name) &&
  listedClass(name.toLowerCase()) === undefined &&
  !COMMON.has(name.toLowerCase())

const COMMON = new Set(
  `national general first united new north south east west northern southern eastern western central royal federal international
  american european world global public social democratic republican green free young green labour labor people popular
  christian islamic civil state city supreme high great grand old black white blue golden silver open clean social justice
  human freedom liberty peace press trade foreign home health education energy finance defence defense security environment
  space digital media market capital harbour harbor port sea ocean river lake mountain forest sun star`.split(
    /\s+/,
  ),
)

/**
 * "Washington" is not "Washington Group", nor a town the airport that has its name, "Halden International". A ship and a town of one name are told apart by the sentence: ships lift off and
 * sink, and only what is no country or capital is taken for one.
 */
function isPlaceOfBody(facts: Facts, index: number, other: number): boolean {
  const { name, head } = facts.mentions[index]!
  const kind = placeKind(name)
  if (facts.mentions[other]!.type === 'Place') return facts.mentions[other]!.name.startsWith(`${name} `)
  if (kind === null) return false
  const acts = facts.tree.is(head, 'nsubj') && facts.mentions[other]!.type === 'Thing'
  return !(acts && kind !== 'country' && kind !== 'capital')
}
