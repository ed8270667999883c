import { expect, test } from 'vitest'

import { goldMention, parseCorpus, readOf } from './ecb.ts'
import { gatherMentions } from './gather-mentions.ts'
import type { GoldMention } from './gold-mention.ts'
import { reportsOfOneEvent } from './reports.ts'

/** "a Mara Venn" is a name in document a; "a the mayor" a description; "a she" a pronoun. */
function mentions(...given: string[]): GoldMention[] {
  return given.map((words, at) => {
    const [document = '', ...rest] = words.split(' ')
    const text = rest.join(' ')
    const [name = '', as] = text.split(' = ')
    return {
      key: `${at} ${text}`,
      document,
      sentence: at,
      start: 0,
      text: name,
      head: name.split(' ').at(-1)!.toLowerCase(),
      type: 'HUM',
      isName: /^\p{Lu}/u.test(name),
      appearance: null,
      describedAs: as === undefined ? [] : [as],
      gold: '',
    }
  })
}

const oneTopic = {
  topicOf: new Map([...'ab'].map(id => [id, 't'])),
  eventOf: new Map([...'ab'].map(id => [id, 'e'])),
}

test('names, short names, acronyms, descriptions and pronouns are gathered', () => {
  const groups = gatherMentions(
    mentions(
      'a Mara Venn = mayor',
      'a she',
      'b Venn',
      'b the mayor',
      'b Oskar Lind',
      'b Velmar Port Authority',
      'b VPA',
      'a Velmar',
      'a Velmar Motors',
      'a the firm',
    ),
    oneTopic,
  ).map(group => group.map(key => key.replace(/ = .*/, '')).join(', '))
  expect(groups).toEqual([
    '0 Mara Venn, 1 she, 2 Venn, 3 the mayor',
    '7 Velmar, 8 Velmar Motors, 9 the firm',
    '4 Oskar Lind',
    '5 Velmar Port Authority, 6 VPA',
  ])
})

test('reports of one event are told by their words', () => {
  const words = new Map(
    Object.entries({
      a: 'crane fell harbour Velmar Tuesday',
      b: 'crane Velmar harbour collapse Tuesday',
      c: 'election vote Sarvenia Lind Tuesday',
      d: 'vote Sarvenia ballot Lind Tuesday',
    }).map(([id, text]) => [id, text.split(' ')] as const),
  )
  const groups = reportsOfOneEvent(words)
  expect(groups.get('a')).toBe(groups.get('b'))
  expect(groups.get('c')).toBe(groups.get('d'))
  expect(groups.get('a')).not.toBe(groups.get('c'))
})

test('tokens are put together to a text that knows where each stands', () => {
  const [text] = parseCorpus(
    '1_1\t0\t0\tVenn\t-\n1_1\t0\t1\tfell\tACT\n1_1\t0\t2\t.\t-\n1_1\t1\t0\tLind\t-\n',
  )
  expect(text?.text).toBe('Venn fell.\nLind')
  const mention = {
    coref_chain: 'x',
    doc_id: '1_1',
    mention_type: 'HUM',
    sent_id: 1,
    tokens_number: [0],
    tokens_str: 'Lind',
  }
  const read = readOf({ article: {} as never })
  expect(goldMention(mention, text!, read)).toMatchObject({ key: '1_1:1:0', head: 'lind', appearance: null })
})

test('the same words, like nouns, days and appositions are gathered in reports of one event', () => {
  const groups = gatherMentions(
    [
      ...mentions('a the ship', 'b a vessel', 'a the Port Master', 'b port master').map(one => ({
        ...one,
        sentence: 0,
      })),
      ...mentions('a on Friday night', 'b early Friday').map((one, n) => ({
        ...one,
        key: `t${n} ${one.text}`,
        type: 'TIM',
      })),
      ...mentions('b Velmar , the largest maker', 'b the largest maker').map((one, n) => ({
        ...one,
        key: `v${n} ${one.text}`,
        sentence: 9,
        head: n === 0 ? 'velmar' : 'maker',
      })),
    ],
    oneTopic,
  )
  expect(groups.map(group => group.length)).toEqual([2, 2, 2, 2])
})
