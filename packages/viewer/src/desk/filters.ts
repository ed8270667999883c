import type { EdgeFactuality, EntityType } from '../api/types.ts'
import { toggled } from './collections.ts'
import { type Desk, NO_FILTERS } from './desk.ts'

export const toggleType = (desk: Desk, type: EntityType): Desk => ({
  ...desk,
  filters: { ...desk.filters, hiddenTypes: toggled(desk.filters.hiddenTypes, type) },
})

export const toggleFactuality = (desk: Desk, factuality: EdgeFactuality): Desk => ({
  ...desk,
  filters: { ...desk.filters, hiddenFactualities: toggled(desk.filters.hiddenFactualities, factuality) },
})

/** Asks for at least that many statements behind a connection; below one there is no asking. */
export const setMinimum = (desk: Desk, statements: number): Desk => ({
  ...desk,
  filters: { ...desk.filters, minimumStatements: Math.max(1, Math.round(statements)) },
})

export const clearFilters = (desk: Desk): Desk => ({ ...desk, filters: NO_FILTERS })

export const isFiltering = ({ filters }: Desk): boolean =>
  filters.hiddenTypes.size > 0 || filters.hiddenFactualities.size > 0 || filters.minimumStatements > 1
