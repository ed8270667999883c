import { describe, expect, test } from 'vitest'

import { readKnowledgeNet, scoreKnowledgeNet, unitOffsets } from './knowledgenet.ts'
import { readPlover, scorePlover } from './plover.ts'
import { readRe3d, scoreRe3d } from './re3d.ts'
import { pearson, readUds, scoreUds } from './uds.ts'

const at = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})

const raw = (passageStart: number, passageEnd: number, properties: string[], facts: object[]) => ({
  passageStart,
  passageEnd,
  exhaustivelyAnnotatedProperties: properties.map(propertyId => ({ propertyId })),
  facts,
})
const namedEnd = (name: string) => ({ id: null, name, type: 'Person' as const, aliases: [], mention: name })

const line = (subject: string, object: string) => ({
  id: '1',
  subject: namedEnd(subject),
  relation: 'X',
  predicate: 'x',
  object: namedEnd(object),
  place: null,
  time: null,
  factuality: 'asserted' as const,
  attribution: null,
  confidence: 0.9,
  evidence: { article: 'a', sentence: 0, start: 0, end: 1, quote: 'x' },
})

describe('KnowledgeNet', () => {
  const text = 'Mara Venn married Oskar Lind. She lives in Tallinn.'
  const fact = (propertyId: string, subject: string, object: string) => ({
    propertyId,
    subjectStart: at(text, subject).start,
    subjectEnd: at(text, subject).end,
    objectStart: at(text, object).start,
    objectEnd: at(text, object).end,
  })
  const document = {
    documentId: 'a',
    documentText: text,
    passages: [
      raw(
        0,
        29,
        ['SPOUSE'],
        [fact('SPOUSE', 'Mara Venn', 'Oskar Lind'), fact('SPOUSE', 'Oskar Lind', 'Mara Venn')],
      ),
      raw(30, 51, ['PLACE_OF_RESIDENCE'], [fact('PLACE_OF_RESIDENCE', 'She', 'Tallinn')]),
    ],
  }
  const items = readKnowledgeNet(JSON.stringify(document))
  const held = (type: string, subject: string, object: string) => ({
    type,
    subject: [at(text, subject)],
    object: [at(text, object)],
  })

  test('a fact is found where both ends overlap, property by property', () => {
    const score = scoreKnowledgeNet(items, [
      [held('SPOUSE', 'Venn', 'Lind'), held('PLACE_OF_RESIDENCE', 'She', 'Tallinn')],
    ])
    expect(score).toMatchObject({ right: 2, proposed: 2, wanted: 3, precision: 1 })
    expect(score.properties['SPOUSE']?.recall).toBe(0.5)
  })

  test('what was annotated is wrong where the passage does not say it, other properties do not count', () => {
    const score = scoreKnowledgeNet(items, [[held('SPOUSE', 'married', 'Lind'), held('CEO', 'Venn', 'Lind')]])
    expect(score).toMatchObject({ right: 0, proposed: 1 })
  })

  test('offsets in characters become code units', () => {
    expect(['𝔸b', 'ab'].map(words => unitOffsets(words)(1))).toEqual([2, 1])
  })
})

describe('re3d', () => {
  const text = 'Rebels attacked the port of Tallinn.'
  const relation = (type: string, source: string, target: string) => ({
    documentId: 'a',
    type,
    sourceBegin: at(text, source).start,
    sourceEnd: at(text, source).end,
    targetBegin: at(text, target).start,
    targetEnd: at(text, target).end,
  })
  const items = readRe3d(
    JSON.stringify({ _id: 'a', text }),
    [
      relation('FightingAgainst', 'Rebels', 'the port of Tallinn'),
      relation('BelongsTo', 'the port', 'Tallinn'),
    ]
      .map(row => JSON.stringify(row))
      .join('\n'),
  )
  const held = (type: string, subject: string, object: string) => ({
    type,
    subject: [at(text, subject)],
    object: [at(text, object)],
  })

  test('type and both ends have to agree, some types either way round', () => {
    expect(
      scoreRe3d(items, [
        [held('FightingAgainst', 'port', 'Rebels'), held('BelongsTo', 'Tallinn', 'the port')],
      ]),
    ).toMatchObject({ right: 1, proposed: 2, wanted: 2 })
  })
})

describe('PLOVER', () => {
  const items = readPlover(
    JSON.stringify([
      {
        id: '1',
        text: '…',
        event: 'FIGHT',
        source: [{ actorText: 'Rebels' }],
        target: [{ actorText: "President Lind's" }],
      },
      {
        id: '2',
        text: '…',
        event: 'AGREE',
        source: [{ actorText: 'Estonia' }, { actorText: 'Latvia' }],
        target: '',
      },
    ]),
  )
  test('an actor is found in its role; without a target sources act on one another', () => {
    const score = scorePlover(items, [[line('the rebels', 'Oskar Lind')], [line('Estonia', 'Latvia')]])
    expect(score).toMatchObject({ source: 1, target: 0, recall: 3 / 4, pairs: 0, actors: 4 })
    expect(scorePlover(items, [[line('the rebels', 'President Lind')], []])).toMatchObject({
      source: 1 / 3,
      target: 1,
      pairs: 1,
    })
  })
})

describe('UDS factuality', () => {
  const items = readUds(
    JSON.stringify({
      text: 'Venn left and will return ?',
      targets: [
        { span1: [1, 2], label: 3 },
        { span1: [4, 5], label: -1 },
      ],
    }),
  )
  test('targets are words of the text', () => {
    expect(items[0]?.targets.map(({ word, start, end }) => [word, start, end])).toEqual([
      ['left', 5, 9],
      ['return', 19, 25],
    ])
  })
  test('only what a statement tells is scored, and how much that is', () => {
    expect(scoreUds(items, [[2.6, 1]])).toEqual({ r: 1, f1: 2 / 3, told: 2, targets: 2 })
    expect(scoreUds(items, [[2.6, undefined]])).toMatchObject({ f1: 1, told: 1, targets: 2 })
  })
  test('correlation of a line is one, of a constant none', () => {
    expect(
      pearson([
        [1, 2],
        [2, 4],
        [3, 6],
      ]),
    ).toBeCloseTo(1)
    expect(
      pearson([
        [1, 2],
        [2, 2],
      ]),
    ).toBe(0)
  })
})
