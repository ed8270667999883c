/** Articles and trees for tests. */
import type { Article } from '@redthread/graph'

import type { Token } from '../document.ts'
import { mendTrees } from './mend-trees.ts'

export function anArticle(text: string): Article {
  return {
    id: '0'.repeat(64),
    url: null,
    title: null,
    outlet: null,
    publishedAt: null,
    updatedAt: null,
    readAt: '2026-01-24T09:00:00Z',
    text,
    language: 'en',
    story: '0'.repeat(64),
    sources: [],
  }
}

/** Tokens of one sentence, each as "text upos head dep xpos", heads counted from 0, -1 at the root; the last may lack. */
export function sentenceOf(...rows: readonly string[]): Token[] {
  let start = 0
  return rows.map(row => {
    const [text = '', upos = '', head = '', dep = '', xpos = ''] = row.split(' ')
    const at = { start, end: start + text.length }
    start = at.end + 1
    const lemma = LEMMAS[text] ?? text
    return {
      ...at,
      text,
      lemma,
      upos,
      xpos,
      head: Number(head),
      dep,
      sentence: 0,
      certainty: 0.5,
      factuality: 3,
    }
  })
}

const LEMMAS: Readonly<Record<string, string>> = { calls: 'call', said: 'say', named: 'name', met: 'meet' }

/** A mend of trees: why, the tree as it was read, a word of it, and where that word belongs. */
export type MendCase = readonly [
  why: string,
  tree: readonly string[],
  word: string,
  head: string,
  dep: string,
]

/** Where a word stands in the mended tree: its head and its relation. */
export function placeOf([tree, word]: readonly [tree: readonly string[], word: string, ...rest: string[]]) {
  const tokens = mendTrees(sentenceOf(...tree))
  const mended = tokens.find(({ text }) => text === word)!
  return [tokens[mended.head]?.text, mended.dep]
}
