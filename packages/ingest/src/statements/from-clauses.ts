/** Proposals from clauses: first by the frames of the verb, then by the verb's own lemma. */
import { relationNamed } from '@redthread/graph'

import type { Candidate } from './candidate.ts'
import { fits, hasType, isOne } from './candidate.ts'
import { carriedCandidates } from './carried.ts'
import type { Clause, Oblique } from './clauses/index.ts'
import { demandCandidates, urgingCandidates } from './demands.ts'
import { becomes } from './described.ts'
import { eventStanding, standingOf, weaker, type Standing } from './factuality/index.ts'
import { framesOf, type Frame } from './frames/index.ts'
import { isTimeOrGround } from './partners.ts'
import { penaltyCandidates } from './penalties.ts'
import { plainCandidates } from './plain-clauses.ts'
import { predicateTokens } from './predicate-words.ts'
import type { Reading } from './reading.ts'
import { isNoOffice } from './unfinished.ts'

interface End {
  readonly token: number
  /** The argument's own token where a preposition introduces it. */
  readonly oblique?: number
}

/** All that a document's clauses say. */
export function clauseCandidates(reading: Reading, claimed: ReadonlySet<number>): readonly Candidate[] {
  return [...reading.clauses.values()].flatMap(clause => {
    if (claimed.has(clause.predicate)) return []
    const framed = framesIn(reading, clause)
    // What a frame tells without its other end leaves the others to the verb: "died of a stroke".
    const ended = framed.filter(({ object }) => object !== null)
    const penalties = penaltyCandidates(reading, clause)
    const told = [
      ...framed,
      // "was sentenced" says no more than "was sentenced to two years".
      ...plainCandidates(reading, clause, ended).filter(
        ({ object }) => object !== null || penalties.length === 0,
      ),
      ...becomes(reading, clause),
      ...penalties,
    ]
    const pairs = new Set(told.map(({ subject, object }) => `${subject} ${object}`))
    const carried = [
      ...carriedCandidates(reading, clause),
      ...demandCandidates(reading, clause),
      ...urgingCandidates(reading, clause),
    ]
    return [...told, ...carried.filter(({ subject, object }) => !pairs.has(`${subject} ${object}`))]
  })
}

/** What the frames of a verb make of its clause. What a light verb carries is then no end of its own. */
function framesIn(reading: Reading, clause: Clause): readonly Candidate[] {
  const made = framesOf(clause.lemma).map(frame => ({
    frame,
    found: framedCandidates(reading, clause, frame),
  }))
  const carrying = made.filter(
    ({ frame, found }) => frame.object && frame.to !== 'object' && found.length > 0,
  )
  const carried = clause.objects.filter(object =>
    carrying.some(({ frame }) => frame.object?.includes(reading.tree.lemma(object))),
  )
  return made
    .flatMap(({ found }) => found)
    .filter(({ object }) => object === null || !carried.includes(object))
}

function framedCandidates(reading: Reading, clause: Clause, frame: Frame): readonly Candidate[] {
  if (!mayCarry(reading, clause, frame)) return []
  const standing = standingIn(reading, clause, frame)
  const wide = frame.object || frame.wide ? withPartnersOfObject(reading, clause) : clause
  const near = endsAt(wide, frame.from)
    .filter(({ token }) => hasType(reading, token, frame.fromTypes))
    .filter(({ token }) => !frame.notFrom?.includes(reading.tree.lemma(token).toLowerCase()))
  const found = near.flatMap(from =>
    endsAt(wide, frame.to, from.token, frame.topical ?? frame.object !== undefined)
      .filter(to => from.token !== to.token && fits(reading, frame.relation, from.token, to.token))
      .filter(to => to.oblique === undefined || !isTimeOrGround(reading, to.oblique))
      .filter(to => hasType(reading, to.token, frame.toTypes) && names(reading, to.token, frame.toWords))
      .filter(to => !frame.toOne || isOne(reading, to.token))
      .filter(to => !frame.except?.includes(reading.tree.lemma(to.token).toLowerCase()))
      .map(to => ({
        subject: from.token,
        object: to.token,
        relation: frame.relation,
        predicate: withCarried(
          reading,
          clause,
          frame,
          predicateTokens(reading, clause, to.oblique ?? from.oblique),
        ),
        anchor: clause.predicate,
        verb: clause.predicate,
        standing,
        rule: `frame: ${frame.name}`,
      })),
  )
  return found.length === 0 && frame.whatever ? toldAlone(reading, clause, frame, standing) : found
}

/** "died of a stroke in May": the relation without its other end, whatever else completes the verb. */
function toldAlone(
  reading: Reading,
  clause: Clause,
  { from, relation, name }: Frame,
  standing: Standing,
): readonly Candidate[] {
  const types = relationNamed(relation)?.from ?? []
  return endsAt(clause, from)
    .filter(({ token }) => clause.obliques.length > 0 && hasType(reading, token, types))
    .map(({ token }) => ({
      subject: token,
      object: null,
      relation,
      predicate: predicateTokens(reading, clause),
      anchor: clause.predicate,
      verb: clause.predicate,
      standing,
      rule: `frame: ${name}`,
    }))
}

function mayCarry(reading: Reading, clause: Clause, frame: Frame): boolean {
  if (clause.copula || !objectFits(reading, clause, frame)) return false
  if (frame.bare && clause.objects.length > 0) return false
  if (frame.completed && !isCompleted(reading, clause, frame.completed)) return false
  if (saysOtherwise(reading, clause, frame) || isOfOther(reading, clause, frame)) return false
  return !(frame.complete && reading.tree.child(clause.predicate, 'xcomp') !== undefined)
}

/** Does a phrase or a complement make the verb say something else than the frame? */
const saysOtherwise = (reading: Reading, clause: Clause, frame: Frame): boolean =>
  clause.obliques.some(({ head }) => frame.without?.includes(reading.tree.lemma(head))) ||
  isTurned(reading, clause, frame) ||
  (frame.ofOffice === true && isNoOffice(reading, clause))

/** Is it done to what the frame is not meant for, in a manner or at a time that it is not? */
const isOfOther = ({ tree }: Reading, clause: Clause, { carriesNo, notBehind, notNow }: Frame): boolean =>
  clause.objects.some(object => carriesNo?.includes(tree.lemma(object).toLowerCase())) ||
  clause.obliques.some(({ preposition }) => notBehind?.includes(preposition)) ||
  (notNow === true && clause.objects.length > 0 && /^VB[ZP]$/.test(tree.tokens[clause.predicate]!.xpos))

/** Is there one behind a preposition who is put in the place of the subject? */
const isTurned = (reading: Reading, { obliques }: Clause, { turnedBy }: Frame): boolean =>
  obliques.some(
    ({ preposition, head }) =>
      turnedBy?.includes(preposition) && hasType(reading, head, ['Person', 'Organization']),
  )

/** Is one of these there: a phrase with the preposition, or a clause by its relation? */
const isCompleted = ({ tree }: Reading, { predicate, obliques }: Clause, by: readonly string[]): boolean =>
  by.some(way => obliques.some(({ preposition }) => preposition === way)) ||
  tree.child(predicate, ...by) !== undefined

/** Does what stands at a token name one of these words? */
function names({ document, mentionsAt }: Reading, token: number, words: Frame['toWords']): boolean {
  if (words === undefined) return true
  return mentionsAt(token).some(mention => {
    const { first, last } = document.mentions[mention]!
    return document.tokens.slice(first, last + 1).some(({ lemma }) => words.includes(lemma.toLowerCase()))
  })
}

/** What a light verb carries stands as its noun and as the verb do: "denied ties", "held no talks", "did not sign a treaty". */
function standingIn({ tree }: Reading, clause: Clause, frame: Frame): Standing {
  const own = standingOf(tree, clause.predicate)
  const carried = clause.objects.find(object => frame.object?.includes(tree.lemma(object)))
  if (carried === undefined) return own
  const event = eventStanding(tree, carried)
  return { ...event, factuality: weaker(event.factuality, own.factuality) }
}

/** A light verb wants its object: "hold talks". */
function objectFits(reading: Reading, clause: Clause, frame: Frame): boolean {
  return !frame.object || clause.objects.some(object => frame.object?.includes(reading.tree.lemma(object)))
}

/** A light verb is told with what it carries: "held talks with". */
function withCarried(
  { tree }: Reading,
  clause: Clause,
  frame: Frame,
  words: readonly number[],
): readonly number[] {
  const carried = clause.objects.find(object => frame.object?.includes(tree.lemma(object)))
  return carried === undefined ? words : [...new Set([...words, carried])].toSorted((a, b) => a - b)
}

/** "held talks with Lind": the partner may hang on the noun that the light verb carries. */
function withPartnersOfObject({ tree }: Reading, clause: Clause): Clause {
  const behind = clause.objects
    .flatMap(object => tree.children(object, 'nmod'))
    .flatMap(index => tree.conjuncts(index).map(head => ({ preposition: tree.marker(index), head })))
  return { ...clause, obliques: [...clause.obliques, ...behind] }
}

/** `light`: its object is carried by the verb, and no one. */
function endsAt(clause: Clause, slot: string, other?: number, light = false): readonly End[] {
  return slot.split('|').flatMap(part => {
    if (part === 'subject') return clause.subjects.map(token => ({ token }))
    if (part === 'object') return clause.objects.map(token => ({ token }))
    if (part === 'other') return others(light ? { ...clause, objects: [] } : clause, other)
    return clause.obliques.filter(({ preposition }) => preposition === part).map(asEnd)
  })
}

const asEnd = ({ head }: Oblique): End => ({ token: head, oblique: head })

/** Those who share the subject's place, where no one else is named: "Venn and Lind met". */
function others(clause: Clause, subject: number | undefined): readonly End[] {
  const alone =
    clause.objects.length === 0 && !clause.obliques.some(({ preposition }) => preposition === 'with')
  const position = clause.subjects.indexOf(subject ?? -1)
  return alone && position >= 0 ? clause.subjects.slice(position + 1).map(token => ({ token })) : []
}
