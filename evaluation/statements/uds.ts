/**
 * UDS factuality (White et al. 2016; Rudinger, White and Van Durme 2018): did it happen? −3 to 3 for each predicate.
 *
 * A statement's factuality stands for a number; a predicate is scored by the statement that tells it. Two figures:
 * Pearson's r of the numbers, and F1 of "asserted" (label above 0) against the rest.
 */
import type { DocumentStatement } from '../../packages/ingest/src/index.ts'
import { scoreOf, type Stretch } from './counts.ts'
import type { Stated } from './ends.ts'

export interface UdsItem {
  readonly text: string
  readonly targets: readonly (Stretch & { readonly label: number; readonly word: string })[]
}

interface RawItem {
  readonly text: string
  readonly targets: readonly { readonly span1: readonly [number, number]; readonly label: number }[]
}

/** Reads the gold file, a sentence a line, its words parted by blanks. */
export const readUds = (file: string): UdsItem[] =>
  file
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => {
      const { text, targets } = JSON.parse(line) as RawItem
      const words = [...text.matchAll(/\S+/g)]
      return {
        text,
        targets: targets.flatMap(({ span1: [first], label }) => {
          const word = words[first]
          if (!word) return []
          return [{ start: word.index, end: word.index + word[0].length, label, word: word[0] }]
        }),
      }
    })

/** What each factuality stands for: the mean of what annotators answered, in the training portion, of what we give it to. */
export const VALUES: Readonly<Record<string, number>> = {
  asserted: 2.4,
  past: 2.4,
  reported: 2.2,
  planned: -1.5,
  possible: -1.1,
  negated: -0.3,
}

/** The number for each target that a statement tells; undefined for the others. */
export function factualitiesOf({ statements }: Stated, { targets }: UdsItem): (number | undefined)[] {
  const told = statements.map(statement => ({ statement, target: toldBy(statement, targets) }))
  return targets.map(target => {
    const telling = told
      .filter(each => each.target === target)
      .map(({ statement }) => statement)
      .toSorted((a, b) => b.confidence - a.confidence)
    return telling[0] && VALUES[telling[0].factuality]
  })
}

/** The target that a statement is about: of "wanted to help" the help, of "tried to help" and "refused to help", told as such, the trying and the refusing. */
function toldBy(
  { start, end, predicate, relation }: DocumentStatement,
  targets: UdsItem['targets'],
): UdsItem['targets'][number] | undefined {
  const within = targets.filter(
    target => start <= target.start && target.end <= end && holds(predicate, target.word),
  )
  return ATTEMPT.test(relation) ? within[0] : within.at(-1)
}

const ATTEMPT = /^(?:SEEK|TRY|ATTEMPT|STRIVE|STRUGGLE|REFUSE|DECLINE)_TO_/

const holds = (predicate: string, word: string): boolean => ` ${predicate} `.includes(` ${word} `)

export interface UdsScore {
  readonly r: number
  readonly f1: number
  /** How many targets a statement tells, and how many there are. */
  readonly told: number
  readonly targets: number
}

/** Scores the numbers of each sentence's targets, in the order of the items. */
export function scoreUds(
  items: readonly UdsItem[],
  predictions: readonly (readonly (number | undefined)[])[],
): UdsScore {
  const pairs = items.flatMap(({ targets }, index) =>
    targets.map(({ label }, at) => ({ label, value: predictions[index]?.[at] })),
  )
  const told = pairs.filter((pair): pair is { label: number; value: number } => pair.value !== undefined)
  const right = told.filter(({ label, value }) => label > 0 && value > 0).length
  return {
    r: pearson(told.map(({ label, value }) => [label, value])),
    f1: scoreOf({
      right,
      proposed: told.filter(({ value }) => value > 0).length,
      wanted: told.filter(({ label }) => label > 0).length,
    }).f1,
    told: told.length,
    targets: pairs.length,
  }
}

/** Pearson's correlation of pairs; 0 where either side does not vary. */
export function pearson(pairs: readonly (readonly [number, number])[]): number {
  const mean = (side: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length
  const [a, b] = [mean(0), mean(1)]
  const sum = (of: (x: number, y: number) => number) =>
    pairs.reduce((all, [x, y]) => all + of(x - a, y - b), 0)
  const spread = Math.sqrt(sum(x => x * x) * sum((_, y) => y * y))
  return spread === 0 || pairs.length === 0 ? 0 : sum((x, y) => x * y) / spread
}
