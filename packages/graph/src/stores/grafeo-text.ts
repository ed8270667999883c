/** The same Cypher as Neo4j's, in the words that Grafeo takes. */
import { type CypherToken, isCall, isName, openingOf, tokenAt, tokensOf } from './cypher-tokens.ts'

export interface GrafeoText {
  readonly text: string
  /** Grafeo reads path selectors (`ANY SHORTEST`) only where it reads GQL. */
  readonly entry: 'cypher' | 'gql'
}

type Tokens = readonly CypherToken[]

/**
 * Puts the relationship type `IN`, which Grafeo takes for an operator, in backticks; makes the `sum` of nothing 0, which
 * Grafeo makes null; and finds the entry point.
 */
export function portable(cypher: string): GrafeoText {
  const tokens = tokensOf(cypher)
  const pieces = tokens.map(token => cypher.slice(token.start, token.start + token.text.length))
  for (const [at, token] of tokens.entries()) {
    if (isTypeIn(tokens, at)) pieces[at] = `\`${token.text}\``
    if (isBareSum(tokens, at)) pieces[at] = `coalesce(${pieces[at]}`
    if (token.text === ')' && isBareSum(tokens, openingOf(tokens, at) - 1)) pieces[at] = '), 0)'
  }
  return {
    text: joined(cypher, tokens, pieces),
    entry: tokens.some((_, at) => selects(tokens, at)) ? 'gql' : 'cypher',
  }
}

/** What stands between the tokens stays as it is. */
function joined(cypher: string, tokens: Tokens, pieces: readonly string[]): string {
  let text = ''
  let end = 0
  for (const [at, { start, text: was }] of tokens.entries()) {
    text += cypher.slice(end, start) + pieces[at]
    end = start + was.length
  }
  return text + cypher.slice(end)
}

const isTypeIn = (tokens: Tokens, at: number): boolean =>
  tokenAt(tokens, at).upper === 'IN' && [':', '|'].includes(tokenAt(tokens, at - 1).text)

/** A `sum(` that stands in no `coalesce(` of its own. */
export function isBareSum(tokens: Tokens, at: number): boolean {
  if (tokenAt(tokens, at).upper !== 'SUM' || !isCall(tokens, at)) return false
  return !(tokenAt(tokens, at - 1).text === '(' && tokenAt(tokens, at - 2).upper === 'COALESCE')
}

/** `ANY SHORTEST`, `ALL SHORTEST`, `p = SHORTEST 3`. */
function selects(tokens: Tokens, at: number): boolean {
  if (tokenAt(tokens, at).upper !== 'SHORTEST' || !isName(tokenAt(tokens, at))) return false
  const before = tokenAt(tokens, at - 1)
  if (before.upper === 'ANY' || before.upper === 'ALL') return true
  return before.text === '=' && tokenAt(tokens, at + 1).kind === 'number'
}
