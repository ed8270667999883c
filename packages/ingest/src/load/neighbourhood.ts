/** The part of the graph on which the identity of some appearances depends, and no more. */
import {
  type Appearance,
  type Judgement,
  appearancesById,
  appearancesInBlocks,
  judgementsAbout,
} from '@redthread/graph'

import { type AppearanceRecord, namesOf } from '../identity/index.ts'
import { boundTo } from './bind.ts'

type Reader = Parameters<typeof appearancesInBlocks>[0]

export interface Neighbourhood {
  readonly appearances: readonly Appearance[]
  /** As they are stored. */
  readonly judgements: readonly Judgement[]
}

/**
 * The stored appearances that share a name or a judgement with these, or with one that does, and so on: where an
 * article introduces an acronym, those of the acronym and those of its full names.
 *
 * @param ids of stored appearances that are looked at in any case
 */
export async function around(
  reader: Reader,
  changed: readonly AppearanceRecord[],
  ids: readonly string[] = [],
): Promise<Neighbourhood> {
  const found = new Map<string, Appearance>()
  const judgements = new Map<string, Judgement>()
  const askedNames = new Set<string>()
  const askedIds = new Set<string>()
  let names = once(changed.flatMap(namesOf))
  let strangers = once([...changed.map(({ id }) => id), ...ids])
  while (names.length > 0 || strangers.length > 0) {
    for (const name of names) askedNames.add(name)
    for (const id of strangers) askedIds.add(id)
    const near = [...(await sharing(reader, names)), ...(await byIds(reader, strangers))]
    for (const one of near) found.set(one.id, one)
    const unjudged = once([...strangers, ...near.map(({ id }) => id)])
    const about = unjudged.length > 0 ? await judgementsAbout(reader, unjudged) : []
    for (const one of about) judgements.set(one.id, one)
    names = once(near.flatMap(namesOf)).filter(name => !askedNames.has(name))
    strangers = boundTo(about).filter(id => !found.has(id) && !askedIds.has(id))
  }
  return { appearances: [...found.values()], judgements: [...judgements.values()] }
}

/** A block also holds those who bear the name as a family name or by the way; identity does not compare them. */
async function sharing(reader: Reader, names: readonly string[]): Promise<Appearance[]> {
  const wanted = new Set(names)
  const inBlocks = names.length > 0 ? await appearancesInBlocks(reader, names) : []
  return inBlocks.filter(one => namesOf(one).some(name => wanted.has(name)))
}

const byIds = async (reader: Reader, ids: readonly string[]): Promise<Appearance[]> =>
  ids.length > 0 ? appearancesById(reader, ids) : []

const once = (words: readonly string[]): string[] => [...new Set(words)]
