/** What stands around a token in the analyser's tree: its dependents, and the edges of the name or phrase that it heads. */
import type { Token } from '../document.ts'

/** Does one token lie on the way from another to its root? To hang it there would close a circle. */
export function isAbove(tokens: readonly Token[], one: number, other: number): boolean {
  for (let at = other; at >= 0; at = tokens[at]!.head) if (at === one) return true
  return false
}

/** Does the way up from a token lead back to where it has been? */
export function isInCircle(tokens: readonly Token[], index: number): boolean {
  const passed = new Set<number>()
  for (let at = index; at >= 0; at = tokens[at]!.head) {
    if (passed.has(at)) return true
    passed.add(at)
  }
  return false
}

/** The first and the last token of the sentence that a token stands in. */
export function sentenceAround(tokens: readonly Token[], index: number): readonly [number, number] {
  const { sentence } = tokens[index]!
  let [first, last] = [index, index]
  while (tokens[first - 1]?.sentence === sentence) first--
  while (tokens[last + 1]?.sentence === sentence) last++
  return [first, last]
}

/** The first token of a name: compounds and titles right before its head. */
export function startOf(tokens: readonly Token[], head: number): number {
  let first = head
  while (tokens[first - 1]?.head === head && /^(?:compound|amod|nmod:desc)$/.test(tokens[first - 1]!.dep))
    first--
  return first
}

/** The last token of a name: parts right behind its head. */
export function endOf(tokens: readonly Token[], head: number): number {
  let last = head
  while (tokens[last + 1]?.head === head && tokens[last + 1]!.dep === 'flat') last++
  return last
}

export const textOf = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ')

/** Dependents of a token, looked for in its sentence. */
export function childrenOf(tokens: readonly Token[], index: number): readonly number[] {
  const { sentence } = tokens[index]!
  const found: number[] = []
  for (let at = index - 1; tokens[at]?.sentence === sentence; at--)
    if (tokens[at]!.head === index) found.push(at)
  for (let at = index + 1; tokens[at]?.sentence === sentence; at++)
    if (tokens[at]!.head === index) found.push(at)
  return found.toSorted((a, b) => a - b)
}

export const hasCase = (tokens: readonly Token[], index: number): boolean =>
  childrenOf(tokens, index).some(at => tokens[at]!.dep === 'case' && tokens[at]!.upos === 'ADP')

export const hasSubjectOf = (tokens: readonly Token[], verb: number): boolean =>
  childrenOf(tokens, verb).some(at => /^(?:nsubj|csubj|expl)/.test(tokens[at]!.dep))

/** Is one token joined to another by "and" or set beside it, over however many steps? */
export function isListedUnder(tokens: readonly Token[], one: number, other: number): boolean {
  let at = one
  while (/^(?:conj|appos)$/.test(tokens[at]!.dep)) {
    at = tokens[at]!.head
    if (at === other) return true
  }
  return false
}

/** The noun that the words from a token lead up to, before a stop. */
export function phraseFrom(tokens: readonly Token[], from: number, stop: number): number | undefined {
  for (let at = from; at < stop; at++) {
    const { upos, dep } = tokens[at]!
    if (upos === 'PROPN' || upos === 'NOUN') {
      if (dep !== 'compound') return at
    } else if (upos !== 'DET' && upos !== 'ADJ') return undefined
  }
  return undefined
}

/** "…, and his wife" goes on with the sentence; "… and the first man" with the phrase. */
export const joinsWithoutComma = (tokens: readonly Token[], index: number): boolean =>
  childrenOf(tokens, index).some(at => tokens[at]!.dep === 'cc' && tokens[at - 1]!.text !== ',')
