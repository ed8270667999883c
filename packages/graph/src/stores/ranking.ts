/** How well a name fits what was typed: the same rules for every store, whichever index found the candidates. */
import { foldName } from '../names.ts'
import type { EntityHit } from '../store.ts'

type Candidate = EntityHit['entity']

/** Typing errors forgiven in a word of this length: none in short words, one from four letters, two from eight. */
export const typosAllowed = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2)

const EXACT = 1
const BEGINS = 0.75
const WORDS_BEGIN = 0.5
const WITH_TYPOS = 0.25
/** What a match in an alias is worth less. */
const ALIAS = 0.05
/** What a described entity is worth less than a named one, unless its whole name was typed: people look for names. */
const DESCRIBED = 0.3

/**
 * Candidates that fit, best first: the whole name, then its beginning, then words that begin so, then words with
 * typing errors; what is only described comes after what is named. Among equals more articles first, then by name.
 */
export function rankHits(text: string, candidates: Iterable<Candidate>, limit: number): EntityHit[] {
  const typed = foldName(text)
  const hits: EntityHit[] = []
  for (const entity of candidates) {
    const score = scoreOf(typed, entity)
    if (score > 0) hits.push({ entity, score })
  }
  return hits.toSorted(byRank).slice(0, limit)
}

function scoreOf(typed: string, { name, aliases, named }: Candidate): number {
  const alias = Math.max(0, ...aliases.map(each => fit(typed, foldName(each)))) - ALIAS
  const score = Math.max(fit(typed, foldName(name)), alias)
  return named || score === EXACT ? score : Math.max(0, score - DESCRIBED)
}

/** How well a folded name fits a folded query, 0 (not at all) to 1. */
function fit(typed: string, name: string): number {
  if (typed === '') return 0
  if (name === typed) return EXACT
  if (name.startsWith(typed)) return BEGINS
  const [asked, words] = [typed.split(' '), name.split(' ')]
  if (asked.every(each => words.some(word => word.startsWith(each)))) return WORDS_BEGIN
  const near = (each: string) => words.some(word => word.startsWith(each) || isNear(each, word))
  return asked.every(near) ? WITH_TYPOS : 0
}

function byRank(a: EntityHit, b: EntityHit): number {
  if (a.score !== b.score) return b.score - a.score
  if (a.entity.articles !== b.entity.articles) return b.entity.articles - a.entity.articles
  if (a.entity.named !== b.entity.named) return a.entity.named ? -1 : 1
  return compare(a.entity.name, b.entity.name) || compare(a.entity.id, b.entity.id)
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))

/** Whether so few typing errors part two words: optimal string alignment distance (Damerau 1964). */
function isNear(a: string, b: string): boolean {
  const allowed = typosAllowed(a)
  if (allowed === 0 || Math.abs(a.length - b.length) > allowed) return false
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= a.length; row++) {
    const next = [row]
    for (let column = 1; column <= b.length; column++) {
      next.push(cheapest({ a, b, row, column, before, last, next }))
    }
    ;[before, last] = [last, next]
  }
  return (last[b.length] ?? Infinity) <= allowed
}

const at = (costs: readonly number[], position: number) => costs[position] ?? Infinity

interface Cell {
  readonly a: string
  readonly b: string
  readonly row: number
  readonly column: number
  readonly before: readonly number[]
  readonly last: readonly number[]
  readonly next: readonly number[]
}

/** The cost of one cell of the alignment: leave a letter out, put one in, change one, or exchange two neighbours. */
function cheapest({ a, b, row, column, before, last, next }: Cell): number {
  const changed = at(last, column - 1) + Number(a[row - 1] !== b[column - 1])
  const exchanged =
    row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      ? at(before, column - 2) + 1
      : Infinity
  return Math.min(at(last, column) + 1, at(next, column - 1) + 1, changed, exchanged)
}
