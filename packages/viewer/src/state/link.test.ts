import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { NO_FOCUS } from '../desk/desk.ts'
import { focusOf, linkTo } from './link.ts'

test('an address says in plain sight who is read', () => {
  const link = linkTo({
    ...NO_FOCUS,
    entity: 'person:mara-venn~3f9a2c1b77d0',
    article: 'ab12',
    statement: 's9',
  })
  expect(link).toBe('#entity=person:mara-venn~3f9a2c1b77d0&article=ab12&statement=s9')
})

test('an address leads back to what made it, whatever the ids', () => {
  const id = fc.string({ minLength: 1 })
  const maybe = fc.option(id)
  const focuses = fc
    .record({ entity: maybe, edge: maybe, article: maybe, statement: maybe })
    .map(({ entity, edge, article, statement }) => ({
      entity,
      edge: entity ? null : edge,
      article,
      statement: article ? statement : null,
    }))
  fc.assert(
    fc.property(focuses, focus => {
      expect(focusOf(linkTo(focus))).toEqual(focus)
    }),
  )
})

test('an address that means nothing reads nothing', () => {
  expect(focusOf('')).toEqual(NO_FOCUS)
  expect(focusOf('#')).toEqual(NO_FOCUS)
  expect(focusOf('#nonsense&entity=&x=1')).toEqual(NO_FOCUS)
  expect(focusOf('#statement=s1')).toEqual(NO_FOCUS)
})
