/** A document as the statement rules see it: trees, clauses, and which mention stands at a token. Built once a document. */
import type { EntityType } from '@redthread/graph'

import type { Mention, With } from '../document.ts'
import { treeOf, type Tree } from '../tree.ts'
import { clausesOf, type Clause } from './clauses/index.ts'
import { listsApart } from './lists.ts'
import { mentionsByToken } from './mentions-at.ts'

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

const pronounType = (mention: Mention | undefined): EntityType | 'Value' | null =>
  mention?.kind === 'pronominal' ? mention.type : null

/** The answer for a token, worked out when it is first asked for: rules ask for the same again and again. */
function once<Answer>(answer: (token: number) => Answer): (token: number) => Answer {
  const known: Answer[] = []
  return token => (known[token] ??= answer(token))
}

export function readingOf(document: Understood): Reading {
  const tree = treeOf(listsApart(document.tokens, document.mentions))
  const clauses = clausesOf(tree)
  const mentionsAt = once(mentionsByToken(tree, { mentions: document.mentions, isNamed }))
  const typesAt = once(readTypes)
  return { document, tree, clauses, mentionsAt, typesAt, typeOf, isNamed, predicateOver }

  function typeOf(mention: number): EntityType | 'Value' | null {
    if (document.mentions[mention]?.type === 'Value') return 'Value'
    const appearance = document.appearanceOf[mention] ?? null
    // A pronoun that points nowhere still says whether it is a person. The graph leaves it out later.
    if (appearance === null) return pronounType(document.mentions[mention])
    return document.appearances[appearance]?.type ?? null
  }

  function readTypes(token: number): readonly (EntityType | 'Value')[] {
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
