/**
 * Words of two analyses of one text, aligned by their characters as the CoNLL 2018 shared task does
 * (https://universaldependencies.org/conll18/evaluation.html): white space does not count, words of the same characters
 * are one, and within what is written as several words ("don't") the longest common sequence of forms is.
 */
import type { TreebankDocument, Word } from './treebank.ts'

/** Where things lie in the text without its white space, and the words in order. */
export interface Spans {
  readonly characters: string
  readonly tokens: readonly string[]
  readonly sentences: readonly string[]
  readonly words: readonly PlacedWord[]
}

export interface PlacedWord {
  readonly word: Word
  /** Index into all words; -1 at a root. */
  readonly head: number
  /** Of the token that it is written in. */
  readonly start: number
  readonly end: number
  readonly isPart: boolean
}

/** The two texts are not the same. */
export class TextsDiffer extends Error {
  override readonly name = 'TextsDiffer'
}

export function spansOf({ id, sentences }: TreebankDocument): Spans {
  const found = { tokens: [] as string[], sentences: [] as string[], words: [] as PlacedWord[] }
  const parts: string[] = []
  let at = 0
  for (const sentence of sentences) {
    const [from, offset] = [at, found.words.length]
    for (const { form, first, last } of sentence.tokens) {
      const written = form.replaceAll(/\s/g, '')
      const place = { start: at, end: (at += written.length) }
      parts.push(written)
      found.tokens.push(`${place.start}-${place.end}`)
      for (const word of sentence.words.slice(first, last + 1))
        found.words.push({
          word,
          head: word.head < 0 ? -1 : word.head + offset,
          ...place,
          isPart: last > first,
        })
    }
    if (found.words.length !== offset + sentence.words.length)
      throw new TextsDiffer(`${id}: a sentence has words outside its tokens`)
    found.sentences.push(`${from}-${at}`)
  }
  return { ...found, characters: parts.join('') }
}

/**
 * Pairs of indexes into the words of both, in order.
 *
 * @throws {TextsDiffer} where the two have not the same characters
 */
export function aligned(gold: Spans, system: Spans): [gold: number, system: number][] {
  assertSame(gold.characters, system.characters)
  const [golden, found] = [gold.words, system.words]
  const pairs: [number, number][] = []
  let [g, s] = [0, 0]
  while (g < golden.length && s < found.length) {
    const [one, other] = [golden[g]!, found[s]!]
    if (one.isPart || other.isPart) {
      const region = partsFrom({ golden, found, g, s })
      pairs.push(...commonForms(golden, found, region))
      ;[g, s] = [region.gEnd, region.sEnd]
    } else if (one.start === other.start && one.end === other.end) pairs.push([g++, s++])
    else if (one.start <= other.start) g++
    else s++
  }
  return pairs
}

function assertSame(gold: string, system: string): void {
  if (gold === system) return
  let at = 0
  while (gold[at] === system[at]) at++
  const around = (text: string) => `"${text.slice(Math.max(0, at - 20), at + 20)}"`
  throw new TextsDiffer(`the texts differ at character ${at}: gold ${around(gold)}, read ${around(system)}`)
}

interface Region {
  readonly gStart: number
  readonly gEnd: number
  readonly sStart: number
  readonly sEnd: number
}

interface Position {
  readonly golden: readonly PlacedWord[]
  readonly found: readonly PlacedWord[]
  readonly g: number
  readonly s: number
}

/** The words of both sides that lie in one stretch of tokens of several words. */
function partsFrom({ golden, found, ...at }: Position): Region {
  const [one, other] = [golden[at.g]!, found[at.s]!]
  // A whole word that begins before the stretch is no part of it.
  const gStart = at.g + Number(!one.isPart && one.start < other.start)
  const sStart = at.s + Number(!other.isPart && other.start < one.start)
  let [g, s, end] = [gStart, sStart, one.isPart ? one.end : other.end]
  while (!isBeyond(golden[g], end) || !isBeyond(found[s], end)) {
    const next = startOf(golden[g]) <= startOf(found[s]) ? golden[g++]! : found[s++]!
    if (next.isPart) end = Math.max(end, next.end)
  }
  return { gStart, gEnd: g, sStart, sEnd: s }
}

const startOf = (placed: PlacedWord | undefined): number => placed?.start ?? Infinity

const isBeyond = (placed: PlacedWord | undefined, end: number): boolean =>
  placed === undefined || (placed.isPart ? placed.start >= end : placed.end > end)

/** The longest common sequence of forms, whatever their case. */
function commonForms(
  golden: readonly PlacedWord[],
  found: readonly PlacedWord[],
  { gStart, gEnd, sStart, sEnd }: Region,
): [number, number][] {
  const same = (g: number, s: number) =>
    golden[g]!.word.form.toLowerCase() === found[s]!.word.form.toLowerCase()
  const longest = new Map<string, number>()
  const at = (g: number, s: number) => longest.get(`${g} ${s}`) ?? 0
  for (let g = gEnd - 1; g >= gStart; g--)
    for (let s = sEnd - 1; s >= sStart; s--) {
      const value = same(g, s) ? at(g + 1, s + 1) + 1 : Math.max(at(g + 1, s), at(g, s + 1))
      longest.set(`${g} ${s}`, value)
    }
  const pairs: [number, number][] = []
  for (let [g, s] = [gStart, sStart]; g < gEnd && s < sEnd;) {
    if (same(g, s)) pairs.push([g++, s++])
    else if (at(g + 1, s) >= at(g, s + 1)) g++
    else s++
  }
  return pairs
}
