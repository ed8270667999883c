import { expect, test } from 'vitest'

import { gumMentions, gumNames } from './gum-names.ts'
import type { Word } from './treebank.ts'

/** "Venn/NNP/2/nsubj/(1-person)": a word, its Penn tag, head, label and entities. */
const words = (text: string): Word[] =>
  text.split(' ').map(word => {
    const [form = '', xpos = '', head, deprel = '', entity = ''] = word.split('/')
    return {
      form,
      xpos,
      upos: xpos.startsWith('NNP') ? 'PROPN' : 'X',
      head: Number(head) - 1,
      deprel,
      misc: entity === '' ? '_' : `Entity=${entity}|SpaceAfter=No`,
    }
  })

test('mentions may nest, and one may end where another begins', () => {
  const found = gumMentions(
    words('the/DT/2/det/(1-person-new crew/NN/0/root of/IN/4/case Halden/NNP/2/nmod/(2-place-new)1)'),
  )
  expect(found).toEqual([
    { first: 3, last: 3, kind: 'place' },
    { first: 0, last: 3, kind: 'person' },
  ])
})

test.each([
  ['without its title', 'President/NNP/2/nmod:desc/(1-person-x Venn/NNP/0/root/1)', 'PER 1-1'],
  ['with its parts', 'Mara/NNP/0/root/(1-person-x Venn/NNP/1/flat/1)', 'PER 0-1'],
  [
    'without its possessor',
    "Halden/NNP/3/nmod:poss/(1-organization-x 's/POS/1/case Bank/NNP/0/root/1)",
    'ORG 2-2',
  ],
  ['with "of"', 'Bank/NNP/0/root/(1-organization-x of/IN/3/case Tallinn/NNP/1/nmod/1)', 'ORG 0-2'],
  [
    'the longest of two',
    'Port/NNP/0/root/(1-place-x of/IN/3/case Halden/NNP/1/nmod/(2-place-x)1)',
    'LOC 0-2',
  ],
  ['of no common noun', 'the/DT/2/det/(1-organization-x bank/NN/0/root/1)', ''],
  ['of no time', 'Monday/NNP/0/root/(1-time-x)', ''],
])('a name stands %s', (_, text, names) => {
  expect(
    gumNames(words(text))
      .map(({ type, first, last }) => `${type} ${first}-${last}`)
      .join(' '),
  ).toBe(names)
})
