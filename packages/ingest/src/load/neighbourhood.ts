/** The part of the graph on which the identity of some appearances depends, and no more. */
import {
  type Judgement,
  type Reader,
  blocksById,
  formIdsOf,
  formsById,
  judgementsAbout,
  toldById,
} from '@redthread/graph'

import { type Unit, blocksOfUnit, unitAlone, unitsOfForm } from '../identity/index.ts'
import { boundTo } from './bind.ts'

export interface Neighbourhood {
  readonly units: readonly Unit[]
  /** The unit of each appearance that was asked for or that people judged. */
  readonly unitOf: ReadonlyMap<string, Unit>
  readonly judgements: readonly Judgement[]
  readonly blocks: ReadonlySet<string>
}

/**
 * What shares a name or a judgement with some appearances, or with one that does, and so on: where an article introduces
 * an acronym, that acronym and its full names. Forms are read, not the appearances that they stand for: the work follows
 * the number of different names, and of judgements.
 *
 * @param names blocks that are looked at in any case
 * @param ids of stored appearances that are looked at in any case
 */
export async function around(
  reader: Reader,
  names: readonly string[],
  ids: readonly string[],
): Promise<Neighbourhood> {
  const found: Found = { units: new Map(), unitOf: new Map(), judgements: new Map(), blocks: new Set() }
  const forms = new Set<string>()
  const asked = new Set<string>()
  let [wanted, strangers] = [once(names), once(ids)]
  while (wanted.length > 0 || strangers.length > 0) {
    for (const name of wanted) found.blocks.add(name)
    for (const id of strangers) asked.add(id)
    const formOf = await formIdsOf(reader, strangers)
    const listed = (await blocksById(reader, wanted)).flatMap(block => block.forms)
    const unread = once([...listed, ...formOf.values()]).filter(id => !forms.has(id))
    for (const id of unread) forms.add(id)
    const units = (await formsById(reader, unread)).flatMap(unitsOfForm)
    for (const unit of units) found.units.set(keyOf(unit), unit)
    await place(reader, strangers, { found, formOf })
    const judged = units.flatMap(({ form }) => (form?.judged ? (form.own ?? []) : []))
    const about = await judgementsOf(reader, once([...judged, ...strangers]))
    for (const one of about) found.judgements.set(one.id, one)
    wanted = once(units.flatMap(blocksOfUnit)).filter(name => !found.blocks.has(name))
    strangers = boundTo(about).filter(id => !asked.has(id))
  }
  return { ...found, units: [...found.units.values()], judgements: [...found.judgements.values()] }
}

/** A form stands for all that bear its name, but those of a family name alone stand for themselves. */
const keyOf = ({ id, form, bare }: Unit): string => (bare ? id : (form?.id ?? id))

interface Found {
  readonly units: Map<string, Unit>
  readonly unitOf: Map<string, Unit>
  readonly judgements: Map<string, Judgement>
  readonly blocks: Set<string>
}

/** Finds the unit of each of these appearances: its form, or itself alone. */
async function place(
  reader: Reader,
  appearances: readonly string[],
  { found: { units, unitOf }, formOf }: { found: Found; formOf: ReadonlyMap<string, string> },
): Promise<void> {
  const unitAt = (id: string) => units.get(formOf.get(id) ?? id) ?? units.get(id)
  const alone = appearances.filter(id => unitAt(id) === undefined)
  for (const told of await toldById(reader, alone)) {
    const unit = unitAlone(told)
    units.set(told.id, unit)
    unitOf.set(told.id, unit)
  }
  for (const id of appearances) {
    const unit = unitAt(id)
    if (unit) unitOf.set(id, unit)
  }
}

const judgementsOf = async (reader: Reader, ids: readonly string[]): Promise<Judgement[]> =>
  ids.length > 0 ? judgementsAbout(reader, ids) : []

const once = (words: readonly string[]): string[] => [...new Set(words)]
