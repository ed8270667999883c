/** For tests: appearances in few words. */
import type { EntityType } from '@redthread/graph'

import { type AppearanceRecord, resolve } from './index.ts'

let places = 0

/** An appearance in an article: "Mara Venn (Venn)" is named so and also called Venn; "the outage" is described. */
export function appearance(article: string, words: string, type: EntityType = 'Person'): AppearanceRecord {
  const [, name = words, alias] = /^(.*?)(?: \((.*)\))?$/.exec(words) ?? []
  const start = (places += 10)
  return {
    id: `${article}:${start}-${start + 5}`,
    article,
    name,
    aliases: alias === undefined ? [] : [alias],
    type,
    named: !name.startsWith('the '),
    descriptions: [],
    happening: null,
    companions: [],
    spans: [{ start, end: start + 5 }],
  }
}

/** Who is one: the names of each entity with their articles, as "Mara Venn@a MARA VENN@b". */
export const whoIsOne = (appearances: AppearanceRecord[]): string[] =>
  resolve(appearances)
    .clusters.map(cluster =>
      cluster.appearances
        .map(({ name, article }) => `${name}@${article}`)
        .toSorted()
        .join(' '),
    )
    .toSorted()
