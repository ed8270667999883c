/** A document as the statement rules see it: trees, clauses, and which mention stands at a token. Built once a document. */
import type { EntityType } from '@redthread/graph'

import type { Mention, With } from '../document.ts'
import { treeOf, type Tree } from '../tree.ts'
import { clausesOf, type Clause } from './clauses/index.ts'

export type Understood = With<'tokens' | 'sentences' | 'mentions' | 'appearances' | 'appearanceOf' | 'times'>

export interface Reading {
  readonly document: Understood
  readonly tree: Tree
  readonly clauses: ReadonlyMap<number, Clause>
  /** Mentions headed by a token, several only where they are coordinated: "Russian and Ukrainian delegations". */
  mentionsAt(token: number): readonly number[]
  /** The type of what stands at a token, by its appearance; null where nothing does. */
  typesAt(token: number): readonly (EntityType | 'Value')[]
  typeOf(mention: number): EntityType | 'Value' | null
  isNamed(mention: number): boolean
  /** The predicate that a token belongs to: itself or the nearest above. */
  predicateOver(token: number): number | null
}

export function readingOf(document: Understood): Reading {
  const tree = treeOf(document.tokens)
  const clauses = clausesOf(tree)
  const byHead = headIndex(document.mentions)
  const reading: Reading = { document, tree, clauses, mentionsAt, typesAt, typeOf, isNamed, predicateOver }
  return reading

  function mentionsAt(token: number): readonly number[] {
    const here = byHead.get(token) ?? byHead.get(nameHead(token)) ?? byHead.get(nameBeside(token))
    return apart(document.mentions, here ?? [])
  }

  /** A token within a name, as "Mail" of "The Globe and Mail", stands for the name. */
  function nameHead(token: number): number {
    const upward = tree.is(token, 'flat', 'compound', 'conj', 'goeswith') ? tree.tokens[token]!.head : -1
    const name = (byHead.get(upward) ?? []).find(mention => {
      const { kind, first, last } = document.mentions[mention]!
      return kind === 'named' && first <= token && token <= last
    })
    return name === undefined ? -1 : upward
  }

  /** A noun that is no mention of its own, as "girlfriend" of "his girlfriend Ada Moor", stands for the name beside it. */
  function nameBeside(token: number): number {
    const name = tree.child(token, 'appos', 'flat') ?? -1
    const isName = (byHead.get(name) ?? []).some(mention => document.mentions[mention]!.kind === 'named')
    return isName ? name : -1
  }

  function typeOf(mention: number): EntityType | 'Value' | null {
    if (document.mentions[mention]?.type === 'Value') return 'Value'
    const appearance = document.appearanceOf[mention] ?? null
    return appearance === null ? null : (document.appearances[appearance]?.type ?? null)
  }

  function typesAt(token: number): readonly (EntityType | 'Value')[] {
    return mentionsAt(token)
      .map(typeOf)
      .filter(type => type !== null)
  }

  function isNamed(mention: number): boolean {
    const appearance = document.appearanceOf[mention] ?? null
    return appearance !== null && (document.appearances[appearance]?.named ?? false)
  }

  function predicateOver(token: number): number | null {
    for (let at = token; at >= 0; at = tree.tokens[at]!.head) if (clauses.has(at)) return at
    return null
  }
}

function headIndex(mentions: readonly Mention[]): ReadonlyMap<number, readonly number[]> {
  const index = new Map<number, number[]>()
  mentions.forEach(({ head }, position) => index.set(head, [...(index.get(head) ?? []), position]))
  return index
}

/** Of mentions that lie in each other the fullest named one is taken, else the longest; those beside each other all. */
function apart(mentions: readonly Mention[], candidates: readonly number[]): readonly number[] {
  const kept: number[] = []
  const ranked = candidates.toSorted((a, b) => rank(mentions[b]!) - rank(mentions[a]!))
  for (const candidate of ranked) {
    const overlaps = kept.some(other => nested(mentions[candidate]!, mentions[other]!))
    if (!overlaps) kept.push(candidate)
  }
  return kept.toSorted((a, b) => mentions[a]!.start - mentions[b]!.start)
}

const rank = ({ kind, first, last }: Mention): number => (kind === 'named' ? 1000 : 0) + (last - first)

/** One lies in the other and is named within it: not so "Ukrainian delegations" in "Russian and Ukrainian delegations". */
function nested(a: Mention, b: Mention): boolean {
  const inside = (a.first >= b.first && a.last <= b.last) || (b.first >= a.first && b.last <= a.last)
  const coordinated =
    a.kind === 'nominal' && b.kind === 'nominal' && !a.name.includes(b.name) && !b.name.includes(a.name)
  return inside && !coordinated
}
