import { expect, test } from 'vitest'

import { deskOf } from '../../test/desks.ts'
import type { Desk } from '../desk/desk.ts'
import { focusEdge, focusEntity } from '../desk/focus.ts'
import { visible } from '../desk/visible.ts'
import { NOTHING_HOVERED } from '../state/session.ts'
import { sceneOf } from './scene.ts'

const scene = (desk: Desk, hovered = NOTHING_HOVERED) => sceneOf(desk, visible(desk), hovered)
const emphasis = (desk: Desk) => {
  const { nodes, edges } = scene(desk)
  return Object.fromEntries([...nodes.values(), ...edges.values()].map(item => [item.id, item.emphasis]))
}

const desk = deskOf('venn LEADS port', 'venn MET lind [denied]', 'lind OWNS ship')

test('nothing read, nothing stands out', () => {
  expect(new Set(Object.values(emphasis(desk)))).toEqual(new Set(['plain']))
})

test('an entity that is read stands out with what touches it', () => {
  expect(emphasis(focusEntity(desk, 'venn'))).toEqual({
    venn: 'read',
    port: 'near',
    lind: 'near',
    ship: 'faded',
    'venn LEADS port asserted': 'near',
    'venn MET lind denied': 'near',
    'lind OWNS ship asserted': 'faded',
  })
})

test('a connection that is read stands out with its ends', () => {
  const read = emphasis(focusEdge(desk, 'venn MET lind denied'))
  expect(read).toMatchObject({ 'venn MET lind denied': 'read', venn: 'near', lind: 'near', ship: 'faded' })
})

test('an entity that is not on the board makes nothing fade', () => {
  expect(new Set(Object.values(emphasis(focusEntity(desk, 'nobody'))))).toEqual(new Set(['plain']))
})

test('a line says in plain words what it is, and points only where there is a direction', () => {
  const { edges } = scene(desk)
  expect(edges.get('venn LEADS port asserted')).toMatchObject({
    label: 'leads',
    directed: true,
    kind: 'asserted',
  })
  expect(edges.get('venn MET lind denied')).toMatchObject({
    label: 'met (denied)',
    directed: false,
    kind: 'denied',
  })
})

test('a node under the pointer warms up its lines', () => {
  const hot = scene(desk, { node: 'lind', edge: null })
  expect([...hot.edges.values()].filter(edge => edge.hot).map(({ id }) => id)).toEqual([
    'venn MET lind denied',
    'lind OWNS ship asserted',
  ])
})
