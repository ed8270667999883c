/** A document as the graph's records: appearances and statements with their ids. */
import { type Span, type Statement, appearanceId, statementId } from '@redthread/graph'

import type { Document, DocumentAppearance, DocumentStatement, With } from '../document.ts'
import type { AppearanceRecord } from '../identity/index.ts'
import { withCompanions } from './companions.ts'
import { withHappenings } from './happening.ts'

/** What an article gives to the graph, but for identity. */
export interface Records {
  readonly appearances: readonly AppearanceRecord[]
  readonly statements: readonly Statement[]
}

export const NO_RECORDS: Records = { appearances: [], statements: [] }

/** A document that has been understood to its end. */
export type Understood = With<'mentions' | 'appearances' | 'appearanceOf' | 'statements' | 'extractor'>

/** False of an article in another language: it is kept, and nothing is said of it. */
export function isUnderstood(document: Document): document is Understood {
  const { mentions, appearances, appearanceOf, statements, extractor } = document
  return [mentions, appearances, appearanceOf, statements, extractor].every(field => field !== undefined)
}

/**
 * The appearances that are named or take part in a statement, and the statements whose ends are known: one about a
 * pronoun that points nowhere stays out.
 */
export function recordsFor(document: Document): Records {
  if (!isUnderstood(document)) return NO_RECORDS
  const statements = unique(
    document.statements
      .map(statement => statementRecord(document, statement))
      .filter(record => record !== null),
  )
  const used = new Set(statements.flatMap(({ subject, object, place, by }) => [subject, object, place, by]))
  const appearances = document.appearances
    .map(appearance => appearanceRecord(document, appearance))
    .filter(({ id, named }) => named || used.has(id))
  const told = withCompanions(withHappenings(appearances, statements), statements)
  return { appearances: told.toSorted((a, b) => (a.id < b.id ? -1 : 1)), statements }
}

const once = (words: readonly string[]): string[] => [...new Set(words)].toSorted()

export function appearanceRecord(document: Understood, appearance: DocumentAppearance): AppearanceRecord {
  const { name, type, named } = appearance
  const spanOf = (mention: number): Span => {
    const { start, end } = document.mentions[mention]!
    return { start, end }
  }
  return {
    id: appearanceId(document.article.id, spanOf(appearance.best)),
    article: document.article.id,
    name,
    aliases: once(appearance.aliases.filter(alias => alias !== name)),
    type,
    named,
    descriptions: once(appearance.descriptions),
    happening: null,
    companions: [],
    spans: appearance.mentions.map(spanOf).toSorted((a, b) => a.start - b.start || a.end - b.end),
  }
}

/** The appearance that a mention is of; undefined of a value, or of a pronoun that points nowhere. */
export function appearanceAt(document: Understood, mention: number | null): DocumentAppearance | undefined {
  const index = mention === null ? null : (document.appearanceOf[mention] ?? null)
  return index === null ? undefined : document.appearances[index]
}

/**
 * A statement as the graph holds it; null where the graph leaves it out. `idOfUnknown` gives ids to ends that are
 * no appearance, for readers that want them all the same.
 */
export function statementRecord(
  document: Understood,
  statement: DocumentStatement,
  idOfUnknown: (mention: number) => string | null = () => null,
): Statement | null {
  const { article, extractor } = document
  const idAt = (mention: number | null): string | null => {
    if (mention === null) return null
    const appearance = appearanceAt(document, mention)
    return appearance ? appearanceRecord(document, appearance).id : idOfUnknown(mention)
  }
  const subject = idAt(statement.subject)
  const object = idAt(statement.object)
  if (subject === null || (statement.object !== null && object === null)) return null
  const { relation, predicate, factuality, confidence, start, end, sentence, rule } = statement
  const said = {
    article: article.id,
    subject,
    relation,
    predicate,
    object,
    place: idAt(statement.place),
    by: idAt(statement.by),
    factuality,
    confidence,
    quote: article.text.slice(start, end),
    start,
    end,
    sentence,
    ...valueFields(statement.value),
    ...timeFields(statement.time),
    rule,
    extractor,
  }
  return { id: statementId(said), ...said }
}

const valueFields = (value: DocumentStatement['value']) =>
  value
    ? { value: value.text, number: value.number, unit: value.unit }
    : { value: null, number: null, unit: null }

const timeFields = (time: DocumentStatement['time']) =>
  time
    ? { time: time.text, timeStart: time.start, timeEnd: time.end }
    : { time: null, timeStart: null, timeEnd: null }

/** One a statement id, the surest, sorted by place in the text. */
function unique(statements: readonly Statement[]): Statement[] {
  const best = new Map<string, Statement>()
  for (const statement of statements) {
    const known = best.get(statement.id)
    if (!known || isSurer(statement, known)) best.set(statement.id, statement)
  }
  return [...best.values()].toSorted((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1))
}

const isSurer = (a: Statement, b: Statement) =>
  a.confidence > b.confidence || (a.confidence === b.confidence && a.rule < b.rule)
