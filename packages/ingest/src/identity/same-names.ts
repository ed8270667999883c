/** The rule of names: equal full names, longer and shorter forms, and acronyms that articles introduce. */
import { type AppearanceRecord, type Keys, keysOf } from './keys.ts'
import type { Link, Linking, Scorer } from './link.ts'
import { formsAmong } from './variants.ts'

const EQUAL: Link = { score: 1, reasons: ['the same full name'] }
const TOLD_APART: Link = { score: 0, reasons: ['one article tells two of this name apart'] }
const NAMESAKES: Link = {
  score: 0.4,
  reasons: ['the same full name', 'an article tells two of this name apart'],
}

/**
 * Scores appearances by their names alone:
 *
 * - equal folded full names are of one entity; of a person the full name has a given and a family name;
 * - what bears only an acronym is of the one full name for which articles introduce it; where they introduce it for
 *   several, it may be any of them;
 * - of persons whom one article tells apart although they share their full name, nobody knows which of them others
 *   speak of;
 * - longer and shorter forms of a name are compared word by word: see `formsAmong`.
 */
export const sameNames: Scorer = { join: 0.8, ask: 0.3, over }

function over(appearances: readonly AppearanceRecord[]): Linking {
  const introduced = introducedFor(appearances)
  const twins = twinsAmong(appearances)
  const forms = formsAmong(appearances)
  return (a, b) => {
    const [one, other] = [keysOf(a), keysOf(b)]
    if (one.name === other.name) return ofOneName(a, b, twins)
    const [first, second] = [fullName(groupOf(one), introduced), fullName(groupOf(other), introduced)]
    if (first === second)
      return { score: 0.95, reasons: ['an article introduces the one name for the other'] }
    return isBareFor(one, other) || isBareFor(other, one) ? ofSeveral(one, other) : forms.link(a, b)
  }
}

const groupOf = ({ kind, name }: Keys): string => `${kind} ${name}`

function ofOneName(a: AppearanceRecord, b: AppearanceRecord, twins: ReadonlySet<string>): Link {
  if (!twins.has(a.id) && !twins.has(b.id)) return EQUAL
  return a.article === b.article ? TOLD_APART : NAMESAKES
}

/** Whether the one goes by nothing but an acronym that the other introduces. */
const isBareFor = (bare: Keys, full: Keys): boolean => bare.name !== null && full.acronyms.includes(bare.name)

function ofSeveral(one: Keys, other: Keys): Link {
  const acronym = isBareFor(one, other) ? one.name : other.name
  return { score: 0.4, reasons: [`articles introduce ${acronym?.toUpperCase()} for several names`] }
}

/** Acronym → the full names for which articles introduce it; each with its kind. */
function introducedFor(appearances: readonly AppearanceRecord[]): Map<string, Set<string>> {
  const introduced = new Map<string, Set<string>>()
  for (const appearance of appearances) {
    const keys = keysOf(appearance)
    for (const acronym of keys.acronyms) {
      const names = introduced.get(`${keys.kind} ${acronym}`) ?? new Set()
      introduced.set(`${keys.kind} ${acronym}`, names.add(groupOf(keys)))
    }
  }
  return introduced
}

/** Where the acronyms lead from a name; the name itself where it is none, or stands for several or in a circle. */
function fullName(name: string, introduced: ReadonlyMap<string, ReadonlySet<string>>): string {
  const visited = new Set([name])
  let found = name
  for (;;) {
    const names = [...(introduced.get(found) ?? [])]
    const [next] = names
    if (next === undefined || names.length > 1) return found
    if (visited.has(next)) return name
    visited.add(next)
    found = next
  }
}

/** Persons who share their full name with another one of the same article. */
function twinsAmong(appearances: readonly AppearanceRecord[]): Set<string> {
  const persons = appearances.filter(one => keysOf(one).kind === 'person' && keysOf(one).name !== null)
  const together = Map.groupBy(persons, one => `${one.article} ${keysOf(one).name}`)
  return new Set(
    [...together.values()].filter(({ length }) => length > 1).flatMap(all => all.map(({ id }) => id)),
  )
}
