import { expect, test } from 'vitest'

import { mendTrees } from './mend-trees.ts'
import { type MendCase, placeOf, sentenceOf } from './testing.ts'

const CASES: readonly MendCase[] = [
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
  [
    'a person beside a body is who the noun before it speaks of',
    [
      'inspector NOUN -1 root',
      'from ADP 2 case',
      'agency NOUN 0 nmod',
      ', PUNCT 4 punct',
      'Mara PROPN 2 appos',
      'Venn PROPN 4 flat',
    ],
    'Mara',
    'inspector',
    'appos',
  ],
  [
    'an office between two names is held by the one behind it',
    [
      'all NOUN -1 root',
      'Museum PROPN 0 nmod',
      'director NOUN 0 nmod',
      'Ada PROPN 0 nmod',
      'Moor PROPN 3 flat',
    ],
    'director',
    'Ada',
    'nmod:desc',
  ],
  [
    'she is named attorney general, and has none',
    [
      'named VERB -1 root VBD',
      'her PRON 2 nmod:poss PRP$',
      'attorney NOUN 0 obj NN',
      'general NOUN 2 amod NN',
    ],
    'her',
    'named',
    'obj',
  ],
  [
    'a phrase right behind a name is the name’s',
    [
      'mayor NOUN -1 root',
      ', PUNCT 2 punct',
      'Ada PROPN 0 appos',
      'of ADP 5 case',
      'the DET 5 det',
      'Party PROPN 0 nmod',
    ],
    'Party',
    'Ada',
    'nmod',
  ],
  [
    'a name right behind what somebody owns is his',
    [
      'house NOUN -1 root',
      'of ADP 3 case',
      'his PRON 3 nmod:poss PRP$',
      'girlfriend NOUN 0 nmod',
      'Ada PROPN 0 appos',
    ],
    'Ada',
    'girlfriend',
    'appos',
  ],
  [
    'what is behind "of" belongs to the title before it',
    [
      'Minister PROPN 3 nmod:desc',
      'of ADP 3 case',
      'Education PROPN 3 nmod',
      'Ada PROPN 5 nsubj',
      'Moor PROPN 3 flat',
      'left VERB -1 root VBD',
    ],
    'Education',
    'Minister',
    'nmod',
  ],
  [
    'what she is declared is a noun, and no clause',
    [
      'court NOUN 1 nsubj',
      'call VERB -1 root VBP',
      'Moor PROPN 1 obj',
      'the DET 4 det',
      'winner NOUN 1 ccomp',
    ],
    'winner',
    'call',
    'xcomp',
  ],
]

test('what a hyphen ties to a noun belongs to it', () => {
  const rows = [
    'left VERB -1 root',
    'then ADV 5 advmod',
    '- PUNCT 1 punct',
    'wife NOUN 0 obj',
    'the DET 5 det',
    'gang NOUN 3 nmod',
  ]
  const tied = mendTrees(sentenceOf(...rows).map(token => ({ ...token, start: 0, end: 0 })))[1]!
  expect([tied.head, tied.dep]).toEqual([3, 'advmod'])
})

test.each(CASES)('%s', (...[, ...mend]) => expect(placeOf(mend)).toEqual(mend.slice(2)))
