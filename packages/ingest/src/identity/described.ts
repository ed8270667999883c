/** What articles call two of one name. */
import type { Unit } from './units.ts'

/** Whether both are described with a word that says something: of the same trade, office or place. */
export function describedAlike(a: Unit, b: Unit): boolean {
  const said = new Set(wordsAbout(a))
  return wordsAbout(b).some(word => said.has(word))
}

const wordsAbout = ({ sample }: Unit): string[] =>
  sample.flatMap(({ descriptions }) => descriptions.flatMap(wordsOf))

const SAYS_LITTLE = new Set(
  'the a an of for and in former man woman person mr mrs ms year old son daughter'.split(' '),
)

const wordsOf = (description: string): string[] =>
  description
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(word => word.length > 2 && !SAYS_LITTLE.has(word))
