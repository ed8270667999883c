import { signal } from '@preact/signals'

import { acts } from '../desk/actions.ts'
import { isFiltering } from '../desk/filters.ts'
import { Icon } from '../ui/icons.tsx'
import { useSession } from '../ui/session-context.ts'
import { FILTERS } from './filters.ts'

/** On a narrow screen folded until asked for. */
export const legendOpen = signal(matchMedia('(min-width: 760px)').matches)

/** What the signs on the canvas mean; each is a switch. */
export function Legend() {
  const session = useSession()
  const filtering = isFiltering(session.desk.value)
  return (
    <section class="legend" aria-label="Legend and filters" data-open={legendOpen.value}>
      <button
        type="button"
        class="legend-title"
        aria-expanded={legendOpen.value}
        onClick={() => (legendOpen.value = !legendOpen.value)}
      >
        <Icon name="filter" />
        <span>Legend</span>
        {filtering && <span class="legend-note">filtered</span>}
        <Icon name="unfold" />
      </button>
      {legendOpen.value && (
        <div class="legend-body">
          {FILTERS.map(({ id, title, Control }) => (
            <fieldset key={id}>
              <legend>{title}</legend>
              <Control />
            </fieldset>
          ))}
          {filtering && (
            <button type="button" class="legend-clear" onClick={() => session.act(acts.clearFilters())}>
              Show all again
            </button>
          )}
        </div>
      )}
    </section>
  )
}
