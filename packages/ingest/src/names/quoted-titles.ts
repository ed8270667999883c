/** Titles between quotation marks: 'the "War on Terror"' is one name, whatever of it the analyser marks. */
import type { NameSpan, Token } from '../document.ts'

type Tokens = readonly Token[]

const MARK = /^(?:["“”]|``|'')$/
/** A title is short; what is longer is speech. */
const MOST_WORDS = 12

/** The names with those that lie within a quoted title put together, and the titles of which nothing was marked left out. */
export function withQuotedTitles(tokens: Tokens, names: readonly NameSpan[]): NameSpan[] {
  return titlesOf(tokens).reduce<NameSpan[]>(
    (found, title) => {
      const isWithin = ({ first, last }: NameSpan) => title.first <= first && last <= title.last
      const inside = found.filter(isWithin)
      if (inside.length === 0) return found
      const type = inside.every(({ type: other }) => other === inside[0]!.type) ? inside[0]!.type : 'MISC'
      const whole = { ...title, type: type === 'PER' || type === 'LOC' ? ('MISC' as const) : type }
      return [...found.filter(name => !isWithin(name)), whole].toSorted((a, b) => a.first - b.first)
    },
    [...names],
  )
}

type Run = Pick<NameSpan, 'first' | 'last'>

function titlesOf(tokens: Tokens): Run[] {
  const marks = tokens.flatMap(({ text }, at) => (MARK.test(text) ? [at] : []))
  return marks.flatMap((mark, at) => {
    const run = { first: mark + 1, last: lastWord(tokens, (marks[at + 1] ?? 0) - 1) }
    return run.last - run.first < MOST_WORDS && isTitle(tokens.slice(run.first, run.last + 1)) ? [run] : []
  })
}

/** Without the comma or the full stop that stands inside the marks. */
const lastWord = (tokens: Tokens, at: number): number =>
  /^[.,!?;]$/.test(tokens[at]?.text ?? '') ? at - 1 : at

/**
 * Capitals at its ends and on all that is no small word, of which it has one: where it has none, its words hang together
 * anyway. What has a verb of its own is a headline.
 */
function isTitle(words: Tokens): boolean {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last || words.length < 3 || !isCapital(first) || !isCapital(last)) return false
  if (words.some(({ xpos }) => /^(?:VB[DPZ]|MD)$/.test(xpos))) return false
  const small = words.filter(word => !isCapital(word))
  return small.length > 0 && small.every(isSmall) && small.some(({ upos }) => upos === 'ADP')
}

const isCapital = ({ text }: Token): boolean => /^[\p{Lu}\d]/u.test(text)

const isSmall = ({ upos, text }: Token): boolean =>
  ['ADP', 'DET', 'CCONJ', 'PART'].includes(upos) || /^[:'’-]$|^['’]s$/.test(text)
