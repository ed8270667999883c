/** Features that say by which kind of rule a statement was found. */
import { EVENT_PHRASES } from '../phrases/nominal-events.ts'
import { OFFICE_PHRASES } from '../phrases/offices.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { PLACE_PHRASES } from '../phrases/places.ts'
import { KNOWN_PASSIVE, PASSIVE_ALONE } from '../plain-clauses.ts'
import type { Feature } from './feature.ts'

/** The kind of rule; one applies. Offices and all else that a noun says are the rest. */
export const KINDS: readonly Feature[] = [
  kind('frame', 'The verb has a frame.', rule => rule.startsWith('frame: ')),
  kind('place in a place', 'A place behind "in" or a comma.', isOneOf(PLACE_PHRASES)),
  kind('nominal event', 'A noun names the event.', isOneOf(EVENT_PHRASES)),
  kind('office', 'A role beside a name.', isOneOf(OFFICE_PHRASES)),
  kind('consequence', 'What an event led to.', rule => rule === 'consequence'),
  kind('clause', 'A verb with its object.', rule => rule === 'clause'),
  kind('clause with preposition', 'A verb with a phrase.', rule => rule === 'clause with preposition'),
  kind(
    'clause with object and preposition',
    'A verb with its object and a phrase.',
    rule => rule === 'clause with object and preposition',
  ),
  kind('clause without object', 'A verb alone.', rule => rule === 'clause without object'),
  kind('passive alone', 'What was done, without who did it.', rule => rule === PASSIVE_ALONE),
  kind('passive without agent', 'What is done to someone.', rule => rule === KNOWN_PASSIVE),
  kind('copula', 'What something is.', rule => rule === 'copula'),
  kind(
    'adjective with preposition',
    'What something is like.',
    rule => rule === 'adjective with preposition',
  ),
  kind('description beside a name', 'What a name is called.', rule => rule === 'description beside a name'),
]

function kind(name: string, why: string, test: (rule: string) => boolean): Feature {
  return { name, why, applies: (_, { rule }) => test(rule) }
}

function isOneOf(phrases: readonly Phrase[]): (rule: string) => boolean {
  const rules = new Set(phrases.map(({ name }) => `phrase: ${name}`))
  return rule => rules.has(rule)
}
