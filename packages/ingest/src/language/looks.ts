/**
 * How a word looks to the analyser beside its pieces: how it is written, and what lists of names know of it, as one
 * number. Training does the same (models/english/training/encoding.py).
 */
import { foldName } from '../names/fold.ts'

/** The number of cases of letters; see `letterCase`. */
const CASES = 4

/** The number of a word's look. */
export type Looks = (word: string) => number

/**
 * Reads the gazetteer that the weights were trained with: on each line a folded word, a tab, and the number of its
 * class (packages/ingest/src/names/known-words.ts).
 */
export function looks(gazetteer: string): Looks {
  const classes = new Map<string, number>()
  for (const line of gazetteer.trimEnd().split('\n')) classes.set(line.slice(0, -2), Number(line.at(-1)))
  return word => {
    const letters = letterCase(word)
    // A word without capitals is no name, whatever the lists say.
    return letters === 0 ? 0 : letters + CASES * (classes.get(foldName(word)) ?? 0)
  }
}

/** How a word is written, which lower-casing would lose: 0 no capital, 1 Capitalised, 2 ALL CAPS, 3 miXed. */
export function letterCase(word: string): 0 | 1 | 2 | 3 {
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0
  if (capitals === 0) return 0
  if (capitals > 1 && !/\p{Ll}/u.test(word)) return 2
  return capitals === 1 && /^['"(]*\p{Lu}/u.test(word) ? 1 : 3
}
