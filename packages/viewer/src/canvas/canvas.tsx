import { useEffect, useRef } from 'preact/hooks'

import { useSession } from '../ui/session-context.ts'
import { startStage } from './stage.ts'

/** The graph. What it shows stands in the list beside it too, for those who cannot see or point. */
export function Canvas() {
  const session = useSession()
  const container = useRef<HTMLDivElement>(null)
  const overlay = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    if (container.current && overlay.current) return startStage(session, container.current, overlay.current)
    return undefined
  }, [session])
  return (
    <div class="canvas">
      <div ref={container} class="canvas-graph" data-canvas aria-hidden="true" />
      <canvas ref={overlay} class="canvas-overlay" aria-hidden="true" />
    </div>
  )
}
