/**
 * Forms: appearances of one kind under one full name, summed up. Identity compares forms, not appearances, so that the
 * work for a new article follows the number of different names, however many articles bear them.
 */
import type { Appearance, EntityType } from '../model.ts'
import { coreName, foldName } from '../names.ts'
import { isAdjectiveOf, isCommonBody } from './common-bodies.ts'
import { sortOf } from './sorts.ts'

/** What can be one entity: a country acts and is a place, but no person is an organisation of the same name. */
export type FormKind = 'person' | 'event' | 'other'

/** What a form is told by; the same for all of its appearances. */
export interface FormKey {
  /** Sorts before others where a person has judged of it. */
  readonly id: string
  readonly kind: FormKind
  /** The folded full name. */
  readonly name: string
  /** What longer forms of the name share with it: see `coreName`. */
  readonly core: string
  /** What all of its appearances are described as: see `sortOf`; null where that is nothing, or not one thing. */
  readonly sort: string | null
  /** The appearance that is alone in this form: it is judged, one of two of one name in its article, or a common body. */
  readonly own: string | null
  readonly twin: boolean
  readonly judged: boolean
  /** Of a name that many countries have a body of: see `isCommonBody`. */
  readonly common: boolean
}

/** Of an appearance, what identity wants to know. */
export type Told = Pick<
  Appearance,
  'id' | 'article' | 'name' | 'aliases' | 'type' | 'named' | 'descriptions' | 'happening' | 'companions'
>

/** What one appearance adds to its form. */
export interface Contribution {
  readonly key: FormKey
  readonly told: Told
  /** Folded acronyms that its article introduces for the full name: "Dalmar Port Authority (DPA)". */
  readonly acronyms: readonly string[]
  /** Whether its article has another person whose name has the same core, such as a father and his son. */
  readonly parted: boolean
}

const KINDS: Readonly<Record<EntityType, FormKind>> = {
  Person: 'person',
  Event: 'event',
  Organization: 'other',
  Place: 'other',
  Thing: 'other',
}

const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}&-]{2,10}$/u

/** What the named appearances of one article add to their forms, by appearance. */
export function contributionsOf(
  article: readonly Told[],
  judged: ReadonlySet<string> = new Set(),
): Map<string, Contribution> {
  const places = article
    .filter(({ type, named: isNamed }) => isNamed && type === 'Place')
    .map(({ name }) => foldName(name))
  const named = article.flatMap(told => {
    const { name, acronyms } = fullNameAndAcronyms(told)
    const kind = KINDS[told.type]
    const isName =
      tellsName(told) &&
      name !== '' &&
      !(kind === 'other' && places.some(place => isAdjectiveOf(name, place)))
    return isName
      ? [
          {
            told,
            kind,
            name,
            acronyms,
            core: coreName(name, told.type),
            sort: sortOf(told.type, told.descriptions),
          },
        ]
      : []
  })
  const persons = named.filter(({ kind }) => kind === 'person')
  const namesakes = Map.groupBy(persons, ({ name }) => name)
  const under = Map.groupBy(persons, ({ core }) => core)
  return new Map(
    named.map(({ told, kind, name, acronyms, core, sort }) => {
      const isPerson = kind === 'person'
      const twin = isPerson && namesakes.get(name)!.length > 1
      const parted = isPerson && under.get(core)!.some(other => other.name !== name)
      const common = kind === 'other' && isCommonBody(name)
      const key = keyOf({ kind, name, core, sort, twin, common, judged: judged.has(told.id) }, told.id)
      return [told.id, { key, told, acronyms, parted }]
    }),
  )
}

function keyOf(key: Omit<FormKey, 'id' | 'own'>, appearance: string): FormKey {
  const own = key.twin || key.judged || key.common ? appearance : null
  const place = own === null ? '' : ` @${own}`
  const sort = key.sort === null ? '' : ` #${key.sort}`
  return { ...key, own, id: `${key.judged ? '!' : ''}${key.kind} ${key.name}${sort}${place}` }
}

/** A name, or what happened when and where: by that, too, articles speak of one event. */
const tellsName = ({ named, happening }: Told): boolean => named || happening !== null

/** Where an article uses both, the full name is compared, whichever it prefers; of a person and an event, the name. */
function fullNameAndAcronyms({
  name,
  aliases,
  type,
  named,
  happening,
}: Told): Readonly<{ name: string; acronyms: readonly string[] }> {
  // "Geneva talks" in one article are what others call the talks there that day.
  if (KINDS[type] === 'event' && happening !== null)
    return named ? { name: foldName(name), acronyms: [happening] } : { name: happening, acronyms: [] }
  if (KINDS[type] !== 'other') return { name: foldName(name), acronyms: [] }
  const acronyms = [name, ...aliases].filter(one => ACRONYM.test(one)).map(foldName)
  const full = ACRONYM.test(name) ? longest(aliases.filter(one => foldName(one).includes(' '))) : name
  const folded = foldName(full ?? name)
  return {
    name: folded,
    acronyms: [...new Set(acronyms)].filter(one => one !== folded && one !== '').toSorted(),
  }
}

const longest = (names: readonly string[]): string | undefined =>
  names.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]
