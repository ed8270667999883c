/**
 * What is known of a statement that speaks for or against it. Questions only; how much each counts is in `weights.ts`.
 */
import { relationNamed } from '@redthread/graph'

import { isConcrete } from '../../mentions/noun-class.ts'
import { ACT_OF_DENIAL } from '../denials.ts'
import { KNOWN_PASSIVE } from '../plain-clauses.ts'
import type { Reading } from '../reading.ts'
import { BETWEEN } from './between.ts'
import { EMPTY } from './empty.ts'
import { isBareRole, isGeneric, isUnlikeItsList, isUnlikePronoun } from './ends.ts'
import type { Feature } from './feature.ts'
import { KINDS } from './kinds.ts'
import { LEFT_BEHIND } from './left-behind.ts'
import { LINKS } from './links.ts'
import { isMisread, loanOf, looksLikeList } from './misread.ts'
import { TELLING } from './telling.ts'
import { TURNED } from './turned.ts'
import { VAGUE } from './vague.ts'
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

const LONG_SENTENCE = 45
const FAR = 12
const UNSURE_BELOW = 0.5
const LIGHT = new Set(['HAVE', 'MAKE', 'TAKE', 'GET', 'DO'])
const OCCURRING = new Set(['OCCUR', 'HAPPEN', 'TAKE_PLACE'])
const GOING_ON = new Set(['BEGIN', 'START', 'END', 'CONTINUE'])

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
    name: 'end is a bare role',
    why: 'A role without article is half a name or half an office: "Fellow", "the president and CEO".',
    applies: (reading, _, { subject, object }) =>
      [subject, object].some(mention => mention !== null && isBareRole(reading, mention)),
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
    applies: (reading, { object: token, rule }, { object }) =>
      token !== null && object !== null && rule !== ACT_OF_DENIAL && isCutOff(reading, object),
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
    why: 'That something occurred says nothing without where, that it began nothing without when or where.',
    applies: (reading, { relation, standing, anchor }, { object }) =>
      object === null &&
      standing.factuality === 'asserted' &&
      (OCCURRING.has(relation) || (GOING_ON.has(relation) && !isDatedOrPlaced(reading, anchor))),
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
    name: 'purpose',
    why: 'Whose purpose an infinitive tells is often another than the nearest.',
    applies: (reading, candidate) =>
      candidate.standing.factuality === 'planned' &&
      loanOf(reading, candidate) === 'other' &&
      !reading.tree.is(candidate.verb ?? candidate.anchor, 'xcomp'),
  },
  {
    name: 'end is coordinated with another kind',
    why: '"Offices in Tallinn, sailors and …": lists are the first that the analyser loses track of.',
    applies: (reading, { subject, object }) =>
      [subject, object].some(token => token !== null && isUnlikeItsList(reading, token)),
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

export const FEATURES: readonly Feature[] = [
  ...KINDS,
  ...ENDS,
  ...WHOLE,
  ...VAGUE,
  ...EMPTY,
  ...LEFT_BEHIND,
  ...TURNED,
  ...LINKS,
  ...TELLING,
  ...READING,
  ...BETWEEN,
]
