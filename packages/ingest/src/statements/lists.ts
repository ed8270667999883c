/**
 * Lists that the analyser reads as appositions: in "the magnate Oskar Lind, his company Lindmar and the yard" a company is
 * no description of a person. What stands beside each other must be of one kind; else, where more follows behind "and",
 * it is a list.
 */
import type { Mention, Token } from '../document.ts'

const KINDS = new Set<Mention['type']>(['Person', 'Organization', 'Place'])

/** The tokens with such appositions made members of the list. Linear, but for the way up to the head of a list. */
export function listsApart(tokens: readonly Token[], mentions: readonly Mention[]): readonly Token[] {
  const kindAt = new Map(
    mentions.flatMap(({ head, type, kind }) =>
      KINDS.has(type) && kind !== 'pronominal' ? [[head, type] as const] : [],
    ),
  )
  const listed = new Set(tokens.flatMap(({ dep, head }) => (dep === 'conj' && head >= 0 ? [head] : [])))
  const mended = tokens.map((token, index) => {
    const { head, dep } = token
    const clash = dep === 'appos' && head >= 0 && head < index && differ(kindAt.get(head), kindAt.get(index))
    return clash && goesOn(tokens, listed, index) ? { ...token, dep: 'conj' } : token
  })
  return mended
}

const differ = (one: Mention['type'] | undefined, other: Mention['type'] | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other

/** Do others follow, joined to it or to the name beside it? */
function goesOn(tokens: readonly Token[], listed: ReadonlySet<number>, index: number): boolean {
  if (listed.has(index)) return true
  const { sentence } = tokens[index]!
  for (let at = index + 1; tokens[at]?.sentence === sentence; at++) {
    if (listed.has(at) && tokens[at]!.dep === 'appos' && tokens[at]!.head === index) return true
  }
  return false
}
