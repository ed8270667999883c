/** Namesakes told apart by what articles call them: a boxer and a minister of one name. */
import { areContrary } from '@redthread/graph'

import type { Link } from './link.ts'
import type { Unit } from './units.ts'

const EQUAL: Link = { score: 1, reasons: ['the same full name'] }
const OTHERWISE: Link = { score: 0.4, reasons: ['the same full name', 'described as of another kind'] }
const OPEN: Link = { score: 0.5, reasons: ['the same full name', 'articles describe two kinds of this name'] }

/** Of what is described, so much has to be of one sort for the others to be the odd ones out. */
const MOST = 0.8

/** How the bearers of each name are described. */
export interface Sorts {
  /** What to say of two units of one name; the order of the two says nothing. */
  link(a: Unit, b: Unit): Link
}

/**
 * Looks at all sorts under each name. Where none of them is contrary to another, the name is of one bearer. Where some
 * are, appearances of one sort are of one; those of which nothing is said are with the sort that most are of, if there
 * is one that stands out; for the rest a person is asked.
 */
export function sortsAmong(units: readonly Unit[]): Sorts {
  const under = Map.groupBy(
    units.filter(({ form, bare }) => form !== null && form.own === null && !bare),
    nameOf,
  )
  const split = new Map(
    [...under].filter(([, all]) => isSplit(all)).map(([name, all]) => [name, mainOf(all)]),
  )
  return { link }

  function link(a: Unit, b: Unit): Link {
    if (a.sort === b.sort) return EQUAL
    const main = split.get(nameOf(a))
    if (main === undefined) return areOdd(a, b) ? OTHERWISE : EQUAL
    const areMain = [a, b].every(({ sort }) => sort === null || sort === main)
    if (main !== null && areMain) return EQUAL
    return a.sort === null || b.sort === null ? OPEN : OTHERWISE
  }
}

const nameOf = ({ kind, name }: Unit): string => `${kind} ${name}`

const isSplit = (units: readonly Unit[]): boolean => units.some(a => units.some(b => areOdd(a, b)))

/** Whether what is said of the one hardly fits what is said of the other. */
export const areOdd = (a: Unit, b: Unit): boolean =>
  a.sort !== null && b.sort !== null && areContrary(a.sort, b.sort)

/** The sort that stands out; null where none does. */
function mainOf(units: readonly Unit[]): string | null {
  const described = units.filter(({ sort }) => sort !== null)
  const all = described.reduce((sum, { count }) => sum + count, 0)
  return described.find(({ count }) => count >= MOST * all)?.sort ?? null
}
