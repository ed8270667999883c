import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { contextOf } from './context.ts'

const around = (text: string, quote: string) => {
  const start = text.indexOf(quote)
  const context = contextOf(text, { start, end: start + quote.length })
  return text.slice(context.start, context.end)
}

describe('the words around a quote', () => {
  test.each([
    ['It rained. Mara Venn met Lind on Friday. He left.', 'Venn met Lind', 'Mara Venn met Lind on Friday.'],
    ['He left. Gen. Lind met Venn. It rained.', 'met Venn', 'Gen. Lind met Venn.'],
    ['He left. J. Lind met Venn. It rained.', 'met Venn', 'J. Lind met Venn.'],
    ['Headline without a stop\n\nVenn met Lind. It rained.', 'Venn met', 'Venn met Lind.'],
    ['One. Two three. Four five. Six.', 'three. Four', 'Two three. Four five.'],
    ['Only this', 'Only this', 'Only this'],
  ])('in %j', (text, quote, context) => {
    expect(around(text, quote)).toBe(context)
  })

  test('a sentence without end is cut', () => {
    const text = 'word '.repeat(1000)
    expect(around(`${text}Venn met Lind ${text}`, 'Venn met Lind').length).toBeLessThan(900)
  })

  test('always hold the quote, and lie within the text', () => {
    const spans = fc
      .string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '🚢', 'Dr.'), minLength: 1, maxLength: 60 })
      .chain(text => fc.tuple(fc.constant(text), fc.nat(text.length - 1), fc.nat(text.length - 1)))
    fc.assert(
      fc.property(spans, ([text, one, other]) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other) + 1]
        const context = contextOf(text, { start, end })
        expect(context.start).toBeLessThanOrEqual(start)
        expect(context.end).toBeGreaterThanOrEqual(end)
        expect(context.start).toBeGreaterThanOrEqual(0)
        expect(context.end).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
