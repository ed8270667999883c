/** Turning and stretching a whole drawing, so that it fits the stage. */
import type { Id, Point } from '../desk/desk.ts'

/** Turned so that the longest extent (the first principal axis) lies level. */
export function levelled(places: ReadonlyMap<Id, Point>): ReadonlyMap<Id, Point> {
  const points = [...places.values()]
  const mean = (of: (point: Point) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length
  const [x, y] = [mean(point => point.x), mean(point => point.y)]
  const xx = mean(point => (point.x - x) ** 2)
  const yy = mean(point => (point.y - y) ** 2)
  const xy = mean(point => (point.x - x) * (point.y - y))
  const turn = -0.5 * Math.atan2(2 * xy, xx - yy)
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  return mapPlaces(places, point => ({
    x: (point.x - x) * cos - (point.y - y) * sin,
    y: (point.x - x) * sin + (point.y - y) * cos,
  }))
}

/** Stretched towards the shape of the stage, as far as it does not distort: by a half at most. */
export function stretched(places: ReadonlyMap<Id, Point>, aspect: number): ReadonlyMap<Id, Point> {
  const width = extent([...places.values()].map(({ x }) => x))
  const height = extent([...places.values()].map(({ y }) => y))
  const upright = aspect < 1 && width > height
  const [w, h] = upright ? [height, width] : [width, height]
  const stretch = Math.min(1.5, Math.max(1 / 1.5, (aspect * h) / w))
  return mapPlaces(places, ({ x, y }) => {
    const turned = upright ? { x: y, y: x } : { x, y }
    return stretch > 1 ? { ...turned, x: turned.x * stretch } : { ...turned, y: turned.y / stretch }
  })
}

/** How much a drawing must shrink to fit a stage of this shape, in units of the stage's height. */
export function scaleNeeded(places: ReadonlyMap<Id, Point>, aspect: number): number {
  const points = [...places.values()]
  return Math.max(extent(points.map(({ x }) => x)) / aspect, extent(points.map(({ y }) => y)))
}

const extent = (values: readonly number[]): number => Math.max(1, Math.max(...values) - Math.min(...values))

const mapPlaces = (places: ReadonlyMap<Id, Point>, change: (place: Point) => Point): ReadonlyMap<Id, Point> =>
  new Map([...places].map(([id, place]) => [id, change(place)]))
