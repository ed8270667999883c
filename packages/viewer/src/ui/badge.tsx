import type { EdgeFactuality } from '../api/types.ts'
import { LINES } from '../canvas/lines.ts'
import { labelOf } from '../words/factuality.ts'

/** A piece of line as the canvas draws it. */
export function LineSample({ kind }: { kind: EdgeFactuality }) {
  const { dash, cap, crossed } = LINES[kind]
  return (
    <svg class={`line-sample line-${kind}`} viewBox="0 0 34 12" aria-hidden="true">
      <path d="M1 6h32" stroke-dasharray={dash.join(' ')} stroke-linecap={cap} />
      {crossed && <path class="line-cross" d="M13.5 2.5l7 7M20.5 2.5l-7 7" />}
    </svg>
  )
}

/** How sure, in a word and as a line. */
export const Badge = ({
  kind,
  label = labelOf(kind),
  count,
}: {
  kind: EdgeFactuality
  label?: string
  count?: number
}) => (
  <span class={`badge badge-${kind}`}>
    <LineSample kind={kind} />
    {count !== undefined && count > 1 ? `${count} ${label}` : label}
  </span>
)
