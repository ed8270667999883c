import { QueryRefused } from '../errors.ts'
/**
 * Constructs that Grafeo 0.6.0 answers wrongly without an error, found by comparing it with Neo4j on many
 * statements. An untrusted query that holds one is refused by name: no answer is better than a wrong one. Found by
 * tokens, so a list behind a variable can be missed.
 */
import { type CypherToken, isCall, openingOf, tokenAt } from './cypher-tokens.ts'
import { isBareSum } from './grafeo-text.ts'

type Tokens = readonly CypherToken[]

interface Refusal {
  readonly what: string
  readonly instead: string
  readonly found: (tokens: Tokens) => boolean
}

const LIST_FUNCTIONS = [
  'COLLECT',
  'KEYS',
  'LABELS',
  'NODES',
  'RANGE',
  'RELATIONSHIPS',
  'REVERSE',
  'SPLIT',
  'TAIL',
]
const LIST_PROPERTIES = ['aliases', 'companions', 'descriptions', 'sources', 'spans']

const REFUSALS: readonly Refusal[] = [
  {
    what: 'adding a single value to a list with +',
    instead: 'Put the value in brackets: list + [value].',
    found: addsToList,
  },
  {
    what: 'shortestPath with a condition on its nodes or relationships',
    instead: 'Put it in the pattern: MATCH p = ANY SHORTEST (a)-[r:MET WHERE r.asserted > 0]-{1,6}(b).',
    found: hasFilteredShortestPath,
  },
  {
    what: 'r:TYPE as a condition on a relationship',
    instead: "Write type(r) = 'TYPE'.",
    found: hasTypeCondition,
  },
  {
    what: 'a sum without a name',
    instead: 'Name it: sum(…) AS total.',
    found: tokens => tokens.some((_, at) => isBareSum(tokens, at) && !isNamed(tokens, at)),
  },
  {
    what: 'a negative bound of a slice',
    instead: 'Count from the end with size(list).',
    found: tokens => tokens.some(({ text }, at) => text === '..' && isNegativeSlice(tokens, at)),
  },
  {
    what: 'comparing lists that hold null',
    instead: 'Compare their elements.',
    found: tokens => tokens.some(({ upper }, at) => upper === 'NULL' && isComparedElement(tokens, at)),
  },
  {
    what: 'date of a text that is no date',
    instead: "Write the date as '2026-01-24'.",
    found: tokens =>
      tokens.some(
        ({ upper }, at) => upper === 'DATE' && isCall(tokens, at) && isNoDate(tokenAt(tokens, at + 2)),
      ),
  },
]

/** @throws {QueryRefused} where the embedded store would give a wrong answer */
export function refuseSilentlyWrong(tokens: Tokens): void {
  for (const { what, instead, found } of REFUSALS) {
    if (found(tokens)) {
      throw new QueryRefused(`The embedded store gives wrong answers to ${what}.`, instead)
    }
  }
}

const NOT_VARIABLES = 'RETURN WITH WHERE UNWIND BY AS IN AND OR XOR NOT CASE WHEN THEN ELSE'.split(' ')

/** Whether a value can end here, so that a bracket after it is an index. */
const isOperand = ({ kind, text, upper }: CypherToken) =>
  kind === 'name' || text === ')' || text === ']' || (kind === 'word' && !NOT_VARIABLES.includes(upper))

/** Variables that a list was given to: `[1, 2] AS l`. */
const listVariables = (tokens: Tokens): Set<string> =>
  new Set(
    tokens
      .filter((_, at) => tokenAt(tokens, at - 1).upper === 'AS' && endsList(tokens, at - 2))
      .map(({ text }) => text),
  )

function addsToList(tokens: Tokens): boolean {
  const lists = listVariables(tokens)
  const isVariable = (at: number) =>
    lists.has(tokenAt(tokens, at).text) && !['.', '[', '('].includes(tokenAt(tokens, at + 1).text)
  return tokens.some(({ text }, at) => {
    if (text !== '+') return false
    const [left, right] = [isVariable(at - 1), isVariable(at + 1)]
    return (left || endsList(tokens, at - 1)) !== (right || beginsList(tokens, at + 1))
  })
}

/** Whether a list ends here: `[…]` that is no index, `collect(…)`, `n.aliases`. */
function endsList(tokens: Tokens, at: number): boolean {
  const { text } = tokenAt(tokens, at)
  const opener = tokenAt(tokens, openingOf(tokens, at) - 1)
  if (text === ']') return !isOperand(opener)
  if (text === ')') return LIST_FUNCTIONS.includes(opener.upper)
  return tokenAt(tokens, at - 1).text === '.' && LIST_PROPERTIES.includes(text)
}

function beginsList(tokens: Tokens, at: number): boolean {
  const { text, upper } = tokenAt(tokens, at)
  if (text === '[') return true
  if (isCall(tokens, at)) return LIST_FUNCTIONS.includes(upper)
  return tokenAt(tokens, at + 1).text === '.' && LIST_PROPERTIES.includes(tokenAt(tokens, at + 2).text)
}

/** What looks at a whole path: Neo4j searches on until it holds, Grafeo finds the shortest and then drops it. */
const OF_PATHS = 'ALL ANY NONE SINGLE LENGTH NODES RELATIONSHIPS'.split(' ')

function hasFilteredShortestPath(tokens: Tokens): boolean {
  if (!tokens.some(({ upper }) => upper === 'SHORTESTPATH' || upper === 'ALLSHORTESTPATHS')) return false
  let within = false
  for (const [at, { upper }] of tokens.entries()) {
    if (ENDS_ITEM.includes(upper)) within = upper === 'WHERE'
    if (within && OF_PATHS.includes(upper) && isCall(tokens, at)) return true
  }
  return false
}

/** Variables bound in `-[r:MET]-`, used as `r:MET` elsewhere. */
function hasTypeCondition(tokens: Tokens): boolean {
  const isBinding = (at: number) =>
    tokenAt(tokens, at - 1).text === '[' && tokenAt(tokens, at - 2).text === '-'
  const bound = new Set(tokens.filter((_, at) => isBinding(at)).map(({ text }) => text))
  return tokens.some(
    ({ text, kind }, at) =>
      kind !== 'symbol' &&
      bound.has(text) &&
      tokenAt(tokens, at + 1).text === ':' &&
      !['[', '{', ','].includes(tokenAt(tokens, at - 1).text),
  )
}

const ENDS_ITEM = 'RETURN WITH ORDER SKIP LIMIT WHERE UNION MATCH UNWIND CALL'.split(' ')

/** Whether the column that an expression at this position is part of has a name: the rest of it holds an AS. */
function isNamed(tokens: Tokens, at: number): boolean {
  for (let position = at, depth = 0; position < tokens.length; position++) {
    const { text, upper } = tokenAt(tokens, position)
    if (depth <= 0 && upper === 'AS') return true
    if (depth <= 0 && (text === ',' || ENDS_ITEM.includes(upper))) return false
    if ('([{'.includes(text)) depth++
    if (')]}'.includes(text)) depth--
  }
  return false
}

/** `[-2..]`, `[..-1]`, `[0..-1]`; the bounds of a path's length stand after `*` or in braces. */
function isNegativeSlice(tokens: Tokens, at: number): boolean {
  const near = (step: number) => tokenAt(tokens, at + step)
  if (near(1).text === '-' && near(2).kind === 'number') return true
  return near(-1).kind === 'number' && near(-2).text === '-' && near(-3).text === '['
}

/** `null` directly in a list that stands beside `=` or `<>`. */
function isComparedElement(tokens: Tokens, at: number): boolean {
  const text = (position: number) => tokenAt(tokens, position).text
  if (!['[', ','].includes(text(at - 1)) || ![']', ','].includes(text(at + 1))) return false
  const close = tokens.findIndex((token, position) => position > at && token.text === ']')
  if (close < 0) return false
  return [text(openingOf(tokens, close) - 1), text(close + 1)].some(
    beside => beside === '=' || beside === '<>',
  )
}

function isNoDate(argument: CypherToken): boolean {
  if (argument.kind !== 'string') return false
  const written = argument.text.slice(1, -1)
  const day = new Date(`${written}T00:00Z`)
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== written
}
