import { expect, test } from 'vitest'

import { type MendCase, placeOf } from './testing.ts'

const CASES: readonly MendCase[] = [
  [
    'of two subjects the pronoun is that of what is believed',
    [
      'Lind PROPN 7 nsubj',
      'who PRON 3 nsubj WP',
      'judges NOUN 3 nsubj',
      'believe VERB 0 acl:relcl VBP',
      'left VERB 3 ccomp VBN',
      'for ADP 6 case',
      'Oslo PROPN 4 obl',
      'vanished VERB -1 root VBD',
    ],
    'who',
    'left',
    'nsubj',
  ],
  [
    'in front stands what is banned, right before the verb who bans it',
    [
      'mercury NOUN 6 nsubj',
      'whose PRON 2 nmod:poss',
      'import NOUN 5 nsubj',
      'Teskia PROPN 5 obj',
      'has AUX 5 aux',
      'banned VERB 0 acl:relcl VBN',
      'came VERB -1 root VBD',
    ],
    'import',
    'banned',
    'obj',
  ],
  [
    '"whose" goes with the noun behind it',
    [
      'group NOUN -1 root',
      'whose PRON 4 iobj',
      'Moor PROPN 4 nsubj',
      'has AUX 4 aux',
      'left VERB 0 acl:relcl VBN',
    ],
    'whose',
    'Moor',
    'nmod:poss',
  ],
  [
    'a participle behind a comma, with an object, tells of the name',
    ['Moor PROPN -1 root', ', PUNCT 0 punct', 'accused VERB 0 amod VBN', 'officers NOUN 2 obj'],
    'Moor',
    'accused',
    'nsubj',
  ],
  [
    '"and" joins no participle to the noun behind it',
    [
      'Korvex PROPN 1 nsubj',
      'denied VERB -1 root VBD',
      'having AUX 3 aux VBG',
      'bought VERB 1 ccomp VBN',
      'gold NOUN 3 obj',
      'and CCONJ 6 cc',
      'threatened VERB 7 amod VBN',
      'action NOUN 3 obj',
    ],
    'threatened',
    'denied',
    'conj',
  ],
  [
    'who has no "by" has it done to him',
    [
      'guards NOUN 5 nsubj',
      'employed VERB 0 acl VBN',
      'by ADP 3 case',
      'him PRON 1 obl:agent',
      'had AUX 5 aux',
      'beaten VERB -1 root VBN',
      'men NOUN 1 obl:agent',
    ],
    'men',
    'beaten',
    'obj',
  ],
  [
    'without a form of "be" a past tense is active',
    ['gifts NOUN 1 nsubj:pass', 'paid VERB -1 root VBD', 'for ADP 3 case', 'hall NOUN 1 obl'],
    'gifts',
    'paid',
    'nsubj',
  ],
  [
    'who stands before a verb of saying without a subject says it',
    [
      'director NOUN 5 nsubj',
      'said VERB -1 root VBD',
      'her PRON 3 nmod:poss',
      'firm NOUN 5 nsubj',
      'had AUX 5 aux',
      'paid VERB 1 ccomp VBN',
    ],
    'director',
    'said',
    'nsubj',
  ],
]

test.each(CASES)('%s', (...[, ...mend]) => expect(placeOf(mend)).toEqual(mend.slice(2)))
