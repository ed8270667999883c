/**
 * WordPiece: a word as the pieces that the encoder knows.
 *
 * Longest match first (Wu et al. 2016) over the vocabulary of BERT uncased (Devlin et al. 2019): a word is lower-cased
 * and loses its accents; a piece that goes on from another starts with "##".
 */
import { readFileSync } from 'node:fs'

export const PIECE = { unknown: 100, start: 101, end: 102 } as const

/** Beyond this the encoder has never seen a word; it reads only the first and the last piece of one anyway. */
const MOST_PIECES = 24
const LONGEST_PART = 100
const CACHED_WORDS = 50_000

/** Numbers of the pieces of a word; at least one. */
export type WordPieces = (word: string) => readonly number[]

/** Reads a vocabulary, one piece a line. The numbers of common words are remembered. */
export function wordPieces(vocabularyFile: string): { pieces: WordPieces; size: number } {
  const lines = readFileSync(vocabularyFile, 'utf8').trimEnd().split(/\r?\n/)
  const numbers = new Map<string, number>()
  for (const [number, piece] of lines.entries()) numbers.set(piece, number)
  const cache = new Map<string, readonly number[]>()
  return { pieces, size: numbers.size }

  function pieces(word: string): readonly number[] {
    const known = cache.get(word)
    if (known) return known
    const found = clip(partsOf(word).flatMap(part => split(part, numbers)))
    if (cache.size >= CACHED_WORDS) cache.clear()
    cache.set(word, found)
    return found
  }
}

/** Runs of letters and digits; signs and Han characters stand alone. */
function partsOf(word: string): string[] {
  const plain = word
    .replace(/[\p{Cc}\p{Cf}\p{Co}\uFFFD]/gu, '')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
  return plain.match(/[\p{P}$+<=>^`|~]|\p{Script=Han}|[^\s\p{P}$+<=>^`|~\p{Script=Han}]+/gu) ?? []
}

function split(part: string, numbers: ReadonlyMap<string, number>): number[] {
  const letters = [...part]
  if (letters.length > LONGEST_PART) return [PIECE.unknown]
  const found: number[] = []
  for (let from = 0; from < letters.length;) {
    const next = longest(letters, from, numbers)
    if (!next) return [PIECE.unknown]
    found.push(next.number)
    from = next.end
  }
  return found
}

function longest(letters: readonly string[], from: number, numbers: ReadonlyMap<string, number>) {
  for (let end = letters.length; end > from; end--) {
    const number = numbers.get((from > 0 ? '##' : '') + letters.slice(from, end).join(''))
    if (number !== undefined) return { number, end }
  }
  return null
}

function clip(pieces: number[]): readonly number[] {
  if (pieces.length === 0) return [PIECE.unknown]
  if (pieces.length <= MOST_PIECES) return pieces
  return [...pieces.slice(0, MOST_PIECES / 2), ...pieces.slice(-MOST_PIECES / 2)]
}
