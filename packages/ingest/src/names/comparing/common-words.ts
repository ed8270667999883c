/** Words of organisations' names that say little, for many names hold them. */

export const STOP_WORDS: ReadonlySet<string> = new Set(
  'the of and for in on at de la le du des del y und et fur von to a an'.split(' '),
)

export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `bank banking international industries industry trust group holding holdings management systems solutions services service
  corporation company foundation fund partners capital investment investments securities insurance financial finance global
  national state ministry department government university institute academy association organization organisation committee
  council federation union party authority agency office court school hospital centre center society societies club
  technologies technology engineering construction aviation airlines media news energy oil gas power motor motors electronics
  real estate mortgage loan series trading development consulting enterprises limited works factory plant`.split(
    /\s+/,
  ),
)
