import { soundOfName } from '@redthread/graph'

import { comparable, compareNamesOf, type ComparableName } from '../names/comparing/index.ts'
/**
 * Longer, shorter and other forms of one name: "Oskar T. Lind" and "Oskar Lind", "Velmar Ltd" and "Velmar", "Zelensky" and
 * "Zelenskyy".
 */
import { describedAlike, whyOne } from './described.ts'
import type { Link } from './link.ts'
import { areOdd } from './sorts.ts'
import { type Unit, writtenAs } from './units.ts'

/** More names than these under one core are not compared among each other: they are taken to be of several. */
const MOST_NAMES = 24
/** Names less alike than this contradict each other. */
const LEAST_LIKE = 0.5

const OTHER_NAMES: Link = { score: 0.1, reasons: ['other names'] }
const TOLD_APART: Link = { score: 0, reasons: ['one article tells the two apart'] }

/** Names under one core, and whether all of them can be of one bearer. */
export interface Forms {
  /** What to say of two units whose names differ; the order of the two says nothing. */
  link(a: Unit, b: Unit): Link
}

/**
 * Looks at all names that share a core. Where two of them contradict each other ("Oskar T. Lind", "Oskar R. Lind"),
 * nobody knows of which of them a shorter one is: a person is asked. Where none does, a person is asked all the same,
 * unless the articles describe both in the same words or tie both with the same, or the names differ in nothing but a
 * legal form that one leaves out: namesakes are commoner than they seem.
 */
export function formsAmong(units: readonly Unit[]): Forms {
  const under = Map.groupBy(
    units.filter(({ name }) => name !== null),
    coreOf,
  )
  const ambiguous = new Set([...under].filter(([, all]) => isAmbiguous(all)).map(([core]) => core))
  return { link }

  function link(a: Unit, b: Unit): Link {
    const isOneCore = coreOf(a) === coreOf(b)
    if (!isOneCore && !areSpellings(a, b)) return OTHER_NAMES
    if (isOneCore && a.parted && b.parted) return TOLD_APART
    const { score, reasons } = compareNamesOf(nameOf(a), nameOf(b))
    return score < LEAST_LIKE ? OTHER_NAMES : (doubt(a, b, reasons) ?? likely(a, b, reasons))
  }

  /** Why two names that are alike may be of two all the same. */
  function doubt(a: Unit, b: Unit, reasons: readonly string[]): Link | undefined {
    if (ambiguous.has(coreOf(a)) || ambiguous.has(coreOf(b)))
      return { score: 0.4, reasons: [...reasons, 'others bear the short form as well'] }
    if (areOdd(a, b)) return { score: 0.4, reasons: [...reasons, 'described as of another kind'] }
    return undefined
  }
}

const likely = (a: Unit, b: Unit, reasons: readonly string[]): Link =>
  coreOf(a) === coreOf(b) ? ofOneCore(a, b, reasons) : ofOneSound(a, b, reasons)

function ofOneCore(a: Unit, b: Unit, reasons: readonly string[]): Link {
  if (a.kind === 'other') return { score: 0.9, reasons }
  const why = whyOne(a, b)
  return why === undefined ? { score: 0.6, reasons } : { score: 0.9, reasons: [...reasons, why] }
}

/** Olga and Olha may be two sisters: only of the same field, and in words that both have, are they taken to be one. */
function ofOneSound(a: Unit, b: Unit, reasons: readonly string[]): Link {
  const isOne = a.kind === 'person' && a.sort !== null && a.sort === b.sort && describedAlike(a, b)
  return isOne ? { score: 0.85, reasons: [...reasons, 'described alike'] } : { score: 0.5, reasons }
}

/** Whether two names are spellings of one, and no article has both: what one article writes in two ways is two. */
function areSpellings(a: Unit, b: Unit): boolean {
  if (a.kind !== b.kind || a.core === null || b.core === null) return false
  if (isBrief(a.core) || isBrief(b.core) || soundOfName(a.core) !== soundOfName(b.core)) return false
  const articles = new Set(a.sample.map(({ article }) => article))
  return !b.sample.some(({ article }) => articles.has(article))
}

/** In so short a word each letter tells: "GUR" and "GRU". */
const isBrief = (name: string): boolean => name.length < 5

/** Whether the short form may be of several: an article has two of them, or their names contradict each other. */
const isAmbiguous = (all: readonly Unit[]): boolean =>
  all.some(({ parted }) => parted) || contradict(eachName(all))

const coreOf = ({ kind, core }: Unit): string => `${kind} ${core}`

/** Each name once. */
const eachName = (units: readonly Unit[]): ComparableName[] =>
  [...new Map(units.map(unit => [unit.name, unit])).values()].map(nameOf)

const made = new WeakMap<Unit, ComparableName>()

function nameOf(unit: Unit): ComparableName {
  const { name, type } = writtenAs(unit)
  const known = made.get(unit) ?? comparable(name, type === 'Person' ? 'person' : 'other')
  made.set(unit, known)
  return known
}

function contradict(names: readonly ComparableName[]): boolean {
  if (names.length > MOST_NAMES) return true
  return names.some((one, at) =>
    names
      .slice(at + 1)
      .some(other => compareNamesOf(one, other).score < LEAST_LIKE || otherForms(one, other)),
  )
}

/** Two legal forms are two companies, as like as not. */
const otherForms = (one: ComparableName, other: ComparableName): boolean =>
  one.forms.length > 0 && other.forms.length > 0 && one.forms.join() !== other.forms.join()
