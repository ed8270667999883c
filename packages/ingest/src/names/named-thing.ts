/** A name in its sentence, and the questions that the rules of `name-evidence.ts` ask of it. */
import type { NameSpan, Token } from '../document.ts'
import { isGivenName } from './given-names.ts'
import { isBodyNoun } from './known-bodies.ts'
import { nameText } from './name-spans.ts'
import { placeNamed, type KnownPlace } from './places.ts'
import { leadingTitle } from './titles.ts'

/** A name in its sentence, and what the article says elsewhere. */
export interface NamedThing {
  readonly tokens: readonly Token[]
  readonly span: NameSpan
  readonly text: string
  readonly words: readonly string[]
  readonly place: KnownPlace | null
  readonly article: ArticleNames
}

/** What the names of an article say together. */
export interface ArticleNames {
  /** First and family names of the people whom it names in full. */
  readonly people: ReadonlySet<string>
  /** Names that have a demonym in it: "Sarvenia", where it also speaks of "Sarvenian". */
  readonly lands: ReadonlySet<string>
  /** Names of storms: "Katrina", where it also speaks of "Hurricane Katrina". */
  readonly storms: ReadonlySet<string>
  /** It tells of a match. */
  readonly plays: boolean
}

const BODY =
  /^(?:Ltd|Inc|Corp|LLC|LLP|PLC|plc|AG|GmbH|SA|NV|BV|AB|Oy|SpA|Co|Company|Corporation|Group|Holding|Holdings|Bank|Fund|Trust|Foundation|Institute|Institution|University|College|Academy|School|Ministry|Department|Agency|Bureau|Commission|Committee|Council|Authority|Administration|Service|Services|Board|Parliament|Senate|Congress|Assembly|Duma|Knesset|Court|Tribunal|Police|Army|Navy|Fleet|Guard|Guards|Forces|Force|Brigade|Battalion|Regiment|Corps|Union|Federation|Association|League|Party|Alliance|Coalition|Organization|Organisation|Society|Airlines|Airways|Industries|Technologies|Systems|Motors|Energy|Partners|Ventures|Media|Press|Times|Post|News|Journal|Gazette|Herald|Tribune|Courier|Chronicle|Observer|Embassy|Consulate|Front|Movement|Brotherhood)\.?$/

const BODY_FIRST =
  /^(?:Ministry|Department|University|Bank|Bureau|Institute|Council|Court|Academy|League|Federation|Association|Society|Church|Office|Organi[sz]ation) (?:of|for)\b/

/** Where a war is fought, not who fights it. */
const BATTLE_FRONT = /\b(?:Western|Eastern|Northern|Southern|Home) Front$/

/** What people do, and places only as governments. */
const SPEAKING = /^(?:say|tell|add|ask|note|explain|recall|write|reply|smile|laugh|marry|resign|die|testify)$/

/** From here on a city is better known than the people who share its name. */
const WELL_KNOWN = 100_000

/** Gathers what the rules look at; the gazetteer is asked once. */
export function namedThing(tokens: readonly Token[], span: NameSpan, article: ArticleNames): NamedThing {
  const text = nameText(tokens, span)
  return { tokens, span, text, words: text.split(' '), place: placeNamed(text), article }
}

/** Does it say in its own words that it is a body? */
export const isBody = ({ words, text }: NamedThing): boolean =>
  (words.length > 1 && BODY.test(words.at(-1)!) && !BATTLE_FRONT.test(text)) ||
  BODY_FIRST.test(text) ||
  text.endsWith(' School District')

/** A title in capitals right before it, or hanging on it: "Governor Lind". */
export function hasTitle({ tokens, span: { first, last } }: NamedThing): boolean {
  const before = tokens[first - 1]
  if (!before || before.sentence !== tokens[first]!.sentence) return false
  if (tokens.slice(first, last + 1).some(({ upos }) => upos !== 'PROPN')) return false
  const isTitle = leadingTitle([before.text])?.length === 1 && /^\p{Lu}/u.test(before.text)
  return isTitle && before.head >= first && before.head <= last
}

/** "the charity Open Wells": a word for a body right before it, behind an article. */
export function isCalledBody({ tokens, span: { first } }: NamedThing): boolean {
  const [noun, before] = [tokens[first - 1], tokens.slice(Math.max(0, first - 5), first - 1)]
  if (!noun || noun.sentence !== tokens[first]!.sentence || !isBodyNoun(noun.text)) return false
  return before.some(({ text, sentence }) => sentence === noun.sentence && /^(?:the|its|their)$/i.test(text))
}

/** "Lind, 62, …": a number that may be an age, between commas. */
export function hasAge({ tokens, span: { last } }: Pick<NamedThing, 'tokens' | 'span'>): boolean {
  const [comma, age, end] = [tokens[last + 1], tokens[last + 2], tokens[last + 3]]
  return comma?.text === ',' && /^(?:1?\d\d|\d)$/.test(age?.text ?? '') && /^[,.;]$/.test(end?.text ?? '')
}

/** Says or suffers what only people do. */
export const speaks = (thing: NamedThing): boolean => isSubjectOf(thing, SPEAKING)

/** The first or family name alone of someone whom the article names in full. */
export const isFamily = ({ article, words }: NamedThing): boolean =>
  words.length === 1 && article.people.has(words[0]!)

/** Marked as a person, called like one, and doing what people do. */
export const couldBePerson = (thing: NamedThing): boolean =>
  thing.span.type === 'PER' &&
  thing.words.length === 1 &&
  (isGivenName(thing.words[0]!) || isSubjectOf(thing, SPEAKING))

export const isWellKnown = (place: KnownPlace | null): boolean =>
  place !== null && (place.kind !== 'city' || (place.population ?? 0) >= WELL_KNOWN)

/** The word of the name on which the others hang. */
function headOf({ tokens, span: { first, last } }: NamedThing): number {
  for (let at = first; at <= last; at++) {
    const { head } = tokens[at]!
    if (head < first || head > last) return at
  }
  return first
}

export function hasPreposition(thing: NamedThing, words: RegExp): boolean {
  const head = headOf(thing)
  const { tokens, span } = thing
  for (let at = span.first - 1; at >= 0 && at >= span.first - 3; at--) {
    const token = tokens[at]!
    if (token.head === head && token.dep === 'case') return words.test(token.lemma)
  }
  return false
}

/** The lemma of the word that the name hangs on; nothing where it is the root. */
export const lemmaAbove = (thing: NamedThing): string =>
  thing.tokens[thing.tokens[headOf(thing)]!.head]?.lemma ?? ''

export const isTrusted = (thing: NamedThing): boolean =>
  /^(?:believe|trust|faith|confidence|confide|interest|interested|belief)$/.test(lemmaAbove(thing))

/** "the Amber Heron"; of "the Lind affair" the article belongs to the affair, and "the Linds" are people. */
export function hasArticle(thing: NamedThing): boolean {
  const head = headOf(thing)
  const before = thing.tokens[thing.span.first - 1]
  return before?.head === head && before.lemma === 'the' && thing.tokens[head]!.xpos !== 'NNPS'
}

export const isObjectOf = (thing: NamedThing, verbs: RegExp): boolean =>
  hangsOn(thing, /^(?:obj|nsubj:pass)$/, verbs)
const isSubjectOf = (thing: NamedThing, verbs: RegExp): boolean => hangsOn(thing, /^nsubj$/, verbs)

function hangsOn(thing: NamedThing, relation: RegExp, verbs: RegExp): boolean {
  const { dep, head } = thing.tokens[headOf(thing)]!
  return relation.test(dep) && head >= 0 && verbs.test(thing.tokens[head]!.lemma)
}

/** Joined by "and" or a comma to a country or a well-known place. */
export function isBesidePlace(thing: NamedThing): boolean {
  const head = headOf(thing)
  const { dep, head: other } = thing.tokens[head]!
  const partners = thing.tokens.flatMap((token, at) =>
    token.dep === 'conj' && token.head === head ? [at] : [],
  )
  if (dep === 'conj') partners.push(other)
  return partners.some(at => isWellKnown(placeNamed(thing.tokens[at]!.text)))
}
