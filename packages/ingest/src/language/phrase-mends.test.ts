import { afterAll, expect, test } from 'vitest'

import { statementsOf } from '../testing.ts'
import { closeLanguage } from './index.ts'
import { type MendCase, placeOf } from './testing.ts'

afterAll(closeLanguage)

const CASES: readonly MendCase[] = [
  [
    'a country behind a part of it is where that lies',
    [
      'Harju PROPN 1 compound NNP',
      'province NOUN -1 root NN',
      ', PUNCT 1 punct',
      'Estonia PROPN 1 appos NNP',
    ],
    'Estonia',
    'province',
    'nmod:unmarked',
  ],
  [
    'a name behind a noun that is no part of a country stays what that is called',
    ['port NOUN 1 compound NN', 'town NOUN -1 root NN', ', PUNCT 1 punct', 'Sillam PROPN 1 appos NNP'],
    'Sillam',
    'town',
    'appos',
  ],
  [
    'an unsure place is that of the noun before it',
    [
      'crisis NOUN -1 root NN',
      'and CCONJ 2 cc CC',
      'war NOUN 0 conj NN',
      'in ADP 4 case IN',
      'Estonia PROPN 0 nmod NNP',
    ],
    'Estonia',
    'war',
    'nmod',
  ],
  [
    '"at once" counts nothing',
    ['cease VERB -1 root VB', 'at ADP 2 case IN', 'once NUM 3 nummod CD', 'airstrikes NOUN 0 obj NNS'],
    'once',
    'cease',
    'advmod',
  ],
  [
    'a clause goes with the noun above where its verb does not fit the nearest',
    [
      'images NOUN -1 root NNS',
      'of ADP 2 case IN',
      'prison NOUN 0 nmod NN',
      'which PRON 5 nsubj:pass WDT',
      'were AUX 5 aux:pass VBD',
      'published VERB 2 acl:relcl VBN',
    ],
    'published',
    'images',
    'acl:relcl',
  ],
  [
    'a body of people goes with a verb in the plural',
    [
      'fans NOUN -1 root NNS',
      'of ADP 2 case IN',
      'team NOUN 0 nmod NN',
      'which PRON 5 nsubj WDT',
      'were AUX 5 aux VBD',
      'playing VERB 2 acl:relcl VBG',
    ],
    'playing',
    'team',
    'acl:relcl',
  ],
  [
    'someone right behind a verb of naming makes it active',
    [
      'Lindmar PROPN -1 root NNP',
      'named VERB 0 acl VBN',
      'Ada PROPN 1 xcomp NNP',
      'Moor PROPN 2 flat NNP',
      'its PRON 5 nmod:poss PRP$',
      'chairwoman NOUN 1 xcomp NN',
    ],
    'Lindmar',
    'named',
    'nsubj',
  ],
]

test.each(CASES)('%s', (_, ...rest) => {
  const [tree, word, head, dep] = rest
  expect(placeOf([tree, word])).toEqual([head, dep])
})

test.each([
  ['Lindmar Group named Mara Venn its new chairwoman on Monday.', 'Lindmar Group APPOINTED Mara Venn'],
  ['Harbour Party elected Mara Venn its leader.', 'Mara Venn LEADS Harbour Party'],
  ['The navy targeted families out shopping for the feast.', 'navy ATTACKED families'],
  ['In Estonia Minister Mara Venn met Oskar Lind.', 'Mara Venn MET Oskar Lind'],
  ['The concert was held in Tallinn at the Harbour Hall.', 'concert HAPPENED_IN Tallinn'],
])('%s', async (sentence, statement) => {
  expect((await statementsOf(sentence)).map(line => line.replace(/ \[.*/, ''))).toContain(statement)
})
