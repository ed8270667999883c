/**
 * What clearly tells the type of a name, stronger than the analyser's mark. The first rule that fits decides:
 * what stands before the name, then its own words, then what the gazetteer knows of it where the sentence agrees.
 */
import type { NameSpan, Token } from '../document.ts'
import { isGivenName } from './given-names.ts'
import { isKnownBody } from './known-bodies.ts'
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
  /** Family names of the people whom the article names in full. */
  readonly families: ReadonlySet<string>
}

export interface NameRule {
  readonly name: string
  readonly why: string
  readonly type: NameSpan['type']
  readonly holds: (thing: NamedThing) => boolean
  /** A sentence, and how it must mark the name: "LOC Halden". */
  readonly examples: readonly (readonly [sentence: string, mark: string])[]
}

const BODY =
  /^(?:Ltd|Inc|Corp|LLC|LLP|PLC|plc|AG|GmbH|SA|NV|BV|AB|Oy|SpA|Co|Company|Corporation|Group|Holding|Holdings|Bank|Fund|Trust|Foundation|Institute|Institution|University|College|Academy|School|Ministry|Department|Agency|Bureau|Commission|Committee|Council|Authority|Administration|Service|Services|Board|Parliament|Senate|Congress|Assembly|Duma|Knesset|Court|Tribunal|Police|Army|Navy|Fleet|Guard|Guards|Forces|Force|Brigade|Battalion|Regiment|Corps|Union|Federation|Association|League|Party|Alliance|Coalition|Organization|Organisation|Society|Airlines|Airways|Industries|Technologies|Systems|Motors|Energy|Partners|Ventures|Media|Press|Times|Post|News|Journal|Gazette|Herald|Tribune|Embassy|Consulate|Front|Movement|Brotherhood)\.?$/
const BODY_FIRST =
  /^(?:Ministry|Department|University|Bank|Bureau|Institute|Council|Court|Academy|League|Federation|Association|Society|Church|Office|Organi[sz]ation) (?:of|for)\b/
const AREA =
  /^(?:River|Sea|Ocean|Bay|Gulf|Strait|Canal|Lake|Island|Islands|Isles|Peninsula|Mountain|Mountains|Hills|Valley|Desert|Oblast|Region|Province|District|County|Governorate|Prefecture|Krai|Airport|Airfield|Street|Avenue|Boulevard|Square|Bridge|Highway|Coast|Strip|Heights|Harbour|Harbor|Village)$/
const AREA_FIRST = /^(?:Lake|Mount|Mt\.|Cape|Gulf of|Bay of|Sea of|Strait of|Isle of)\b/

/** Prepositions before places. After the others a person may stand as well. */
const INTO_PLACES = /^(?:in|near|across|around|outside|throughout|into|inside|within)$/
/** What happens to towns more than to people of the same name. */
const OF_PLACES =
  /^(?:attack|strike|hit|shell|bomb|bombard|target|capture|seize|invade|liberate|besiege|occupy|pound|reach|enter|visit|evacuate|blockade|storm|retake|annex)$/
/** What people do, and places only as governments. */
const SPEAKING = /^(?:say|tell|add|ask|note|explain|recall|write|reply|smile|laugh|marry|resign|die|testify)$/

/** From here on a city is better known than the people who share its name. */
const WELL_KNOWN = 100_000

export const NAME_RULES: readonly NameRule[] = [
  {
    name: 'title before it',
    why: 'Who bears a title or an office is a person, be the name a town’s.',
    type: 'PER',
    holds: thing => !isBody(thing) && hasTitle(thing),
    examples: [['Governor Belgorod spoke to the council.', 'PER Belgorod']],
  },
  {
    name: 'place of several words',
    why: 'The gazetteer knows "West Bank" although "Bank" ends the names of bodies.',
    type: 'LOC',
    holds: ({ words, place }) => words.length > 1 && place !== null,
    examples: [['He came from the West Bank to Halden.', 'LOC West Bank']],
  },
  {
    name: 'well-known body',
    why: 'The analyser takes bodies that it does not know for people or places.',
    type: 'ORG',
    holds: ({ text }) => isKnownBody(text),
    examples: [['He was killed by Daesh in Mosul.', 'ORG Daesh']],
  },
  {
    name: 'words of a body',
    why: 'A body says in its name what it is.',
    type: 'ORG',
    holds: thing => isBody(thing),
    examples: [
      ['He works for Venn Shipping Ltd in Halden.', 'ORG Venn Shipping Ltd'],
      ['The Halden Energy Agency denied it.', 'ORG Halden Energy Agency'],
    ],
  },
  {
    name: 'words of a landscape',
    why: 'Waters, islands, districts and streets say in their names what they are.',
    type: 'LOC',
    holds: ({ words, text }) => (words.length > 1 && AREA.test(words.at(-1)!)) || AREA_FIRST.test(text),
    examples: [['The ship sank off Venn Island on Monday.', 'LOC Venn Island']],
  },
  {
    name: 'country',
    why: 'The name of a country is one, unless someone is called so: "Jordan said".',
    type: 'LOC',
    holds: thing => thing.place?.kind === 'country' && !couldBePerson(thing),
    examples: [['Ukraine and Estonia signed it.', 'LOC Ukraine']],
  },
  {
    name: 'place after its preposition',
    why: 'Who or what is "in" or "near" something is at a place, if the gazetteer has it.',
    type: 'LOC',
    holds: thing => thing.place !== null && hasPreposition(thing, INTO_PLACES),
    examples: [['Power failed in Bryansk and near Belgorod.', 'LOC Bryansk']],
  },
  {
    name: 'place under attack',
    why: 'Towns are attacked, captured and reached.',
    type: 'LOC',
    holds: thing => thing.place !== null && !isFamily(thing) && isObjectOf(thing, OF_PLACES),
    examples: [['Russian forces attacked Kharkiv on Monday.', 'LOC Kharkiv']],
  },
  {
    name: 'well-known place marked as a person',
    why: 'The analyser takes towns that it does not know for people.',
    type: 'LOC',
    holds: thing =>
      thing.span.type === 'PER' && isWellKnown(thing.place) && !couldBePerson(thing) && !isFamily(thing),
    examples: [
      ['With Belgorod and Bryansk also suffering, the talks went on.', 'LOC Belgorod'],
      ['Paris Hilton opened the hotel.', 'PER Paris Hilton'],
    ],
  },
  {
    name: 'beside a place',
    why: 'What is named in one breath with a place, and is known as one, is a place.',
    type: 'LOC',
    holds: thing =>
      thing.span.type === 'PER' && thing.place !== null && !isFamily(thing) && isBesidePlace(thing),
    examples: [['The fire spread from Ukraine and Halden to the sea.', 'LOC Halden']],
  },
  {
    name: 'given name before a family name',
    why: 'Two capitalised words, the first a given name, are a person where the gazetteer has no such place ("Al Harun" is not).',
    type: 'PER',
    holds: ({ span, words, place }) =>
      span.type === 'LOC' &&
      words.length === 2 &&
      place === null &&
      isGivenName(words[0]!) &&
      words.every(word => /^\p{Lu}\p{Ll}{2}/u.test(word)),
    examples: [['Igor Kostrova lives there.', 'PER Igor Kostrova']],
  },
]

/** The type that clear evidence gives a name, null where there is none. */
export function clearType(thing: NamedThing): NameSpan['type'] | null {
  return NAME_RULES.find(({ holds }) => holds(thing))?.type ?? null
}

export function namedThing(
  tokens: readonly Token[],
  span: NameSpan,
  families: ReadonlySet<string>,
): NamedThing {
  const text = nameText(tokens, span)
  return { tokens, span, text, words: text.split(' '), place: placeNamed(text), families }
}

const isBody = ({ words, text }: NamedThing): boolean =>
  (words.length > 1 && BODY.test(words.at(-1)!)) || BODY_FIRST.test(text)

/** A title in capitals right before it, or hanging on it: "Governor Lind". */
function hasTitle({ tokens, span: { first, last } }: NamedThing): boolean {
  const before = tokens[first - 1]
  if (!before || before.sentence !== tokens[first]!.sentence) return false
  if (tokens.slice(first, last + 1).some(({ upos }) => upos !== 'PROPN')) return false
  const isTitle = leadingTitle([before.text])?.length === 1 && /^\p{Lu}/u.test(before.text)
  return isTitle && before.head >= first && before.head <= last
}

const isFamily = ({ families, words }: NamedThing): boolean => words.length === 1 && families.has(words[0]!)

/** Marked as a person, called like one, and doing what people do. */
const couldBePerson = (thing: NamedThing): boolean =>
  thing.span.type === 'PER' &&
  thing.words.length === 1 &&
  (isGivenName(thing.words[0]!) || isSubjectOf(thing, SPEAKING))

const isWellKnown = (place: KnownPlace | null): boolean =>
  place !== null && (place.kind !== 'city' || (place.population ?? 0) >= WELL_KNOWN)

/** The word of the name on which the others hang. */
function headOf({ tokens, span: { first, last } }: NamedThing): number {
  for (let at = first; at <= last; at++) {
    const { head } = tokens[at]!
    if (head < first || head > last) return at
  }
  return first
}

function hasPreposition(thing: NamedThing, words: RegExp): boolean {
  const head = headOf(thing)
  const { tokens, span } = thing
  for (let at = span.first - 1; at >= 0 && at >= span.first - 3; at--) {
    const token = tokens[at]!
    if (token.head === head && token.dep === 'case') return words.test(token.lemma)
  }
  return false
}

const isObjectOf = (thing: NamedThing, verbs: RegExp): boolean =>
  hangsOn(thing, /^(?:obj|nsubj:pass)$/, verbs)
const isSubjectOf = (thing: NamedThing, verbs: RegExp): boolean => hangsOn(thing, /^nsubj$/, verbs)

function hangsOn(thing: NamedThing, relation: RegExp, verbs: RegExp): boolean {
  const { dep, head } = thing.tokens[headOf(thing)]!
  return relation.test(dep) && head >= 0 && verbs.test(thing.tokens[head]!.lemma)
}

/** Joined by "and" or a comma to a country or a well-known place. */
function isBesidePlace(thing: NamedThing): boolean {
  const head = headOf(thing)
  const { dep, head: other } = thing.tokens[head]!
  const partners = thing.tokens.flatMap((token, at) =>
    token.dep === 'conj' && token.head === head ? [at] : [],
  )
  if (dep === 'conj') partners.push(other)
  return partners.some(at => isWellKnown(placeNamed(thing.tokens[at]!.text)))
}
