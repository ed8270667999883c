/** Tokens to the words of a name. */
import type { Token } from '../document.ts'

/** A name longer than this is a clause in disguise. */
export const LONGEST_NAME = 8

const QUOTE_OR_BRACKET = /^[‘’“”«»„"'`()[\]]+$/u

/**
 * The words of a run of tokens as one would write them in a list: spaces as in the text, on one line, no quotation marks or
 * brackets, no possessive or full stop at the end.
 */
export function wordsOf(tokens: readonly Token[], positions: readonly number[], text: string): string {
  let written = ''
  let before = -2
  for (const position of positions) {
    const token = tokens[position]!
    if (QUOTE_OR_BRACKET.test(token.text) && token.xpos !== 'POS') continue
    const gap = before === position - 1 ? text.slice(tokens[before]!.end, token.start) : ' '
    written += (written === '' ? '' : gap) + token.text
    before = position
  }
  return trimWords(written)
}

/** On one line, without an article, marks or a possessive at its ends; a full stop stays after an initial or an abbreviation. */
export function trimWords(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/^(?:[\s\p{P}+]|\$(?!\d))+(?=[\p{L}\p{N}$])/u, '')
    .replace(/^(?:the )+(?=\S)/, '')
    .replace(/(?:['’]s|[\s,;:!?'’"”–—-]+)$/u, '')
    .trim()
}

export const wordCount = (name: string): number => name.split(' ').length

export const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)
