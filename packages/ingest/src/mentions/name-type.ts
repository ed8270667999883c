/** What a name names: by its own words, the gazetteer, the analyser's mark and the words around it, in this order. */
import type { EntityType } from '@redthread/graph'

import type { Tree } from '../tree.ts'
import { isPlaceName } from './gazetteer.ts'
import type { NameChunk } from './name-chunks.ts'
import { listedClass } from './noun-class.ts'

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

/** What a cleaned name is the name of. `people` are the family names of full personal names in the article. */
export function typeOfName(
  name: string,
  chunk: NameChunk,
  { tree, people }: { tree: Tree; people: ReadonlySet<string> },
): EntityType {
  if (chunk.marked === 'PER') return isPersonAfterAll(name, chunk, { tree, people }) ? 'Person' : 'Place'
  const told = toldByWords(name) ?? (chunk.marked === 'ORG' ? 'Organization' : undefined)
  if (told) return told
  const place = isPlaceName(name)
  if (people.has(name) && !(place && chunk.marked === 'LOC')) return 'Person'
  if (place) return 'Place'
  return chunk.marked === null ? guess(name, chunk, tree) : MARKS[chunk.marked]
}

const toldByWords = (name: string): EntityType | undefined =>
  name.includes(' ') ? NAME_WORDS.find(({ words }) => words.test(name))?.type : undefined

/** The analyser takes towns that it does not know for people. */
const isPersonAfterAll = (
  name: string,
  chunk: NameChunk,
  { tree, people }: { tree: Tree; people: ReadonlySet<string> },
): boolean => !isPlaceName(name) || people.has(name) || hasTitle(tree, chunk)

/** What no one marked: capitals throughout are a body; who speaks or bears a title is a person. */
function guess(name: string, chunk: NameChunk, tree: Tree): EntityType {
  if (hasTitle(tree, chunk)) return 'Person'
  if (/^[A-Z]{2,6}$/.test(name)) return tree.is(chunk.first, 'compound') ? 'Thing' : 'Organization'
  const last = tree.tokens[chunk.last]!
  const listed = listedClass(last.lemma.toLowerCase())
  if (listed) return listed
  return isJoinedToPerson(tree, chunk) ? 'Person' : 'Thing'
}

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
