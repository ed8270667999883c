/** The same Cypher as Neo4j's, in the words that Grafeo takes. */
import { tokensOf } from './cypher-tokens.ts'

export interface GrafeoText {
  readonly text: string
  /** Grafeo reads path selectors (`ANY SHORTEST`) only where it reads GQL. */
  readonly entry: 'cypher' | 'gql'
}

/** Puts the relationship type `IN`, which Grafeo takes for an operator, in backticks, and finds the entry point. */
export function portable(cypher: string): GrafeoText {
  const tokens = tokensOf(cypher)
  let text = cypher
  for (const [position, token] of [...tokens.entries()].toReversed()) {
    const before = tokens[position - 1]?.text
    if (token.upper === 'IN' && (before === ':' || before === '|')) {
      text = `${text.slice(0, token.start)}\`${token.text}\`${text.slice(token.start + token.text.length)}`
    }
  }
  const selects = tokens.some(({ upper, kind }, position) => {
    const [before, after] = [tokens[position - 1], tokens[position + 1]]
    if (kind !== 'word' || upper !== 'SHORTEST' || before === undefined) return false
    return (
      before.upper === 'ANY' || before.upper === 'ALL' || (before.text === '=' && after?.kind === 'number')
    )
  })
  return { text, entry: selects ? 'gql' : 'cypher' }
}
