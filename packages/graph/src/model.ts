/**
 * What the graph is made of. Every record that enters or leaves a store has its schema here; the types are
 * inferred from the schemas, and the order of keys in a schema is the order of keys in the native export.
 */
import { z } from 'zod'

/** What an entity can be. `Thing` is what is none of the others: a ship, a law, a document. */
export const EntityType = z.enum(['Person', 'Organization', 'Place', 'Event', 'Thing'])
export type EntityType = z.infer<typeof EntityType>

/** How a statement stands to the facts, one a statement; where several apply, the first of this list. */
export const Factuality = z.enum(['negated', 'possible', 'planned', 'past', 'reported', 'asserted'])
export type Factuality = z.infer<typeof Factuality>

/** A stretch of an article's text: UTF-16 code units, `end` exclusive. */
export const Span = z.object({ start: z.int().min(0), end: z.int().min(1) })
export type Span = z.infer<typeof Span>

/** A day (`2026-01-24`) or an instant (`2026-01-24T09:30:00Z`). */
export const When = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/)

/** A text as an outlet published it. `id` is the hash of what it says and where: see `articleId`. */
export const Article = z.object({
  id: z.string().regex(/^[0-9a-f]{64}$/),
  url: z.string().nullable(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  publishedAt: When.nullable(),
  updatedAt: When.nullable(),
  readAt: z.string(),
  text: z.string(),
  language: z.string(),
  /** Keys of the text: articles that share one print the same report, whole or edited. See `storyId`. */
  story: z.string(),
  /** Paths and given ids that it was read from; a sorted set. */
  sources: z.array(z.string()),
})
export type Article = z.infer<typeof Article>

/** One entity as one article speaks of it: the unit that identity joins and parts. */
export const Appearance = z.object({
  /** `<article>:<start>-<end>` of its best mention. */
  id: z.string(),
  article: z.string(),
  /** The entity that it is of. */
  entity: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  type: EntityType,
  /** True of "Igor Kostyukov", false of "the outage": see the user guide on named and described entities. */
  named: z.boolean(),
  descriptions: z.array(z.string()),
  /** Of an event, what, when, and where or whose it was: "strike 2026-01-20 vyshen". Null where its article does not tell. */
  happening: z.string().nullable().default(null),
  /** Folded names of people, bodies and towns with which its article's statements tie a person; sorted. */
  companions: z.array(z.string()).default([]),
  spans: z.array(Span).min(1),
})
export type Appearance = z.infer<typeof Appearance>

/** Who or what the articles speak of, gathered from its appearances. */
export const Entity = z.object({
  /** `type:slug~k`; only k, twelve hex digits of the hash of its smallest appearance id, identifies. */
  id: z.string().regex(/^[a-z]+:[^~]*~[0-9a-f]{12}$/),
  name: z.string(),
  aliases: z.array(z.string()),
  type: EntityType,
  named: z.boolean(),
  descriptions: z.array(z.string()),
  /** How many articles it appears in. */
  articles: z.int(),
  timeStart: When.nullable(),
  timeEnd: When.nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
})
export type Entity = z.infer<typeof Entity>

/** What one sentence of one article says. `text.slice(start, end) === quote`, always. */
export const Statement = z.object({
  id: z.string(),
  article: z.string(),
  subject: z.string(),
  relation: z.string().regex(/^[A-Z][A-Z0-9_]*$/),
  /** The article's own words, at most six. */
  predicate: z.string(),
  /** The appearance that is the object; null where it is a value, or where there is none. */
  object: z.string().nullable(),
  place: z.string().nullable(),
  /** Who says so. */
  by: z.string().nullable(),
  factuality: Factuality,
  confidence: z.number().min(0).max(1),
  quote: z.string().min(1),
  start: z.int().min(0),
  end: z.int().min(1),
  sentence: z.int().min(0),
  /** "23 others", "-16°C": what stands in the place of the object without being an entity. */
  value: z.string().nullable(),
  number: z.number().nullable(),
  unit: z.string().nullable(),
  /** The words that say when: "On January 24, 2026". */
  time: z.string().nullable(),
  timeStart: When.nullable(),
  timeEnd: When.nullable(),
  rule: z.string(),
  extractor: z.string(),
})
export type Statement = z.infer<typeof Statement>

/** The place in a text of which a person has judged. What it says stays, also when the article is forgotten. */
export const JudgedPlace = z.object({
  article: z.string().regex(/^[0-9a-f]{64}$/),
  start: z.int().min(0),
  end: z.int().min(1),
  words: z.string(),
  /** The appearance that covers it now; null where the graph has none. */
  appearance: z.string().nullable(),
})
export type JudgedPlace = z.infer<typeof JudgedPlace>

/** What a person says of two appearances: that they are one entity, or two. Of two, `one` is the odd one out. */
export const Judgement = z.object({
  id: z.string().regex(/^[0-9a-f]{12}$/),
  kind: z.enum(['same', 'different']),
  by: z.string().nullable(),
  at: z.string().refine(at => !Number.isNaN(Date.parse(at)), 'no time'),
  note: z.string().nullable(),
  one: JudgedPlace,
  other: JudgedPlace,
})
export type Judgement = z.infer<typeof Judgement>

/** Derived: two appearances that may be of one entity, as far as anybody knows. A person is asked. */
export const Question = z.object({
  /** Appearances, the smaller id first. */
  one: z.string(),
  other: z.string(),
  score: z.number().min(0).max(1),
  /** Why they may be one, or why they may be two. */
  reasons: z.array(z.string()),
})
export type Question = z.infer<typeof Question>

/** Derived: what all statements of one kind between two entities add up to. Made by `deriveEdges` alone. */
export const Edge = z.object({
  /** The keys of from and to, type and relation: see `edgeId`. */
  id: z.string(),
  from: z.string(),
  to: z.string(),
  type: z.string(),
  relation: z.string(),
  statements: z.int(),
  articles: z.int(),
  stories: z.int(),
  outlets: z.int(),
  asserted: z.int(),
  reported: z.int(),
  confidence: z.number(),
  firstAt: When.nullable(),
  lastAt: When.nullable(),
  quote: z.string(),
  article: z.string(),
})
export type Edge = z.infer<typeof Edge>
