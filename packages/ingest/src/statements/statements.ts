/** The stage that turns an understood document into statements. */
import { relationNamed } from '@redthread/graph'

import type { DocumentStatement, DocumentValue, Mention } from '../document.ts'
import { stage } from '../stage.ts'
import { apparatusIn } from './apparatus.ts'
import { attribute } from './attribution.ts'
import type { Candidate } from './candidate.ts'
import { placeOf, timesByToken } from './circumstances.ts'
import { exemplars } from './clauses/index.ts'
import { confidenceOf, featuresOf } from './confidence/index.ts'
import { consequences } from './consequences.ts'
import { evidenceFor } from './evidence.ts'
import { clauseCandidates } from './from-clauses.ts'
import { describingText, descriptionCandidates } from './from-descriptions.ts'
import { phraseCandidates } from './from-phrases.ts'
import { lifeDateCandidates } from './life-dates.ts'
import { lifeEventCandidates } from './life-events.ts'
import { textOf } from './predicate-words.ts'
import { quotationsOf, type Quotation } from './quotations.ts'
import { readingOf, type Reading, type Understood } from './reading.ts'
import { valueOf } from './values.ts'

/** Below this a proposal is dropped: more likely wrong than worth a look. */
const LEAST_CONFIDENCE = 0.3
const LONGEST_NAME = 8

/** Adds `statements`: who did what, how surely, and who says so, each with its place in the text. */
export const statements = stage(
  {
    needs: ['sentences', 'tokens', 'times', 'mentions', 'appearances', 'appearanceOf'],
    adds: ['statements'],
  },
  document => {
    const found = proposalsIn(document).map(({ statement }) => statement)
    const likely = found.filter(
      statement => statement.confidence >= LEAST_CONFIDENCE && !saysNothing(statement),
    )
    const around = apparatusIn(document.article.text)
    const told = likely.filter(({ start }) => around.every(part => start < part.start || start >= part.end))
    return { statements: withoutRepeats(document, told) }
  },
)

/** That someone was born says nothing without when or where. */
const saysNothing = ({ relation, object, time }: DocumentStatement): boolean =>
  relation === 'BORN_IN' && object === null && time === null

/** A statement with what speaks for and against it. */
export interface Proposal {
  readonly statement: DocumentStatement
  /** Names of features in `confidence/`. */
  readonly features: readonly string[]
}

/** All that the rules make of a document, likely or not. */
export function proposalsIn(document: Understood): readonly Proposal[] {
  const reading = readingOf(document)
  const context = { reading, quotations: quotationsOf(reading), times: timesByToken(reading) }
  return candidatesOf(reading).flatMap(candidate => proposalsFrom(context, candidate))
}

function candidatesOf(reading: Reading): readonly Candidate[] {
  const phrases = phraseCandidates(reading)
  const { candidates, claimed } = consequences(reading)
  const told = new Set(phrases.map(({ anchor }) => anchor))
  const clauses = clauseCandidates(reading, claimed).filter(
    ({ description, anchor }) => !description || !told.has(anchor),
  )
  return [
    ...phrases,
    ...candidates,
    ...clauses,
    ...descriptionCandidates(reading, told),
    ...lifeDateCandidates(reading),
    ...lifeEventCandidates(reading),
  ]
}

interface Context {
  readonly reading: Reading
  readonly quotations: readonly Quotation[]
  readonly times: ReturnType<typeof timesByToken>
}

/** A candidate's proposals: one for each pair of coordinated mentions that stand at its ends. */
function proposalsFrom(context: Context, candidate: Candidate): readonly Proposal[] {
  const { reading } = context
  const subjects = withExamples(reading, reading.mentionsAt(candidate.subject)).filter(mention =>
    isEntity(reading, mention),
  )
  const objects: readonly (number | null)[] =
    candidate.object === null
      ? [null]
      : reading.mentionsAt(candidate.object).filter(mention => reading.typeOf(mention) !== null)
  return subjects.flatMap(subject =>
    objects
      .filter(object => object === null || !sameAppearance(reading, subject, object))
      // Where one noun stands for both ends, each pair is told once.
      .filter(object => candidate.subject !== candidate.object || object === null || subject < object)
      .map(object => proposalFrom(context, candidate, subject, object)),
  )
}

/** "Sites such as Gawker say that they will go on": what they do, those who are named among them do. */
function withExamples(reading: Reading, mentions: readonly number[]): readonly number[] {
  const { document, tree } = reading
  const named = mentions.flatMap(mention => {
    const { kind, head } = document.mentions[mention]!
    const appearance = document.appearanceOf[mention] ?? null
    if (kind !== 'pronominal' || appearance === null) return []
    const nouns = document.appearances[appearance]!.mentions.map(other => document.mentions[other]!).filter(
      other =>
        other.kind === 'nominal' && document.tokens[other.head]!.sentence === document.tokens[head]!.sentence,
    )
    return nouns.flatMap(noun => exemplars(tree, noun.head)).flatMap(token => reading.mentionsAt(token))
  })
  return [...mentions, ...named]
}

function isEntity(reading: Reading, mention: number): boolean {
  const type = reading.typeOf(mention)
  const appearance = reading.document.appearanceOf[mention] ?? null
  const name = appearance === null ? '' : (reading.document.appearances[appearance]?.name ?? '')
  return type !== null && type !== 'Value' && name.split(' ').length <= LONGEST_NAME
}

function sameAppearance({ document }: Reading, a: number, b: number): boolean {
  const [one, other] = [document.appearanceOf[a] ?? null, document.appearanceOf[b] ?? null]
  return a === b || (one !== null && one === other)
}

function proposalFrom(
  context: Context,
  candidate: Candidate,
  subject: number,
  object: number | null,
): Proposal {
  const { reading, quotations, times } = context
  const { document } = reading
  const value = valueAt(reading, candidate, object)
  const ends = { subject, object: value ? null : object }
  const mentions = [subject, object]
    .filter(mention => mention !== null)
    .map(mention => document.mentions[mention]!)
  const words = candidate.description
    ? [...candidate.predicate, ...candidate.description]
    : candidate.predicate
  const features = featuresOf(reading, candidate, ends)
  const time = candidate.time ?? (candidate.lasting ? null : (times.get(candidate.anchor) ?? null))
  const statement = {
    ...directed(reading, candidate.relation, ends),
    value,
    relation: candidate.relation,
    predicate: textOf(document.tokens, candidate.predicate),
    place: candidate.lasting ? null : placeOf(reading, candidate),
    ...attribute(reading, quotations, candidate, time),
    confidence: confidenceOf(features),
    time,
    rule: candidate.rule,
    ...evidenceFor(document.tokens, words, mentions),
  }
  return { statement, features }
}

function valueAt({ document }: Reading, candidate: Candidate, object: number | null): DocumentValue | null {
  if (candidate.description)
    return { text: describingText(document.tokens, candidate), number: null, unit: null }
  const mention: Mention | undefined = object === null ? undefined : document.mentions[object]
  return mention?.type === 'Value' ? valueOf(document.tokens, mention, mention.name) : null
}

/** A relation without direction runs in the order of the text, so that one sentence gives one statement. */
function directed(reading: Reading, relation: string, ends: { subject: number; object: number | null }) {
  const { subject, object } = ends
  if (object === null || !relationNamed(relation)?.symmetric) return ends
  const { mentions } = reading.document
  return mentions[subject]!.start <= mentions[object]!.start ? ends : { subject: object, object: subject }
}

/** One statement for the same ends and relation in one sentence: the surest. */
function withoutRepeats(
  document: Understood,
  found: readonly DocumentStatement[],
): readonly DocumentStatement[] {
  const best = new Map<string, DocumentStatement>()
  for (const statement of found) {
    const { subject, object, relation, sentence, value } = statement
    // A pronoun that points nowhere is no one but itself.
    const ends = [subject, object].map(mention =>
      mention === null ? '' : (document.appearanceOf[mention] ?? `mention ${mention}`),
    )
    const key = [sentence, relation, value?.text, ...ends].join('|')
    const known = best.get(key)
    if (!known || statement.confidence > known.confidence) best.set(key, statement)
  }
  return [...best.values()].toSorted((a, b) => a.start - b.start || a.end - b.end)
}
