import { useComputed } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'

import { nextSheet, sheet } from '../state/sheet.ts'
import { useSession } from '../ui/session-context.ts'
import { PANELS } from './panels.ts'

/** The panel beside the graph; on a narrow screen a sheet below it. */
export function SidePanel() {
  const session = useSession()
  const scroller = useRef<HTMLDivElement>(null)
  const panel = useComputed(() => PANELS.find(({ opensFor }) => opensFor(session.desk.value.focus)))
  const read = useComputed(() => {
    const { entity, edge, article } = session.desk.value.focus
    return [entity, edge, article].join(' ')
  })
  useLayoutEffect(() => scroller.current?.scrollTo(0, 0), [read.value])
  const open = panel.value
  if (!open) return null
  const { View } = open
  return (
    <aside class="panel" data-panel={open.id} data-sheet={sheet.value} aria-label={open.title}>
      <button
        type="button"
        class="sheet-handle"
        onClick={nextSheet}
        aria-label="Change the height of the panel"
      >
        <span />
      </button>
      <div class="panel-scroller" ref={scroller} tabIndex={-1}>
        <View key={read.value} />
      </div>
    </aside>
  )
}
