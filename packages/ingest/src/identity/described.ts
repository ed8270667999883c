/** What articles call two of one name, and with whom they tie them. */
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

/** Who or what articles tie both with: "Meridia Holding". The first by name; undefined where there is none. */
export function companionOfBoth(a: Unit, b: Unit): string | undefined {
  const known = new Set(companionsOf(a))
  return companionsOf(b)
    .filter(name => known.has(name))
    .toSorted()[0]
}

const companionsOf = ({ sample }: Unit): string[] => sample.flatMap(({ companions }) => companions)

/** Why two whose names are alike are taken to be one: described in the same words, or tied with the same; else undefined. */
export function whyOne(a: Unit, b: Unit): string | undefined {
  if (describedAlike(a, b)) return 'described alike'
  const companion = companionOfBoth(a, b)
  return companion === undefined ? undefined : `both tied with ${companion}`
}
