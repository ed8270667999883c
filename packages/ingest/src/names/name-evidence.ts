/**
 * What clearly tells the type of a name, stronger than the analyser's mark. The first rule that fits decides:
 * what stands before the name, then its own words, then what the gazetteer knows of it where the sentence agrees.
 */
import type { NameSpan } from '../document.ts'
import { isGivenName } from './given-names.ts'
import { isKnownBody } from './known-bodies.ts'
import {
  couldBePerson,
  hasAge,
  hasArticle,
  hasPreposition,
  hasTitle,
  isBesidePlace,
  isBody,
  isCalledBody,
  isFamily,
  isObjectOf,
  isTrusted,
  isWellKnown,
  lemmaAbove,
  speaks,
  type NamedThing,
} from './named-thing.ts'

export interface NameRule {
  readonly name: string
  readonly why: string
  readonly type: NameSpan['type']
  readonly holds: (thing: NamedThing) => boolean
  /** A sentence, and how it must mark the name: "LOC Halden". */
  readonly examples: readonly (readonly [sentence: string, mark: string])[]
}

const AREA =
  /^(?:River|Sea|Ocean|Bay|Gulf|Strait|Canal|Lake|Island|Islands|Isles|Peninsula|Mountain|Mountains|Hills|Valley|Desert|Oblast|Region|Province|District|County|Governorate|Prefecture|Krai|Airport|Airfield|Street|Avenue|Boulevard|Square|Bridge|Highway|Coast|Strip|Heights|Harbour|Harbor|Village)$/
/** What estates, parks and houses are called. */
const SITE =
  /^(?:Gardens?|View|Park|Hills?|Beach|Grove|Plaza|House|Tower|Towers|Point|Creek|Falls|Springs|Heights|Center|Centre|Mall|Station|Hall|Farm|Estate|Gate|Field|Fields|Woods|Road|Lane|Dock|Docks|Reservoir|Gym|Stadium|Arena|Terminal|Prison)$/
const STORM = /^(?:Hurricane|Typhoon|Cyclone)$/
const AREA_FIRST = /^(?:Lake|Mount|Mt\.|Cape|Gulf of|Bay of|Sea of|Strait of|Isle of)\b/

/** Prepositions before places. After the others a person may stand as well. */
const INTO_PLACES = /^(?:in|near|across|around|outside|throughout|into|inside|within)$/
/** What happens to towns more than to people of the same name. */
const OF_PLACES =
  /^(?:attack|strike|hit|shell|bomb|bombard|target|capture|seize|invade|liberate|besiege|occupy|pound|reach|enter|visit|evacuate|blockade|storm|retake|annex)$/
/** What a place has. */
const OF_A_PLACE =
  /^(?:city|town|village|port|capital|mayor|governor|street|outskirt|suburb|centre|center|downtown|district|region|province|north|south|east|west|coast|harbour|harbor|resident|citizen|population|airport|republic|kingdom|state|island)$/

export const NAME_RULES: readonly NameRule[] = [
  {
    name: 'title before it',
    why: 'Who bears a title or an office is a person, be the name a town’s.',
    type: 'PER',
    holds: thing => !isBody(thing) && hasTitle(thing),
    examples: [['Governor Belgorod spoke to the council.', 'PER Belgorod']],
  },
  {
    name: 'word for a body before it',
    why: 'A town or a person is not introduced as "the charity".',
    type: 'ORG',
    holds: isCalledBody,
    examples: [['She runs the watchdog Halden Harbour.', 'ORG Halden Harbour']],
  },
  {
    name: 'age behind it',
    why: 'People have their age set behind their names.',
    type: 'PER',
    holds: hasAge,
    examples: [['Oskar Tamsalu, 62, lives there.', 'PER Oskar Tamsalu']],
  },
  {
    name: 'home behind an age',
    why: 'Courts and police say of people how old they are, and then from where.',
    type: 'LOC',
    holds: ({ tokens, span: { first } }) =>
      /^(?:of|from)$/.test(tokens[first - 1]?.text ?? '') &&
      tokens[first - 2]?.text === ',' &&
      /^(?:\)|\d\d)$/.test(tokens[first - 3]?.text ?? ''),
    examples: [['Oskar Tamsalu (58), of Korvrook, denied it.', 'LOC Korvrook']],
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
    name: 'storm',
    why: 'Storms are called like people.',
    type: 'EVE',
    holds: ({ words, text, article }) =>
      article.storms.has(text) || (words.length > 1 && STORM.test(words[0]!)),
    examples: [['Hurricane Rosalind hit Halden. People feared Rosalind.', 'EVE Rosalind']],
  },
  {
    name: 'national team',
    why: 'In a match countries are teams.',
    type: 'ORG',
    holds: ({ span, place, article }) => span.type === 'ORG' && place?.kind === 'country' && article.plays,
    examples: [
      [
        'The match ended 2 - 0. Sweden won. Coach Mara Venn praised the goal, the penalty and the referee of the match.',
        'ORG Sweden',
      ],
    ],
  },
  {
    name: 'country',
    why: 'The name of a country is one, unless someone is called so: "Jordan said".',
    type: 'LOC',
    holds: thing => thing.place?.kind === 'country' && !couldBePerson(thing),
    examples: [['Ukraine and Estonia signed it.', 'LOC Ukraine']],
  },
  {
    name: 'land with a demonym',
    why: 'What has people of its own name is a land, known to the gazetteer or not.',
    type: 'LOC',
    holds: ({ article, text }) => article.lands.has(text),
    examples: [['Sarvenia waited. Sarvenian envoys met in Tallinn.', 'LOC Sarvenia']],
  },
  {
    name: 'place after its preposition',
    why: 'Who or what is "in" or "near" something is at a place, if the gazetteer has it.',
    type: 'LOC',
    holds: thing => thing.place !== null && hasPreposition(thing, INTO_PLACES),
    examples: [['Power failed in Bryansk and near Belgorod.', 'LOC Bryansk']],
  },
  {
    name: 'unknown name after the preposition of a place',
    why: 'People are seldom "in" a person; one may trust in them.',
    type: 'LOC',
    holds: thing =>
      thing.span.type === 'PER' &&
      thing.words.length === 1 &&
      !isFamily(thing) &&
      hasPreposition(thing, /^(?:in|throughout)$/) &&
      !isTrusted(thing),
    examples: [['The power failed in Kalvarin last night.', 'LOC Kalvarin']],
  },
  {
    name: 'of whom there is a mayor',
    why: 'Towns and lands have mayors, streets and people.',
    type: 'LOC',
    holds: thing => !isFamily(thing) && hasPreposition(thing, /^of$/) && OF_A_PLACE.test(lemmaAbove(thing)),
    examples: [['Dozens filled the streets of Kalvarin at night.', 'LOC Kalvarin']],
  },
  {
    name: 'person with an article',
    why: 'Ships and works are called like people, but with "the".',
    type: 'MISC',
    holds: thing => thing.span.type === 'PER' && thing.place === null && hasArticle(thing),
    examples: [['The owner of the Amber Heron sold the ship.', 'MISC Amber Heron']],
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
    name: 'full name of a family',
    why: 'Whose family name the article has as a person’s is one, given name or not.',
    type: 'PER',
    holds: ({ span, words, article }) =>
      (span.type === 'MISC' || span.type === 'LOC' || (span.type === 'ORG' && words.length === 2)) &&
      words.length > 1 &&
      words.length < 4 &&
      article.people.has(words.at(-1)!),
    examples: [['Kadrin Tamsalu waited. Tamsalu, 62, lives there.', 'PER Kadrin Tamsalu']],
  },
  {
    name: 'what is no work and speaks',
    why: 'Works, ships and peoples do not say, resign or die.',
    type: 'PER',
    holds: thing => thing.span.type === 'MISC' && thing.place === null && !hasArticle(thing) && speaks(thing),
    examples: [['Kadrin Tamsalu resigned.', 'PER Kadrin Tamsalu']],
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
      words[0] !== 'River' &&
      words.every(word => /^\p{Lu}\p{Ll}{2}/u.test(word)) &&
      !SITE.test(words[1]!),
    examples: [['Igor Kostrova lives there.', 'PER Igor Kostrova']], // not "River Garden"
  },
]

/** The type that clear evidence gives a name, null where there is none. */
export function clearType(thing: NamedThing): NameSpan['type'] | null {
  return NAME_RULES.find(({ holds }) => holds(thing))?.type ?? null
}
