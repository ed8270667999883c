/** All phrase rules. */
import { LIFE_PHRASES } from './lives.ts'
import { MEMBERSHIP_PHRASES } from './memberships.ts'
import { EVENT_PHRASES } from './nominal-events.ts'
import { OFFICE_PHRASES } from './offices.ts'
import type { Phrase } from './phrase.ts'
import { PLACE_PHRASES } from './places.ts'
import { POST_PHRASES } from './posts.ts'

export type { Phrase } from './phrase.ts'

export const PHRASES: readonly Phrase[] = [
  ...LIFE_PHRASES,
  ...OFFICE_PHRASES,
  ...POST_PHRASES,
  ...MEMBERSHIP_PHRASES,
  ...EVENT_PHRASES,
  ...PLACE_PHRASES,
]
