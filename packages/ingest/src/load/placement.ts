/** Which appearances are of which entity, before a change and after it. */
import { type Appearance, type Entity, type Transaction, entitiesOf, membersOf } from '@redthread/graph'

import { type Unit, entityOf } from '../identity/index.ts'

export interface Placement {
  /** The units of each entity; the count of its articles is not known yet. */
  readonly clusters: readonly { readonly entity: Entity; readonly units: readonly Unit[] }[]
  /** Appearance → entity, of all that came, stayed in a changed article, were judged, or move. */
  readonly was: ReadonlyMap<string, string>
  readonly is: ReadonlyMap<string, string>
  /** The entities that any of these was of. */
  readonly before: readonly string[]
}

/** All appearances of a form are of one entity: one or two of them tell which. */
const ASKED = 2

/**
 * @param unitOf the appearances that were looked at one by one
 * @param gone appearances that have left, or are written anew, with the entities that they had
 */
export async function placement(
  tx: Transaction,
  groups: readonly (readonly Unit[])[],
  unitOf: ReadonlyMap<string, Unit>,
  gone: readonly Appearance[],
): Promise<Placement> {
  const clusters = groups.map(units => ({ entity: entityOf(units, 0), units }))
  const asked = askedOf(groups.flat(), unitOf)
  const stored = await entitiesOf(tx, [...unitOf.keys(), ...asked.values()].flat())
  const was = new Map([...unitOf.keys()].flatMap(id => pairAt(stored, id)))
  for (const { id, entity } of gone) was.set(id, entity)
  const is = new Map<string, string>()
  const before = new Set(was.values())
  const now = new Map(clusters.flatMap(({ entity, units }) => units.map(unit => [unit, entity.id] as const)))
  for (const [unit, entity] of now) {
    const [old] = asked.get(unit)?.flatMap(id => stored.get(id) ?? []) ?? []
    if (old === undefined) continue
    before.add(old)
    for (const id of old === entity ? [] : await allOf(tx, unit)) {
      is.set(id, entity)
      was.set(id, was.get(id) ?? old)
    }
  }
  for (const [id, unit] of unitOf) is.set(id, now.get(unit)!)
  return { clusters, was, is, before: [...before] }
}

/** Of each unit, appearances that have not changed, so that they have their entity still. */
const askedOf = (units: readonly Unit[], changed: ReadonlyMap<string, Unit>): Map<Unit, string[]> =>
  new Map(
    units.map(unit => {
      const still = unit.sample.filter(({ id }) => !changed.has(id))
      return [unit, still.slice(0, ASKED).map(({ id }) => id)]
    }),
  )

const allOf = async (tx: Transaction, { form, sample, count }: Unit): Promise<string[]> =>
  form && sample.length < count ? membersOf(tx, form.id) : sample.map(({ id }) => id)

const pairAt = (map: ReadonlyMap<string, string>, id: string): (readonly [string, string])[] => {
  const found = map.get(id)
  return found === undefined ? [] : [[id, found]]
}
