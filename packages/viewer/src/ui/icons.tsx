import type { EntityType } from '../api/types.ts'
import { GLYPHS } from './glyphs.ts'

/** Line icons on a field of 24 by 24. */
const PATHS = {
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 20.5 20.5',
  undo: 'M9 7 4.5 11.5 9 16M5 11.5h9a5.5 5.5 0 0 1 0 11h-2',
  redo: 'M15 7l4.5 4.5L15 16M19 11.5h-9a5.5 5.5 0 0 0 0 11h2',
  fit: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  close: 'M6 6l12 12M18 6 6 18',
  back: 'M14.5 5 7.5 12l7 7',
  forward: 'M9.5 5l7 7-7 7',
  unfold: 'M9 6l6 6-6 6',
  sun: 'M12 16.2a4.2 4.2 0 1 0 0-8.4 4.2 4.2 0 0 0 0 8.4ZM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M18.7 5.3l-1.4 1.4M6.7 17.3l-1.4 1.4',
  moon: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10Z',
  keyboard: 'M3.5 6.5h17v11h-17zM7 10h.01M10.3 10h.01M13.7 10h.01M17 10h.01M8.5 14h7',
  expand:
    'M12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM12 6.5v-3M12 20.5v-3M6.5 12h-3M20.5 12h-3M7.5 7.5l-2-2M18.5 18.5l-2-2M16.5 7.5l2-2M5.5 18.5l2-2',
  pin: 'M9 3.5h6M10 3.5v6l-3 4h10l-3-4v-6M12 13.5v7',
  remove: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM8.5 12h7',
  centre: 'M12 17.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM12 2.5v4M12 17.5v4M2.5 12h4M17.5 12h4',
  outside: 'M13.5 4.5h6v6M19 5l-8.5 8.5M10 6H5.5v12.5H18V14',
  arrange:
    'M6 8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM18 10.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM9 20.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM8.4 6.6l7.2 1M7 8.4l1.5 7.2M16.3 9.9l-5.6 6.3',
  filter: 'M4 6.5h16M7 12h10M10 17.5h4',
  pair: 'M9 15.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM15 19.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Z',
  check: 'M5 12.5l4.5 4.5L19 7.5',
} as const

export type IconName = keyof typeof PATHS

/** A line icon; it says nothing to a screen reader, so what it sits on must have a name. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
)

/** The disc that stands for an entity type. */
export const TypeDisc = ({ type }: { type: EntityType }) => (
  <svg class={`disc disc-${type}`} viewBox="0 0 24 24" aria-hidden="true">
    <Plate type={type} />
    <path
      class="disc-glyph"
      fill-rule="evenodd"
      d={GLYPHS[type]}
      transform="translate(12 12) scale(.56) translate(-12 -12)"
    />
  </svg>
)

/** The same shapes as on the canvas. */
function Plate({ type }: { type: EntityType }) {
  if (type === 'Person') return <circle class="disc-plate" cx="12" cy="12" r="11" />
  if (type === 'Organization')
    return <rect class="disc-plate" x="1.5" y="1.5" width="21" height="21" rx="5" />
  return <path class="disc-plate" d={PLATES[type]} />
}

const PLATES: Readonly<Record<'Place' | 'Event' | 'Thing', string>> = {
  Place:
    'M7 2.2h10a2 2 0 0 1 1.7 1l4.4 7.8a2 2 0 0 1 0 2l-4.4 7.8a2 2 0 0 1-1.7 1H7a2 2 0 0 1-1.7-1L.9 13a2 2 0 0 1 0-2l4.4-7.8a2 2 0 0 1 1.7-1Z',
  Event:
    'M10.2 1a2.5 2.5 0 0 1 3.6 0L23 10.2a2.5 2.5 0 0 1 0 3.6L13.8 23a2.5 2.5 0 0 1-3.6 0L1 13.8a2.5 2.5 0 0 1 0-3.6L10.2 1Z',
  Thing:
    'M7.6 1.5h8.8a2 2 0 0 1 1.4.6l4.1 4.1a2 2 0 0 1 .6 1.4v8.8a2 2 0 0 1-.6 1.4l-4.1 4.1a2 2 0 0 1-1.4.6H7.6a2 2 0 0 1-1.4-.6L2.1 17.8a2 2 0 0 1-.6-1.4V7.6a2 2 0 0 1 .6-1.4l4.1-4.1a2 2 0 0 1 1.4-.6Z',
}
