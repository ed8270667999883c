/** What kind of thing a common noun names, by its lemma. */
import type { EntityType } from '@redthread/graph'

import type { Token } from '../document.ts'
import { EVENTS } from './classes/events.ts'
import { ORGANIZATIONS, STANDING_BODIES } from './classes/organizations.ts'
import { EMPTY, QUANTITIES, TIMES, UNITS } from './classes/other.ts'
import { PEOPLE } from './classes/people.ts'
import { PLACES } from './classes/places.ts'
import { CONCRETE } from './classes/things.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** What a person can be as well as a body: a name beside one of these tells which. */
const EITHER =
  words(`contractor subcontractor seller buyer bidder importer exporter merchant trader operator supplier owner partner
  rival competitor lender employer creditor client customer shareholder investor sponsor donor backer publisher developer producer
  agent broker plaintiff defendant claimant landlord tenant successor predecessor vendor distributor organiser organizer operation
  source target intermediary beneficiary winner builder maker`)

/** In this order: "judge" is a person before it is anything else. */
const CLASSES: readonly (readonly [EntityType, ReadonlySet<string>])[] = [
  ['Person', words(PEOPLE)],
  ['Event', words(EVENTS)],
  ['Organization', words(ORGANIZATIONS)],
  ['Place', words(PLACES)],
]
/** A word of two lists is what the first says. */
const CLASS_OF: ReadonlyMap<string, EntityType> = new Map(
  CLASSES.toReversed().flatMap(([type, lemmas]) => [...lemmas].map(lemma => [lemma, type] as const)),
)
const STANDING = words(STANDING_BODIES)
const QUANTITY = words(QUANTITIES)
const UNIT = words(UNITS)
const TIME = words(TIMES)
const NOTHING = words(EMPTY)
const TANGIBLE = words(CONCRETE)

/**
 * The type of what a noun names; a compound, joined by a hyphen, decides before its head ("power-plant" before "plant").
 *
 * @param lemma in lower case
 * @param before the lemma of the noun that stands before it in a compound
 */
export function classOfNoun(lemma: string, before = ''): EntityType {
  return listed(`${before}-${lemma}`) ?? listed(lemma) ?? listedEnding(lemma) ?? 'Thing'
}

/** As `classOfNoun`, but says nothing where no list holds the noun. */
export function listedClass(lemma: string): EntityType | undefined {
  return listed(lemma) ?? listedEnding(lemma)
}

const listed = (key: string): EntityType | undefined => CLASS_OF.get(key)

/** "lawbreaker", "salesperson", "co-chair": words that the lists lack but whose ending tells. */
function listedEnding(lemma: string): EntityType | undefined {
  if (/(?:man|men|woman|women|person|people)$/.test(lemma) && lemma.length > 6) return 'Person'
  const tail = lemma.includes('-') ? lemma.slice(lemma.lastIndexOf('-') + 1) : ''
  return tail ? listed(tail) : undefined
}

/** May it be said of a person and of a body alike? */
export const isOfEither = (lemma: string): boolean => EITHER.has(lemma)
/** Has a body of this name a name of its own when a demonym or a name stands before it? */
export const isStandingBody = (lemma: string): boolean => STANDING.has(lemma)
/** Does it count what stands behind its "of"? */
export const isQuantity = (lemma: string): boolean => QUANTITY.has(lemma)
export const isUnit = (lemma: string): boolean => UNIT.has(lemma)
export const isTimeNoun = ({ lemma }: Pick<Token, 'lemma'>): boolean => TIME.has(lemma.toLowerCase())
/** Does it name nothing that a graph could hold? */
export const isEmptyNoun = (lemma: string): boolean => NOTHING.has(lemma)

/** Can it be held, driven, read or sent? */
export const isConcrete = (lemma: string): boolean => TANGIBLE.has(lemma)
