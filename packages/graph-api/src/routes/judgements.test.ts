/** What people say of who is who, by way of the API; what it does to a graph is told beside `judge`. */
import { JudgementRefused, type Review } from '@redthread/graph'
import { expect, test } from 'vitest'

import { entityAddress, serveNewsroom } from '../../test/newsroom-api.ts'

const VIEW = { by: 'Ana', at: '2026-05-03T12:00:00Z', note: null }
const END = { entity: null, words: 'Lind', article: null }
const told: unknown[] = []
const { api, room, body } = await serveNewsroom({
  judging: {
    judge: async (_store, sentence) => {
      told.push(sentence)
      if (sentence.one === sentence.other) throw new JudgementRefused('That contradicts.', 'Undo one.')
      return { id: '0123456789ab', kind: sentence.kind, ...VIEW, one: END, other: END }
    },
    undo: async (_store, id) => ({ id, kind: 'same', ...VIEW, one: END, other: END }),
    crowd: async () => 1,
  },
})

test('a judgement is taken, with who says so; a contradiction is a conflict', async () => {
  const sentence = { kind: 'same', one: 'Oskar Lind', other: 'O. Lind', by: 'Ana', note: null }
  const { note: _note, ...sent } = sentence
  expect(await api.post('/api/judgements', sent)).toMatchObject({ status: 200, body: { id: '0123456789ab' } })
  expect(told).toEqual([sentence])
  const refused = await api.post('/api/judgements', { kind: 'different', one: 'x', other: 'x' })
  expect(refused).toMatchObject({ status: 409, body: { code: 'JudgementRefused', remedy: 'Undo one.' } })
  expect(await api.post('/api/judgements', { kind: 'maybe', one: 'x', other: 'y' })).toMatchObject({
    status: 400,
  })
})

test('a judgement is taken back', async () => {
  expect(await api.delete('/api/judgements/0123456789ab')).toMatchObject({
    status: 200,
    body: { kind: 'same' },
  })
})

test('judgements are listed, all of them and those about one entity', async () => {
  expect(await body('/api/judgements')).toEqual({ judgements: [] })
  const [entity] = room.change.entities
  const about = `/api/judgements?entity=${entityAddress(entity?.id ?? '').replace('/api/entities/', '')}`
  expect(await body(about)).toEqual({ judgements: [] })
})

test('a review shows both sides of each question, and names borne by many', async () => {
  const [one, other] = room.change.appearances.map(({ id }) => id).toSorted()
  const question = { one: one ?? '', other: other ?? '', score: 0.5, reasons: ['much alike'] }
  await room.store.transact([], tx => tx.apply({ upsert: { questions: [question] } }))
  const { questions, total, crowded } = await body<Review>('/api/review')
  expect(total).toBe(1)
  expect(questions).toMatchObject([{ score: 0.5, reasons: ['much alike'], one: { appearance: one } }])
  for (const { context, start, end, words } of questions.flatMap(({ one: a, other: b }) => [a, b]))
    expect(context.slice(start, end)).toBe(words)
  expect(crowded.every(({ appearances }) => appearances > 1)).toBe(true)
})
