import { describe, expect, test } from 'vitest'

import { BenchieBroken, fits, readBenchie, scoreBenchie } from './benchie.ts'
import { readCarb, scoreCarb } from './carb.ts'
import type { OpenTriple } from './open-triples.ts'
import { readWire57, scoreWire57 } from './wire57.ts'

const triple = (line: string, confidence = 0.9, ...further: string[]): OpenTriple => {
  const [subject = '', relation = '', object = ''] = line.split(' · ')
  return { subject, relation, object, further, confidence }
}

/** Words of a gold part; those with a star are inferred. */
const part = (...words: string[]) => ({
  words: words.map(word => word.replace(/^\*/, '')),
  words_indexes: words.map((word, index) => (word.startsWith('*') ? 'inf' : index)),
})

describe('CaRB', () => {
  const file = [
    'Mara Venn met Oskar Lind in Tallinn .\tmet\tMara Venn\tOskar Lind\tin Tallinn',
    'Mara Venn met Oskar Lind in Tallinn .\tmet in\tMara Venn\tTallinn',
    'Lind said that Venn left .\tsaid\tLind\tVenn left\tC: Tuesday',
  ].join('\n')
  const items = readCarb(file)

  test('tuples are read by their sentence, without their context', () => {
    expect(items.map(({ tuples }) => tuples.length)).toEqual([2, 1])
    expect(items[1]?.tuples[0]?.args).toEqual(['Lind', 'Venn left'])
  })

  test('precision pairs one to one, recall takes the best for each', () => {
    // First tuple: 5 of 5 words, 5 of 7; second: 3 of 5 and 3 of 5 (met, Mara, Venn). One prediction, three tuples.
    const { precision, recall } = scoreCarb(items, [[triple('Mara Venn · met · Oskar Lind')], []])
    expect(precision).toBeCloseTo(1)
    expect(recall).toBeCloseTo((5 / 7 + 3 / 5) / 3)
  })

  test('a second prediction has the second tuple to itself', () => {
    const found = scoreCarb(items, [
      [triple('Mara Venn · met · Oskar Lind'), triple('Mara Venn · met in · Tallinn')],
      [],
    ])
    expect(found.precision).toBeCloseTo(1)
    expect(found.recall).toBeCloseTo((5 / 7 + 1) / 3)
  })

  test('without a word of the relation there is no match, but "be" is any of its forms', () => {
    const gold = readCarb('Venn was late .\twas\tVenn\tlate')
    expect(scoreCarb(gold, [[triple('Venn · came · late')]]).f1).toBe(0)
    expect(scoreCarb(gold, [[triple('Venn · be · late')]]).f1).toBe(1)
  })

  test('after a verb of saying the arguments may be turned', () => {
    expect(scoreCarb(items.slice(1), [[triple('Venn left · said · Lind')]]).f1).toBe(1)
  })

  test('the best threshold gives F1, all of them the area', () => {
    const gold = readCarb('Venn saw Lind .\tsaw\tVenn\tLind')
    const found = scoreCarb(gold, [[triple('Venn · saw · Lind', 0.8), triple('Venn · ate · Lind', 0.4)]])
    expect(found).toMatchObject({ precision: 1, recall: 1, f1: 1 })
    // From recall 1 to 0 at precision 1; the lower threshold lies at the same recall and adds no area.
    expect(found.auc).toBeCloseTo(1)
  })

  test('nothing predicted scores nothing', () => {
    expect(scoreCarb(items, [])).toEqual({ precision: 0, recall: 0, f1: 0, auc: 0 })
  })
})

describe('BenchIE', () => {
  const file = [
    'sent_id:1\tVenn runs the old port of Tallinn .',
    '1--> Cluster 1:',
    'Venn --> runs --> [the] [old] port [of Tallinn]',
    '1--> Cluster 2:',
    'Venn --> runs port of --> Tallinn',
    'Venn --> runs port --> of Tallinn',
    '',
    'sent_id:2\tLind slept .',
  ].join('\n')
  const items = readBenchie(file)

  test.each([
    ['[the] [old] port [of Tallinn]', 'port', true],
    ['[the] [old] port [of Tallinn]', 'the port of Tallinn', true],
    ['[the] [old] port [of Tallinn]', 'the old', false],
    ['[the] [old] port [of Tallinn]', 'old port of', false],
    ['[the] port', 'the the port', false],
  ])('%s is also told as: %s? %s', (slot, text, expected) => expect(fits(slot, text)).toBe(expected))

  test('a fact is found once, a triple that fits none is wrong', () => {
    const told = [
      triple('Venn · runs · the port'),
      triple('Venn · runs · port'),
      triple('Venn · runs port of · Tallinn'),
      triple('Venn · of · Tallinn'),
    ]
    // Two facts of two found; one of three that count is wrong.
    const score = scoreBenchie(items, [told, [triple('Lind · slept · well')]])
    expect(score).toMatchObject({ right: 2, proposed: 4, wanted: 2, precision: 0.5, recall: 1 })
  })

  test('a line that is no form is refused', () => {
    expect(() => readBenchie('sent_id:1\tVenn runs .\n1--> Cluster 1:\nVenn runs')).toThrow(BenchieBroken)
  })
})

describe('WiRe57', () => {
  const tuple = {
    arg1: part('Mara', 'Venn'),
    rel: part('*is', 'head', 'of'),
    arg2: part('the', 'port'),
    'arg3+': [part('since', 'May')],
  }
  const items = readWire57(JSON.stringify({ ports: [{ id: 'P 1', sent: '…', tuples: [tuple] }] }))

  test('inferred words do not count against recall', () => {
    // 4 of 5 predicted words; 4 of the 2 + 2 + 2 + 2 real ones.
    const score = scoreWire57(items, [[triple('Venn · is head · the port')]])
    expect(score.precision).toBeCloseTo(5 / 5)
    expect(score.recall).toBeCloseTo(5 / 8)
  })

  test('each part has to share a word', () => {
    expect(scoreWire57(items, [[triple('Lind · is head of · the port')]]).f1).toBe(0)
  })

  test('further arguments are compared in their order', () => {
    const score = scoreWire57(items, [[triple('Mara Venn · head of · the port', 0.9, 'since May')]])
    expect(score).toMatchObject({ precision: 1, recall: 1, f1: 1 })
  })

  test('a tuple takes one prediction, the other counts against precision', () => {
    const score = scoreWire57(items, [
      [triple('Mara Venn · head of · the port'), triple('Venn · head of · the port')],
    ])
    expect(score.precision).toBeCloseTo(0.5)
  })
})
