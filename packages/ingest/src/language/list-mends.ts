/** Mends of lists, as data: towns in a row. */
import type { Token } from '../document.ts'
import { placeNamed } from '../names/places.ts'
import type { Mend } from './mend.ts'
import { childrenOf, endOf, hasCase, startOf, textOf } from './tree-neighbours.ts'

export const LIST_MENDS: readonly Mend[] = [
  {
    why: '"in Riga, Tartu and Narva": a town between another and "and" lies in neither, unless it is known to hold the first.',
    mended(tokens, index) {
      const { dep, head } = tokens[index]!
      if (!/^(?:nmod:unmarked|appos|list|obl:unmarked)$/.test(dep) || head < 0 || head > index)
        return undefined
      const first = tokens[head]!.upos === 'PROPN' ? head : nameBeforeComma(tokens, index)
      const isListed = first !== undefined && areNames(tokens, first, index) && goesOnInList(tokens, index)
      return isListed && !holds(tokens, index, first) ? { head: first, dep: 'conj' } : undefined
    },
  },
]

/** The name that stands right before the comma before a name. */
function nameBeforeComma(tokens: readonly Token[], name: number): number | undefined {
  const article = childrenOf(tokens, name).find(at => tokens[at]!.dep === 'det')
  const comma = Math.min(startOf(tokens, name), article ?? name) - 1
  const before = tokens[comma - 1]
  return tokens[comma]?.text === ',' && before?.upos === 'PROPN' && before.dep === 'nmod'
    ? comma - 1
    : undefined
}

/** Two names, of which one at least is that of a place, with nothing but a comma and an article between them. */
const areNames = (tokens: readonly Token[], first: number, second: number): boolean =>
  tokens[second]!.upos === 'PROPN' &&
  (placeAt(tokens, first) !== null || placeAt(tokens, second) !== null) &&
  tokens[endOf(tokens, first) + 1]?.text === ','

/** Is a name, with no comma behind it, followed by "and" and another that has no larger place of its own? */
function goesOnInList(tokens: readonly Token[], name: number): boolean {
  const and = endOf(tokens, name) + 1
  const last = tokens[and]?.upos === 'CCONJ' ? tokens[and].head : -1
  const isName = last > and && tokens[last]!.upos === 'PROPN' && tokens[last]!.dep === 'conj'
  return isName && !hasCase(tokens, last) && !hasLarger(tokens, last)
}

const hasLarger = (tokens: readonly Token[], name: number): boolean =>
  childrenOf(tokens, name).some(at => at > name && /^(?:appos|nmod:unmarked|list)$/.test(tokens[at]!.dep))

const placeAt = (tokens: readonly Token[], name: number) =>
  placeNamed(textOf(tokens, startOf(tokens, name), endOf(tokens, name)))

/** "Paris, France and Berlin": does the gazetteer know the second to hold the first? */
function holds(tokens: readonly Token[], outer: number, inner: number): boolean {
  const [large, small] = [placeAt(tokens, outer), placeAt(tokens, inner)]
  if (large === null || large.kind === 'city' || large.kind === 'capital') return false
  return small === null
    ? large.kind === 'country'
    : small.country === large.country && small.kind !== large.kind && small.kind !== 'country'
}
