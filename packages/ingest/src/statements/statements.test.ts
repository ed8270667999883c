import { RELATIONS } from '@redthread/graph'
import { afterAll, describe, expect, test } from 'vitest'

import { closeLanguage } from '../language/index.ts'
import { statementsOf } from '../testing.ts'
import { FRAMES } from './frames/index.ts'
import { PHRASES } from './phrases/index.ts'

afterAll(closeLanguage)

const lines = (notation: string): string[] => (notation === '' ? [] : notation.split('; '))

describe('every frame gives what its examples say', () => {
  for (const { name, relation, examples } of FRAMES) {
    for (const [sentence, expected] of examples) {
      test(`${name}: ${sentence}`, async () => {
        const found = await statementsOf(sentence)
        const own = found.filter(line => line.includes(` ${relation}`))
        expect(own).toEqual(lines(expected).filter(line => line.includes(` ${relation}`)))
      })
    }
  }
})

describe('every phrase rule gives what its examples say', () => {
  for (const { name, relation, examples } of PHRASES) {
    for (const [sentence, expected] of examples) {
      test(`${name}: ${sentence}`, async () => {
        const found = await statementsOf(sentence)
        const own = found.filter(line => line.includes(` ${relation}`))
        expect(own).toEqual(lines(expected).filter(line => line.includes(` ${relation}`)))
      })
    }
  }
})

describe('every relation of the ontology is found in its example', () => {
  for (const { name, example } of RELATIONS) {
    const [sentence, expected] = example
    test(`${name}: ${sentence}`, async () => {
      expect(await statementsOf(sentence)).toEqual(expect.arrayContaining(lines(expected)))
    })
  }
})

test('an office is held by whom the article has named, wherever it says what the office is', async () => {
  const text =
    'A former mayor of Tallinn was jailed on Friday. Judges found that Oskar Lind, 58, had taken money.'
  expect(await statementsOf(text)).toContain('Oskar Lind LEADS Tallinn [past]')
})
