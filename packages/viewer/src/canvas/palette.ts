import type { EdgeFactuality, EntityType } from '../api/types.ts'

/** The colours that the canvas paints with: those of the page's style sheet, in the theme of the moment. */
export interface Palette {
  readonly ground: string
  readonly ink: string
  readonly quiet: string
  readonly onType: string
  readonly badge: string
  readonly onBadge: string
  readonly types: Readonly<Record<EntityType, string>>
  readonly edges: Readonly<Record<EdgeFactuality, string>>
  readonly sans: string
}

/** Reads the palette off the root element; to be read anew when the theme changes. */
export function readPalette(root: Element): Palette {
  const style = getComputedStyle(root)
  const read = (name: string) => style.getPropertyValue(name).trim()
  return {
    ground: read('--ground'),
    ink: read('--ink'),
    quiet: read('--quiet'),
    onType: read('--on-type'),
    badge: read('--badge'),
    onBadge: read('--on-badge'),
    types: {
      Person: read('--person'),
      Organization: read('--organization'),
      Place: read('--place'),
      Event: read('--event'),
      Thing: read('--thing'),
    },
    edges: {
      asserted: read('--asserted'),
      reported: read('--reported'),
      past: read('--past'),
      unconfirmed: read('--unconfirmed'),
      denied: read('--denied'),
    },
    sans: read('--sans'),
  }
}
