import type { Arranger } from '../state/session.ts'
import { placeAround } from './around.ts'
import { arrangeAll } from './arrange.ts'

/**
 * How nodes find their places: the first ones by a full arrangement, later ones around those that are there.
 *
 * @param aspect the stage's width divided by its height, asked for whenever it matters
 */
export const arrangerFor = (aspect: () => number): Arranger => ({
  place: (desk, fresh) =>
    desk.board.places.size === 0 ? arrangeAll(desk, aspect()) : placeAround(desk, fresh),
  arrange: desk => arrangeAll(desk, aspect()),
})
