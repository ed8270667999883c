import type { Arranger } from '../state/session.ts'
import { placeAround } from './around.ts'
import { arrangeAll } from './arrange.ts'

/** The stage's size in pixels. */
export interface StageSize {
  readonly width: number
  readonly height: number
}

/** A node with its label wants about so many square pixels, with the lines around it. */
const NODE_AREA = 10_500

/**
 * How nodes find their places: the first ones by a full arrangement, later ones around those that are there.
 *
 * @param size the stage's size, asked for whenever it matters
 */
export function arrangerFor(size: () => StageSize): Arranger {
  const aspect = () => size().width / size().height
  return {
    place: (desk, fresh) =>
      desk.board.places.size === 0 ? arrangeAll(desk, aspect()) : placeAround(desk, fresh),
    arrange: desk => arrangeAll(desk, aspect()),
    room: () => Math.max(12, Math.round((size().width * size().height) / NODE_AREA)),
  }
}
