import { expect, test } from 'vitest'

import { type MendCase, placeOf } from './testing.ts'

const CASES: readonly MendCase[] = [
  [
    'who reports it cites him',
    [
      'Venn PROPN 1 nsubj',
      'died VERB -1 root',
      ', PUNCT 4 punct',
      'outlets NOUN 4 nsubj',
      'reported VERB 1 parataxis',
      ', PUNCT 6 punct',
      'citing VERB 1 advcl VBG',
      'officials NOUN 6 obj',
    ],
    'citing',
    'reported',
    'advcl',
  ],
  [
    'what follows a quotation goes on from who is quoted',
    [
      '“ PUNCT 2 punct',
      'We PRON 2 nsubj',
      'wait VERB 6 ccomp',
      ', PUNCT 2 punct',
      '” PUNCT 2 punct',
      'she PRON 6 nsubj',
      'said VERB -1 root',
      'but CCONJ 8 cc',
      'refused VERB 2 conj',
    ],
    'refused',
    'said',
    'conj',
  ],
  [
    'what follows "there were" goes on from who speaks',
    [
      'Venn PROPN 1 nsubj',
      'said VERB -1 root',
      'there PRON 3 expl',
      'were VERB 1 ccomp',
      'plans NOUN 3 nsubj',
      'but CCONJ 7 cc',
      'did AUX 7 aux',
      'agree VERB 3 conj',
    ],
    'agree',
    'said',
    'conj',
  ],
  [
    'a word for saying behind a name, beside a whole sentence, is a verb',
    [
      'money NOUN 1 nsubj',
      'vanished VERB -1 root VBD',
      ', PUNCT 6 punct',
      'the DET 6 det',
      'Harbour PROPN 5 compound',
      'Post PROPN 6 compound',
      'reports NOUN 1 parataxis NNS',
    ],
    'Post',
    'reports',
    'nsubj',
  ],
]

test.each(CASES)('%s', (...[, ...mend]) => expect(placeOf(mend)).toEqual(mend.slice(2)))
