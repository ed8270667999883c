/**
 * How likely a statement is right, 0 to 1: the rule's trust, lowered by each thing known to go wrong. The factors are
 * first estimates from reading statements; they multiply, so their order does not matter.
 */
import { relationNamed } from '@redthread/graph'

import type { Candidate } from './candidate.ts'
import { KNOWN_PASSIVE } from './plain-clauses.ts'
import type { Reading } from './reading.ts'

interface Doubt {
  readonly why: string
  readonly factor: number
  applies(reading: Reading, candidate: Candidate, ends: Ends): boolean
}

/** Mentions of the two ends. */
export interface Ends {
  readonly subject: number
  readonly object: number | null
}

const LONG_SENTENCE = 45
const LIGHT = new Set(['HAVE', 'MAKE', 'TAKE', 'GIVE', 'GET', 'DO'])
const MOVING = new Set(['PUT', 'TAKE', 'BRING', 'SET'])
const OCCURRING = new Set(['OCCUR', 'HAPPEN', 'TAKE_PLACE'])
const UNSURE_BELOW = 0.5

const DOUBTS: readonly Doubt[] = [
  {
    why: 'A pronoun may have been linked to the wrong name.',
    factor: 0.85,
    applies: ({ document }, _, { subject }) => document.mentions[subject]!.kind === 'pronominal',
  },
  {
    why: 'So may one in the place of the object.',
    factor: 0.85,
    applies: ({ document }, _, { object }) =>
      object !== null && document.mentions[object]!.kind === 'pronominal',
  },
  {
    why: 'Abstractions make poor subjects: "the situation complicated matters".',
    factor: 0.6,
    applies: (reading, { relation }, { subject }) =>
      !relationNamed(relation) && reading.typeOf(subject) === 'Thing' && !reading.isNamed(subject),
  },
  {
    why: 'Two things without a name seldom make an edge that anyone looks for.',
    factor: 0.8,
    applies: (reading, { relation }, { subject, object }) =>
      object !== null &&
      !relationNamed(relation) &&
      !reading.isNamed(subject) &&
      !reading.isNamed(object) &&
      reading.typeOf(subject) !== 'Event' &&
      reading.typeOf(object) === 'Thing',
  },
  {
    why: 'Without an object only a name or an event is worth a line.',
    factor: 0.7,
    applies: (reading, { description, rule }, { subject, object }) =>
      object === null &&
      !description &&
      rule !== KNOWN_PASSIVE &&
      !reading.isNamed(subject) &&
      reading.typeOf(subject) !== 'Event',
  },
  {
    why: 'Of an event without a name, a verb alone says little: "the conflict dragged on".',
    factor: 0.8,
    applies: (reading, { description, relation, standing }, { subject, object }) =>
      object === null &&
      // That it does not take place, or may not, is worth a line.
      standing.factuality === 'asserted' &&
      !description &&
      !relationNamed(relation) &&
      !relation.startsWith('BE_') &&
      reading.typeOf(subject) === 'Event' &&
      !reading.isNamed(subject),
  },
  {
    why: 'A light verb says little of a thing without a name: "had large areas", "made a change".',
    factor: 0.65,
    applies: (reading, { relation, rule }, { object }) =>
      rule === 'clause' &&
      object !== null &&
      LIGHT.has(relation) &&
      reading.typeOf(object) === 'Thing' &&
      !reading.isNamed(object),
  },
  {
    why: 'Where someone is put or taken is not told by the verb and its object alone.',
    factor: 0.65,
    applies: (_, { relation, rule }, { object }) =>
      rule === 'clause' && object !== null && MOVING.has(relation),
  },
  {
    why: 'That something occurred says nothing without where.',
    factor: 0.8,
    applies: (_, { relation, standing }, { object }) =>
      object === null && standing.factuality === 'asserted' && OCCURRING.has(relation),
  },
  {
    why: 'Several things without a name are a field of work, and no body: "director of exhibits".',
    factor: 0.55,
    applies: (reading, { relation, rule }, { object }) =>
      relation === 'LEADS' &&
      rule.startsWith('phrase') &&
      object !== null &&
      reading.typeOf(object) === 'Thing' &&
      reading.document.tokens[reading.document.mentions[object]!.head]!.xpos === 'NNS',
  },
  {
    why: 'A participle behind a noun without a name only describes it: "the speech held there".',
    factor: 0.7,
    applies: (reading, { anchor }, { subject, object }) =>
      object === null &&
      reading.document.tokens[anchor]!.dep === 'acl' &&
      reading.typeOf(subject) !== 'Person' &&
      !reading.isNamed(subject),
  },
  {
    why: 'Lists and credits run together look like sentences, and are none.',
    factor: 0.6,
    applies: ({ document }, { anchor }) => looksLikeList(document, document.tokens[anchor]!.sentence),
  },
  {
    why: 'Long sentences are often misread.',
    factor: 0.92,
    applies: ({ document }, { anchor }) => {
      const { first, last } = document.sentences[document.tokens[anchor]!.sentence]!
      return last - first > LONG_SENTENCE
    },
  },
  {
    why: 'The analyser itself doubts that it happened.',
    factor: 0.85,
    applies: ({ document }, { anchor, standing }) =>
      standing.factuality === 'asserted' && document.tokens[anchor]!.factuality < UNSURE_BELOW,
  },
]

const LEAST_LIST = 6
const CAPITALISED = 0.7

/** Mostly capitalised words, and no full stop at the end. */
function looksLikeList({ sentences, tokens }: Reading['document'], sentence: number): boolean {
  const { first, last } = sentences[sentence]!
  const words = tokens.slice(first, last + 1).filter(({ text }) => /\p{L}/u.test(text))
  const capitalised = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length
  const stopped = /^[.!?]$/.test(tokens[last]!.text)
  return !stopped && words.length >= LEAST_LIST && capitalised >= CAPITALISED * words.length
}

/** Confidence in a candidate, rounded to two decimals. */
export function confidenceIn(reading: Reading, candidate: Candidate, ends: Ends): number {
  const doubts = DOUBTS.filter(({ applies }) => applies(reading, candidate, ends))
  return Math.round(doubts.reduce((trust, { factor }) => trust * factor, candidate.trust) * 100) / 100
}
