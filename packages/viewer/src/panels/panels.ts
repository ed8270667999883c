import type { ComponentType } from 'preact'

import type { Focus } from '../desk/desk.ts'
import { ArticlePanel } from '../reader/article-panel.tsx'
import { EdgePanel } from './edge-panel.tsx'
import { EntityPanel } from './entity-panel.tsx'
import { OverviewPanel } from './overview-panel.tsx'

export interface Panel {
  readonly id: string
  /** Its name for screen readers. */
  readonly title: string
  readonly opensFor: (focus: Focus) => boolean
  readonly View: ComponentType
}

/** The side panel shows the first of these that opens for what is being read. */
export const PANELS: readonly Panel[] = [
  { id: 'article', title: 'Article', opensFor: ({ article }) => article !== null, View: ArticlePanel },
  { id: 'edge', title: 'Connection', opensFor: ({ edge }) => edge !== null, View: EdgePanel },
  { id: 'entity', title: 'Facts', opensFor: ({ entity }) => entity !== null, View: EntityPanel },
  { id: 'overview', title: 'Overview', opensFor: () => true, View: OverviewPanel },
]
