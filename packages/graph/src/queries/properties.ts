/**
 * Records as properties of nodes and edges, and back. A property cannot hold a list of objects: `spans` lies flat,
 * start and end in turn. What a relationship says (`article`, `entity`, `subject` …) is no property, and null is absence.
 */
import { appearanceKey, entityKey } from '../ids.ts'
import {
  Appearance,
  Article,
  Edge,
  Entity,
  JudgedPlace,
  Judgement,
  type Question,
  type Span,
  Statement,
} from '../model.ts'
import type { PlacedAppearance } from '../store.ts'

export type Properties = Readonly<Record<string, unknown>>

/** Numbers that are no integers even where they happen to be whole: cast when written, on every engine alike. */
export const FLOATS = {
  Entity: ['lat', 'lon'],
  Statement: ['confidence', 'number'],
  Edge: ['confidence'],
  Question: ['score'],
} as const

export const articleProperties = (article: Article): Properties => ({ ...article })

export const entityProperties = (entity: Entity): Properties => ({ ...entity, key: entityKey(entity.id) })

export function appearanceProperties({
  article: _in,
  entity: _of,
  spans,
  ...own
}: PlacedAppearance): Properties {
  return { ...own, key: appearanceKey(own.id), spans: spans.flatMap(({ start, end }) => [start, end]) }
}

export function statementProperties(statement: Statement): Properties {
  const { article: _from, subject: _subject, object: _object, place: _at, by: _by, ...own } = statement
  return own
}

export function edgeProperties({ from: _from, to: _to, type: _type, ...own }: Edge): Properties {
  return own
}

/** The places lie flat: `oneArticle`, `otherStart` … The appearances are named as well as pointed to: who is which. */
export function judgementProperties({ one, other, ...own }: Judgement): Properties {
  return { ...own, ...flatPlace('one', one), ...flatPlace('other', other) }
}

const placeKey = (end: 'one' | 'other', field: string) =>
  `${end}${field.charAt(0).toUpperCase()}${field.slice(1)}`

const flatPlace = (end: 'one' | 'other', place: JudgedPlace): Properties =>
  Object.fromEntries(Object.entries(place).map(([field, value]) => [placeKey(end, field), value]))

export const questionProperties = ({ score, reasons }: Question): Properties => ({ score, reasons })

/** Spans as they lie in a property. */
export function spansFrom(flat: readonly number[]): Span[] {
  const starts = flat.filter((_, position) => position % 2 === 0)
  return starts.map((start, position) => ({ start, end: flat[2 * position + 1] ?? start }))
}

/** Fills a record of these fields: what the properties do not hold is null. */
function record<T>(fields: readonly string[], properties: Properties, ends: Properties = {}): T {
  return Object.fromEntries(fields.map(field => [field, ends[field] ?? properties[field] ?? null])) as T
}

const fields = {
  article: Object.keys(Article.shape),
  entity: Object.keys(Entity.shape),
  appearance: Object.keys(Appearance.shape),
  statement: Object.keys(Statement.shape),
  edge: Object.keys(Edge.shape),
  judgement: Object.keys(Judgement.shape),
}

export const articleFrom = (properties: Properties): Article => record(fields.article, properties)

export const entityFrom = (properties: Properties): Entity => record(fields.entity, properties)

export const appearanceFrom = (
  properties: Properties & { readonly spans: readonly number[] },
  ends: Pick<Appearance, 'article' | 'entity'>,
): Appearance =>
  record(fields.appearance, properties, {
    ...ends,
    // Graphs of earlier versions have none.
    companions: properties['companions'] ?? [],
    spans: spansFrom(properties.spans),
  })

export const statementFrom = (
  properties: Properties,
  ends: Pick<Statement, 'article' | 'subject' | 'object' | 'place' | 'by'>,
): Statement => record(fields.statement, properties, ends)

export const edgeFrom = (properties: Properties, ends: Pick<Edge, 'from' | 'to' | 'type'>): Edge =>
  record(fields.edge, properties, ends)

export function judgementFrom(properties: Properties): Judgement {
  const place = (end: 'one' | 'other') =>
    Object.fromEntries(
      Object.keys(JudgedPlace.shape).map(field => [field, properties[placeKey(end, field)] ?? null]),
    )
  return record(fields.judgement, properties, { one: place('one'), other: place('other') })
}
