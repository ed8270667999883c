/** Words beside an event's noun that decide whether the event is there. */
import { words } from './embedders.ts'

/** Verbs that say of an event no more than that it is: their negation is the event's own. */
export const HAPPENING: ReadonlySet<string> = new Set(
  words(
    'take happen occur hold have be begin start follow materialize materialise come arrange schedule plan see exist go_ahead',
  ),
)

/** What comes to an end has been going on, whoever only wishes for the end. */
export const ENDS: ReadonlySet<string> = new Set(words('end halt cessation condemnation'))

/** What is talked over or looked into is there, where it is spoken of as known. */
export const TOPICAL: ReadonlySet<string> = new Set(
  words('discuss debate dispute examine investigate explore mull weigh'),
)

/** What is to be resolved, fought or eased is there, whatever comes of it: "efforts to resolve the crisis". */
export const RESOLVING: ReadonlySet<string> = new Set(
  words(
    'resolve settle solve tackle address end stop halt defuse ease quell mediate overcome combat contain mourn protest extend prolong renew continue',
  ),
)

/** What someone claims to have done: that it happened is known. */
export const DEEDS: ReadonlySet<string> = new Set(
  words(
    'attack bombing strike shooting raid assault ambush killing murder assassination kidnapping abduction hack',
  ),
)

/** What these were not able to do anything about has come: "failed to prevent the attack", "the inability to foresee it". */
export const AVERTING: ReadonlySet<string> = new Set(
  words('prevent avert stop halt foil thwart block deter foresee predict anticipate detect forestall avoid'),
)
