/**
 * A document: an article on its way to statements. Each stage adds a field and changes none that it was given.
 * Token positions are indexes into `tokens`; character offsets are UTF-16 code units in `article.text`.
 */
import type { Article, EntityType, Factuality, Span } from '@redthread/graph'

export interface Token extends Span {
  readonly text: string
  /** Index into `sentences`. */
  readonly sentence: number
  readonly lemma: string
  /** Universal part of speech; `xpos` is the Penn Treebank tag. */
  readonly upos: string
  readonly xpos: string
  /** Index of the token that this one depends on; -1 at the root of a sentence. */
  readonly head: number
  /** Universal dependency relation, with subtype: "nsubj:pass". */
  readonly dep: string
  /** How sure the analyser is of the head: its share among all heads, 0 to 1. */
  readonly certainty: number
  /** Did it happen? -3 (certainly not) to 3 (certainly), after White et al. 2016; meaningful on predicates. */
  readonly factuality: number
}

/** A run of tokens; `last` is included. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

export type Sentence = Span & TokenRange

/** A name as the analyser marks it, before any gazetteer. */
export interface NameSpan extends TokenRange {
  readonly type: 'PER' | 'ORG' | 'LOC' | 'EVE' | 'TIM' | 'MISC'
}

/** What the text names, describes or points to with a pronoun. */
export interface Mention extends TokenRange, Span {
  /** The token that carries it: "delegation" of "the Russian delegation, led by …". */
  readonly head: number
  readonly kind: 'named' | 'nominal' | 'pronominal'
  /** `Value` is an amount or a quality: it stands in a statement, never as a node. */
  readonly type: EntityType | 'Value'
  /** The words that name it, cleaned: no article, no possessive, no trailing clause. */
  readonly name: string
  readonly number: 'singular' | 'plural' | 'unknown'
  readonly gender: 'female' | 'male' | 'neuter' | 'unknown'
}

/** Mentions that mean one and the same, be it nothing but pronouns. Every mention is in one chain. */
export interface DocumentChain {
  /** Indexes into `mentions`, in text order. */
  readonly mentions: readonly number[]
  /** Why a mention was linked: mention index → reason. The mention that others were linked to has none. */
  readonly reasons: Readonly<Record<number, string>>
}

/** The mentions of one entity in this document. */
export interface DocumentAppearance {
  /** Indexes into `mentions`, in text order. */
  readonly mentions: readonly number[]
  /** Index into `mentions` of the one that names it best. */
  readonly best: number
  readonly name: string
  readonly aliases: readonly string[]
  readonly type: EntityType
  readonly named: boolean
  readonly descriptions: readonly string[]
  /** Why each mention beyond the best was linked: mention index → reason. */
  readonly reasons: Readonly<Record<number, string>>
}

/** When, as the text says it and as resolved against the date of publication: a range of days, or nulls. */
export interface DocumentTime extends TokenRange {
  readonly text: string
  readonly start: string | null
  readonly end: string | null
}

/** An amount, a count or a quality in the place of an object: "23 others", "-16°C", "port". */
export interface DocumentValue {
  readonly text: string
  readonly number: number | null
  readonly unit: string | null
}

/** A statement before it has ids: its ends are mentions. */
export interface DocumentStatement extends Span {
  /** Indexes into `mentions`; `object` is never one of type Value. */
  readonly subject: number
  readonly object: number | null
  /** What stands in the place of the object where that is no entity. */
  readonly value: DocumentValue | null
  readonly place: number | null
  readonly by: number | null
  readonly relation: string
  readonly predicate: string
  readonly factuality: Factuality
  readonly confidence: number
  readonly sentence: number
  readonly time: DocumentTime | null
  readonly rule: string
}

export interface Document {
  readonly article: Article
  readonly sentences?: readonly Sentence[]
  readonly tokens?: readonly Token[]
  readonly names?: readonly NameSpan[]
  readonly times?: readonly DocumentTime[]
  readonly mentions?: readonly Mention[]
  readonly appearances?: readonly DocumentAppearance[]
  /** mention index → index into `appearances`, or null for a value or a pronoun without antecedent. */
  readonly appearanceOf?: readonly (number | null)[]
  readonly statements?: readonly DocumentStatement[]
  /** Name, version, model hash and runtime of what analysed it. */
  readonly extractor?: string
}

/** A document in which these fields are there. */
export type With<Field extends keyof Document> = Document & {
  readonly [F in Field]-?: NonNullable<Document[F]>
}
