/**
 * Independent reports. A reprint, cut or touched up, tells the story of the report that it was made from; who counts
 * how many stories vouch for something counts them together.
 *
 * A text gets keys, by MinHash over runs of words (Broder 1997) in bands (Leskovec, Rajaraman and Ullman, Mining of
 * Massive Datasets, ch. 3). Articles that share a key are of one story, and so are those that others connect. Keys
 * are of the text alone: no article changes those of another, so neither order nor forgetting matters, and a new
 * article costs what its own length costs.
 */
import { createHash } from 'node:crypto'

import { foldName } from './names.ts'

/** Words in a run: short enough for a touched-up sentence to keep some, long enough for no phrase to be one. */
const RUN = 4
/**
 * Texts of which a share s of all runs is common have a key in common with likelihood 1 - (1 - s^ROWS)^BANDS: 0.99
 * at 0.7 (a word changed in each sentence), 0.64 at a half (half of it printed), 0.03 at a fifth, 0.002 at a tenth,
 * which independent reports of one event hardly reach.
 */
const BANDS = 16
const ROWS = 4
const KEY_LENGTH = 8

/** Fewer words are a story of their own unless they are the very same: a line of news is easily like another. */
const LEAST_WORDS = 25

/**
 * The keys of a text, parted by full stops; always the same for the same letters and digits, whatever spacing,
 * quotation marks, dashes and accents.
 */
export function storyId(text: string): string {
  const folded = foldName(text)
  const words = folded.split(' ')
  if (words.length < LEAST_WORDS) return sha256(folded).slice(0, KEY_LENGTH * 2)
  const runs = words.slice(RUN - 1).map((_, at) => hash32(words.slice(at, at + RUN).join(' ')))
  const least = MIXERS.map(mixer => runs.reduce((first, run) => Math.min(first, mix(run ^ mixer)), 2 ** 32))
  const bands = Array.from({ length: BANDS }, (_, band) => least.slice(band * ROWS, (band + 1) * ROWS))
  return bands.map((rows, band) => sha256(`${band} ${rows.join(' ')}`).slice(0, KEY_LENGTH)).join('.')
}

/** Whether two texts, by their keys, tell one story. */
export const isSameStory = (a: string, b: string): boolean => gatherStories([a, b])[0]?.length === 2

/**
 * Puts the stories of articles together where they are one: sets of different values of `story`, each value in one
 * set. Their order says nothing.
 */
export function gatherStories(stories: Iterable<string>): string[][] {
  const parent = new Map<string, string>()
  const root = (of: string): string => {
    let at = of
    while (parent.get(at) !== at) at = parent.get(at)!
    return at
  }
  const ofKey = new Map<string, string>()
  const distinct = [...new Set(stories)].toSorted()
  for (const story of distinct) {
    parent.set(story, story)
    for (const key of story.split('.')) {
      const known = ofKey.get(key)
      if (known === undefined) ofKey.set(key, story)
      else parent.set(root(story), root(known))
    }
  }
  return [...Map.groupBy(distinct, root).values()]
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** FNV-1a, scattered. */
function hash32(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return mix(hash)
}

/** Scatters 32 bits (the finaliser of MurmurHash3): with different numbers mixed in, an order of its own for each. */
function mix(value: number): number {
  let bits = value
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}

const MIXERS = Array.from({ length: BANDS * ROWS }, (_, index) => mix((index + 1) * 0x9e3779b9))
