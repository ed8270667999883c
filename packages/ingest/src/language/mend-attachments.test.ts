import { expect, test } from 'vitest'

import type { Token } from '../document.ts'
import { mendTrees } from './mend-trees.ts'

/** Tokens of one sentence, each as "text upos head dep xpos", heads counted from 0, -1 at the root; the last may lack. */
function sentenceOf(...rows: readonly string[]): Token[] {
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

const LEMMAS: Readonly<Record<string, string>> = { calls: 'call', said: 'say' }

const CASES: readonly (readonly [
  why: string,
  tree: readonly string[],
  word: string,
  head: string,
  dep: string,
])[] = [
  [
    'a name right behind a noun of the same role describes no one else',
    [
      'the DET 1 det',
      'mediator NOUN 5 nsubj',
      'Kadri PROPN 5 nsubj',
      'Venn PROPN 2 flat',
      'has AUX 5 aux',
      'proposed VERB -1 root',
    ],
    'Kadri',
    'mediator',
    'appos',
  ],
  [
    'a clause goes with the noun that its verb agrees with',
    [
      'faults NOUN -1 root NNS',
      'of ADP 3 case IN',
      'the DET 3 det DT',
      'device NOUN 0 nmod NN',
      'which PRON 6 nsubj:pass WDT',
      'is AUX 6 aux:pass VBZ',
      'used VERB 0 acl:relcl VBN',
    ],
    'used',
    'device',
    'acl:relcl',
  ],
  [
    'a clause that agrees with the noun above stays there',
    [
      'faults NOUN -1 root NNS',
      'of ADP 3 case IN',
      'the DET 3 det DT',
      'device NOUN 0 nmod NN',
      'which PRON 6 nsubj:pass WDT',
      'are AUX 6 aux:pass VBP',
      'known VERB 0 acl:relcl VBN',
    ],
    'known',
    'faults',
    'acl:relcl',
  ],
  [
    'what a name is called in a second noun is no one else',
    [
      'Lind PROPN 9 nsubj',
      ', PUNCT 3 punct',
      'an DET 3 det',
      'aide NOUN 0 appos',
      'and CCONJ 7 cc',
      'the DET 7 det',
      'first ADJ 7 amod',
      'man NOUN 0 conj',
      ', PUNCT 0 punct',
      'died VERB -1 root',
    ],
    'man',
    'aide',
    'conj',
  ],
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
    'two subjects that stand apart are left alone',
    [
      'ships NOUN 4 nsubj',
      'that SCONJ 4 mark',
      'Kadri PROPN 4 nsubj',
      'Venn PROPN 2 flat',
      'owns VERB -1 root',
    ],
    'Kadri',
    'owns',
    'nsubj',
  ],
  [
    'a preposition introduces the phrase right behind it',
    [
      'Governor PROPN 3 nmod:desc',
      'of ADP 3 case',
      'Dalmar PROPN 0 nmod',
      'Ada PROPN 5 nsubj',
      'Venn PROPN 3 flat',
      'resigned VERB -1 root',
    ],
    'of',
    'Dalmar',
    'case',
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
    'a name behind "itself" is what it is called',
    [
      'group NOUN 5 nsubj',
      'that PRON 2 nsubj',
      'calls VERB 0 acl:relcl',
      'itself PRON 2 obj',
      'Tern PROPN 5 nsubj',
      'attacked VERB -1 root',
    ],
    'Tern',
    'calls',
    'xcomp',
  ],
  [
    'an unsure relative clause goes with the nearest of a list',
    [
      'Sadok PROPN 7 nsubj',
      'and CCONJ 2 cc',
      'Lind PROPN 0 conj',
      ', PUNCT 5 punct',
      'who PRON 5 nsubj',
      'commanded VERB 0 acl:relcl',
      ', PUNCT 5 punct',
      'agreed VERB -1 root',
    ],
    'commanded',
    'Lind',
    'acl:relcl',
  ],
  [
    'a word for a body has the name right behind it beside it',
    [
      'works VERB -1 root',
      'for ADP 3 case',
      'the DET 3 det',
      'charity NOUN 5 compound',
      'Open ADJ 5 amod',
      'Wells PROPN 0 obl',
    ],
    'Wells',
    'charity',
    'appos',
  ],
  [
    'a name between commas is who the noun before speaks of',
    [
      'speaker NOUN 8 nsubj',
      'for ADP 2 case',
      'Meridia PROPN 0 nmod',
      ', PUNCT 4 punct',
      'Ada PROPN 2 conj',
      'Venn PROPN 4 flat',
      ', PUNCT 0 punct',
      'then ADV 8 advmod',
      'agreed VERB -1 root',
    ],
    'Ada',
    'speaker',
    'appos',
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
    'a bare participle goes on from the one that describes the noun',
    [
      'Wood NOUN 1 nsubj',
      'came VERB -1 root',
      'firm NOUN 1 obl',
      'registered VERB 2 acl VBN',
      'and CCONJ 5 cc',
      'owned VERB 1 conj VBD',
      'by ADP 7 case',
      'Lind PROPN 5 obl:agent',
    ],
    'owned',
    'registered',
    'conj',
  ],
  [
    'behind a comma "by" brings who did what the participle says',
    [
      'firm NOUN 9 nsubj',
      'owned VERB 0 acl VBN',
      ', PUNCT 4 punct',
      'through ADP 4 case',
      'trusts NOUN 1 obl',
      ', PUNCT 7 punct',
      'by ADP 7 case',
      'Lind PROPN 4 nmod',
      ', PUNCT 0 punct',
      'grew VERB -1 root',
    ],
    'Lind',
    'owned',
    'obl:agent',
  ],
  [
    'no part of a name stands before its first word',
    ['Meridia PROPN 3 flat', 'is AUX 2 aux:pass', 'controlled VERB -1 root', 'Lind PROPN 2 obl'],
    'Meridia',
    'controlled',
    'nsubj:pass',
  ],
]

test.each(CASES)('%s', (...[, tree, word, ...place]) => {
  const tokens = mendTrees(sentenceOf(...tree))
  const mended = tokens.find(({ text }) => text === word)!
  expect([tokens[mended.head]?.text, mended.dep]).toEqual(place)
})
