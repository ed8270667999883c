/** Cypher taken apart into tokens: enough to see what a query names, without understanding it. */
import { QueryRefused } from '../errors.ts'

export interface CypherToken {
  /** `name` is an identifier in backticks; `word` one without, or a keyword. */
  readonly kind: 'word' | 'name' | 'string' | 'number' | 'parameter' | 'symbol'
  readonly text: string
  /** Words in capitals; else the text. Keywords and functions are compared by it. */
  readonly upper: string
  readonly start: number
}

const NONE: CypherToken = { kind: 'symbol', text: '', upper: '', start: -1 }

/** The token at a position; an empty one before the first and after the last. */
export const tokenAt = (tokens: readonly CypherToken[], position: number): CypherToken =>
  tokens[position] ?? NONE

/** Whether it can be a name that someone chose. */
export const isName = ({ kind }: CypherToken): boolean => kind === 'word' || kind === 'name'

/** Whether a function is called there. */
export const isCall = (tokens: readonly CypherToken[], position: number): boolean =>
  isName(tokenAt(tokens, position)) && tokenAt(tokens, position + 1).text === '('

/** Where the bracket opens that the one at a position closes. */
export function openingOf(tokens: readonly CypherToken[], position: number): number {
  const [close, open] = tokenAt(tokens, position).text === ']' ? [']', '['] : [')', '(']
  for (let at = position, depth = 0; at >= 0; at--) {
    const { text } = tokenAt(tokens, at)
    if (text === close) depth++
    if (text === open && --depth === 0) return at
  }
  return 0
}

const PATTERNS: readonly (readonly [CypherToken['kind'] | 'nothing', RegExp])[] = [
  ['nothing', /\s+|\/\/[^\n\r]*|\/\*[^]*?\*\//y],
  ['string', /'(?:[^'\\]|\\[^])*'|"(?:[^"\\]|\\[^])*"/y],
  ['name', /`(?:[^`]|``)*`/y],
  ['parameter', /\$(?:[\p{L}\p{N}_]+|`(?:[^`]|``)*`)/uy],
  ['number', /(?:\d+\.(?!\.)\d*|\.\d+|\d+)(?:[eE][+-]?\d+)?\w*/y],
  ['word', /[\p{L}\p{Pc}][\p{L}\p{M}\p{N}\p{Pc}]*/uy],
  ['symbol', /\.\.|<=|>=|<>|=~|\+=|\|\||::|[^]/y],
]

/**
 * The tokens of a query, without spaces and comments.
 *
 * @throws {QueryRefused} where a character is written as a Unicode escape: an engine that resolves escapes before it
 *   reads would see other tokens than these
 */
export function tokensOf(cypher: string): CypherToken[] {
  if (/\\u/i.test(cypher)) {
    throw new QueryRefused(
      'The query writes a character as \\u….',
      'Write the character itself, or give it as a parameter.',
    )
  }
  const tokens: CypherToken[] = []
  for (let start = 0; start < cypher.length;) {
    const [kind, text] = next(cypher, start)
    if (kind !== 'nothing') {
      tokens.push({ kind, text, start, upper: kind === 'word' ? text.toUpperCase() : text })
    }
    start += text.length
  }
  return tokens
}

function next(cypher: string, start: number): [CypherToken['kind'] | 'nothing', string] {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = start
    const found = pattern.exec(cypher)
    if (found) return [kind, found[0]]
  }
  throw new RangeError(`no token at ${start}`)
}
