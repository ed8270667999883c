import { RedthreadError } from '../../packages/graph/src/errors.ts'
/**
 * GAP (Webster et al. 2018, "Mind the GAP"): a pronoun and two names in a passage of Wikipedia; does the pronoun mean
 * the one, the other or neither? Each name is a decision of its own, as in the official scorer.
 */
import type { Document } from '../../packages/ingest/src/index.ts'

/** A name in the passage; `start` counts characters as the set does, in code points. */
export interface GapName {
  readonly name: string
  readonly start: number
  readonly isMeant: boolean
}

export interface GapPassage {
  readonly id: string
  readonly text: string
  readonly pronoun: string
  readonly start: number
  readonly names: readonly [GapName, GapName]
}

/** A line that is no passage of GAP. */
export class GapBroken extends RedthreadError {
  constructor(line: number) {
    super(
      `Line ${line} of the GAP file has not its eleven columns.`,
      'Give the file as published, separated by tabs.',
    )
  }
}

/** Reads the tab-separated file. @throws {GapBroken} */
export function parseGap(file: string): GapPassage[] {
  return file
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line, index) => {
      const cells = line.replace(/\r$/, '').split('\t')
      if (cells.length < 10) throw new GapBroken(index + 2)
      const [id, text, pronoun, start, a, aStart, aMeant, b, bStart, bMeant] = cells as [string, ...string[]]
      return {
        id,
        text: text!,
        pronoun: pronoun!,
        start: Number(start),
        names: [nameIn(a, aStart, aMeant), nameIn(b, bStart, bMeant)],
      }
    })
}

const nameIn = (words = '', at = '', meant = ''): GapName => ({
  name: words,
  start: Number(at),
  isMeant: /^true$/i.test(meant),
})

type Answer = readonly [boolean, boolean]

/** The mentions of a document at the places of a passage: of its pronoun and of its two names; -1 where there is none. */
export function placesOf(
  { tokens = [], mentions = [] }: Document,
  { text, start, names }: GapPassage,
): { pronoun: number; names: [number, number] } {
  const pronoun = mentions.findIndex(
    mention => mention.kind === 'pronominal' && mention.start === units(text, start),
  )
  const named = ({ name, start: from }: GapName): number => {
    const [first, last] = [units(text, from), units(text, from + [...name].length)]
    return mentions.findIndex(({ kind, head }) => {
      const token = tokens[head]!
      return kind === 'named' && token.start >= first && token.start < last
    })
  }
  return { pronoun, names: [named(names[0]), named(names[1])] }
}

/** Of each name, whether our reading holds the pronoun to mean it: both are of one appearance. */
export function answerOf(document: Document, passage: GapPassage): Answer {
  const { appearanceOf = [] } = document
  const { pronoun, names } = placesOf(document, passage)
  const meant = appearanceOf[pronoun] ?? null
  const isMeant = (name: number): boolean => meant !== null && appearanceOf[name] === meant
  return [isMeant(names[0]), isMeant(names[1])]
}

/** Code points to UTF-16 code units. */
const units = (text: string, points: number): number => [...text].slice(0, points).join('').length

export interface GapScores {
  readonly f1: number
  readonly precision: number
  readonly recall: number
  readonly masculine: number
  readonly feminine: number
  /** Feminine F1 by masculine F1. */
  readonly bias: number
}

/** F1 of all, of each gender's pronouns, and how they compare. */
export function scoreGap(passages: readonly GapPassage[], answers: readonly Answer[]): GapScores {
  const all = passages.map((passage, index) => ({ passage, answer: answers[index]! }))
  const masculine = agreement(all.filter(judged => !isFeminine(judged))).f1
  const feminine = agreement(all.filter(isFeminine)).f1
  return { ...agreement(all), masculine, feminine, bias: masculine === 0 ? 0 : feminine / masculine }
}

const isFeminine = ({ passage }: Judged): boolean => /^(?:she|her|hers|herself)$/i.test(passage.pronoun)

interface Judged {
  readonly passage: GapPassage
  readonly answer: Answer
}

function agreement(judged: readonly Judged[]): { precision: number; recall: number; f1: number } {
  const pairs = judged.flatMap(({ passage, answer }) =>
    passage.names.map(({ isMeant }, index) => ({ isMeant, said: answer[index]! })),
  )
  const right = pairs.filter(({ isMeant, said }) => isMeant && said).length
  const said = pairs.filter(pair => pair.said).length
  const meant = pairs.filter(pair => pair.isMeant).length
  return {
    precision: said === 0 ? 0 : right / said,
    recall: meant === 0 ? 0 : right / meant,
    f1: said + meant === 0 ? 0 : (2 * right) / (said + meant),
  }
}
