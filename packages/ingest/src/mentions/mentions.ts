/** The stage that finds what a text names, describes and points to. */
import type { Mention } from '../document.ts'
import { stage } from '../stage.ts'
import { treeOf } from '../tree.ts'
import { agedMentions } from './aged.ts'
import { demonymMentions } from './demonyms.ts'
import { mentionLookup } from './lookup.ts'
import { namedMentions } from './named.ts'
import { nominalMentions } from './nominal.ts'
import { partitiveMentions } from './partitives.ts'
import { pronominalMentions } from './pronominal.ts'
import { valueMentions } from './values.ts'

/** Adds `mentions`, in text order; one that holds another comes before it. */
export const mentions = stage(
  { needs: ['sentences', 'tokens', 'names'], adds: ['mentions'] },
  ({ article: { text }, tokens, names }) => {
    const tree = treeOf(tokens)
    const times = new Set(
      names.filter(({ type }) => type === 'TIM').flatMap(({ first, last }) => span(first, last)),
    )
    const named = namedMentions(tree, names, text)
    const inNames = coveredBy(named)
    const nameAt = new Map(named.flatMap(name => span(name.first, name.last).map(token => [token, name])))
    const aged = agedMentions(tree).filter(({ head }) => !inNames.has(head))
    const ofAge = coveredBy(aged)
    const values = valueMentions(
      tree,
      text,
      token => times.has(token) || inNames.has(token) || ofAge.has(token),
    )
    const parts = partitiveMentions(tree, text).filter(({ head }) => !times.has(head) && !inNames.has(head))
    const heads = mentionLookup([...named, ...aged, ...values, ...parts])
    const taken = (token: number) =>
      times.has(token) || inNames.has(token) || heads.headedBy(token) !== undefined
    const nominal = nominalMentions({ tree, text, taken, nameAt: token => nameAt.get(token) })
    const demonyms = demonymMentions(tree, token => heads.headedBy(token) !== undefined)
    return {
      mentions: inTextOrder([
        ...named,
        ...aged,
        ...values,
        ...parts,
        ...nominal,
        ...demonyms,
        ...pronominalMentions(tree),
      ]),
    }
  },
)

/** Tokens that belong to names, bodies like "Russian forces" but for their heads left out. */
function coveredBy(named: readonly Mention[]): ReadonlySet<number> {
  return new Set(named.flatMap(({ first, last }) => span(first, last)))
}

const span = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, step) => first + step)

const inTextOrder = (found: readonly Mention[]): Mention[] =>
  found.toSorted((a, b) => a.first - b.first || b.last - a.last || a.head - b.head)
