/**
 * What is known of a statement that speaks for or against it. Questions only; how much each counts is in `weights.ts`.
 */
import { relationNamed } from '@redthread/graph'

import { isConcrete } from '../../mentions/noun-class.ts'
import type { Candidate } from '../candidate.ts'
import { EVENT_PHRASES } from '../phrases/nominal-events.ts'
import { OFFICE_PHRASES } from '../phrases/offices.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { PLACE_PHRASES } from '../phrases/places.ts'
import { KNOWN_PASSIVE, PASSIVE_ALONE } from '../plain-clauses.ts'
import type { Reading } from '../reading.ts'
import { isGeneric, isUnlikePronoun } from './ends.ts'
import { isMisread, leastCertainty, loanOf, looksLikeList } from './misread.ts'
import {
  goesOn,
  isBarePassive,
  isBareVerb,
  isCutOff,
  isDatedOrPlaced,
  leavesOutClause,
  leavesOutObject,
  leavesOutPhrase,
} from './whole.ts'

/** Mentions of the two ends. */
export interface Ends {
  readonly subject: number
  readonly object: number | null
}

export interface Feature {
  readonly name: string
  readonly why: string
  applies(reading: Reading, candidate: Candidate, ends: Ends): boolean
}

const LONG_SENTENCE = 45
const FAR = 12
const UNSURE_BELOW = 0.5
const CERTAIN = { unsure: 0.9, veryUnsure: 0.6 }
const LIGHT = new Set(['HAVE', 'MAKE', 'TAKE', 'GET', 'DO'])
const OCCURRING = new Set(['OCCUR', 'HAPPEN', 'TAKE_PLACE'])

const tokenOf = ({ tree }: Reading, index: number) => tree.tokens[index]!
const sentenceOf = (document: Reading['document'], index: number): number => document.tokens[index]!.sentence
const isConcreteAt = (reading: Reading, mention: number): boolean =>
  isConcrete(tokenOf(reading, reading.document.mentions[mention]!.head).lemma.toLowerCase())
const isThing = (reading: Reading, mention: number): boolean =>
  reading.typeOf(mention) === 'Thing' && !reading.isNamed(mention)

/** "took the place of the mayor" says what it took; "takes reports of fires seriously" does not say how. */
function isCompleted({ document, tree }: Reading, verb: number, object: number): boolean {
  const { head, last } = document.mentions[object]!
  return last > head && !tree.children(verb, 'advmod').some(index => index > last)
}

/** The kind of rule; one applies. Offices and all else that a noun says are the rest. */
const KINDS: readonly Feature[] = [
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

const ENDS: readonly Feature[] = [
  {
    name: 'subject is a pronoun',
    why: 'A pronoun may have been linked to the wrong name.',
    applies: ({ document }, _, { subject }) => document.mentions[subject]!.kind === 'pronominal',
  },
  {
    name: 'object is a pronoun',
    why: 'So may one in the place of the object.',
    applies: ({ document }, _, { object }) =>
      object !== null && document.mentions[object]!.kind === 'pronominal',
  },
  {
    name: 'pronoun unlike its name',
    why: '"They" is seldom one person or body, "it" seldom many.',
    applies: (reading, _, { subject, object }) =>
      [subject, object].some(mention => mention !== null && isUnlikePronoun(reading, mention)),
  },
  {
    name: 'subject has a name',
    why: 'What is said of a name is rarely a generality.',
    applies: (reading, _, { subject }) => reading.isNamed(subject),
  },
  {
    name: 'object has a name',
    why: 'Names are whole, descriptions may be cut off.',
    applies: (reading, _, { object }) => object !== null && reading.isNamed(object),
  },
  {
    name: 'subject is anyone',
    why: '"People", "some users" and "someone" are no one in particular.',
    applies: (reading, _, { subject }) => isGeneric(reading, subject),
  },
  {
    name: 'subject is a thing without a name',
    why: 'Abstractions make poor subjects: "the situation complicated matters".',
    applies: (reading, _, { subject }) => isThing(reading, subject),
  },
  {
    name: 'subject is a concrete thing',
    why: 'Of a ship, a letter or a missile one can say what became of it, or what is in it.',
    applies: (reading, _, { subject }) => isThing(reading, subject) && isConcreteAt(reading, subject),
  },
  {
    name: 'object is a thing without a name',
    why: 'Few such edges are looked for, and many are half a phrase.',
    applies: (reading, _, { object }) => object !== null && isThing(reading, object),
  },
  {
    name: 'alone and without a name',
    why: 'Without an object only a name or an event is worth a line.',
    applies: (reading, { description, rule, standing }, { subject, object }) =>
      object === null &&
      !description &&
      rule !== KNOWN_PASSIVE &&
      !reading.isNamed(subject) &&
      (reading.typeOf(subject) !== 'Event' || standing.factuality === 'asserted'),
  },
]

const WHOLE: readonly Feature[] = [
  {
    name: 'leaves out the object',
    why: '"Removed from the site" does not say what was removed.',
    applies: leavesOutObject,
  },
  {
    name: 'leaves out a clause',
    why: '"Prevented pirates" does not say from what.',
    applies: leavesOutClause,
  },
  {
    name: 'leaves out a phrase',
    why: '"Put two men" does not say where.',
    applies: leavesOutPhrase,
  },
  {
    name: 'verb says nothing alone',
    why: '"Reacted" and "are working" say nothing without what follows.',
    applies: (reading, candidate) => isBareVerb(reading, candidate) || isBarePassive(reading, candidate),
  },
  {
    name: 'object is cut off',
    why: '"Expressed interest" does not say in what.',
    applies: (reading, { object: token }, { object }) =>
      token !== null && object !== null && isCutOff(reading, object),
  },
  {
    name: 'subject is cut off',
    why: '"The need" does not say for what.',
    applies: (reading, { object }, { subject }) =>
      reading.typeOf(subject) === 'Thing' && isCutOff(reading, subject, object === null ? [] : [object]),
  },
  {
    name: 'description is cut off',
    why: '"Is the head" does not say of what.',
    applies: (reading, { description, anchor }) =>
      description !== undefined && goesOn(reading, anchor, new Set(description)),
  },
  {
    name: 'light verb with a thing',
    why: '"Made a change" and "had large areas" say little.',
    applies: (reading, { relation, rule, anchor }, { object }) =>
      rule === 'clause' &&
      object !== null &&
      LIGHT.has(relation) &&
      isThing(reading, object) &&
      !isCompleted(reading, anchor, object),
  },
  {
    name: 'only that it occurred',
    why: 'That something occurred says nothing without where.',
    applies: (_, { relation, standing }, { object }) =>
      object === null && standing.factuality === 'asserted' && OCCURRING.has(relation),
  },
  {
    name: 'alone, but when or where',
    why: 'With a day or a place a verb alone is news.',
    applies: (reading, candidate, { object }) =>
      object === null &&
      !candidate.description &&
      !isBareVerb(reading, candidate) &&
      isDatedOrPlaced(reading, candidate.anchor),
  },
  {
    name: 'leads a field of work',
    why: 'Several things without a name are a field of work, and no body: "director of exhibits".',
    applies: (reading, { relation, rule }, { object }) =>
      relation === 'LEADS' &&
      rule.startsWith('phrase') &&
      object !== null &&
      isThing(reading, object) &&
      tokenOf(reading, reading.document.mentions[object]!.head).xpos === 'NNS',
  },
]

const READING: readonly Feature[] = [
  {
    name: 'subject is lent',
    why: 'The subject stands with another verb, and the reader supplies it.',
    applies: (reading, candidate) => loanOf(reading, candidate) === 'other',
  },
  {
    name: 'subject of a relative clause',
    why: 'The noun before "who" is its subject, if the clause hangs on the right noun.',
    applies: (reading, candidate) => loanOf(reading, candidate) === 'relative',
  },
  {
    name: 'subject of an infinitive',
    why: 'Who intends, wants or begins to do something is to do it.',
    applies: (reading, candidate) => loanOf(reading, candidate) === 'infinitive',
  },
  {
    name: 'subject is far',
    why: 'Over a long way the analyser loses the thread.',
    applies: ({ document }, { anchor }, { subject }) =>
      Math.abs(document.mentions[subject]!.head - anchor) > FAR,
  },
  {
    name: 'grammar does not agree',
    why: '"The ships sinks": the subject is another, or the verb is no verb.',
    applies: isMisread,
  },
  {
    name: 'participle that describes',
    why: 'A participle behind a noun without a name only describes it: "the speech held there".',
    applies: (reading, { anchor }, { subject, object }) =>
      object === null &&
      tokenOf(reading, anchor).dep === 'acl' &&
      reading.typeOf(subject) !== 'Person' &&
      !reading.isNamed(subject),
  },
  {
    name: 'sentence like a list',
    why: 'Lists and credits run together look like sentences, and are none.',
    applies: ({ document }, { anchor }) => looksLikeList(document, sentenceOf(document, anchor)),
  },
  {
    name: 'long sentence',
    why: 'Long sentences are often misread.',
    applies: ({ document }, { anchor }) => {
      const { first, last } = document.sentences[sentenceOf(document, anchor)]!
      return last - first > LONG_SENTENCE
    },
  },
  {
    name: 'analyser doubts it',
    why: 'The analyser itself doubts that it happened.',
    applies: ({ document }, { anchor, standing }) =>
      standing.factuality === 'asserted' && document.tokens[anchor]!.factuality < UNSURE_BELOW,
  },
  {
    name: 'analyser is unsure of an end',
    why: 'What the word hangs on was a near thing.',
    applies: (reading, candidate) => leastCertainty(reading, candidate) < CERTAIN.unsure,
  },
  {
    name: 'analyser is very unsure of an end',
    why: 'It might as well hang on another.',
    applies: (reading, candidate) => leastCertainty(reading, candidate) < CERTAIN.veryUnsure,
  },
  {
    name: 'not asserted',
    why: 'Each doubt that is read into a sentence may be of another clause.',
    applies: (_, { standing }) => !['asserted', 'reported'].includes(standing.factuality),
  },
  {
    name: 'negated',
    why: 'A negation may be of another word.',
    applies: (_, { standing }) => standing.factuality === 'negated',
  },
  {
    name: 'relation of the lists',
    why: 'A relation with checked ends; it may still be too wide.',
    applies: (_, { relation }) => relationNamed(relation) !== undefined,
  },
]

export const FEATURES: readonly Feature[] = [...KINDS, ...ENDS, ...WHOLE, ...READING]
