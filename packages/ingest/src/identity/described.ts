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

/** One companion may be that of relatives; two are hardly shared by chance. */
const ENOUGH = 2

/** With whom and what articles tie both, sorted; a family firm ties a whole family. */
function companionsOfBoth(a: Unit, b: Unit): string[] {
  const known = new Set(companionsOf(a))
  const family = a.core?.split(' ').at(-1) ?? ''
  const shared = companionsOf(b).filter(name => known.has(name) && !name.split(' ').includes(family))
  return [...new Set(shared)].toSorted()
}

const companionsOf = ({ sample }: Unit): string[] => sample.flatMap(({ companions }) => companions)

/** Why two whose names are alike are taken to be one: described in the same words, or tied with the same; else undefined. */
export function whyOne(a: Unit, b: Unit): string | undefined {
  if (describedAlike(a, b)) return 'described alike'
  const shared = companionsOfBoth(a, b)
  return shared.length < ENOUGH ? undefined : `both tied with ${shared.slice(0, ENOUGH).join(' and ')}`
}
