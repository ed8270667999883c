/** Words of a name that may be left out without making it another's. */

/** Behind a name: "Lindmar Holdings" is also "Lindmar". */
export const GENERIC_TAILS: ReadonlySet<string> = new Set(
  `inc ltd llc plc corp corporation company co group holding holdings ag gmbh sa nv se spa limited international industries
  enterprises partners associates foundation inc. ltd. organisation organization`.split(/\s+/),
)

/** Before a name, its kind: "Space Shuttle Atlantis" is also "Atlantis", "Hurricane Ida" also "Ida". */
export const KINDS_BEFORE_NAMES: readonly (readonly string[])[] = [
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
