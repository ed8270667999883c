/** Where a sentence ends among the tokens of a paragraph. */
import type { Span } from '@redthread/graph'

/** A stretch of tokens; `last` is included. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** A sentence of more tokens is cut: the analysis takes time and memory by the square of its length. */
const MOST_TOKENS = 250

const TERMINAL = /^(?:[.?!]+|…|\.{2,})$/
const CLOSER = /^["'”’»)\]]+$/
const STARTS_LOWER = /^\p{Ll}/u
/** Before a name or a number, never at an end. */
const NEVER_LAST =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Maj|Capt|Sgt|Adm|Cmdr|Rev|Hon|Pres|St|Mt|Ft|No|Nos|Vol|vs|[A-Z])\.$/
/** With a stop of their own, which may be the sentence's too. */
const MAY_BE_LAST = /^(?:[A-Za-z]\.){2,}$|^[A-Za-z]{2,6}\.$/
/** After an abbreviation only these begin a sentence for sure. */
const STARTERS =
  /^(?:The|A|An|In|On|At|But|And|He|She|It|They|We|I|You|This|That|These|Those|His|Her|Its|Their|Our|My|As|If|When|While|After|Before|For|However|Meanwhile|Some|Many|No|Not|There|Then|What|Who|How|Why|Where|“|‘|")$/

/** The sentences of a paragraph whose tokens run from `first` to `last`. */
export function sentenceRuns(text: string, tokens: readonly Span[], { first, last }: Run): Run[] {
  const runs: Run[] = []
  let start = first
  for (let at = first; at <= last; at++) {
    const end = endAt(text, tokens, { first: at, last })
    if (end === null && at - start + 1 < MOST_TOKENS) continue
    at = end ?? at
    runs.push({ first: start, last: at })
    start = at + 1
  }
  if (start <= last) runs.push({ first: start, last })
  return runs
}

/** The last token of the sentence that ends with the token at `first`, closing marks included; null if none does. */
function endAt(text: string, tokens: readonly Span[], { first, last }: Run): number | null {
  const word = (index: number) => text.slice(tokens[index]!.start, tokens[index]!.end)
  const touches = (index: number) => tokens[index]!.start === tokens[index - 1]!.end
  const kind = kindOf(word(first))
  if (kind === 'inner') return null
  let end = first
  while (end < last && touches(end + 1) && CLOSER.test(word(end + 1))) end++
  if (end === last) return end
  if (touches(end + 1)) return null
  const next = word(end + 1)
  const goesOn = kind === 'stop' ? STARTS_LOWER.test(next) : !STARTERS.test(next)
  return goesOn ? null : end
}

/** A stop ends a sentence; an abbreviation may; anything else stands within one. */
function kindOf(word: string): 'stop' | 'abbreviation' | 'inner' {
  if (TERMINAL.test(word)) return 'stop'
  return MAY_BE_LAST.test(word) && !NEVER_LAST.test(word) ? 'abbreviation' : 'inner'
}
