import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { edge, inARow, knowing, node } from '../../test/desks.ts'
import { acts } from './actions.ts'
import type { Desk } from './desk.ts'
import { type Action, type History, NEW_HISTORY, perform, redo, undo } from './history.ts'

const NAMES = ['venn', 'lind', 'port', 'party', 'talks']
const names = fc.constantFrom(...NAMES)
const point = fc.record({ x: fc.integer(), y: fc.integer() })

/** Anything that a person can do. */
const actions: fc.Arbitrary<Action> = fc.oneof(
  fc
    .tuple(names, names)
    .map(([a, b]) => acts.expand(a, { nodes: [node(a), node(b)], edges: [edge(`${a} MET ${b}`)] }, inARow)),
  names.map(name => acts.remove(name, name)),
  fc.tuple(names, point).map(([name, to]) => acts.move(name, name, to)),
  names.map(name => acts.pin(name, name)),
  point.map(to => acts.arrange(({ board }) => new Map([...board.shown].map(id => [id, to])))),
  names.map(name => acts.readEntity(name)),
  fc.constant(acts.toggleType('Person')),
  fc.integer({ min: -2, max: 5 }).map(count => acts.setMinimum(count)),
  fc.constant(acts.stepBack()),
)

const all = (history: History, todo: readonly Action[]): History => todo.reduce(perform, history)
const times = (count: number, history: History, step: (history: History) => History): History =>
  Array.from({ length: count }).reduce<History>(step, history)

describe('undo', () => {
  test('as many undos as steps bring the first board back, as many redos the last', () => {
    fc.assert(
      fc.property(fc.array(actions, { maxLength: 30 }), todo => {
        const start: History = { ...NEW_HISTORY, desk: knowing('venn MET lind', 'lind LEADS port') }
        const end = all(start, todo)
        const back = times(end.past.length, end, undo)
        expect(back.desk.board).toEqual(start.desk.board)
        expect(times(end.past.length, back, redo).desk.board).toEqual(end.desk.board)
      }),
    )
  })

  test('every shown node has a place, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(actions, { maxLength: 30 }), fc.nat(5), (todo, undos) => {
        const { board } = times(undos, all(NEW_HISTORY, todo), undo).desk
        expect([...board.shown].filter(id => !board.places.has(id))).toEqual([])
        expect([...board.pinned].filter(id => !board.shown.has(id))).toEqual([])
      }),
    )
  })

  test('reading and filtering are not undone', () => {
    const read = all(NEW_HISTORY, [
      acts.expand('venn', { nodes: [node('venn')], edges: [] }, inARow),
      acts.readEntity('venn'),
      acts.toggleFactuality('denied'),
    ])
    const { desk }: { desk: Desk } = undo(read)
    expect(desk.board.shown.size).toBe(0)
    expect(desk.focus.entity).toBe('venn')
    expect(desk.filters.hiddenFactualities.has('denied')).toBe(true)
  })

  test('an action after an undo leaves nothing to redo', () => {
    const shown = perform(NEW_HISTORY, acts.expand('venn', { nodes: [node('venn')], edges: [] }, inARow))
    const other = perform(undo(shown), acts.expand('lind', { nodes: [node('lind')], edges: [] }, inARow))
    expect(other.future).toEqual([])
    expect(other.past.map(({ title }) => title)).toEqual(['Expand lind'])
  })

  test('what changes nothing is no step', () => {
    expect(perform(NEW_HISTORY, acts.remove('venn', 'venn')).past).toEqual([])
    expect(undo(NEW_HISTORY)).toBe(NEW_HISTORY)
    expect(redo(NEW_HISTORY)).toBe(NEW_HISTORY)
  })
})
