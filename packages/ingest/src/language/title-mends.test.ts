import { expect, test } from 'vitest'

import { mendTrees } from './mend-trees.ts'
import { sentenceOf } from './testing.ts'

const CASES: readonly (readonly [
  why: string,
  tree: readonly string[],
  word: string,
  head: string,
  dep: string,
])[] = [
  [
    'a title right before a name is none of the name before it',
    [
      'Ada PROPN 4 nsubj',
      'and CCONJ 3 cc',
      'colonel NOUN 0 nmod:desc',
      'Oskar PROPN 0 conj',
      'met VERB -1 root VBD',
    ],
    'colonel',
    'Oskar',
    'nmod:desc',
  ],
  [
    'a title and a name between comma and verb are who does it',
    [
      'paid VERB -1 root VBD',
      'Ada PROPN 0 obj',
      ', PUNCT 3 punct',
      'master NOUN 1 appos',
      'Oskar PROPN 3 appos',
      'said VERB 0 parataxis VBD',
    ],
    'Oskar',
    'said',
    'nsubj',
  ],
]

test.each(CASES)('%s', (...[, tree, word, ...place]) => {
  const tokens = mendTrees(sentenceOf(...tree))
  const mended = tokens.find(({ text }) => text === word)!
  expect([tokens[mended.head]?.text, mended.dep]).toEqual(place)
})
