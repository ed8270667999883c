/** What people judge, over what names say. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { type AppearanceRecord, type Judged, resolve } from './index.ts'

/** One who appears in an article under this name: "a Mara Venn". */
function one(words: string, start = 0): AppearanceRecord {
  const [article = '', ...name] = words.split(' ')
  const bearer = {
    name: name.join(' '),
    aliases: [],
    type: 'Person' as const,
    named: true,
    descriptions: [],
    happening: null,
    companions: [],
  }
  return { id: `${article}:${start}-${start + 5}`, article, ...bearer, spans: [{ start, end: start + 5 }] }
}

/** Judgements in the order in which they were made: "a = b", "a != b", about the first appearances of articles. */
const judged = (...said: string[]): Judged[] =>
  said.map((words, at) => {
    const [first, sign, second] = words.split(' ')
    return {
      id: `j${at}`,
      kind: sign === '=' ? 'same' : 'different',
      at: `2026-05-0${at + 1}T12:00:00Z`,
      one: `${first}:0-5`,
      other: `${second}:0-5`,
    }
  })

const parts = (appearances: AppearanceRecord[], judgements: Judged[]): string[] =>
  resolve(appearances, { judgements })
    .clusters.map(cluster => cluster.appearances.map(({ article }) => article).join(''))
    .toSorted()

const venns = (articles: string) => [...articles].map(article => one(`${article} Mara Venn`))

describe('a judgement', () => {
  test('joins what names do not, and all that goes with it', () => {
    const appearances = [...venns('ab'), one('c M. Venn'), one('d Mara Lind')]
    expect(parts(appearances, judged('c = b', 'd = c'))).toEqual(['abcd'])
  })

  test('takes the odd one out, and the others stay together', () => {
    for (const odd of 'abcd') {
      const other = odd === 'a' ? 'b' : 'a'
      const others = [...'abcd'].filter(article => article !== odd).join('')
      expect(parts(venns('abcd'), judged(`${odd} != ${other}`))).toEqual([odd, others].toSorted())
    }
  })

  test('takes those along who were judged to be the odd one', () => {
    expect(parts(venns('abcd'), judged('b = a', 'a != c'))).toEqual(['ab', 'cd'])
  })

  test('that goes against an earlier one has no say', () => {
    const judgements = judged('a = b', 'b = c', 'a != c')
    expect(resolve(venns('abc'), { judgements })).toMatchObject({ refused: ['j2'], clusters: [{}] })
  })

  test('answers the question whether two are one, for all that go with them', () => {
    const twins = [one('a Mara Venn'), one('a Mara Venn', 50), ...venns('bc')]
    const ask = (...said: string[]) =>
      resolve(twins, { judgements: judged(...said) }).questions.map(({ one: a, other: b }) => `${a} ${b}`)
    expect(ask()).toEqual(['a:0-5 b:0-5', 'a:50-55 b:0-5'])
    expect(ask('a != c')).toEqual(['a:50-55 b:0-5'])
    expect(ask('a = c')).toEqual([])
  })
})

test('neither the order of appearances nor of judgements says anything', () => {
  const cast = [...venns('abcd'), one('e M. Venn'), one('f Mara Lind'), one('a Mara Venn', 50)]
  const article = fc.constantFrom(...'abcdef')
  const judgements = fc
    .array(fc.tuple(article, fc.constantFrom('=', '!='), article), { maxLength: 6 })
    .map(said => judged(...said.filter(([a, , b]) => a !== b).map(words => words.join(' '))))
  fc.assert(
    fc.property(
      judgements.chain(all =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray(all, { minLength: all.length }),
          fc.shuffledSubarray(cast, { minLength: cast.length }),
        ),
      ),
      ([all, shuffled, appearances]) => {
        expect(resolve(appearances, { judgements: shuffled })).toEqual(resolve(cast, { judgements: all }))
      },
    ),
  )
})

test.each([
  ['one name', 'Mara Venn', 1],
  ['one family name', 'Mara# Venn', 5000],
  ['names that share first and last words', 'Mara Mid# Venn', 5000],
])('of five thousand appearances of %s few pairs are compared', (_, name, entities) => {
  let pairs = 0
  const scorer = { join: 0.8, ask: 0.3, over: () => () => ((pairs += 1), { score: 0.2, reasons: [] }) }
  const crowd = Array.from({ length: 5000 }, (_each, at) =>
    one(`article${at} ${name.replace('#', `x${at}`)}`),
  )
  expect(resolve(crowd, { scorer }).clusters).toHaveLength(entities)
  expect(pairs).toBeLessThanOrEqual(24 * 24)
})
