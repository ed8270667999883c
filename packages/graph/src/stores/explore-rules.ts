import { QueryRefused } from '../errors.ts'
/** What an untrusted query may say, on any engine. What an engine must refuse besides is beside its adapter. */
import { type CypherToken, isName, tokenAt, tokensOf } from './cypher-tokens.ts'

/** What a reading query can begin with. `SHOW`, `USE`, `LOAD`, `TERMINATE`, `CYPHER` … are none of it. */
const BEGINNINGS = ['MATCH', 'OPTIONAL', 'WITH', 'UNWIND', 'RETURN', 'CALL']

/** Procedures that only say what the graph holds. */
export const PROCEDURES = ['DB.LABELS', 'DB.RELATIONSHIPTYPES', 'DB.PROPERTYKEYS']

/** Functions with a dot in their name. Others may come from a plug-in and do anything. */
const DOTTED_FUNCTIONS =
  /^(DATE|TIME|DATETIME|LOCALTIME|LOCALDATETIME|DURATION|POINT)\.(TRUNCATE|BETWEEN|INDAYS|INMONTHS|INSECONDS|DISTANCE|WITHINBBOX|FROMEPOCH|FROMEPOCHMILLIS)$/

/** How many numbers all `range` of a query may make together: a range is not interrupted by a time limit. */
const RANGE_NUMBERS = 100_000

/**
 * Tokens of a query that may be tried.
 *
 * @throws {QueryRefused} with what to write instead
 */
export function allowedTokens(cypher: string): CypherToken[] {
  const tokens = tokensOf(cypher)
  const [first] = tokens
  if (!first)
    throw new QueryRefused('The query is empty.', 'Write one, for example: MATCH (p:Person) RETURN p LIMIT 5')
  if (!BEGINNINGS.includes(first.upper)) {
    throw new QueryRefused(
      `A query cannot begin with ${first.text} here: the graph is only read.`,
      `Begin with ${BEGINNINGS.join(', ')}.`,
    )
  }
  refuseEndless(tokens)
  refuseSlowPatterns(tokens)
  for (const position of tokens.keys()) {
    refuseOtherData(tokens, position)
    refuseProcedure(tokens, position)
    refuseDottedFunction(tokens, position)
  }
  return tokens
}

/** A property (`n.load`), a label or a relationship type: whatever it is called, it is no clause. */
const isQualified = (tokens: readonly CypherToken[], position: number): boolean =>
  ['.', ':', '|'].includes(tokenAt(tokens, position - 1).text)

/** `LOAD CSV` reads files and addresses, `USE` another database. */
function refuseOtherData(tokens: readonly CypherToken[], position: number): void {
  const { upper } = tokenAt(tokens, position)
  if (upper !== 'LOAD' && upper !== 'USE') return
  if (isQualified(tokens, position) || !isName(tokenAt(tokens, position + 1))) return
  throw new QueryRefused(
    `${upper} is not allowed here: a query reads this graph alone.`,
    'Ingest what you want to compare, then query the graph.',
  )
}

function refuseProcedure(tokens: readonly CypherToken[], position: number): void {
  if (tokenAt(tokens, position).upper !== 'CALL' || isQualified(tokens, position)) return
  if (!isName(tokenAt(tokens, position + 1))) return
  const { name } = dottedName(tokens, position + 1)
  if (PROCEDURES.includes(name.toUpperCase())) return
  throw new QueryRefused(
    `The procedure ${name} is not allowed here.`,
    `Allowed are ${PROCEDURES.map(each => each.toLowerCase()).join(', ')}.`,
  )
}

function refuseDottedFunction(tokens: readonly CypherToken[], position: number): void {
  const before = tokenAt(tokens, position - 1)
  if (before.text === '.' || before.upper === 'CALL' || !isName(tokenAt(tokens, position))) return
  const { name, end } = dottedName(tokens, position)
  const isCalled = name.includes('.') && tokenAt(tokens, end).text === '('
  if (!isCalled || DOTTED_FUNCTIONS.test(name.toUpperCase())) return
  throw new QueryRefused(`The function ${name} is not allowed here.`, 'Use functions of plain Cypher.')
}

/** `a.b.c` from here on, backticks off, and the position after it. */
function dottedName(tokens: readonly CypherToken[], position: number): { name: string; end: number } {
  let name = ''
  for (let at = position; ; at += 2) {
    name += tokenAt(tokens, at).text.replaceAll('`', '')
    if (tokenAt(tokens, at + 1).text !== '.') return { name, end: at + 1 }
    name += '.'
  }
}

/** One expression runs to its end whatever the time limit: those that can be made endless are refused. */
function refuseEndless(tokens: readonly CypherToken[]): void {
  let numbers = 1
  for (const [position, token] of tokens.entries()) {
    const isCall = isName(token) && tokenAt(tokens, position + 1).text === '('
    const called = isCall ? token.upper.replaceAll('`', '').toUpperCase() : ''
    if (called === 'REDUCE') {
      throw new QueryRefused(
        'reduce is not allowed here: no time limit stops it.',
        'Use UNWIND with sum or collect.',
      )
    }
    if (called === 'RANGE') numbers *= rangeLength(tokens, position + 2)
  }
  if (!(numbers <= RANGE_NUMBERS)) {
    throw new QueryRefused(
      `range may make at most ${RANGE_NUMBERS} numbers here, with both ends written as numbers.`,
      'Write a smaller range.',
    )
  }
}

/** How many numbers `range(` makes whose first argument is at `position`; NaN where it is not plain to see. */
function rangeLength(tokens: readonly CypherToken[], position: number): number {
  const inside = tokens.slice(position, position + 9).map(({ text }) => text)
  const found = /^(-?\d+),(-?\d+)(?:,(-?\d+))?\)/.exec(inside.join(''))
  if (!found) return Number.NaN
  const [from, to, step] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 1)]
  return Math.max(1, Math.floor((to - from) / step) + 1)
}

/** Repetitions that a regular expression may hold: each more can take another factor of the text's length. */
const REPETITIONS = 4

/** A regular expression, too, runs to its end: repetition within repetition can take longer than anyone waits. */
function refuseSlowPatterns(tokens: readonly CypherToken[]): void {
  for (const [position, { text }] of tokens.entries()) {
    if (text !== '=~') continue
    const pattern = tokenAt(tokens, position + 1)
    const repetitions = pattern.text.match(/[*+]|\{\d+,/g)?.length ?? 0
    const nested = /\([^)]*[*+{|][^)]*\)[*+{]/.test(pattern.text)
    const whole = pattern.kind === 'string' && tokenAt(tokens, position + 2).text !== '+'
    if (!whole || nested || repetitions > REPETITIONS) {
      throw new QueryRefused(
        `A regular expression must be written as a text here, with at most ${REPETITIONS} repetitions and none within another.`,
        'Use CONTAINS or STARTS WITH, or a simpler expression.',
      )
    }
  }
}
