import { computed, effect, signal } from '@preact/signals'
import cytoscape, { type Core } from 'cytoscape'

import type { Session } from '../state/session.ts'
import { theme } from '../state/theme.ts'
import { fitAtOnce, look, ZOOM_LIMITS } from './camera.ts'
import { startGestures } from './gestures.ts'
import { startOverlay } from './overlay.ts'
import { type Palette, readPalette } from './palette.ts'
import { sceneOf } from './scene.ts'
import { magnification } from './sizes.ts'
import { styleFor } from './style.ts'
import { syncTo } from './sync.ts'

/** Puts the graph into the page; returns the function that takes it out again. */
export function startStage(session: Session, container: HTMLElement, canvas: HTMLCanvasElement): () => void {
  let palette = readPalette(document.documentElement)
  const cy = createCy(container, palette)
  const scale = signal(1)
  const scene = computed(() => sceneOf(session.desk.value, session.visible.value, session.hovered.value))
  const overlay = startOverlay({ cy, canvas, scene: () => scene.peek(), palette: () => palette })
  const sync = syncTo(cy)
  startGestures({ cy, session, overlay })
  let fitted = false
  cy.on('dragpan scrollzoom pinchzoom', () => (fitted = false))
  cy.on('zoom', () => (scale.value = magnification(cy.zoom())))
  const stops = [
    effect(() => sync(scene.value)),
    effect(() => {
      if (!theme.value) return
      palette = readPalette(document.documentElement)
      cy.style(styleFor(palette, scale.value))
    }),
    effect(() => {
      const wish = session.camera.value
      if (!wish) return
      fitted = 'fit' in wish
      sync(scene.peek()) // what is to be looked at may have come in the same breath
      look(cy, wish)
    }),
    keepSize(cy, container, () => fitted),
    tellView(cy, container),
  ]
  overlay.paint()
  return () => {
    for (const stop of stops) stop()
    cy.destroy()
  }
}

function createCy(container: HTMLElement, palette: Palette): Core {
  return cytoscape({
    container,
    style: styleFor(palette, 1),
    ...ZOOM_LIMITS,
    autounselectify: true,
    boxSelectionEnabled: false,
  })
}

/**
 * When the stage changes its size: shows everything again where everything was shown and nobody has moved the view
 * since; else keeps the middle in the middle.
 */
function keepSize(cy: Core, container: HTMLElement, isFitted: () => boolean): () => void {
  let last = { width: container.clientWidth, height: container.clientHeight }
  const observer = new ResizeObserver(() => {
    const now = { width: container.clientWidth, height: container.clientHeight }
    if (now.width === 0 || now.height === 0) return
    cy.resize()
    if (isFitted()) fitAtOnce(cy)
    else cy.panBy({ x: (now.width - last.width) / 2, y: (now.height - last.height) / 2 })
    last = now
  })
  observer.observe(container)
  return () => observer.disconnect()
}

/** Writes the view on the container once it rests: where a node lies on the screen can be worked out from it. */
function tellView(cy: Core, container: HTMLElement): () => void {
  let timer = 0
  const tell = () => {
    container.dataset['zoom'] = cy.zoom().toFixed(4)
    container.dataset['pan'] = `${cy.pan().x.toFixed(1)},${cy.pan().y.toFixed(1)}`
  }
  cy.on('viewport', () => {
    clearTimeout(timer)
    timer = window.setTimeout(tell, 120)
  })
  tell()
  return () => clearTimeout(timer)
}
