import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { type NameReason, sameName } from './index.ts'
import type { NameKind } from './words.ts'

type Row = readonly [a: string, b: string, reason: NameReason]

const SAME: Readonly<Record<NameKind, readonly Row[]>> = {
  person: [
    ['Mara Venn', 'MARA VENN', 'same words'],
    ['Łukasz Dvořák', 'Lukasz Dvorak', 'same words'],
    ['Venn, Mara', 'Mara Venn', 'same words'],
    ['Venn, Mara Elise', 'Mara Elise Venn', 'same words'],
    ['Governor Mara Venn', 'Mara Venn', 'same words'],
    ['Mara Sand-Venn', 'Mara Sand Venn', 'same words'],
    ['Kim Jongsu', 'Kim Jong-su', 'same words'],
    ['Jongsu Kim', 'Kim Jong-su', 'same words in another order'],
    ['MaraVenn', 'Mara Venn', 'same words'],
    ['Mara Mara Venn', 'Mara Venn', 'same words'],
    ['Bill Lindqvist', 'William Lindqvist', 'short form'],
    ['O. Lindqvist', 'Oskar Lindqvist', 'initial'],
    ['Oskar T Lindqvist', 'Oskar Tomas Lindqvist', 'initial'],
    ['Oskar Tomas Lindqvist', 'Oskar Lindqvist', 'words left out'],
    ['Ursula von der Heide', 'Ursula Heide', 'words left out'],
    ['Sergey Velensky', 'Sergei Velenskyy', 'sounds alike'],
    ['Wladimir Petrow', 'Vladimir Petrov', 'sounds alike'],
    ['Володимир Веленський', 'Volodymyr Velenskyy', 'sounds alike'],
    ['Νίκος Σαμαράκης', 'Nikos Samarakis', 'same words'],
    ['فرناندو سليم', 'Fernando Salim', 'sounds alike'],
    ['李明华', 'Li Minghua', 'same words'],
    ['Muammar Qasafi', 'Moammar Gasafi', 'spelled alike'],
    ['Oskar Lindqivst', 'Oskar Lindqvist', 'spelled alike'],
    ['Abd al-Aziz al-Nuri', 'Abdul Aziz Nuri', 'words left out'],
  ],
  other: [
    ['Velmar AG', 'Velmar Aktiengesellschaft', 'same words'],
    ['Velmar Ltd', 'Velmar GmbH', 'other legal form'],
    ['The Velmar Foundation', 'Velmar Foundation', 'words left out'],
    ['Lind & Venn', 'Lind and Venn', 'same words'],
    ['OAO Velmar', 'Open Joint Stock Company Velmar', 'same words'],
    ['Bank of Dalmar', 'Dalmar Bank', 'words left out'],
    ['DPA', 'Dalmar Port Authority', 'initials of its words'],
    ['D.P.A.', 'Dalmar Port Authority', 'initials of its words'],
    ['Dalmar Labour Party', 'Dalmar Labor Party', 'spelled alike'],
    ['Brigade Forty-four', 'Brigade 44', 'same words'],
    ['Velmarr Shipping', 'Velmar Shipping', 'sounds alike'],
  ],
}

const OTHER: Readonly<Record<NameKind, readonly Row[]>> = {
  person: [
    ['Mara Venn', 'Igor Venn', 'another word'],
    ['Mara Venn', 'Mara Lindqvist', 'another word'],
    ['Oskar T. Lind', 'Oskar R. Lind', 'another word'],
    ['Oskar Lind Jr', 'Oskar Lind Sr', 'another generation'],
    ['Salim bin Omar al-Nuri', 'Omar bin Salim al-Nuri', 'names change places'],
    ['李明华', '李明花', 'another word'],
    ['Sergey Ivanovich Velensky', 'Sergey Borisovich Velensky', 'hardly alike'],
  ],
  other: [
    ['Bank of Dalmar', 'Bank of Sarvenia', 'another word'],
    ['BD plc', 'BP plc', 'another word'],
    ['Velmar Fund IV', 'Velmar Fund V', 'another number'],
    ['Velmar Fund II', 'Velmar Fund III', 'another number'],
    ['Velmar Trust 2004-1', 'Velmar Trust 2004-2', 'another number'],
    ['Dalmar Gas Company', 'Dalmar Oil Company', 'another word'],
  ],
}

describe.each(['person', 'other'] as const)('%s', kind => {
  test.each(SAME[kind])('%s is %s: %s', (a, b, reason) => {
    const { score, reasons } = sameName(a, b, kind)
    expect(reasons).toContain(reason)
    expect(score).toBeGreaterThan(0.5)
  })

  test.each(OTHER[kind])('%s is not %s: %s', (a, b, reason) => {
    const { score, reasons } = sameName(a, b, kind)
    expect(reasons).toContain(reason)
    expect(score).toBeLessThan(0.5)
  })
})

const WORDS = `Mara Venn Oskar Lind Dvořák al bin O T Jong su Jongsu Bill William Jr III Bank of Dalmar Ltd AG 44 Веленський 李明
  سليم Sergei Sergey`
const word = fc.constantFrom(...WORDS.split(/\s+/))
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map(words => words.join(' '))
const kind = fc.constantFrom<NameKind>('person', 'other')

test('it does not matter which comes first', () => {
  fc.assert(
    fc.property(name, name, kind, (a, b, of) => {
      expect(sameName(a, b, of)).toEqual(sameName(b, a, of))
    }),
  )
})

test('each name is its own, and no two names are more alike', () => {
  fc.assert(
    fc.property(name, name, kind, (a, b, of) => {
      expect(sameName(a, a, of).score).toBeGreaterThan(0.95)
      expect(sameName(a, b, of).score).toBeLessThanOrEqual(sameName(a, a, of).score)
    }),
  )
})

test('case, accents and the comma form of a person make no difference', () => {
  fc.assert(
    fc.property(name, name, (a, b) => {
      const { score } = sameName(a, b, 'person')
      expect(sameName(a.toUpperCase(), b, 'person').score).toBeCloseTo(score, 10)
      expect(sameName(a.normalize('NFD'), b, 'person').score).toBeCloseTo(score, 10)
    }),
  )
  const part = fc.constantFrom('Mara', 'Venn', 'Oskar', 'Lindqvist', 'Sergei', 'Dvořák')
  fc.assert(
    fc.property(part, part, name, (given, family, b) => {
      expect(sameName(`${family}, ${given}`, b, 'person')).toEqual(
        sameName(`${given} ${family}`, b, 'person'),
      )
    }),
  )
})

test('any text has a score between 0 and 1', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), kind, (a, b, of) => {
      const { score } = sameName(a, b, of)
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
      expect(sameName(b, a, of).score).toBe(score)
    }),
  )
})
