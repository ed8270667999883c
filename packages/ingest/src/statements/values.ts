/** Amounts as values: "23 others", "two sailors", "-16°C". */
import type { DocumentValue, Token, TokenRange } from '../document.ts'

const WORDS: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30,
  forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
} // prettier-ignore
const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}
const NUMERAL = /^[-−+]?\d[\d,]*(\.\d+)?$/

/** Reads an amount from its tokens: the number where it is exact, and what is counted. */
export function valueOf(tokens: readonly Token[], { first, last }: TokenRange, text: string): DocumentValue {
  const range = tokens.slice(first, last + 1)
  const numerals = range.filter(
    token => token.upos === 'NUM' || numberIn(token.text) !== null || token.text.toLowerCase() in SCALES,
  )
  const unit = range
    .filter(token => !numerals.includes(token) && ['NOUN', 'PROPN', 'SYM', 'ADJ'].includes(token.upos))
    .map(token => token.text)
    .join(' ')
  return {
    text,
    number: total(numerals.map(token => token.text.toLowerCase())),
    unit: unit === '' ? null : unit,
  }
}

/** "two hundred thousand" → 200000; null where a word is no number ("hundreds"). */
function total(words: readonly string[]): number | null {
  if (words.length === 0) return null
  let whole = 0
  let current: number | null = null
  for (const word of words) {
    const scale = SCALES[word]
    const value = numberIn(word)
    if (scale !== undefined) {
      current = (current ?? 1) * scale
      if (scale >= 1000) [whole, current] = [whole + current, null]
    } else if (value === null) return null
    else current = (current ?? 0) + value
  }
  return whole + (current ?? 0)
}

function numberIn(text: string): number | null {
  if (NUMERAL.test(text)) return Number(text.replaceAll(',', '').replace('−', '-'))
  return WORDS[text.toLowerCase()] ?? null
}
