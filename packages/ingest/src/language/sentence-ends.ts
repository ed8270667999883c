/** Where a sentence ends among the tokens of a paragraph. */
import type { Span } from '@redthread/graph'

/** A stretch of tokens; `last` is included. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** A sentence of more tokens is cut: the analysis takes time and memory by the square of its length. */
const MOST_TOKENS = 250

const TERMINAL = /^(?:[.?!]+|…+)$/
const CLOSER = /^(?:['’”»)\]}]+)$/
const OPENER = /^(?:[‘“«([{]+)$/
/** What cannot begin a sentence. */
const GOES_ON = /^(?:(?!https?:|www\.)\p{Ll}|[.?!…,;:)\]}”»’%/]|[-–—]+$)/u
/** Before a name or a number, never at an end. */
const NEVER_LAST =
  /^(?:Mr|Mrs|Ms|Dr|Adm|Amb|Brig|Capt|Cmdr|Col|Cpl|Gen|Gov|Hon|Insp|Lt|Maj|Mt|Ft|Pres|Prof|Reps?|Rev|Sens?|Sgt|St|Supt|Msgr|Nos?|Nr|Art|Figs?|Vol|pp?|ca?|approx|Sect|vs|\d+)\.$/
/** With a stop of their own, which may be the sentence's too. */
const MAY_BE_LAST = /^(?:(?:[A-Za-z]\.)+|[A-Za-z]{2,6}\.|Ph\.D\.)$/
/** After an abbreviation only these begin a sentence for sure. */
const STARTERS =
  /^(?:The|An|In|On|At|But|And|He|She|It|They|We|You|This|That|These|Those|His|Her|Its|Their|Our|My|As|If|When|While|After|Before|For|However|Meanwhile|Some|Many|Not|There|Then|What|Who|How|Why|Where|Officials|Earlier|Later|Since|With|To|By|From|So|Both|Most|All|Last|Now|Until|Under|Among|Although|Despite|During|Because|‘|“|")$/

/** The sentences of a paragraph whose tokens run from `first` to `last`. */
export function sentenceRuns(text: string, tokens: readonly Span[], { first, last }: Run): Run[] {
  const words = wordsOf(text, tokens, { first, last })
  const runs: Run[] = []
  let start = 0
  for (let at = 0; at < words.length; at++) {
    const end = endAt(words, at)
    if (end === null && at - start + 1 < MOST_TOKENS) continue
    at = end ?? at
    runs.push({ first: first + start, last: first + at })
    start = at + 1
  }
  if (start < words.length) runs.push({ first: first + start, last })
  return runs
}

/** A word as sentence ends see it; straight quotation marks are told apart as opening and closing. */
interface Word {
  readonly text: string
  /** Does no space part it from the word before? */
  readonly touches: boolean
}

function wordsOf(text: string, tokens: readonly Span[], { first, last }: Run): Word[] {
  let isOpen = false
  return tokens.slice(first, last + 1).map(({ start, end }, position) => {
    const word = text.slice(start, end)
    const touches = position > 0 && tokens[first + position - 1]!.end === start
    if (!/^["'`]+$/.test(word)) return { text: word, touches }
    const opens = quoteOpens({ before: touches, after: tokens[first + position + 1]?.start === end }, isOpen)
    isOpen = opens
    return { text: opens ? '“' : '”', touches }
  })
}

/** A mark with a space on one side only clings to what it quotes; else marks take turns. */
function quoteOpens(touches: { before: boolean; after: boolean }, isOpen: boolean): boolean {
  return touches.before === touches.after ? !isOpen : touches.after
}

/** The last word of the sentence that ends with the word at `at`, closing marks included; null if none does. */
function endAt(words: readonly Word[], at: number): number | null {
  const kind = kindOf(words[at]!.text)
  if (kind === 'inner') return null
  const end = afterClosers(words, at)
  const next = words[end + 1]
  if (!next) return end
  if (clings(next, words[end + 2])) return null
  const goesOn = kind === 'stop' ? GOES_ON.test(next.text) && !isCasual(words, at) : !STARTERS.test(next.text)
  return goesOn ? null : end
}

/** "call me later. i am out": people who write without capitals end their sentences all the same. */
function isCasual(words: readonly Word[], at: number): boolean {
  const [before, stop, next] = words.slice(Math.max(0, at - 1), at + 2)
  if (!/^(?:\.|[?!]+)$/.test(stop?.text ?? '') || !stop!.touches || next?.touches !== false) return false
  return /^\p{Ll}{3,}$/u.test(before!.text) && !SHORT.test(before!.text) && /^\p{Ll}/u.test(next.text)
}

/** Short forms whose stop wink does not know. */
const SHORT =
  /^(?:est|dept|min|max|incl|excl|esp|abbr|resp|temp|misc|orig|viz|cent|nov|dec|jan|feb|mar|apr|aug|sept|oct|mon|tue|wed|thu|fri|sat|sun)$/

/** Does a word go on behind the stop without a space: "3.5", "the U.K.'s"? */
function clings(next: Word, beyond: Word | undefined): boolean {
  if (!next.touches) return false
  const possesses = beyond?.touches === true && beyond.text === 's'
  return possesses || (!OPENER.test(next.text) && !/^\p{Lu}/u.test(next.text))
}

/** The last of the quotation marks, brackets and references ("[3]") that belong to the sentence before them. */
function afterClosers(words: readonly Word[], at: number): number {
  let end = at
  for (;;) {
    const [next, number, closing] = words.slice(end + 1, end + 4).map(({ text }) => text)
    if (next && CLOSER.test(next)) end++
    else if (next === '[' && /^\d+$/.test(number ?? '') && closing === ']') end += 3
    else return end
  }
}

/** A stop ends a sentence; an abbreviation may; anything else stands within one. */
function kindOf(word: string): 'stop' | 'abbreviation' | 'inner' {
  if (TERMINAL.test(word)) return 'stop'
  return MAY_BE_LAST.test(word) && !NEVER_LAST.test(word) ? 'abbreviation' : 'inner'
}
