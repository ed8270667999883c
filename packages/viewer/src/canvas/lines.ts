import type { EdgeFactuality } from '../api/types.ts'

/** How a connection is drawn, on the canvas and in the legend alike: dash pattern in pixels, none for solid. */
export interface LineStyle {
  readonly dash: readonly number[]
  readonly cap: 'butt' | 'round'
  readonly crossed: boolean
}

export const LINES: Readonly<Record<EdgeFactuality, LineStyle>> = {
  asserted: { dash: [], cap: 'butt', crossed: false },
  reported: { dash: [0.5, 5], cap: 'round', crossed: false },
  past: { dash: [14, 5], cap: 'butt', crossed: false },
  unconfirmed: { dash: [5, 4], cap: 'butt', crossed: false },
  denied: { dash: [], cap: 'butt', crossed: true },
}
