/** A family name alone, and those of that family whom other articles name in full: a person is asked. */
import { familyBlock } from '@redthread/graph'

import { describedAlike } from './described.ts'
import type { Link } from './link.ts'
import type { Unit } from './units.ts'

/** Of one family and field so many different names are looked at, and of those that people judged, all. */
const MOST_NAMES = 24

const NO_LINK: Link = { score: 0.1, reasons: ['the same family name'] }

/** Those of one family name and one field. */
interface Family {
  /** Articles have the family name alone. */
  readonly bare: readonly Unit[]
  readonly full: readonly Unit[]
}

export function familiesAmong(units: readonly Unit[]): Map<string, Family> {
  const found = Map.groupBy(
    units.filter(({ form }) => form !== null && familyBlock(form).length > 0),
    familyOf,
  )
  return new Map([...found].map(([family, all]) => [family, listed(all)]))
}

const familyOf = ({ form }: Unit): string => familyBlock(form!)[0]!

/** The first by the ids of their forms, as a block lists them, so that it does not matter who else is known. */
function listed(units: readonly Unit[]): Family {
  const forms = [...new Map(units.map(({ form }) => [form!.id, form!])).values()].toSorted((a, b) =>
    a.id < b.id ? -1 : 1,
  )
  const taken = new Set([
    ...forms.filter(({ judged }) => !judged).slice(0, MOST_NAMES),
    ...forms.filter(({ judged }) => judged),
  ])
  const [bare, full] = [true, false].map(is =>
    units.filter(unit => unit.bare === is && taken.has(unit.form!)),
  )
  return { bare: bare!, full: full! }
}

/** What to say of one who goes by the family name and one who is named in full; the order of the two says nothing. */
export function familyLinks(units: readonly Unit[]): (a: Unit, b: Unit) => Link {
  const names = new Map(
    [...familiesAmong(units)].map(([family, { full }]) => [
      family,
      new Set(full.map(({ core }) => core)).size,
    ]),
  )
  return (a, b) => {
    const articles = new Set(a.sample.map(({ article }) => article))
    // Whom one article names both ways it has joined already, or tells apart.
    if (a.twin || b.twin || b.sample.some(({ article }) => articles.has(article))) return NO_LINK
    if (!describedAlike(a, b)) return NO_LINK
    const reasons = ['the same family name', 'described alike']
    return names.get(familyOf(a)) === 1
      ? { score: 0.5, reasons }
      : { score: 0.35, reasons: [...reasons, 'others of this name are described so as well'] }
  }
}
