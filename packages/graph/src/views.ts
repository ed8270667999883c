/**
 * What the graph looks like to those who read it: the shapes of the HTTP API, made by `queries/`. Records of the
 * store itself are in `model.ts`.
 */
import { z } from 'zod'

import {
  Appearance,
  Article,
  Edge,
  Entity,
  EntityType,
  Factuality,
  Judgement,
  Question,
  Statement,
} from './model.ts'

/** An entity where another one speaks of it. */
export const EntityRef = Entity.pick({ id: true, name: true, type: true, named: true })
export type EntityRef = z.infer<typeof EntityRef>

/** An article where something else speaks of it. */
export const ArticleRef = Article.pick({ id: true, title: true, outlet: true, publishedAt: true, url: true })
export type ArticleRef = z.infer<typeof ArticleRef>

/** A node to draw. `degree` counts its derived edges, drawn or not. */
export const NodeView = EntityRef.extend({ articles: z.int(), degree: z.int() })
export type NodeView = z.infer<typeof NodeView>

/** How sure an edge is, in one word: `reported` where no article says it in its own voice. */
export const EdgeFactuality = z.enum(['asserted', 'reported', 'past', 'unconfirmed', 'denied'])
export type EdgeFactuality = z.infer<typeof EdgeFactuality>

/** An edge to draw, with the best quote for it. */
export const EdgeView = Edge.extend({ factuality: EdgeFactuality })
export type EdgeView = z.infer<typeof EdgeView>

export const Graph = z.object({ nodes: z.array(NodeView), edges: z.array(EdgeView) })
export type Graph = z.infer<typeof Graph>

/** Neighbours of an entity; `more` is the number of neighbours that were not given. */
export const Neighbourhood = Graph.extend({ more: z.int().min(0) })
export type Neighbourhood = z.infer<typeof Neighbourhood>

/** A statement with its ends resolved to the entities that they are now, and the sentences around its quote. */
export const StatementView = Statement.pick({
  id: true,
  relation: true,
  predicate: true,
  value: true,
  factuality: true,
  confidence: true,
  quote: true,
  start: true,
  end: true,
  sentence: true,
  time: true,
  timeStart: true,
  timeEnd: true,
}).extend({
  subject: EntityRef,
  object: EntityRef.nullable(),
  place: EntityRef.nullable(),
  by: EntityRef.nullable(),
  /** A stretch of the article's text that holds the quote and the sentence around it. */
  context: z.string(),
  /** Where `context` starts in the article's text. */
  contextStart: z.int().min(0),
  article: ArticleRef,
})
export type StatementView = z.infer<typeof StatementView>

/** All statements by which an entity stands in one relation to one other entity, or to one value. */
export const FactGroup = z.object({
  relation: z.string(),
  /** One line, readable after "A … B", where A is the subject. */
  means: z.string(),
  /** How it reads from the object's side, "is led by"; null where there is no word for it. */
  inverse: z.string().nullable(),
  /** The type that the plain edge of this relation has. */
  edgeType: z.string(),
  direction: z.enum(['out', 'in', 'both']),
  other: EntityRef.nullable(),
  value: z.string().nullable(),
  /** How many statements there are of each factuality; those with none are left out. */
  factualities: z.partialRecord(Factuality, z.int()),
  statements: z.array(StatementView),
})
export type FactGroup = z.infer<typeof FactGroup>

/** Where an entity is spoken of. */
export const AppearanceRef = z.object({
  /** Of the appearance: judgements may name it. */
  id: z.string(),
  article: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  publishedAt: Article.shape.publishedAt,
  name: z.string(),
})
export type AppearanceRef = z.infer<typeof AppearanceRef>

export const EntityPage = z.object({
  entity: Entity,
  facts: z.array(FactGroup),
  appearances: z.array(AppearanceRef),
})
export type EntityPage = z.infer<typeof EntityPage>

export const EdgePage = z.object({ edge: EdgeView, statements: z.array(StatementView) })
export type EdgePage = z.infer<typeof EdgePage>

export const Counts = z.object({ articles: z.int(), entities: z.int(), statements: z.int(), edges: z.int() })
export type Counts = z.infer<typeof Counts>

export const Overview = z.object({ counts: Counts, graph: Graph })
export type Overview = z.infer<typeof Overview>

export const SearchHit = Entity.pick({
  id: true,
  name: true,
  type: true,
  named: true,
  aliases: true,
  descriptions: true,
  articles: true,
}).extend({ score: z.number() })
export type SearchHit = z.infer<typeof SearchHit>

/** Paths between two entities, shortest first. */
export const Paths = z.object({ paths: z.array(Graph) })
export type Paths = z.infer<typeof Paths>

export const ArticleListed = ArticleRef.extend({ statements: z.int() })
export type ArticleListed = z.infer<typeof ArticleListed>

/** A page of articles, newest first; `cursor` asks for the next, null on the last. */
export const ArticleList = z.object({ articles: z.array(ArticleListed), cursor: z.string().nullable() })
export type ArticleList = z.infer<typeof ArticleList>

export const ArticlePage = z.object({
  article: Article.pick({
    id: true,
    title: true,
    outlet: true,
    publishedAt: true,
    url: true,
    text: true,
    language: true,
  }),
  appearances: z.array(
    Appearance.pick({ id: true, entity: true, name: true, spans: true }).extend({ type: EntityType }),
  ),
  statements: z.array(StatementView),
})
export type ArticlePage = z.infer<typeof ArticlePage>

/** One end of a judgement or a question, with the words that speak of it. */
export const JudgedView = z.object({
  /** The entity that it is of now; null where its article was forgotten or is read otherwise. */
  entity: EntityRef.nullable(),
  words: z.string(),
  /** Null where it was forgotten. */
  article: ArticleRef.extend({ source: z.string().nullable() }).nullable(),
})
export type JudgedView = z.infer<typeof JudgedView>

export const JudgementView = Judgement.pick({ id: true, kind: true, by: true, at: true, note: true }).extend({
  one: JudgedView,
  other: JudgedView,
})
export type JudgementView = z.infer<typeof JudgementView>

export const Judgements = z.object({ judgements: z.array(JudgementView) })
export type Judgements = z.infer<typeof Judgements>

/** A candidate of a question: the appearance that is asked about, and the sentence that speaks of it. */
export const CandidateView = z.object({
  appearance: z.string(),
  entity: EntityRef.extend({ articles: z.int(), descriptions: z.array(z.string()) }),
  article: ArticleRef,
  words: z.string(),
  /** The sentence around the words, and where they stand in it. */
  context: z.string(),
  start: z.int().min(0),
  end: z.int().min(1),
})
export type CandidateView = z.infer<typeof CandidateView>

export const QuestionView = Question.pick({ score: true, reasons: true }).extend({
  one: CandidateView,
  other: CandidateView,
})
export type QuestionView = z.infer<typeof QuestionView>

/** What a person is asked, the likeliest first. `total` counts all that wait. */
export const Review = z.object({
  questions: z.array(QuestionView),
  total: z.int(),
  /** Names borne by so many that not all pairs of them were compared. */
  crowded: z.array(z.object({ name: z.string(), appearances: z.int() })),
})
export type Review = z.infer<typeof Review>
