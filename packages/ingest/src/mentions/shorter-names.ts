/** The shorter names that a name may go by: words that may be left out without making it another's. */
import { foldName } from '@redthread/graph'

/** Behind a name: "Lindmar Holdings" is also "Lindmar". */
const GENERIC_TAILS: ReadonlySet<string> = new Set(
  `inc ltd llc plc corp corporation company co group holding holdings ag gmbh sa nv se spa limited international industries
  enterprises partners associates foundation organisation organization maritime shipping energy systems motors airlines
  airways bank media steel oil gas logistics marine petroleum electric technologies pharmaceuticals pharma entertainment foods
  aerospace aviation telecom mining capital insurance construction chemicals securities ventures networks shipyard lines ferries
  trading investments investment trust mills metals railways publishing records studios software solutions services consulting
  consultants advisers advisors management properties developments engineering textiles farms timber cement automotive robotics
  labs laboratories biotech healthcare freight cargo transport express brewery breweries defence defense dynamics minerals mines resources copper gold refinery`.split(
    /\s+/,
  ),
)

/** Before a name, its kind: "Space Shuttle Atlantis" is also "Atlantis", "Hurricane Ida" also "Ida". */
const KINDS_BEFORE_NAMES: readonly (readonly string[])[] = [
  'space shuttle',
  'space station',
  'hurricane',
  'typhoon',
  'cyclone',
  'tropical storm',
  'storm',
  'operation',
  'mount',
  'uss',
  'hms',
  'mv',
  'ms',
  'ss',
  'rms',
  'hotel',
  'cafe',
  'studio',
  'team',
  'project',
].map(words => words.split(' '))

/** Ends of clubs' names by which they go alone. */
const CLUB = new Set(['united', 'rovers', 'athletic', 'wanderers', 'albion', 'villa', 'rangers', 'hotspur'])

/** A name as it is compared: folded, without "the". */
export const nameKey = (name: string): string => foldName(name).replace(/^the /, '')

/** The keys of the shorter names: "atlantis" of "Space Shuttle Atlantis", "lindmar" of "Lindmar Holdings". */
export function shorterNames(name: string): string[] {
  const words = nameKey(name).split(' ')
  const club = words.length > 1 && CLUB.has(words.at(-1)!) ? [words.slice(-1)] : []
  const found = [behindKind(words), withoutTail(words), ...endings(words), ...club]
  return found.map(shorter => shorter.join(' ')).filter(key => key.length > 2 && key !== words.join(' '))
}

function behindKind(words: readonly string[]): readonly string[] {
  const kind = KINDS_BEFORE_NAMES.find(before => words.slice(0, before.length).join(' ') === before.join(' '))
  return kind && words.length > kind.length ? words.slice(kind.length) : []
}

function withoutTail(words: readonly string[]): readonly string[] {
  let end = words.length
  while (end > 1 && GENERIC_TAILS.has(words[end - 1]!)) end--
  return words.slice(0, end)
}

/** "Foreign Ministry" of "Russian Foreign Ministry": the last two words or more. */
function endings(words: readonly string[]): readonly (readonly string[])[] {
  if (words.includes('of') || words.includes('and')) return []
  return words.slice(1, -1).map((_, from) => words.slice(from + 1))
}
