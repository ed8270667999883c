/** All phrase rules. */
import { LIFE_PHRASES } from './lives.ts'
import { EVENT_PHRASES } from './nominal-events.ts'
import { OFFICE_PHRASES } from './offices.ts'
import type { Phrase } from './phrase.ts'
import { PLACE_PHRASES } from './places.ts'

export type { Phrase } from './phrase.ts'

export const PHRASES: readonly Phrase[] = [
  ...LIFE_PHRASES,
  ...OFFICE_PHRASES,
  ...EVENT_PHRASES,
  ...PLACE_PHRASES,
]
