/** Identifiers: hashes of what they name, so that reading the same thing twice gives the same graph. */
import { createHash } from 'node:crypto'

import canonicalize from 'canonicalize'

import type { Article, Edge, EntityType, JudgedPlace, Judgement, Statement } from './model.ts'
import { foldName } from './names.ts'

/** Code points of a name that an entity's id shows; only its key identifies. */
const SLUG_LENGTH = 60
const KEY_LENGTH = 12
const SHORT_HASH = 32

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** SHA-256 of the canonical JSON (RFC 8785) of a value, in hex. */
function hashOf(value: unknown): string {
  const json = canonicalize(value)
  if (json === undefined) throw new TypeError('only JSON values have a hash')
  return sha256(json)
}

/** The article's id: a hash of what it says and where. Absent fields count as null. */
export function articleId({
  url,
  outlet,
  publishedAt,
  title,
  text,
}: Pick<Article, 'text'> & Partial<Pick<Article, 'url' | 'outlet' | 'publishedAt' | 'title'>>): string {
  return hashOf({
    url: url ?? null,
    outlet: outlet ?? null,
    publishedAt: publishedAt ?? null,
    title: title ?? null,
    text,
  })
}

/** The id of an appearance, from its best mention. */
export const appearanceId = (article: string, { start, end }: { start: number; end: number }): string =>
  `${article}:${start}-${end}`

/** What identifies an appearance in the ids of entities: twelve hex digits. */
export const appearanceKey = (appearance: string): string => sha256(appearance).slice(0, KEY_LENGTH)

/**
 * An entity's id, `person:igor-kostyukov~3f9a2c1b77d0`: type and slug to read, and the key of its smallest
 * appearance.
 *
 * @throws {RangeError} where there is no appearance
 */
export function entityId(type: EntityType, name: string, appearanceIds: readonly string[]): string {
  const [smallest] = appearanceIds.toSorted()
  if (smallest === undefined) throw new RangeError(`an entity without appearance has no id: ${name}`)
  const slug = [...foldName(name).replaceAll(' ', '-')].slice(0, SLUG_LENGTH).join('').replace(/-$/, '')
  return `${type.toLowerCase()}:${slug}~${appearanceKey(smallest)}`
}

/** The part of an entity's id that identifies it; null where the text is no such id. */
export const entityKey = (id: string): string | null => /^[a-z]+:[^~]*~([0-9a-f]{12})$/.exec(id)?.[1] ?? null

/**
 * A statement's id: a hash of who says what, where in the article and how surely. What may change with a better
 * extractor (confidence, rule, resolved times) is left out.
 */
export function statementId(statement: Said): string {
  const { article, start, end, subject, relation, predicate, object, place, by, value, time } = statement
  const said = { article, start, end, subject, relation, predicate, object, place, by, value, time }
  return hashOf({ ...said, factuality: statement.factuality }).slice(0, SHORT_HASH)
}

type Said = Partial<Statement> &
  Pick<
    Statement,
    | 'article'
    | 'start'
    | 'end'
    | 'subject'
    | 'relation'
    | 'predicate'
    | 'object'
    | 'place'
    | 'by'
    | 'value'
    | 'time'
    | 'factuality'
  >

/** A judgement's id: a hash of who judged what, when and why. To what it is bound is left out. */
export function judgementId({ kind, by, at, note, one, other }: Omit<Judgement, 'id'>): string {
  return hashOf({ kind, by, at, note, one: placeAlone(one), other: placeAlone(other) }).slice(0, KEY_LENGTH)
}

const placeAlone = ({ article, start, end, words }: JudgedPlace) => ({ article, start, end, words })

/**
 * An edge's id: the keys of its ends, its type and its relation, `3f9a2c1b77d0-91cc…-MET-MET`. Like the id of an
 * entity it leads to the edge of today after its ends have been joined with others.
 */
export function edgeId({
  from,
  to,
  type,
  relation,
}: Pick<Edge, 'from' | 'to' | 'type' | 'relation'>): string {
  return [requiredKey(from), requiredKey(to), type, relation].join('-')
}

/** The parts of an edge's id; null where the text is no such id. */
export function edgeParts(id: string): { from: string; to: string; type: string; relation: string } | null {
  const parts = /^([0-9a-f]{12})-([0-9a-f]{12})-([A-Z_]+)-([A-Z][A-Z0-9_]*)$/.exec(id)
  if (!parts) return null
  const [, from = '', to = '', type = '', relation = ''] = parts
  return { from, to, type, relation }
}

function requiredKey(entity: string): string {
  const key = entityKey(entity)
  if (key === null) throw new TypeError(`not the id of an entity: ${entity}`)
  return key
}
