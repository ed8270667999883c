import type { ComponentType } from 'preact'

import { FactualityFilter } from './factuality-filter.tsx'
import { MinimumFilter } from './minimum-filter.tsx'
import { TypeFilter } from './type-filter.tsx'

export interface Filter {
  readonly id: string
  readonly title: string
  readonly Control: ComponentType
}

/** The legend, which is the filter: every sign explained is a switch for what it stands for. */
export const FILTERS: readonly Filter[] = [
  { id: 'types', title: 'Who and what', Control: TypeFilter },
  { id: 'minimum', title: 'How often said', Control: MinimumFilter },
  { id: 'factuality', title: 'How sure', Control: FactualityFilter },
]
