/**
 * How many of an article's facts a system has found, and how wrong it is where it is wrong. Only statements that
 * the system itself holds likelier than not, and that are fit to stand in a graph, are scored.
 */
import type { Fact, NamedEnd, ScoredStatement } from './facts.ts'

export interface Verdict {
  readonly fact: Fact
  /** `factuality`: found, but with a status that the fact does not allow. */
  readonly verdict: 'right' | 'factuality' | 'missed'
  /** The statuses under which statements hold it. */
  readonly heldAs: readonly string[]
  /** Only possible, planned or negated, and held as asserted. */
  readonly grave: boolean
  /** Only past, and held as asserted: an office that someone has left. */
  readonly outdated: boolean
}

export interface Score {
  readonly facts: number
  /** Found with a factuality that is allowed. */
  readonly right: number
  /** Found with whatever factuality. */
  readonly found: number
  readonly grave: number
  readonly outdated: number
  /** Quotes that are not `text.slice(start, end)`. */
  readonly badQuotes: number
  readonly statements: number
  /** Too long to stand in a graph, or with mentions that the text does not hold. */
  readonly unfit: number
  /** The same fact of the same quote stated under several factualities: hedging, not judging. */
  readonly twoFaced: number
}

const LEAST_CONFIDENCE = 0.5
const MOST_WORDS = { name: 8, mention: 12, predicate: 6 }
const UNREAL = ['possible', 'planned', 'negated']

/** Scores the statements of one article. `text` is the article's, in which the quotes are looked up. */
export function scoreFacts(
  facts: readonly Fact[],
  all: readonly ScoredStatement[],
  text: string,
): Score & { readonly verdicts: readonly Verdict[] } {
  const statements = all.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
  const fit = statements.filter(statement => isFit(statement, text))
  const verdicts = facts.map(fact => judge(fact, fit))
  const count = (test: (verdict: Verdict) => boolean) => verdicts.filter(test).length
  return {
    facts: facts.length,
    right: count(({ verdict }) => verdict === 'right'),
    found: count(({ verdict }) => verdict !== 'missed'),
    grave: count(({ grave }) => grave),
    outdated: count(({ outdated }) => outdated),
    badQuotes: statements.filter(({ evidence }) => !isVerbatim(evidence, text)).length,
    statements: statements.length,
    unfit: statements.length - fit.length,
    twoFaced: twoFaced(statements),
    verdicts,
  }
}

/** What the scores of several articles add up to. */
export function total(scores: readonly Score[]): Score {
  const sum = (key: keyof Score) => scores.reduce((all, score) => all + score[key], 0)
  return {
    facts: sum('facts'),
    right: sum('right'),
    found: sum('found'),
    grave: sum('grave'),
    outdated: sum('outdated'),
    badQuotes: sum('badQuotes'),
    statements: sum('statements'),
    unfit: sum('unfit'),
    twoFaced: sum('twoFaced'),
  }
}

/** The share of facts that were found with the right factuality; 0 of no facts. */
export const recall = ({ right, facts }: Score): number => (facts === 0 ? 0 : right / facts)

function judge(fact: Fact, statements: readonly ScoredStatement[]): Verdict {
  const matching = statements.filter(statement => fact.matches(statement))
  const heldAs = [...new Set(matching.map(({ factuality }) => factuality))].toSorted()
  const right = heldAs.some(status => fact.factualities.includes(status))
  const falselyAsserted = heldAs.includes('asserted') && !fact.factualities.includes('asserted')
  const unreal = fact.factualities.some(status => UNREAL.includes(status))
  return {
    fact,
    verdict: right ? 'right' : heldAs.length > 0 ? 'factuality' : 'missed',
    heldAs,
    grave: falselyAsserted && unreal,
    outdated: falselyAsserted && fact.factualities.every(status => status === 'past'),
  }
}

const isVerbatim = ({ start, end, quote }: ScoredStatement['evidence'], text: string): boolean =>
  quote !== '' && text.slice(start, end) === quote

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length

/** Short names and predicates, and mentions that the text holds. */
function isFit({ subject, object, predicate }: ScoredStatement, text: string): boolean {
  const isShort = ({ name, mention = '', aliases = [] }: NamedEnd) =>
    [name, ...aliases].every(each => words(each) <= MOST_WORDS.name) &&
    words(mention) <= MOST_WORDS.mention &&
    text.includes(mention)
  return isShort(subject) && (object === null || isShort(object)) && words(predicate) <= MOST_WORDS.predicate
}

function twoFaced(statements: readonly ScoredStatement[]): number {
  const faces = new Map<string, Set<string>>()
  for (const { subject, relation, object, factuality, evidence } of statements) {
    const key = JSON.stringify([evidence.start, evidence.end, subject.name, relation, object?.name])
    faces.set(key, (faces.get(key) ?? new Set()).add(factuality))
  }
  return [...faces.values()].filter(({ size }) => size > 1).length
}
