/** Words of a name that tell what it names, whatever the analyser says. */
import type { EntityType } from '@redthread/graph'

export interface NameWords {
  readonly type: EntityType
  readonly why: string
  /** The name ends in one of these; a number or a year may follow. */
  readonly last?: string
  /** The name begins with one of these, commas between them, and goes on. */
  readonly first?: string
  /** One of these stands in the name before "of" or "for". */
  readonly beforeOf?: string
  /** The kind stands before the name proper, so that no person can be meant: "Storm Ottilie". */
  readonly kindFirst?: true
  readonly examples: readonly string[]
}

/** The first that fits counts. */
export const NAME_WORDS: readonly NameWords[] = [
  {
    type: 'Thing',
    why: 'Programmes, laws and papers end in their kind, whatever they begin with.',
    last: `Act Bill Treaty Agreement Accord Accords Convention Protocol Charter Constitution Declaration Resolution Amendment
      Code Directive Program Programme Project Plan Initiative Prize Award Medal Report Pipeline System Missile Engine
      Telescope Bible Quran Album`,
    examples: ['Space Shuttle Program', 'Kessler Prize'],
  },
  {
    type: 'Thing',
    why: 'A vessel, a rocket or an aircraft goes by its kind and a name of its own.',
    kindFirst: true,
    first:
      'Space Shuttle, USS, HMS, HMCS, HMAS, USNS, RMS, MV, MS, SS, MT, Apollo, Soyuz, Vostok, Boeing, Airbus, Cessna, Falcon',
    examples: ['MS Arvid', 'Space Shuttle Atlantis'],
  },
  {
    type: 'Event',
    why: 'Storms, battles and operations stand before their names.',
    kindFirst: true,
    first:
      'Hurricane, Typhoon, Cyclone, Storm, Tropical Storm, Battle of, Siege of, Operation, World War, Exercise, Treaty of',
    examples: ['Storm Ottilie', 'Operation Northwind'],
  },
  {
    type: 'Organization',
    why: 'An army has a general staff, which is no General called Staff.',
    kindFirst: true,
    last: 'General_Staff',
    examples: ['General Staff'],
  },
  {
    type: 'Organization',
    why: 'Clubs of many countries begin with a word for a club, and orders and foundations with one for that.',
    kindFirst: true,
    first: `Olympique, Racing, Real, Sporting, Dynamo, Dinamo, Spartak, CSKA, FC, AC, AS, SC, Borussia, Atlético, Atletico, Deportivo,
      Lokomotiv, Shakhtar, Stichting, Fondation, Fundación, Stiftung, Verein, Banque, Banco, Banca, Bankhaus, Grupo, Groupe,
      Gruppo, Cooperativa`,
    examples: ['Olympique Rouen', 'Stichting Lesna', 'Banco Dalmar'],
  },
  {
    type: 'Event',
    why: 'Wars, games and gatherings are named by their kind.',
    last: `War Wars Olympics Games Summit Conference Festival Election Elections Revolution Uprising Massacre Cup Championship
      Championships Prix Marathon Derby Awards Crisis Disaster Earthquake Pandemic Armistice`,
    examples: ['Dalmar Summit', 'Harbour Games 2026'],
  },
  {
    type: 'Organization',
    why: 'Bodies carry their kind in their name.',
    last: `Ministry Department Agency Bureau Commission Committee Council Board Authority Administration Office Service
      Services Parliament Congress Senate Assembly Party Union Association Federation Confederation League Society
      Institute Institution Foundation Academy University College School Faculty Museum Gallery Library Hospital Clinic
      Orchestra Church Diocese Bank Company Corporation Corp Inc Ltd LLC PLC plc AG GmbH SA S.A. NV Group Holdings Holding
      Partners Ventures Capital Industries Enterprises Airlines Airways Motors Energy Oil Gas Pharmaceuticals Technologies
      Systems Networks Media Press News Times Post Herald Tribune Gazette Guardian Observer Telegraph Star Sun Mail Journal
      Review Courier Monitor Wire Army Navy Force Forces Fleet Guard Guards Police Brigade Battalion Regiment Division Corps
      Command Court Tribunal Club United FC Rovers Athletic Team Center Centre Planetarium Laboratory Laboratories
      Observatory Consortium Coalition Alliance Front Movement Brotherhood Cartel Treasury Embassy Consulate Secretariat
      Reserve Exchange Fund Trust Chamber Government Organization Organisation Shipping Logistics Maritime Line Lines
      Directorate Shipyard Insurance Mutual`,
    beforeOf: `Ministry Department University Bank Museum Church House Institute Bureau Council Court Office League Federation
      Union Academy College Society Association Organization Organisation Order Chamber Centre Center Commission Committee
      Board School Hospital Party Army`,
    examples: ['Dalmar Maritime Museum', 'Ministry of Fisheries', 'Halden Centre for Energy Security'],
  },
  {
    type: 'Place',
    why: 'Streets, waters, heights, buildings and regions are named by their kind.',
    last: `Street Road Avenue Boulevard Lane Drive Highway Square Plaza Bridge Tunnel Airport Airfield Airbase Base Port Harbour
      Harbor Station Terminal Island Islands Isle Isles Peninsula Cape Bay Gulf Sea Ocean Strait Channel Canal Lake River
      Creek Falls Valley Canyon Mount Mountain Mountains Hill Hills Peak Ridge Plateau Desert Forest Park Garden Gardens
      Beach Coast Shore City Town Village County Province Region District Oblast Territory Governorate Prefecture Republic
      Kingdom Emirates States Heights Tower Towers Building House Palace Castle Cathedral Mosque Temple Stadium Arena Prison
      Hotel Mall Plant Complex Facility Dam Quarter Suburb Strip Hall Pier`,
    first: `Lake, Mount, Mt, Mt., Cape, Port, Fort, Gulf of, Bay of, Strait of, Sea of, Isle of, State of, City of, Republic of,
      Kingdom of, Launch Pad, North, South, East, West, Northern, Southern, Eastern, Western, Villa, Hotel`,
    examples: ['Castle Street', 'Gulf of Dalmar', 'Villa Moretti'],
  },
]

interface Tested {
  readonly rule: NameWords
  readonly last: ReadonlySet<string>
  readonly first: readonly string[]
  /** The first words of `first`. */
  readonly begins: ReadonlySet<string>
  readonly beforeOf: ReadonlySet<string>
}

const listed = (words = ''): ReadonlySet<string> =>
  new Set(
    words
      .split(/\s+/)
      .filter(Boolean)
      .map(word => word.replaceAll('_', ' ')),
  )

const firstWord = (words: string): string => words.slice(0, words.indexOf(' '))

const TESTED: readonly Tested[] = NAME_WORDS.map(rule => {
  const first = (rule.first ?? '')
    .split(',')
    .map(words => `${words.trim()} `)
    .filter(words => words !== ' ')
  return {
    rule,
    last: listed(rule.last),
    first,
    begins: new Set(first.map(firstWord)),
    beforeOf: listed(rule.beforeOf),
  }
})

/** The first rule whose words a name of several words holds; with `kindFirst`, of those that no person's name fits. */
export function nameWordsIn(name: string, { kindFirst }: { kindFirst: boolean }): NameWords | undefined {
  const words = name.replace(/ (?:\d+|[IVX]+)$/, '').split(' ')
  const of = words.findIndex((word, at) => at > 0 && (word === 'of' || word === 'for'))
  const [end, lastTwo] = words.length > 1 && of < 0 ? [words.at(-1)!, words.slice(-2).join(' ')] : ['', '']
  const start = firstWord(name)
  const found = TESTED.find(({ rule, last, first, begins, beforeOf }) => {
    if (kindFirst && !rule.kindFirst) return false
    if (last.has(end) || last.has(lastTwo) || (of > 0 && beforeOf.has(words[of - 1]!))) return true
    return begins.has(start) && first.some(kind => name.startsWith(kind))
  })
  return found?.rule
}
