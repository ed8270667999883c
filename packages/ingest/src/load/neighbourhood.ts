/** The part of the graph on which the identity of some appearances depends, and no more. */
import { type Appearance, appearancesInBlocks } from '@redthread/graph'

import { type AppearanceRecord, namesOf } from '../identity/index.ts'

type Reader = Parameters<typeof appearancesInBlocks>[0]

/**
 * The stored appearances that share a name with these, or with one that does, and so on: where an article
 * introduces an acronym, those of the acronym and those of its full names.
 */
export async function appearancesAround(
  reader: Reader,
  changed: readonly AppearanceRecord[],
): Promise<Appearance[]> {
  const found = new Map<string, Appearance>()
  const asked = new Set<string>()
  let names = [...new Set(changed.flatMap(namesOf))]
  while (names.length > 0) {
    const wanted = new Set(names)
    for (const name of names) asked.add(name)
    const sharing = await appearancesInBlocks(reader, names)
    // A block also holds those who bear the name as a family name or by the way; identity does not compare them.
    for (const one of sharing) if (namesOf(one).some(name => wanted.has(name))) found.set(one.id, one)
    names = [...new Set([...found.values()].flatMap(namesOf))].filter(name => !asked.has(name))
  }
  return [...found.values()]
}
