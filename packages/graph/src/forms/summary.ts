/** A form as it is summed up: appearances come and go, in whatever order, and the sum is the same. */
import { soundOfName } from '../sounds.ts'
import type { Contribution, FormKey, Told } from './form.ts'

/** Appearances with the smallest ids stand for all of a form: ids are hashes, so these are as good a sample as any. */
export const SAMPLE = 24

export interface Form extends FormKey {
  /** Acronyms that its articles introduce, each with the number of appearances that do; sorted. */
  readonly acronyms: ReadonlyMap<string, number>
  /** How many of its appearances stand beside another person whose name has the same core. */
  readonly parted: number
  readonly count: number
  /** Of the appearances with the smallest ids, sorted; at most `SAMPLE`. */
  readonly sample: readonly Told[]
}

type Placed = Pick<Form, 'kind' | 'name' | 'core' | 'sort'>

/**
 * The blocks in which a form is compared with others: its name, how its core sounds, its acronyms, and of a person whose
 * field is known the family.
 */
export const blocksOf = (form: Placed & { readonly acronyms: ReadonlyMap<string, number> }): string[] => [
  ...new Set([form.name, ...soundBlock(form), ...form.acronyms.keys(), ...familyBlock(form)]),
]

/** What is told by its day is of that day, however alike another may sound. */
const soundBlock = ({ kind, name, core }: Placed): string[] =>
  kind === 'event' && DATED.test(name) ? [] : [`~${soundOfName(core)}`]

const DATED = /\b\d{4}-\d{2}-\d{2}\b/

/** Persons of one family name and one field: "President Lind" may be the one whom others call Oskar Lind. */
export const familyBlock = ({ kind, core, sort }: Placed): string[] =>
  kind === 'person' && sort !== null ? [`${core.split(' ').at(-1)} #${sort}`] : []

export const emptyForm = (key: FormKey): Form => ({
  ...key,
  acronyms: new Map(),
  parted: 0,
  count: 0,
  sample: [],
})

/**
 * A form after some appearances have left it and others have come. Its sample may then be too short: see
 * `lacksSample`.
 */
export function changedForm(form: Form, gone: readonly Contribution[], come: readonly Contribution[]): Form {
  const acronyms = new Map(form.acronyms)
  for (const { acronyms: words } of gone) for (const word of words) count(acronyms, word, -1)
  for (const { acronyms: words } of come) for (const word of words) count(acronyms, word, 1)
  const left = new Set(gone.map(({ told }) => told.id))
  const kept = form.sample.filter(({ id }) => !left.has(id))
  // Who comes behind the last one that is known may have others before it that are not known.
  const isWhole = form.sample.length === form.count
  const last = kept.at(-1)?.id ?? ''
  const fitting = come.map(({ told }) => told).filter(({ id }) => isWhole || id < last)
  return {
    ...form,
    acronyms: new Map(
      [...acronyms].filter(([, times]) => times > 0).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
    parted: form.parted - gone.filter(isParted).length + come.filter(isParted).length,
    count: form.count - gone.length + come.length,
    sample: [...kept, ...fitting].toSorted((a, b) => (a.id < b.id ? -1 : 1)).slice(0, SAMPLE),
  }
}

const isParted = ({ parted }: Contribution): boolean => parted

/** Whether members of a sample left, and others that nobody has read have to take their place. */
export const lacksSample = ({ sample, count: all }: Form): boolean => sample.length < Math.min(SAMPLE, all)

/** The form that these appearances of different articles make together. */
export const formFrom = (contributions: readonly [Contribution, ...Contribution[]]): Form =>
  changedForm(emptyForm(contributions[0].key), [], contributions)

function count(counts: Map<string, number>, word: string, by: number): void {
  counts.set(word, (counts.get(word) ?? 0) + by)
}
