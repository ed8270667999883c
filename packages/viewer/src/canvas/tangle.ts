import type { Id, Point } from '../desk/desk.ts'

export interface Line {
  readonly from: Id
  readonly to: Id
}

/** A node nearer than this to a line that is not its own looks as if it were on it. */
const TOO_NEAR = 26

/** How tangled a drawing looks: crossings of lines, and nodes that lines run over, which weigh twice. */
export function tangle(places: ReadonlyMap<Id, Point>, lines: readonly Line[]): number {
  const drawn = lines.flatMap(({ from, to }) => {
    const [a, b] = [places.get(from), places.get(to)]
    return a && b ? [{ from, to, a, b }] : []
  })
  const crossings = drawn.flatMap((one, index) =>
    drawn.slice(index + 1).filter(other => !shareEnd(one, other) && cross(one, other)),
  )
  const runOver = drawn.flatMap(({ from, to, a, b }) =>
    [...places].filter(([id, place]) => id !== from && id !== to && distance(place, a, b) < TOO_NEAR),
  )
  return crossings.length + 2 * runOver.length
}

interface Drawn extends Line {
  readonly a: Point
  readonly b: Point
}

const shareEnd = (one: Line, other: Line): boolean =>
  [other.from, other.to].includes(one.from) || [other.from, other.to].includes(one.to)

const cross = (one: Drawn, other: Drawn): boolean =>
  turn(one.a, one.b, other.a) !== turn(one.a, one.b, other.b) &&
  turn(other.a, other.b, one.a) !== turn(other.a, other.b, one.b)

/** Whether the way from a over b to c turns left. */
const turn = (a: Point, b: Point, c: Point): boolean => (b.x - a.x) * (c.y - a.y) > (b.y - a.y) * (c.x - a.x)

/** How far a point lies from the line between two others. */
function distance(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const length = dx * dx + dy * dy || 1
  const along = Math.min(1, Math.max(0, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length))
  return Math.hypot(point.x - a.x - along * dx, point.y - a.y - along * dy)
}
