/**
 * Sorts: what descriptions say of whoever bears a name, as coarsely as tells namesakes apart: the field in which a
 * person works, the kind of a place. A boxer and a minister of one name may be two; so may a river and a town.
 */
import type { EntityType } from '../model.ts'

/** Sort → the nouns that put someone or something in it. Nouns that many fields share (head, member, officer) are left out. */
const PERSONS: Readonly<Record<string, string>> = {
  politics: `president premier chancellor governor mayor minister senator congressman congresswoman lawmaker legislator
    deputy mp mep councillor councilor politician ambassador diplomat envoy negotiator king queen emir sultan`,
  military: `admiral general colonel brigadier commodore major lieutenant sergeant corporal marshal soldier sailor
    fighter airman`,
  law: 'lawyer attorney barrister solicitor judge magistrate prosecutor',
  business: `businessman businesswoman entrepreneur billionaire tycoon magnate oligarch banker investor shipowner
    executive ceo`,
  media: 'journalist reporter correspondent columnist editor broadcaster presenter blogger photographer',
  learning: `scientist researcher physicist biologist chemist astronomer historian economist analyst professor scholar
    sociologist philosopher`,
  sport: `footballer striker midfielder goalkeeper pitcher quarterback boxer wrestler sprinter runner swimmer cyclist skater
    skier golfer athlete jockey batsman bowler racer gymnast`,
  arts: `actor actress singer musician composer painter sculptor novelist poet playwright filmmaker comedian rapper dj
    dancer guitarist pianist violinist drummer`,
  medicine: 'surgeon nurse physician paramedic dentist midwife pharmacist psychiatrist',
  church: 'bishop archbishop cardinal pope priest pastor rabbi imam vicar monk nun deacon',
  crafts: `electrician plumber carpenter fisherman farmer driver miner baker butcher cook waiter waitress mechanic welder
    docker dockworker shopkeeper cleaner builder firefighter teacher librarian student pupil`,
  crime: 'burglar robber smuggler murderer killer gangster thief',
}

/** Fields that one person may well have in the course of a life: reports of one do not contradict reports of the other. */
const TOGETHER: readonly (readonly string[])[] = [
  ['politics', 'military'],
  ['politics', 'law'],
  ['politics', 'business'],
  ['politics', 'media'],
  ['politics', 'learning'],
  ['business', 'law'],
  ['business', 'learning'],
  ['media', 'learning'],
  ['media', 'arts'],
  ['medicine', 'learning'],
]

const PLACES: Readonly<Record<string, string>> = {
  water: 'river stream creek canal sea lake lagoon gulf bay strait ocean reservoir',
  land: 'valley mountain hill peak volcano island peninsula cape plain desert forest',
  town: 'city town village hamlet settlement capital port suburb municipality',
  area: 'province region district county oblast state prefecture canton territory',
}

/** Noun → its sort. */
const bySort = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(table).flatMap(([sort, nouns]) => nouns.split(/\s+/).map(noun => [noun, sort] as const)),
  )

const OF_PERSONS = bySort(PERSONS)
const OF_PLACES = bySort(PLACES)

/** The sort that these descriptions put a name's bearer in; null where they say none, or several. */
export function sortOf(type: EntityType, descriptions: readonly string[]): string | null {
  const table = tableFor(type)
  const sorts = new Set(table ? descriptions.flatMap(words => sortsOf(words, table)) : [])
  const [only] = sorts
  return only !== undefined && sorts.size === 1 ? only : null
}

/** True of two sorts of which hardly anyone is both. Symmetric. */
export function areContrary(one: string, other: string): boolean {
  return one !== other && !TOGETHER.some(pair => pair.includes(one) && pair.includes(other))
}

function tableFor(type: EntityType): ReadonlyMap<string, string> | null {
  if (type === 'Person') return OF_PERSONS
  return type === 'Place' ? OF_PLACES : null
}

/** Heads say it, those of what is joined ("boxer and senator") each, up to a preposition: "executive of the port". */
function sortsOf(description: string, table: ReadonlyMap<string, string>): string[] {
  const [phrase = ''] = description.toLowerCase().split(/ (?:of|for|at|in|from|on|to|with|who) /)
  return phrase.split(/,| and /).flatMap(part => {
    const head = part.split(/[^\p{L}]+/u).findLast(word => word !== '')
    return head === undefined ? [] : (table.get(head) ?? [])
  })
}
