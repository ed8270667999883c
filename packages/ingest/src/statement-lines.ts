/** Statements as lines of JSON: what `extract` prints. Identity stays within the article. */
import { posix } from 'node:path'

import { EntityType, Factuality, Statement, When, entityId } from '@redthread/graph'
import { z } from 'zod'

import type { Document, DocumentAppearance, DocumentStatement, Mention } from './document.ts'
import {
  type Understood,
  appearanceAt,
  appearanceRecord,
  isUnderstood,
  statementRecord,
} from './load/records.ts'
import { formatOfEnding } from './sources/formats.ts'

/** Longer ones are no names any more, but sentences. */
const NAME_WORDS = 8
const MENTION_WORDS = 12

/** Who or what stands at an end. `id` is null of a pronoun that points nowhere, which only `allClauses` lets in. */
const LineEntity = z.object({
  id: z.string().nullable(),
  name: z.string(),
  type: z.union([EntityType, z.literal('Value')]),
  aliases: z.array(z.string()),
  /** The article's own words at this place. */
  mention: z.string(),
})
const LineValue = z.object({
  id: z.null(),
  name: z.string(),
  type: z.literal('Value'),
  number: z.number().nullable(),
  unit: z.string().nullable(),
})
type LineEntity = z.infer<typeof LineEntity>

/** One line of `extract`; the keys come in this order. */
export const StatementLine = z.object({
  id: z.string(),
  subject: LineEntity,
  relation: z.string(),
  predicate: z.string(),
  object: z.union([LineEntity, LineValue]).nullable(),
  place: LineEntity.nullable(),
  time: z.object({ start: When.nullable(), end: When.nullable(), text: z.string() }).nullable(),
  factuality: Factuality,
  /** Who says so. */
  attribution: LineEntity.pick({ id: true, name: true, mention: true }).nullable(),
  confidence: z.number(),
  evidence: z.object({
    /** The id that the article was given, else the name of its file. */
    article: z.string(),
    sentence: z.int(),
    start: z.int(),
    end: z.int(),
    quote: z.string(),
  }),
})
export type StatementLine = z.infer<typeof StatementLine>

export interface LineOptions {
  /** Also what the graph leaves out: ends that are pronouns without antecedent, or otherwise nobody in particular. */
  readonly allClauses?: boolean
}

/** The statements of a document in the order of its text; none of one that was not understood. */
export function statementLines(
  document: Document,
  { allClauses = false }: LineOptions = {},
): StatementLine[] {
  if (!isUnderstood(document)) return []
  const seen = new Set<string>()
  return document.statements
    .map(statement => lineOf(document, statement, allClauses))
    .filter(line => line !== null)
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .toSorted((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end)
}

function lineOf(
  document: Understood,
  statement: DocumentStatement,
  allClauses: boolean,
): StatementLine | null {
  const record = statementRecord(document, statement, allClauses ? unknownId(document) : undefined)
  const subject = entityAt(document, statement.subject, allClauses)
  if (!record || !subject) return null
  const by = entityAt(document, statement.by, allClauses)
  const { start, end, quote, sentence } = record
  return {
    id: record.id,
    subject,
    relation: record.relation,
    predicate: record.predicate,
    object: entityAt(document, statement.object, allClauses) ?? valueOf(record),
    place: entityAt(document, statement.place, allClauses),
    time: record.time === null ? null : { start: record.timeStart, end: record.timeEnd, text: record.time },
    factuality: record.factuality,
    attribution: by && { id: by.id, name: by.name, mention: by.mention },
    confidence: Math.round(record.confidence * 100) / 100,
    evidence: { article: articleName(document), sentence, start, end, quote },
  }
}

const unknownId = (document: Understood) => (mention: number) => {
  const { start, end } = document.mentions[mention]!
  return `${document.article.id}:${start}-${end}`
}

function entityAt(document: Understood, index: number | null, allClauses: boolean): LineEntity | null {
  const mention = index === null ? undefined : document.mentions[index]
  if (!mention) return null
  const words = mentionWords(document, mention)
  const appearance = appearanceAt(document, index)
  if (appearance) return { ...identified(document, appearance), mention: words }
  return allClauses
    ? { id: null, name: cut(mention.name), type: mention.type, aliases: [], mention: words }
    : null
}

function identified(document: Understood, appearance: DocumentAppearance): Omit<LineEntity, 'mention'> {
  const { id, name, type, aliases } = appearanceRecord(document, appearance)
  const shown = isName(name) ? name : (aliases.find(isName) ?? cut(name))
  const others = aliases.filter(alias => alias !== shown && isName(alias))
  return { id: entityId(type, name, [id]), name: shown, type, aliases: others }
}

function valueOf({ value, number, unit }: Statement): z.infer<typeof LineValue> | null {
  return value === null ? null : { id: null, name: cut(value), type: 'Value', number, unit }
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean)

const isName = (name: string): boolean => wordsOf(name).length <= NAME_WORDS

const cut = (name: string): string => (isName(name) ? name : wordsOf(name).slice(0, NAME_WORDS).join(' '))

/** A mention's own words, verbatim; of a long one the part of twelve words that holds its head. */
function mentionWords({ article, tokens }: Understood, mention: Mention): string {
  const text = article.text.slice(mention.start, mention.end)
  const words = [...text.matchAll(/\S+/g)]
  if (words.length <= MENTION_WORDS) return text
  const head = (tokens?.[mention.head]?.start ?? mention.start) - mention.start
  const at = words.findLastIndex(({ index }) => index <= head)
  const first = words[Math.max(0, at - MENTION_WORDS + 1)]!
  const last = words[Math.max(at, MENTION_WORDS - 1)]!
  return text.slice(first.index, last.index + last[0].length)
}

/** By what the article is called in its evidence: a given id or an address as it is, a file by its name. */
export function articleName({ article }: Pick<Document, 'article'>): string {
  const [source = article.id] = article.sources
  const isFile = !source.includes('://') && formatOfEnding(posix.extname(source)) !== undefined
  return isFile ? posix.basename(source) : source
}
