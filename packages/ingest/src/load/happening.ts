/**
 * What an event is known by to other articles: its kind, its day, and the town where it was or those who came together. Reports call
 * one event an attack, a strike or a raid, and seldom name it; that all three agree is rare where two are meant.
 */
import { type Statement, foldName } from '@redthread/graph'

import type { AppearanceRecord } from '../identity/index.ts'
import { placeNamed } from '../names/places.ts'

/** Kinds of events that have a day; each line holds words that reports use for one and the same. */
const KINDS = `
attack strike raid assault bombardment shelling barrage ambush airstrike
explosion blast bombing detonation
shooting gunfire
crash collision accident derailment wreck
fire blaze inferno
earthquake quake tremor
flood flooding
blackout outage
protest demonstration rally march
election vote referendum poll
meeting talk summit
`

/** Of these several may be held in one town in one day: who came together tells which. */
const ENCOUNTERS = new Set(['meeting'])

const KIND_OF: ReadonlyMap<string, string> = new Map(
  KINDS.trim()
    .split('\n')
    .flatMap(line => line.split(' ').map((word, _, [kind]) => [word, kind!] as const)),
)

/** These hold that it happened. */
const HELD = new Set<Statement['factuality']>(['asserted', 'reported', 'past'])

/**
 * The appearances with what is told of each event among them: "attack 2026-01-20 vyshen". An event is left without where its
 * article tells no kind, no day or two, or no town.
 */
export function withHappenings(
  appearances: readonly AppearanceRecord[],
  statements: readonly Statement[],
): AppearanceRecord[] {
  const byId = new Map(appearances.map(one => [one.id, one]))
  const told = statements.filter(({ factuality }) => HELD.has(factuality))
  return appearances.map(one => {
    const kind = one.type === 'Event' ? KIND_OF.get(nounOf(one)) : undefined
    if (kind === undefined) return one
    const own = told.filter(({ subject, object }) => subject === one.id || object === one.id)
    return { ...one, happening: keyOf(kind, dayOf(own), whoseOf(kind, own, one.id, byId)) }
  })
}

/** The noun of its name, as one: "strike" of "overnight missile strikes", "blackout" of "blackout of January 13". */
const nounOf = ({ name }: AppearanceRecord): string =>
  (
    name
      .toLowerCase()
      .replace(/ (?:of|in|on|at|between) .*/, '')
      .split(' ')
      .at(-1) ?? ''
  ).replace(/(?<=sh|ch)es$|(?<!s)s$/, '')

const keyOf = (kind: string, day: string | null, whose: string | null): string | null =>
  day === null || whose === null ? null : `${kind} ${day} ${whose}`

/** The one day that these statements tell. */
function dayOf(statements: readonly Statement[]): string | null {
  const days = new Set(
    statements.flatMap(({ timeStart, timeEnd }) =>
      timeStart !== null && timeStart.slice(0, 10) === timeEnd?.slice(0, 10) ? [timeStart.slice(0, 10)] : [],
    ),
  )
  return only(days)
}

type Records = ReadonlyMap<string, AppearanceRecord>

const whoseOf = (
  kind: string,
  statements: readonly Statement[],
  event: string,
  byId: Records,
): string | null => (ENCOUNTERS.has(kind) ? partiesOf(statements, byId) : townOf(statements, event, byId))

/** All who took part by name, two or more. */
function partiesOf(statements: readonly Statement[], byId: Records): string | null {
  const parties = statements
    .filter(({ relation }) => relation === 'PARTICIPATED_IN')
    .flatMap(({ subject }) => byId.get(subject) ?? [])
  const names = [...new Set(parties.map(({ name }) => foldName(name)))].toSorted()
  return names.length > 1 && parties.every(({ named }) => named) ? names.join(' and ') : null
}

/** The one town that it was in, or that it befell. */
function townOf(statements: readonly Statement[], event: string, byId: Records): string | null {
  const places = statements
    .flatMap(({ subject, object, place }) => [subject, object, place])
    .filter(id => id !== event)
    .flatMap(id => (id === null ? [] : (byId.get(id) ?? [])))
    .filter(({ type, named, name }) => type === 'Place' && named && !WIDE.has(placeNamed(name)?.kind ?? ''))
  return only(new Set(places.map(({ name }) => foldName(name))))
}

/** In a country or a region there may be several of a kind in one day. */
const WIDE: ReadonlySet<string> = new Set(['country', 'region', 'continent'])

const only = (all: ReadonlySet<string>): string | null => (all.size === 1 ? [...all][0]! : null)
