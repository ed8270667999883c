import { expect, test } from 'vitest'

import { TextsDiffer } from './alignment.ts'
import { f1 } from './tally.ts'
import { TREE_MEASURES, treeScores, treeTotal } from './tree-scores.ts'
import { rawText, readTreebank, type TreebankDocument } from './treebank.ts'

/** "Venn/PROPN/2/nsubj slept/VERB/0/root": a sentence a line; "don't=" before the words of a range. */
function document(...sentences: string[]): TreebankDocument {
  const blocks = sentences.map(sentence => {
    let number = 0
    const rows = sentence.split(' ').flatMap(word => {
      const [form, upos, head, deprel] = word.split('/')
      if (upos === undefined) {
        const [written, count] = form!.split('=')
        return [[`${number + 1}-${number + Number(count)}`, written, ...'_______'.split(''), '_'].join('\t')]
      }
      number += 1
      return [[number, form, '_', upos, upos, '_', head, deprel, '_', '_'].join('\t')]
    })
    return rows.join('\n')
  })
  return readTreebank(`# newdoc id = a\n${blocks.join('\n\n')}`)[0]!
}

const shares = (gold: TreebankDocument, system: TreebankDocument) => {
  const scores = treeScores(gold, system)
  return Object.fromEntries(
    TREE_MEASURES.map(measure => {
      const { right, gold: wanted, system: found } = scores[measure]
      return [measure, `${right}/${wanted}/${found}`]
    }),
  )
}

const GOLD = document(
  'Venn/PROPN/2/nsubj:pass left/VERB/0/root the/DET/4/det port/NOUN/2/obj ./PUNCT/2/punct',
)

test('on the same words: a wrong tag, a wrong head, a wrong label, a subtype that does not count', () => {
  const system = document('Venn/NOUN/2/nsubj left/VERB/0/root the/DET/2/det port/NOUN/2/obl ./PUNCT/2/punct')
  expect(shares(GOLD, system)).toEqual({
    tokens: '5/5/5',
    sentences: '1/1/1',
    words: '5/5/5',
    upos: '4/5/5',
    xpos: '4/5/5',
    uas: '4/5/5',
    las: '3/5/5',
    // Venn and left of Venn, left, port.
    clas: '2/3/3',
  })
})

test('on other words: what is not aligned is wrong, and so is what hangs on it', () => {
  // "port." is one word, so "the" hangs on a word that the gold has not; the sentence is cut in two.
  const system = document('Venn/PROPN/0/root', 'left/VERB/0/root the/DET/3/det port./NOUN/1/obj')
  expect(shares(GOLD, system)).toEqual({
    tokens: '3/5/4',
    sentences: '0/1/2',
    words: '3/5/4',
    upos: '3/5/4',
    xpos: '3/5/4',
    uas: '1/5/4',
    las: '1/5/4',
    clas: '1/3/3',
  })
  expect(f1(treeScores(GOLD, system).words)).toBeCloseTo((200 * 3) / 9)
})

test('within what is written as one, words are aligned by their forms', () => {
  const gold = document("don't=2 do/AUX/3/aux n't/PART/3/advmod go/VERB/0/root")
  const apart = document("do/AUX/3/aux n't/PART/3/advmod go/VERB/0/root")
  const other = document("don't/AUX/2/aux go/VERB/0/root")
  expect(shares(gold, gold)).toMatchObject({ tokens: '2/2/2', words: '3/3/3', las: '3/3/3' })
  expect(shares(gold, apart)).toMatchObject({ tokens: '1/2/3', words: '3/3/3', las: '3/3/3' })
  expect(shares(gold, other)).toMatchObject({ tokens: '2/2/2', words: '1/3/2', las: '1/3/2' })
})

test('two documents count as one', () => {
  expect(treeTotal([treeScores(GOLD, GOLD), treeScores(GOLD, GOLD)]).las).toEqual({
    gold: 10,
    system: 10,
    right: 10,
  })
})

test('another text is refused', () => {
  expect(() => treeScores(GOLD, document('Venn/PROPN/0/root'))).toThrow(TextsDiffer)
})

const row = (id: string, form: string, misc = '_') => [id, form, ...'_______'.split(''), misc].join('\t')

test('raw text has the spaces and paragraphs of the treebank', () => {
  const [one] = readTreebank(
    [
      '# newdoc id = a',
      '# newpar',
      row('1', 'Wait', 'SpaceAfter=No'),
      row('2', '!'),
      '',
      row('1-2', 'Don’t', 'SpaceAfter=No'),
      row('1', 'Do'),
      row('2', 'n’t'),
      row('3', '.'),
      '',
      '# newpar',
      row('1', 'End'),
      '',
    ].join('\n'),
  )
  expect(rawText(one!)).toBe('Wait! Don’t.\n\nEnd')
})
