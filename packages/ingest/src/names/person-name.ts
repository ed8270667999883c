/**
 * Personal names: their parts, and whether two of them can be of one person.
 *
 * Names are read given name first, family name last, with particles ("van der"), suffixes ("Jr") and leading titles set
 * apart; names of two or three Chinese or Korean syllables are read family name first.
 */
import { foldName } from '@redthread/graph'

import { shortFormsAgree } from './short-forms.ts'
import { leadingTitle, TITLE_MODIFIERS } from './titles.ts'

export interface PersonName {
  /** As written: "Lt. Gov.", "former President". */
  readonly titles: readonly string[]
  /** Given and middle names and initials, in the order of the text. */
  readonly given: readonly string[]
  readonly particles: readonly string[]
  /** Without particles; the only name where there is but one; empty of an empty text alone. */
  readonly family: string
  readonly suffix: string | null
}

const PARTICLES = new Set(
  `van von der den de del della di da dos das du la le los las el al bin ibn ben bint abu ter ten zu zur y e st af av op 't vom
  dal degli dei lo mac ap`.split(/\s+/),
)
const SUFFIX = /^(jr|sr|ii|iii|iv|junior|senior|phd|md|esq|obe|cbe|mbe|qc|kc|mp|mep)\.?$/i
const DIFFERENT_GENERATIONS = /^(jr|sr|ii|iii|iv|junior|senior)$/

/** Pinyin and romanised Korean syllables; what is spelled so in each of its parts is read family name first. */
const EASTERN_FAMILY = new Set(
  `xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie tang deng feng cao
  peng zeng xiao tian dong yuan pan jiang cai yu du ye cheng su wei lu ding ren shen yao kim park choi jeong kang cho yoon jang lim
  shin kwon hwang ahn moon nguyen tran pham hoang phan vo dang bui mao hua bo qin jia hou bai`.split(/\s+/),
)
const EASTERN_GIVEN =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|yeon|yeong|ye|yu|yo|ya|oo|ee|eu|ae|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|eo|eun|oon|uk|a|e|i|o|u)){1,2}$/

/** Titles that are given names as well. */
const ALSO_GIVEN = new Set(
  'emir sultan dean earl duke prince king major baron marshal judge bishop pope rector sheriff shah'.split(
    ' ',
  ),
)

/** The parts of a name. Never fails: what cannot be read is the family name. */
export function parsePersonName(text: string): PersonName {
  const words = text.replaceAll(',', ' ').split(/\s+/).filter(Boolean)
  const { titles, rest } = splitTitles(words)
  const suffix = rest.length > 1 && SUFFIX.test(rest.at(-1)!) ? rest.pop()! : null
  if (rest.length === 0) return { titles, given: [], particles: [], family: '', suffix }
  if (isEasternOrder(rest)) {
    return { titles, given: rest.slice(1), particles: [], family: rest[0]!, suffix }
  }
  const start = familyStart(rest)
  const family = rest.slice(start)
  const particles = family.slice(0, -1)
  return { titles, given: rest.slice(0, start), particles, family: family.at(-1)!, suffix }
}

/** The family name with its particles, as one would use it alone: "von der Leyen", "Kostyukov", "Xi". */
export function surname(name: string): string {
  const { particles, family } = parsePersonName(name)
  return [...particles, family].join(' ')
}

/** The name without titles and suffix. */
export function withoutTitles(name: string): string {
  const { rest } = splitTitles(name.split(/\s+/).filter(Boolean))
  return rest.join(' ')
}

/**
 * Can two names, as one text uses them, be of one person? Says no where parts contradict each other: another family
 * name, another given name, another initial, another generation, Mr and Mrs. A single name can be a family name or a
 * given name. A yes is no proof. Symmetric.
 */
export function couldBeSamePerson(a: string, b: string): boolean {
  const [one, two] = [parsePersonName(a), parsePersonName(b)]
  if (one.family === '' || two.family === '') return false
  if (genderClash(one, two) || generationClash(one, two)) return false
  if (isSingle(one)) return holdsSingle(two, one)
  if (isSingle(two)) return holdsSingle(one, two)
  return sameFamily(one, two) && givenAgree(one.given, two.given)
}

/** Is this title a given name as well: "Emir", "Dean"? */
export const isGivenTitle = (word: string): boolean => ALSO_GIVEN.has(word.toLowerCase())

/** What the titles of a name say of gender. */
export function genderOfTitles({ titles }: PersonName): 'female' | 'male' | null {
  for (const written of titles) {
    const gender = leadingTitle(written.split(' '))?.title.gender
    if (gender) return gender
  }
  return null
}

function splitTitles(words: readonly string[]): { titles: string[]; rest: string[] } {
  const titles: string[] = []
  let at = 0
  while (at < words.length) {
    const found = leadingTitle(words.slice(at))
    const length = found?.length ?? (isModifier(words, at) ? 1 : 0)
    // A name that is a title by itself ("Major", "King") keeps its last word.
    if (length === 0 || at + length >= words.length) break
    // "President Emir Venn": behind an office these are given names.
    if (titles.length > 0 && isGivenTitle(words[at]!)) break
    titles.push(words.slice(at, at + length).join(' '))
    at += length
  }
  return { titles, rest: words.slice(at) }
}

const isModifier = (words: readonly string[], at: number): boolean =>
  TITLE_MODIFIERS.has(words[at]!.toLowerCase()) && leadingTitle(words.slice(at + 1)) !== undefined

const isEasternOrder = (words: readonly string[]): boolean =>
  words.length >= 2 &&
  words.length <= 3 &&
  EASTERN_FAMILY.has(foldName(words[0]!)) &&
  words.slice(1).every(word =>
    foldName(word)
      .split(' ')
      .every(part => EASTERN_GIVEN.test(part)),
  )

/** "Moon", "Jae", "in": a family name of the East and the two syllables of a given name, by what is written that way. */
export const isEasternGiven = (words: readonly string[]): boolean => isEasternOrder(words)

/** Where the family name with its particles begins. */
function familyStart(words: readonly string[]): number {
  let start = words.length - 1
  while (start > 1 && isParticle(words[start - 1]!)) start--
  // "van Dyck" and "de Gaulle" alone.
  if (start === 1 && words.length === 2 && isParticle(words[0]!) && words[0] === words[0]!.toLowerCase())
    start = 0
  return start
}

/** "e" joins family names; "E." is an initial. */
const isParticle = (word: string): boolean => PARTICLES.has(foldName(word)) && !/^\p{Lu}\.?$/u.test(word)

const isSingle = ({ given }: PersonName): boolean => given.length === 0

/** Does a longer name hold a single one, as its family name or as the given name it goes by? */
function holdsSingle(name: PersonName, single: PersonName): boolean {
  if (sameFamily(name, single)) return true
  // "Mr López" after "Andrés López Obrador": of two family names the first.
  if (name.given.slice(1).some(between => between.length > 2 && bare(between) === bare(single.family)))
    return true
  const first = name.given[0]
  return first !== undefined && single.titles.length === 0 && bare(first) === bare(single.family)
}

function sameFamily(a: PersonName, b: PersonName): boolean {
  const [one, two] = [bare(a.family), bare(b.family)]
  if (one === two) return true
  // "Pérez-Castejón" is also used as "Pérez" or as "Castejón".
  return one.split(' ').includes(two) || two.split(' ').includes(one)
}

/** A folded name without an Arabic article: "el-Sisi" and "Sisi" are one. */
const bare = (name: string): string => foldName(name).replace(/^(?:al|el|as|ad|ash) /, '')

/** Given names agree where the shorter list, in order, is found in the longer one. */
function givenAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let at = 0
  for (const name of long) {
    const wanted = short[at]
    if (wanted !== undefined && namesAgree(wanted, name)) at++
  }
  return at === short.length && (namesAgree(a[0]!, b[0]!) || isInitial(a[0]!) || isInitial(b[0]!))
}

function namesAgree(a: string, b: string): boolean {
  const [one, two] = [foldName(a), foldName(b)]
  if (one === two) return true
  if (isInitial(a) || isInitial(b)) return one[0] === two[0]
  return one.replaceAll(' ', '') === two.replaceAll(' ', '') || shortFormsAgree(one, two)
}

const isInitial = (name: string): boolean => /^\p{L}\.?$/u.test(name)

function genderClash(a: PersonName, b: PersonName): boolean {
  const [one, two] = [genderOfTitles(a), genderOfTitles(b)]
  return one !== null && two !== null && one !== two
}

function generationClash(a: PersonName, b: PersonName): boolean {
  const [one, two] = [a.suffix, b.suffix].map(suffix => (suffix === null ? '' : foldName(suffix)))
  if (!one || !two) return false
  return DIFFERENT_GENERATIONS.test(one) && DIFFERENT_GENERATIONS.test(two) && one !== two
}
