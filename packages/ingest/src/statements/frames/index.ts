/** All frames, and those of one verb. */
import { DEALING_FRAMES } from './dealings.ts'
import { EVENT_FRAMES } from './events.ts'
import type { Frame } from './frame.ts'
import { HARM_FRAMES } from './harm.ts'
import { LIFE_FRAMES } from './lives.ts'
import { OFFICE_FRAMES } from './offices.ts'
import { POWER_FRAMES } from './power.ts'
import { PROPERTY_FRAMES } from './property.ts'

export type { Frame } from './frame.ts'

export const FRAMES: readonly Frame[] = [
  ...LIFE_FRAMES,
  ...DEALING_FRAMES,
  ...PROPERTY_FRAMES,
  ...POWER_FRAMES,
  ...OFFICE_FRAMES,
  ...HARM_FRAMES,
  ...EVENT_FRAMES,
]

const byVerb = new Map<string, Frame[]>()
for (const frame of FRAMES) {
  for (const verb of frame.verbs) byVerb.set(verb, [...(byVerb.get(verb) ?? []), frame])
}

/** The frames that a verb can open; the first that fits two ends makes their relation. */
export const framesOf = (verb: string): readonly Frame[] => byVerb.get(verb) ?? []
