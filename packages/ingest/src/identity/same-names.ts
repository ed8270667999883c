/** The rule of names: equal full names, longer, shorter and other spellings, and acronyms that articles introduce. */
import { familyLinks } from './families.ts'
import type { Link, Linking, Scorer } from './link.ts'
import { type Sorts, sortsAmong } from './sorts.ts'
import type { Unit } from './units.ts'
import { formsAmong } from './variants.ts'

const TOLD_APART: Link = { score: 0, reasons: ['one article tells two of this name apart'] }
const COMMON: Link = { score: 0.5, reasons: ['the same name', 'many countries have a body of this name'] }
const NAMESAKES: Link = {
  score: 0.4,
  reasons: ['the same full name', 'an article tells two of this name apart'],
}

/**
 * Scores units by their names alone:
 *
 * - equal folded full names are of one entity; of a person the full name has a given and a family name; unless articles
 *   describe a boxer and a minister, a river and a town: see `sortsAmong`;
 * - what bears only an acronym is of the one full name for which articles introduce it; where they introduce it for
 *   several, it may be any of them;
 * - of persons whom one article tells apart although they share their full name, nobody knows which of them others
 *   speak of;
 * - of a body such as a supreme court every country may have one of its own: a person is asked;
 * - of a family name alone and a full name, both described in the same words, a person is asked: see `familyLinks`;
 * - longer and shorter forms of a name, and spellings that sound alike, are compared word by word: see `formsAmong`.
 */
export const sameNames: Scorer = { join: 0.8, ask: 0.3, over }

function over(units: readonly Unit[]): Linking {
  const introduced = introducedFor(units)
  const forms = formsAmong(units)
  const sorts = sortsAmong(units)
  const families = familyLinks(units)
  return (a, b) => {
    if (a.bare || b.bare) return families(a, b)
    if (a.common || b.common) return COMMON
    if (a.name === b.name) return ofOneName(a, b, sorts)
    const [first, second] = [fullName(groupOf(a), introduced), fullName(groupOf(b), introduced)]
    if (first === second)
      return { score: 0.95, reasons: ['an article introduces the one name for the other'] }
    return isBareFor(a, b) || isBareFor(b, a) ? ofSeveral(a, b) : forms.link(a, b)
  }
}

const groupOf = ({ kind, name }: Unit): string => `${kind} ${name}`

function ofOneName(a: Unit, b: Unit, sorts: Sorts): Link {
  if (!a.twin && !b.twin) return sorts.link(a, b)
  const [one, other] = [a, b].map(({ sample: [first] }) => first?.article)
  return a.twin && b.twin && one === other ? TOLD_APART : NAMESAKES
}

/** Whether the one goes by nothing but an acronym that the other introduces. */
const isBareFor = (bare: Unit, full: Unit): boolean => bare.name !== null && full.acronyms.includes(bare.name)

function ofSeveral(one: Unit, other: Unit): Link {
  const acronym = isBareFor(one, other) ? one.name : other.name
  return { score: 0.4, reasons: [`articles introduce ${acronym?.toUpperCase()} for several names`] }
}

/** Acronym → the full names for which articles introduce it; each with its kind. */
function introducedFor(units: readonly Unit[]): Map<string, Set<string>> {
  const introduced = new Map<string, Set<string>>()
  for (const unit of units) {
    for (const acronym of unit.acronyms) {
      const names = introduced.get(`${unit.kind} ${acronym}`) ?? new Set()
      introduced.set(`${unit.kind} ${acronym}`, names.add(groupOf(unit)))
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
