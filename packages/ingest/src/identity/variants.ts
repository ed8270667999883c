/** Longer and shorter forms of one name: "Oskar T. Lind" and "Oskar Lind", "Velmar Ltd" and "Velmar". */
import { comparable, compareNamesOf, type ComparableName } from '../names/comparing/index.ts'
import { type AppearanceRecord, type Keys, keysOf } from './keys.ts'
import type { Link } from './link.ts'

/** More names than these under one core are not compared among each other: they are taken to be of several. */
const MOST_NAMES = 24
/** Names less alike than this contradict each other. */
const LEAST_LIKE = 0.5

const OTHER_NAMES: Link = { score: 0.1, reasons: ['other names'] }
const TOLD_APART: Link = { score: 0, reasons: ['one article tells the two apart'] }

/** Names under one core, and whether all of them can be of one bearer. */
export interface Forms {
  /** What to say of two appearances whose names differ; the order of the two says nothing. */
  link(a: AppearanceRecord, b: AppearanceRecord): Link
}

/**
 * Looks at all names that share a core. Where two of them contradict each other ("Oskar T. Lind", "Oskar R. Lind"),
 * nobody knows of which of them a shorter one is: a person is asked. Where none does, a person is asked all the same,
 * unless the articles describe both in the same words, or the names differ in nothing but a legal form that one leaves
 * out: namesakes are commoner than they seem.
 */
export function formsAmong(appearances: readonly AppearanceRecord[]): Forms {
  const names = new Map<string, Map<string, ComparableName>>()
  for (const appearance of appearances) {
    const keys = keysOf(appearance)
    if (keys.name === null) continue
    const under = names.get(coreOf(keys)) ?? new Map<string, ComparableName>()
    names.set(coreOf(keys), under.set(keys.name, under.get(keys.name) ?? nameOf(appearance)))
  }
  const apart = toldApart(appearances)
  const isAmbiguous = ([core, under]: readonly [string, ReadonlyMap<string, ComparableName>]) =>
    apart.has(core) || contradict([...under.values()])
  const ambiguous = new Set([...names].filter(isAmbiguous).map(([core]) => core))
  return { link }

  function link(a: AppearanceRecord, b: AppearanceRecord): Link {
    const [one, other] = [keysOf(a), keysOf(b)]
    if (coreOf(one) !== coreOf(other)) return OTHER_NAMES
    if (one.kind === 'person' && a.article === b.article) return TOLD_APART
    const { score, reasons } = compareNamesOf(nameOf(a), nameOf(b))
    if (score < LEAST_LIKE) return OTHER_NAMES
    if (ambiguous.has(coreOf(one)))
      return { score: 0.4, reasons: [...reasons, 'others bear the short form as well'] }
    if (one.kind === 'other') return { score: 0.9, reasons }
    return describedAlike(a, b)
      ? { score: 0.9, reasons: [...reasons, 'described alike'] }
      : { score: 0.6, reasons }
  }
}

/** Cores under which one article has two persons, such as a father and his son. */
function toldApart(appearances: readonly AppearanceRecord[]): Set<string> {
  const persons = appearances.map(one => ({ article: one.article, keys: keysOf(one) }))
  const named = persons.filter(({ keys }) => keys.kind === 'person' && keys.name !== null)
  const together = Map.groupBy(named, ({ article, keys }) => `${article} ${coreOf(keys)}`)
  const several = [...together.values()].filter(all => new Set(all.map(({ keys }) => keys.name)).size > 1)
  return new Set(several.map(([one]) => coreOf(one!.keys)))
}

const coreOf = ({ kind, core }: Keys): string => `${kind} ${core}`

const made = new WeakMap<AppearanceRecord, ComparableName>()

function nameOf(appearance: AppearanceRecord): ComparableName {
  const known = made.get(appearance) ?? comparable(appearance.name, kindOf(appearance))
  made.set(appearance, known)
  return known
}

const kindOf = ({ type }: AppearanceRecord) => (type === 'Person' ? 'person' : 'other')

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

/** Whether both are described with a word that says something: of the same trade, office or place. */
function describedAlike(a: AppearanceRecord, b: AppearanceRecord): boolean {
  const said = new Set(a.descriptions.flatMap(wordsOf))
  return b.descriptions.flatMap(wordsOf).some(word => said.has(word))
}

const SAYS_LITTLE = new Set(
  'the a an of for and in former man woman person mr mrs ms year old son daughter'.split(' '),
)

const wordsOf = (description: string): string[] =>
  description
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(word => word.length > 2 && !SAYS_LITTLE.has(word))
