/** By which names an appearance is compared with those of other articles. */
import { type Appearance, type EntityType, coreName, foldName } from '@redthread/graph'

import { parsePersonName } from '../names/person-name.ts'
import { MONONYMS } from './mononyms.ts'

/** An appearance before identity has said whose it is. */
export type AppearanceRecord = Omit<Appearance, 'entity'>

/** What can be one entity: a country acts and is a place, but no person is an organisation of the same name. */
type Kind = 'person' | 'event' | 'other'

export interface Keys {
  readonly kind: Kind
  /** The folded full name; null of what lives in its article: the described, and bare family names. */
  readonly name: string | null
  /** What longer forms of the name share with it: see `coreName`; null where `name` is. */
  readonly core: string | null
  /** Folded acronyms that its article introduces for the full name: "Dalmar Port Authority (DPA)". */
  readonly acronyms: readonly string[]
}

const KINDS: Readonly<Record<EntityType, Kind>> = {
  Person: 'person',
  Event: 'event',
  Organization: 'other',
  Place: 'other',
  Thing: 'other',
}

const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}&-]{2,10}$/u
const INITIAL = /^\p{L}\.?$/u
const PARTICLE = /^(?:van|von|der|den|de|del|della|di|da|dos|du|al|el|bin|ibn|abu|la|le)$/i
const REIGN = /^[IVX]+$/

/** The names by which identity looks an appearance up, as `blocksOf` has them; none where it stays alone. */
export function namesOf(appearance: AppearanceRecord): string[] {
  const { name, core, acronyms } = keysOf(appearance)
  return name === null || core === null ? [] : [...new Set([name, core, ...acronyms])]
}

const known = new WeakMap<AppearanceRecord, Keys>()

/** The keys of an appearance; kept as long as it lives, for a name is asked for many times while it is placed. */
export function keysOf(appearance: AppearanceRecord): Keys {
  const keys = known.get(appearance) ?? makeKeys(appearance)
  known.set(appearance, keys)
  return keys
}

function makeKeys(appearance: AppearanceRecord): Keys {
  const kind = KINDS[appearance.type]
  const alone = { kind, name: null, core: null, acronyms: [] }
  if (!appearance.named) return alone
  if (kind === 'other') return withCore(appearance.type, { kind, ...fullNameAndAcronyms(appearance) })
  const tells = kind === 'person' ? tellsWho(appearance.name) : tellsWhich(appearance.name)
  return tells
    ? withCore(appearance.type, { kind, name: foldName(appearance.name) || null, acronyms: [] })
    : alone
}

const withCore = (type: EntityType, keys: Omit<Keys, 'core'>): Keys => ({
  ...keys,
  core: keys.name === null ? null : coreName(keys.name, type),
})

/** True of a given and a family name, of a ruler's name and number, and of a few who need but one name. */
function tellsWho(name: string): boolean {
  const { given, suffix } = parsePersonName(name)
  if (suffix !== null && REIGN.test(suffix)) return true
  if (given.some(part => !INITIAL.test(part) && !PARTICLE.test(part))) return true
  return MONONYMS.has(foldName(name))
}

/** An event's name of one word ("Olympics") is of many events. */
const tellsWhich = (name: string): boolean => foldName(name).includes(' ')

/** Where an article uses both, the full name is compared, whichever it prefers. */
function fullNameAndAcronyms({ name, aliases }: AppearanceRecord): Pick<Keys, 'name' | 'acronyms'> {
  const all = [name, ...aliases]
  const acronyms = all.filter(one => ACRONYM.test(one)).map(foldName)
  const full = ACRONYM.test(name) ? longest(aliases.filter(one => foldName(one).includes(' '))) : name
  const folded = foldName(full ?? name)
  return {
    name: folded || null,
    acronyms: [...new Set(acronyms)].filter(one => one !== folded && one !== ''),
  }
}

const longest = (names: readonly string[]): string | undefined =>
  names.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]
