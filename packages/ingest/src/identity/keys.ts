/** By which names an appearance is compared with those of other articles. */
import {
  type Appearance,
  type Form,
  type FormKind,
  blocksOf,
  contributionsOf,
  familyBlock,
  formFrom,
} from '@redthread/graph'

import { isGivenTitle, parsePersonName } from '../names/person-name.ts'
import { titleNamed } from '../names/titles.ts'
import { MONONYMS } from './mononyms.ts'

/** An appearance before identity has said whose it is. */
export type AppearanceRecord = Omit<Appearance, 'entity'>

/** "Stephen King" is a name all the same. */
const isOffice = (word: string): boolean => titleNamed(word)?.kind === 'office' && !isGivenTitle(word)

const INITIAL = /^\p{L}\.?$/u
const PARTICLE = /^(?:van|von|der|den|de|del|della|di|da|dos|du|al|el|bin|ibn|abu|la|le)$/i
const REIGN = /^[IVX]+$/i

/** The names by which identity looks an appearance up: its blocks; none where it stays alone. */
export function namesOf(appearance: AppearanceRecord): string[] {
  const contribution = contributionsOf([appearance]).get(appearance.id)
  return contribution ? blocksCompared(formFrom([contribution])) : []
}

/** The blocks of a form in which it is compared: of a family name alone only the family. */
export const blocksCompared = (form: Form): string[] =>
  isComparable(form) ? blocksOf(form) : isBare(form) ? familyBlock(form) : []

/** "President Lind": somebody of that family, who may be one whom other articles name in full. */
export const isBare = ({ kind, name, sort }: Form): boolean =>
  kind === 'person' && sort !== null && !name.includes(' ')

/** The names of the forms that an appearance has part in, whether they are compared or not. */
export function namesKeptFor(appearance: AppearanceRecord): string[] {
  const contribution = contributionsOf([appearance]).get(appearance.id)
  return contribution ? blocksOf(formFrom([contribution])) : []
}

/** Whether a folded name alone tells who or what is meant, so that articles can share it. */
export function isComparable({ kind, name }: { readonly kind: FormKind; readonly name: string }): boolean {
  if (kind === 'person') return tellsWho(name)
  // An event's name of one word ("Olympics") is of many events.
  return kind === 'other' || name.includes(' ')
}

/**
 * True of a given and a family name, of a ruler's name and number, and of a few who need but one name. Articles' names
 * come without titles: what looks like one is a given name ("Emir Venn"). What ends as an office is nobody's name
 * ("Velmar spokesman").
 */
function tellsWho(name: string): boolean {
  const { given, suffix, titles, family } = parsePersonName(name)
  if (isOffice(family)) return false
  if (titles.length === 1 && isGivenTitle(titles[0]!)) return true
  if (suffix !== null && REIGN.test(suffix)) return true
  if (given.some(part => !INITIAL.test(part) && !PARTICLE.test(part))) return true
  return MONONYMS.has(name)
}
