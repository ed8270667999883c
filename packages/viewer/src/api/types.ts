/** What the server answers with: the shapes that the viewer reads, as the server's OpenAPI page describes them. */

export type EntityType = 'Person' | 'Organization' | 'Place' | 'Event' | 'Thing'

/** How a statement stands to the facts. */
export type Factuality = 'asserted' | 'reported' | 'past' | 'planned' | 'possible' | 'negated'

/** How a connection stands to the facts, as its strongest statements say it. */
export type EdgeFactuality = 'asserted' | 'reported' | 'past' | 'unconfirmed' | 'denied'

export interface EntityRef {
  readonly id: string
  readonly name: string
  readonly type: EntityType
  readonly named: boolean
}

export interface NodeView extends EntityRef {
  /** How many articles it appears in. */
  readonly articles: number
  /** How many connections it has in the whole graph. */
  readonly degree: number
}

export interface EdgeView {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly type: string
  readonly relation: string
  readonly statements: number
  readonly articles: number
  readonly stories: number
  readonly outlets: number
  readonly asserted: number
  readonly reported: number
  readonly confidence: number
  readonly firstAt: string | null
  readonly lastAt: string | null
  readonly quote: string
  readonly article: string
  readonly factuality: EdgeFactuality
}

export interface Graph {
  readonly nodes: readonly NodeView[]
  readonly edges: readonly EdgeView[]
  /** Neighbours that were asked for and not given. */
  readonly more?: number
}

export interface Counts {
  readonly articles: number
  readonly entities: number
  readonly statements: number
  readonly edges: number
}

export interface Overview {
  readonly counts: Counts
  readonly graph: Graph
}

export interface Hit extends EntityRef {
  readonly aliases: readonly string[]
  readonly descriptions: readonly string[]
  readonly articles: number
  readonly score: number
}

export interface Entity extends EntityRef {
  readonly aliases: readonly string[]
  readonly descriptions: readonly string[]
  readonly articles: number
  readonly timeStart: string | null
  readonly timeEnd: string | null
}

export interface ArticleRef {
  readonly id: string
  readonly title: string | null
  readonly outlet: string | null
  readonly publishedAt: string | null
  readonly url: string | null
}

export interface StatementView {
  readonly id: string
  readonly subject: EntityRef
  readonly relation: string
  /** The article's own words. */
  readonly predicate: string
  readonly object: EntityRef | null
  readonly value: string | null
  readonly place: EntityRef | null
  readonly by: EntityRef | null
  readonly factuality: Factuality
  readonly confidence: number
  readonly quote: string
  /** UTF-16 code units in the article's text; `end` exclusive. */
  readonly start: number
  readonly end: number
  readonly sentence: number
  /** The whole sentence, or sentences, around the quote. */
  readonly context: string
  readonly time: string | null
  readonly timeStart: string | null
  readonly timeEnd: string | null
  readonly article: ArticleRef
}

export interface FactGroup {
  /** Beside the relations: `AT` where the entity is only the place, `BY` where it only says so. */
  readonly relation: string
  /** Readable between subject and object. */
  readonly means: string
  /** Readable between object and subject; null where the relation has no such words. */
  readonly inverse: string | null
  readonly edgeType: string
  readonly direction: 'out' | 'in' | 'both'
  readonly other: EntityRef | null
  readonly value: string | null
  readonly factualities: Readonly<Partial<Record<Factuality, number>>>
  readonly statements: readonly StatementView[]
}

/** Where an entity is spoken of. */
export interface Mention {
  /** Of the appearance: a judgement may name it. */
  readonly id: string
  readonly article: string
  readonly title: string | null
  readonly outlet: string | null
  readonly publishedAt: string | null
  readonly name: string
}

export interface EntityPage {
  readonly entity: Entity
  readonly facts: readonly FactGroup[]
  readonly appearances: readonly Mention[]
}

export interface EdgePage {
  readonly edge: EdgeView
  readonly statements: readonly StatementView[]
}

export interface ArticleListing extends ArticleRef {
  readonly statements: number
}

export interface Span {
  readonly start: number
  readonly end: number
}

export interface AppearanceView {
  readonly id: string
  readonly entity: string
  readonly name: string
  readonly type: EntityType
  readonly spans: readonly Span[]
}

export interface ArticlePage {
  readonly article: ArticleRef & { readonly text: string; readonly language: string }
  readonly appearances: readonly AppearanceView[]
  readonly statements: readonly StatementView[]
}

/** What a person says of two: that they are one entity, or two. */
export type JudgementKind = 'same' | 'different'

export interface JudgedView {
  /** Null where its article was forgotten. */
  readonly entity: EntityRef | null
  readonly words: string
  readonly article: (ArticleRef & { readonly source: string | null }) | null
}

export interface JudgementView {
  readonly id: string
  readonly kind: JudgementKind
  readonly by: string | null
  readonly at: string
  readonly note: string | null
  readonly one: JudgedView
  readonly other: JudgedView
}

/** One of two that may be one. */
export interface CandidateView {
  readonly appearance: string
  readonly entity: EntityRef & { readonly articles: number; readonly descriptions: readonly string[] }
  readonly article: ArticleRef
  readonly words: string
  readonly context: string
  /** Where the words stand in the context. */
  readonly start: number
  readonly end: number
}

export interface QuestionView {
  readonly score: number
  readonly reasons: readonly string[]
  readonly one: CandidateView
  readonly other: CandidateView
}

export interface Review {
  readonly questions: readonly QuestionView[]
  readonly total: number
  readonly crowded: readonly { readonly name: string; readonly appearances: number }[]
}
