/** For tests: small documents, already understood, and all that a graph holds. */
import { type Article, type EntityType, type GraphStore, articleId, storyId } from '@redthread/graph'

import type { Document, DocumentAppearance, DocumentStatement, Mention } from '../document.ts'

export interface Spoken {
  readonly name: string
  readonly type?: EntityType
  readonly named?: boolean
  readonly aliases?: readonly string[]
  readonly descriptions?: readonly string[]
}

export interface Said {
  /** Indexes into `speaks`. */
  readonly subject: number
  readonly object: number | null
  readonly relation?: string
  readonly factuality?: DocumentStatement['factuality']
  readonly value?: DocumentStatement['value']
  readonly by?: number
  /** When, as YYYY-MM-DD. */
  readonly day?: string
}

export interface Sketch {
  readonly article?: Partial<Omit<Article, 'id' | 'text'>>
  readonly speaks: readonly Spoken[]
  readonly says: readonly Said[]
}

/** A document that speaks of these and says this of them, a sentence each. */
export function documentFrom({ article: given = {}, speaks, says }: Sketch): Document {
  const builder = { text: '', mentions: [] as Mention[], appearanceOf: [] as number[] }
  const mention = (index: number | null): number | null =>
    index === null ? null : speak(builder, speaks, index)
  const statements = says.map(said => {
    const start = builder.text.length
    const ends = {
      subject: mention(said.subject)!,
      by: mention(said.by ?? null),
      object: mention(said.object),
    }
    builder.text = `${builder.text.trimEnd()}.\n`
    return statementFrom(said, { ...ends, start, end: builder.text.length - 1 })
  })
  const used = new Set(builder.appearanceOf)
  for (const index of speaks.keys()) if (!used.has(index)) speak(builder, speaks, index)
  return {
    article: articleFrom(given, builder.text),
    mentions: builder.mentions,
    appearances: speaks.map((spoken, index) => appearanceFrom(spoken, index, builder.appearanceOf)),
    appearanceOf: builder.appearanceOf,
    statements: statements.map((statement, sentence) => ({ ...statement, sentence })),
    extractor: 'sketch',
  }
}

function speak(
  builder: { text: string; mentions: Mention[]; appearanceOf: number[] },
  speaks: readonly Spoken[],
  index: number,
): number {
  const { name, type = 'Person', named = true } = speaks[index]!
  const start = builder.text.length
  builder.text += `${name} `
  const place = { start, end: start + name.length, first: 0, last: 0, head: 0 }
  const kind = named ? 'named' : 'nominal'
  builder.mentions.push({ ...place, kind, type, name, number: 'singular', gender: 'unknown' })
  builder.appearanceOf.push(index)
  return builder.mentions.length - 1
}

function statementFrom(
  { relation = 'MET', factuality = 'asserted', value = null, day }: Said,
  place: { subject: number; object: number | null; by: number | null; start: number; end: number },
): Omit<DocumentStatement, 'sentence'> {
  const told = { relation, predicate: relation.toLowerCase(), factuality, value, confidence: 0.9 }
  const time = day === undefined ? null : { text: day, start: day, end: day, first: 0, last: 0 }
  return { ...place, ...told, place: null, time, rule: 'sketch' }
}

function appearanceFrom(spoken: Spoken, index: number, appearanceOf: readonly number[]): DocumentAppearance {
  const { name, type = 'Person', named = true, aliases = [], descriptions = [] } = spoken
  const mentions = [...appearanceOf.keys()].filter(mention => appearanceOf[mention] === index)
  return { mentions, best: mentions[0]!, name, type, named, aliases, descriptions, reasons: {} }
}

function articleFrom(given: NonNullable<Sketch['article']>, text: string): Article {
  const said = { url: null, title: null, outlet: null, publishedAt: null, ...given }
  const rest = { updatedAt: null, readAt: '2026-01-01T00:00:00Z', language: 'en', sources: ['a.txt'] }
  return { ...rest, ...said, id: articleId({ ...said, text }), text, story: storyId(text) }
}

/** All nodes and relationships of a graph with all their properties, in an order of their own. */
export async function everythingIn(store: Pick<GraphStore, 'read'>): Promise<string[]> {
  const nodes = await store.read<object>({
    cypher: 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties',
  })
  const edges = await store.read<object>({
    cypher: `MATCH (a)-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties`,
  })
  return [...nodes, ...edges].map(steady).toSorted()
}

/** JSON with sorted keys, and with labels in one order. */
function steady(row: object): string {
  return JSON.stringify(row, (key, value: unknown) => {
    if (key === 'labels' && Array.isArray(value)) return value.toSorted()
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  })
}
