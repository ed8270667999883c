/** What is no name at all, what is two names, and what still belongs to one: by the words alone. */
import type { NameSpan, Token } from '../document.ts'
import { demonymNamed } from './demonyms.ts'
import { isGivenName } from './given-names.ts'
import { nameText } from './name-spans.ts'
import { placeNamed } from './places.ts'
import { leadingTitle, titleNamed } from './titles.ts'

type Tokens = readonly Token[]

/** Words that only say what kind of thing is meant: "the City", "this University". */
const KIND_ALONE =
  /^(?:City|Town|County|University|College|School|Department|Ministry|Company|Office|National Park)$/
const DAY = /^(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\.?$/
const ADDRESS = /^\S+@\S+\.\S+$|^https?:/

/** Numbers, addresses, days, titles without a bearer, and common nouns: the analyser marks them at times. */
export function isNoName(tokens: Tokens, name: NameSpan): boolean {
  if (name.type === 'TIM' || name.type === 'EVE') return false
  const text = nameText(tokens, name)
  if (!/\p{L}/u.test(text) || DAY.test(text) || ADDRESS.test(text) || KIND_ALONE.test(text)) return true
  if (beginsTitle(tokens, name)) return true
  return isTitleAlone(tokens, name, text) || isCommon(tokens.slice(name.first, name.last + 1))
}

/** "Assistant County" of "Assistant County Prosecutor": a title begins with it and goes on behind it. */
function beginsTitle(tokens: Tokens, { first, last }: NameSpan): boolean {
  const words = tokens.slice(first, last + 3).filter(({ sentence }) => sentence === tokens[first]!.sentence)
  return first < last && (leadingTitle(words.map(({ text }) => text))?.length ?? 0) > last - first + 1
}

/** "Dr.", "U.S. Secretary", "Secretary" of "Secretary of State"; "Judge" without a stop may be a family name. */
function isTitleAlone(tokens: Tokens, { type, last }: NameSpan, text: string): boolean {
  if (type !== 'PER') return false
  const [of, next] = [tokens[last + 1]?.text, tokens[last + 2]?.text]
  const goesOn = of === 'of' && titleNamed(`${text} of ${next}`) !== undefined
  const isShort = /(?:\.|^\p{Lu}{2,})$/u.test(text) && titleNamed(text) !== undefined
  return goesOn || isShort || isOfficeOfCountry(text) || OFFICE_ALONE.test(text)
}

/** "the former Environment Minister": who holds it is named elsewhere. */
const OFFICE_ALONE =
  /^(?:Shadow )?(?:Foreign|Home|Prime|Interior|Defen[cs]e|Finance|Treasury|Justice|Health|Education|Energy|Environment|Climate|Transport|Trade|Labou?r|Housing|Culture|Agriculture|Power|Water|Industry|Technology|Tourism|Migration|Immigration|Planning|Business) (?:Minister|Secretary|Commissioner)$/

function isOfficeOfCountry(text: string): boolean {
  const [country = '', ...office] = text.split(' ')
  return (
    titleNamed(office.join(' '))?.kind === 'office' &&
    (placeNamed(country)?.kind === 'country' || demonymNamed(country)?.isAdjective === true)
  )
}

/** Words without a capital that the analyser itself takes for no proper nouns: "port". */
const isCommon = (words: Tokens): boolean =>
  words.every(({ upos, text }) => upos !== 'PROPN' && !/\p{Lu}/u.test(text))

const SETTLEMENT = /^(?:city|town|village|port|suburb|capital|province|region|district)$/

/** "West Bank town of Halden" and "Halden Norway" are two places each. */
export function parted(tokens: Tokens, name: NameSpan): NameSpan[] {
  if (name.type === 'PER') return placeBeforePerson(tokens, name) ?? [name]
  if (name.type !== 'LOC') return [name]
  for (let at = name.first + 1; at < name.last; at++) {
    if (tokens[at]!.text !== 'of' || !SETTLEMENT.test(tokens[at - 1]!.text)) continue
    const before = at - 2 >= name.first ? [{ ...name, last: at - 2 }] : []
    return [...before, { ...name, first: at + 1 }]
  }
  return placeInPlace(tokens, name) ?? [name]
}

/** A place that belongs to what stands before the person, by the words or by the tree. */
const placeBeforePerson = (tokens: Tokens, name: NameSpan): NameSpan[] | null =>
  placeOfOffice(tokens, name) ?? placeAbove(tokens, name)

/** "Minister for the Middle East Mara Venn", however much of it is marked: the place of the office, then who holds it. */
function placeOfOffice(tokens: Tokens, name: NameSpan): NameSpan[] | null {
  const of = [name.first - 2, name.first - 1, ...span(name)].findLast(
    at => /^(?:of|for)$/.test(tokens[at]?.text ?? '') && titleNamed(tokens[at - 1]?.text ?? '') !== undefined,
  )
  if (of === undefined || tokens[of]!.sentence !== tokens[name.last]!.sentence) return null
  const first = tokens[of + 1]!.text === 'the' ? of + 2 : of + 1
  // "Prince of Wales" names somebody, "Minister for Wales" does not.
  const most = tokens[of]!.text === 'for' && of > name.first ? name.last : name.last - 1
  for (let end = most; end >= Math.max(first, name.first); end--) {
    const place = { first, last: end, type: 'LOC' as const }
    if (placeNamed(nameText(tokens, place)))
      return end === name.last ? [place] : [place, { ...name, first: end + 1 }]
  }
  return null
}

const span = ({ first, last }: NameSpan): number[] =>
  Array.from({ length: last - first + 1 }, (_, step) => first + step)

/** "Governor of Halden Mara Venn", marked from the place on. */
function placeAbove(tokens: Tokens, name: NameSpan): NameSpan[] | null {
  const isOutside = (at: number) => tokens[at]!.head < name.first || tokens[at]!.head > name.last
  for (let end = name.last - 1; end >= name.first; end--) {
    const place = { ...name, last: end, type: 'LOC' as const }
    const isApart = isOutside(end) && tokens[end]!.dep.startsWith('nmod') && tokens[end]!.head < name.first
    if (isApart && placeNamed(nameText(tokens, place))) return [place, { ...name, first: end + 1 }]
  }
  return null
}

/** A place known by itself, right before its country or region. */
function placeInPlace(tokens: Tokens, name: NameSpan): NameSpan[] | null {
  if (name.first === name.last || placeNamed(nameText(tokens, name))) return null
  for (let middle = name.first; middle < name.last; middle++) {
    const [one, two] = [
      { ...name, last: middle },
      { ...name, first: middle + 1 },
    ]
    const [inner, outer] = [one, two].map(part => asWritten(nameText(tokens, part)))
    const around = placeNamed(outer!)?.kind
    const isWider = around === 'country' || around === 'region' || STATE.test(outer!)
    if (isWider && placeNamed(inner!)) return [one, two]
  }
  return null
}

/** Some write no capitals: "san rafael california". */
const asWritten = (text: string): string =>
  /\p{Lu}/u.test(text) ? text : text.replace(/(?<=^|[ -])\p{Ll}/gu, letter => letter.toUpperCase())

/** Of the United States, as addresses have them. */
const STATE =
  /^(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/i

/** Takes in the "'s" of a house: "Moody's has put it under review", "went to Venn's for dinner". */
export function withHouse(tokens: Tokens, name: NameSpan): NameSpan {
  if (name.type === 'TIM' || name.type === 'EVE' || !isOfHouse(tokens, name)) return name
  return { ...name, last: name.last + 1, type: name.type === 'PER' ? 'ORG' : name.type }
}

/** Does "'s" behind a name belong to it? Where nothing is owned, it does. */
export function isOfHouse(tokens: Tokens, { first, last }: Pick<NameSpan, 'first' | 'last'>): boolean {
  const [sign, next] = [tokens[last + 1], tokens[last + 2]]
  const isSign = sign?.xpos === 'POS' && /^['’]?s$/.test(sign.text)
  const owns = tokens.slice(first, last + 1).some(({ dep }) => dep === 'nmod:poss')
  if (!isSign || owns || sign.sentence !== tokens[first]!.sentence) return false
  return next === undefined || /^(?:VERB|AUX|PUNCT|ADP|CCONJ|PROPN)$/.test(next.upos)
}

/** "Defence Mara Venn" and "of Defence Mara Venn" behind "Minister": her name begins with the given name. */
export function behindTitle(tokens: Tokens, name: NameSpan): NameSpan {
  const of = [name.first, name.first - 1].find(at => tokens[at]?.text === 'of')
  if (name.type !== 'PER' || of === undefined || titleNamed(tokens[of - 1]?.text ?? '') === undefined)
    return name
  const given = tokens.slice(of + 2, name.last).findIndex(({ text }) => isGivenName(text))
  return given < 0 ? name : { ...name, first: of + 2 + given }
}

/** Takes in the given name before a family name: "Kadri" of "Kadri Lehtmets". */
export function withGiven(tokens: Tokens, name: NameSpan, isFree: (token: number) => boolean): NameSpan {
  const before = tokens[name.first - 1]
  const isPart =
    name.type === 'PER' &&
    before?.sentence === tokens[name.first]!.sentence &&
    /^(?:compound|flat)$/.test(before.dep)
  const isOwn = isPart && before.head >= name.first && before.head <= name.last && isGivenName(before.text)
  return isOwn && isFree(name.first - 1) ? { ...name, first: name.first - 1 } : name
}

const UNIT = /^(?:Army|Brigade|Battalion|Regiment|Division|Corps|Fleet|Squadron|Infantry)$/
const ORDINAL = /^(?:\d+(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)$/

/** Takes in the number of a unit: "4th" of "4th Brigade", which is no person. */
export function withNumber(tokens: Tokens, name: NameSpan): NameSpan {
  const numbered = UNIT.test(tokens[name.first]!.text) && ORDINAL.test(tokens[name.first - 1]?.text ?? '')
  return numbered ? { ...name, first: name.first - 1, type: 'ORG' } : name
}

const LEGAL_FORM = /^(?:Inc|Ltd|LLC|LLP|LP|L\.P|Corp|Co|PLC|plc|GmbH|AG|S\.A|N\.V|B\.V)\.?$/i
const BODY_TAIL =
  /^(?:Department|Ministry|Agency|Bureau|Commission|Committee|Council|Authority|Forces|Force|Guard|Corps|Police|Army|Navy|Association|Federation|Party|University|Institute|Corporation|Company|Bank|Court|Office)$/

/** A body's legal form ("Venn Shipping, Inc.") and the word that says what it is ("Halden Defence" + "Ministry"). */
export function withTail(tokens: Tokens, name: NameSpan, isFree: (token: number) => boolean): NameSpan {
  if (name.type !== 'ORG') return name
  let { last } = name
  const free = (at: number) => isFree(at) && tokens[at]?.sentence === tokens[name.first]!.sentence
  if (
    free(last + 1) &&
    BODY_TAIL.test(tokens[last + 1]!.text) &&
    hangsOn(tokens, { ...name, last }, last + 1)
  )
    last++
  const comma = tokens[last + 1]?.text === ',' ? 1 : 0
  if (free(last + 1 + comma) && LEGAL_FORM.test(tokens[last + 1 + comma]!.text)) last += 1 + comma
  return { ...name, last }
}

const hangsOn = (tokens: Tokens, { first, last }: NameSpan, head: number): boolean =>
  tokens.slice(first, last + 1).some(token => token.head === head)
