import type { EdgeFactuality, Factuality } from '../api/types.ts'

/** How sure, as the page says and draws it. */
export interface FactualityWords {
  readonly kind: EdgeFactuality
  /** On a badge. */
  readonly label: string
  /** In the legend and in tips. */
  readonly means: string
}

/** From the surest to the least. */
export const FACTUALITIES: readonly FactualityWords[] = [
  { kind: 'asserted', label: 'asserted', means: 'An article says so in its own voice.' },
  { kind: 'reported', label: 'reported', means: 'Somebody is said to have said so.' },
  { kind: 'past', label: 'former', means: 'It was so once and has ended.' },
  { kind: 'unconfirmed', label: 'unconfirmed', means: 'It may be, was alleged or is planned.' },
  { kind: 'denied', label: 'denied', means: 'An article says that it is not so.' },
]

const KINDS: Readonly<Record<Factuality, EdgeFactuality>> = {
  asserted: 'asserted',
  reported: 'reported',
  past: 'past',
  possible: 'unconfirmed',
  planned: 'unconfirmed',
  negated: 'denied',
}

/** What kind of connection a statement makes. */
export const kindOf = (factuality: Factuality): EdgeFactuality => KINDS[factuality]

const LABELS = new Map(FACTUALITIES.map(({ kind, label }) => [kind, label]))

export const labelOf = (kind: EdgeFactuality): string => LABELS.get(kind) ?? kind

/** A statement's factuality in words: "unconfirmed", "planned" where it is that. */
export const statementLabel = (factuality: Factuality): string =>
  factuality === 'planned' ? 'unconfirmed, planned' : labelOf(kindOf(factuality))

/** The kinds of a fact's statements, surest first, each with its count. */
export function kindCounts(
  factualities: Readonly<Partial<Record<Factuality, number>>>,
): readonly (readonly [EdgeFactuality, number])[] {
  const counts = new Map<EdgeFactuality, number>()
  for (const [factuality, count] of Object.entries(factualities) as [Factuality, number][]) {
    const kind = kindOf(factuality)
    counts.set(kind, (counts.get(kind) ?? 0) + count)
  }
  return FACTUALITIES.flatMap(({ kind }) => {
    const count = counts.get(kind) ?? 0
    return count > 0 ? [[kind, count] as const] : []
  })
}
