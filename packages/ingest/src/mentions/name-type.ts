/** What a name names: by its own words, the gazetteer, the analyser's mark and the words around it, in this order. */
import type { EntityType } from '@redthread/graph'

import type { Tree } from '../tree.ts'
import { isPlaceName, isWellKnownPlace } from './gazetteer.ts'
import type { NameChunk } from './name-chunks.ts'
import { listedClass } from './noun-class.ts'
import { nameKey } from './shorter-names.ts'

interface TypeRule {
  readonly type: EntityType
  readonly why: string
  /** Tested against the whole name. */
  readonly words: RegExp
}

/** Words of a name that tell its type whatever else is said; the first that fits counts. */
export const NAME_WORDS: readonly TypeRule[] = [
  {
    type: 'Thing',
    why: 'A vessel, a rocket or an aircraft goes by its kind and a name of its own.',
    words:
      /^(?:Space Shuttle|USS|HMS|HMCS|HMAS|USNS|RMS|MV|MS|SS|MT|Apollo|Soyuz|Vostok|Boeing|Airbus|Cessna|Falcon) (?!.*(?:Program|Programme|Center|Centre)\b)/,
  },
  {
    type: 'Event',
    why: 'Wars, storms, games and gatherings are named by their kind.',
    words:
      /(?:\b(?:War|Wars|Olympics|Games|Summit|Conference|Festival|Election|Elections|Revolution|Uprising|Massacre|Cup|Championship|Championships|Prix|Marathon|Derby|Awards|Crisis|Disaster|Earthquake|Pandemic|Armistice)(?: \d{4}| [IVX]+)?$|^(?:Hurricane|Typhoon|Cyclone|Storm|Tropical Storm|Battle of|Siege of|Operation|World War|Exercise)\b)/,
  },
  {
    type: 'Organization',
    why: 'Bodies carry their kind in their name.',
    words:
      /\b(?:Ministry|Department|Agency|Bureau|Commission|Committee|Council|Board|Authority|Administration|Office|Service|Services|Parliament|Congress|Senate|Assembly|Party|Union|Association|Federation|Confederation|League|Society|Institute|Institution|Foundation|Academy|University|College|School|Faculty|Museum|Gallery|Library|Hospital|Clinic|Orchestra|Theatre Company|Church|Diocese|Bank|Company|Corporation|Corp|Inc|Ltd|LLC|PLC|plc|AG|GmbH|SA|S\.A\.|NV|Group|Holdings|Holding|Partners|Ventures|Capital|Industries|Enterprises|Airlines|Airways|Motors|Energy|Oil|Gas|Pharmaceuticals|Technologies|Systems|Networks|Media|Press|News|Times|Post|Herald|Tribune|Gazette|Guardian|Observer|Telegraph|Star|Sun|Mail|Journal|Review|Army|Navy|Force|Forces|Fleet|Guard|Guards|Police|Brigade|Battalion|Regiment|Division|Corps|Command|Court|Tribunal|Club|United|FC|Rovers|Athletic|Team|Center|Centre|Planetarium|Laboratory|Laboratories|Observatory|Consortium|Coalition|Alliance|Front|Movement|Brotherhood|Cartel|Treasury|Embassy|Consulate|Secretariat|Reserve|Exchange|Fund|Trust|Chamber|Government|Trade Union|Organization|Organisation|Shipping|Logistics|Port Authority|Line|Lines)$|^(?:Ministry|Department|University|Bank|Museum|Church|House|Institute|Bureau|Council|Court|Office|League|Federation|Union|Academy|College|Society|Association|Organi[sz]ation|Order|Chamber) (?:of|for)\b/,
  },
  {
    type: 'Place',
    why: 'Streets, waters, heights, buildings and regions are named by their kind.',
    words:
      /(?:\b(?:Street|Road|Avenue|Boulevard|Lane|Drive|Highway|Square|Plaza|Bridge|Tunnel|Airport|Airfield|Airbase|Base|Port|Harbour|Harbor|Station|Terminal|Island|Islands|Isle|Isles|Peninsula|Cape|Bay|Gulf|Sea|Ocean|Strait|Channel|Canal|Lake|River|Creek|Falls|Valley|Canyon|Mount|Mountain|Mountains|Hill|Hills|Peak|Ridge|Plateau|Desert|Forest|Park|Garden|Gardens|Beach|Coast|Shore|City|Town|Village|County|Province|Region|District|Oblast|Territory|Governorate|Prefecture|Republic|Kingdom|Emirates|States|Heights|Tower|Towers|Building|House|Palace|Castle|Cathedral|Mosque|Temple|Stadium|Arena|Prison|Hotel|Mall|Plant|Complex|Facility|Dam|Quarter|Suburb|Strip|Bank Branch)$|^(?:Lake|Mount|Mt\.?|Cape|Port|Fort|Gulf of|Bay of|Strait of|Sea of|Isle of|State of|City of|Republic of|Kingdom of|Launch Pad|North|South|East|West|Northern|Southern|Eastern|Western) [A-Z])/,
  },
  {
    type: 'Thing',
    why: 'Laws, papers, programmes, prizes and works are things.',
    words:
      /\b(?:Act|Bill|Treaty|Agreement|Accord|Accords|Convention|Protocol|Charter|Constitution|Declaration|Resolution|Amendment|Code|Directive|Program|Programme|Project|Plan|Initiative|Prize|Award|Medal|Report|Pipeline|Mission|System|Missile|Engine|Telescope|Bible|Quran|Album)$/,
  },
]

const MARKS: Readonly<Record<NonNullable<NameChunk['marked']>, EntityType>> = {
  PER: 'Person',
  ORG: 'Organization',
  LOC: 'Place',
  EVE: 'Event',
  MISC: 'Thing',
}

/** What the rest of the article says of its names. */
export interface NameContext {
  readonly tree: Tree
  /** Family names of those who are named in full. */
  readonly people: ReadonlySet<string>
  /** Shorter names of what is named in full, by key: "lindmar" of "Lindmar Holdings" is an Organization. */
  readonly shorter: ReadonlyMap<string, EntityType>
}

/** What a cleaned name is the name of. */
export function typeOfName(name: string, chunk: NameChunk, context: NameContext): EntityType {
  const fuller = fullerType(name, context)
  if (fuller) return fuller
  if (isHeadOfGovernment(name, chunk, context)) return 'Person'
  if (chunk.marked === 'PER') return isPersonAfterAll(name, chunk, context) ? 'Person' : 'Place'
  const told = toldByWords(name)
  if (told) return told
  if (chunk.marked === 'ORG') return 'Organization'
  return byLists(name, chunk, context)
}

/** "Venn" of "Venn administration": a government is called after a place or after who leads it. */
const isHeadOfGovernment = (name: string, { first, last }: NameChunk, { tree }: NameContext): boolean => {
  const { dep, head } = tree.tokens[last]!
  if (first !== last || dep !== 'compound' || isPlaceName(name) || /^\p{Lu}+$/u.test(name)) return false
  return /^(?:administration|presidency|cabinet)$/.test(tree.tokens[head]!.text)
}

/** The type of the fuller name of which this is a part; a town keeps its own, and so does a family name. */
const fullerType = (name: string, { people, shorter }: NameContext): EntityType | undefined =>
  name.includes(' ') || people.has(name) || isPlaceName(name) ? undefined : shorter.get(nameKey(name))

const toldByWords = (name: string): EntityType | undefined =>
  name.includes(' ') ? NAME_WORDS.find(({ words }) => words.test(name))?.type : undefined

/** What the article's own people, the gazetteer and, last, the mark or the sentence say of it. */
function byLists(name: string, chunk: NameChunk, { tree, people }: NameContext): EntityType {
  const place = isPlaceName(name)
  if (people.has(name) && !(place && chunk.marked === 'LOC')) return 'Person'
  if (place) return 'Place'
  return chunk.marked === null ? guess(name, chunk, tree) : MARKS[chunk.marked]
}

/** The analyser takes towns that it does not know for people. */
const isPersonAfterAll = (name: string, chunk: NameChunk, { tree, people }: NameContext): boolean =>
  !isWellKnownPlace(name) || people.has(name) || hasTitle(tree, chunk)

/** What no one marked: capitals throughout are a body; who speaks or bears a title is a person. */
function guess(name: string, chunk: NameChunk, tree: Tree): EntityType {
  if (hasTitle(tree, chunk)) return 'Person'
  if (/^[A-Z]{2,6}$/.test(name)) return isModifierOfThing(tree, chunk) ? 'Thing' : 'Organization'
  if (/^[A-Z]{1,5}-\d+\p{L}?$/u.test(name)) return 'Thing'
  const last = tree.tokens[chunk.last]!
  const listed = listedClass(last.lemma.toLowerCase())
  if (listed) return listed
  return isJoinedToPerson(tree, chunk) ? 'Person' : 'Thing'
}

/** "HIMARS" of "HIMARS missiles" is no body; "GUR" of "GUR chief" is one. */
const isModifierOfThing = (tree: Tree, { first }: NameChunk): boolean =>
  tree.is(first, 'compound') &&
  listedClass(tree.tokens[tree.tokens[first]!.head]!.lemma.toLowerCase()) === undefined

/** Does a title stand before it: "Governor Lind"? */
export function hasTitle(tree: Tree, { first, last }: Pick<NameChunk, 'first' | 'last'>): boolean {
  for (let at = first; at <= last; at++) {
    if (tree.children(at, 'nmod:desc').some(index => index < first)) return true
  }
  return false
}

/** "Putin-Zelensky": two family names with a hyphen between, before a noun. */
function isJoinedToPerson(tree: Tree, { last }: NameChunk): boolean {
  return tree.tokens[last + 1]?.text === '-' && tree.tokens[last + 2]?.upos === 'PROPN'
}
