import { expect, test } from 'vitest'

import { EMPTY_DESK, NO_FOCUS } from './desk.ts'
import { focusEdge, focusEntity, openArticle, stepBack } from './focus.ts'

test('an article opens beside what led to it, and closing it leads back', () => {
  const read = openArticle(focusEntity(EMPTY_DESK, 'venn'), 'a1', 's1')
  expect(read.focus).toEqual({ entity: 'venn', edge: null, article: 'a1', statement: 's1' })
  expect(stepBack(read).focus).toEqual({ ...NO_FOCUS, entity: 'venn' })
  expect(stepBack(stepBack(read)).focus).toEqual(NO_FOCUS)
})

test('reading a connection ends the reading of an entity', () => {
  expect(focusEdge(focusEntity(EMPTY_DESK, 'venn'), 'e1').focus).toEqual({ ...NO_FOCUS, edge: 'e1' })
})

test('reading what is read already changes nothing', () => {
  const desk = focusEntity(EMPTY_DESK, 'venn')
  expect(focusEntity(desk, 'venn')).toBe(desk)
})
