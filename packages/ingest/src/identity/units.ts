/** What is compared: a form, which stands for all its appearances, or an appearance that stays alone. */
import {
  type EntityType,
  type Form,
  type FormKind,
  type Told,
  contributionsOf,
  formFrom,
} from '@redthread/graph'

import { type AppearanceRecord, blocksCompared, isBare, isComparable } from './keys.ts'

export interface Unit {
  /** The smallest id of its appearances. */
  readonly id: string
  /** The form that it is; null of an appearance whose name tells too little, or that has none. */
  readonly form: Form | null
  readonly kind: FormKind | null
  /** The folded full name; null of what is not compared. */
  readonly name: string | null
  readonly core: string | null
  /** What its articles describe it as: see `sortOf` of the graph. */
  readonly sort: string | null
  readonly acronyms: readonly string[]
  /** One of two of one name in their article. */
  readonly twin: boolean
  /** A body of a name that many countries have. */
  readonly common: boolean
  /** A family name alone: it is asked about, and joined with none. */
  readonly bare: boolean
  /** Whether an article has it beside another person whose name has the same core. */
  readonly parted: boolean
  /** How many appearances it stands for. */
  readonly count: number
  /** Those of the smallest ids; never empty. */
  readonly sample: readonly Told[]
}

/** The units that a form gives: one, where its name tells enough; of a family name alone, one for each of its sample. */
export function unitsOfForm(form: Form): Unit[] {
  if (isComparable(form)) return unitOfForm(form)
  return isBare(form)
    ? form.sample.map(told => ({ ...unitAlone(told), form, sort: form.sort, bare: true }))
    : []
}

function unitOfForm(form: Form): Unit[] {
  const [first] = form.sample
  if (!first) return []
  const { kind, name, core, sort, twin, common, count, sample } = form
  const acronyms = [...form.acronyms.keys()]
  const told = { kind, name, core, sort, acronyms, twin, common, count, sample }
  return [{ id: first.id, form, ...told, bare: false, parted: form.parted > 0 }]
}

/** An appearance that is compared with no other. */
export const unitAlone = (told: Told): Unit => ({
  id: told.id,
  form: null,
  kind: null,
  name: null,
  core: null,
  sort: null,
  acronyms: [],
  twin: false,
  common: false,
  bare: false,
  parted: false,
  count: 1,
  sample: [told],
})

export interface Members {
  readonly unit: Unit
  readonly members: readonly AppearanceRecord[]
}

/** The units that appearances make, each with its appearances; those of which people judged are alone in theirs. */
export function unitsFrom(appearances: readonly AppearanceRecord[], judged: ReadonlySet<string>): Members[] {
  const byId = new Map(appearances.map(one => [one.id, one]))
  const perArticle = Map.groupBy(appearances, ({ article }) => article)
  const contributions = [...perArticle.values()].flatMap(all => [...contributionsOf(all, judged).values()])
  const made = [...Map.groupBy(contributions, ({ key }) => key.id).values()].flatMap(([first, ...rest]) => {
    if (!first) return []
    const all = [first, ...rest].map(({ told }) => byId.get(told.id)!)
    return unitsOfForm(formFrom([first, ...rest])).map(unit => ({
      unit,
      members: unit.bare ? [byId.get(unit.id)!] : all,
    }))
  })
  const placed = new Set(made.flatMap(({ members }) => members.map(({ id }) => id)))
  const alone = appearances.filter(({ id }) => !placed.has(id))
  return [...made, ...alone.map(one => ({ unit: unitAlone(one), members: [one] }))]
}

/** The names under which a unit is looked up; none of what is compared with no other. */
export const blocksOfUnit = ({ form }: Unit): string[] => (form ? blocksCompared(form) : [])

/** The name by which a unit is compared word by word, as it is written, and the type of what bears it. */
export const writtenAs = ({ sample: [first] }: Unit): { readonly name: string; readonly type: EntityType } =>
  first!
