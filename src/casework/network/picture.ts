// SPDX-License-Identifier: EUPL-1.2
/**
 * Where each person and thing stands in the picture of relations, so that who belongs together stands together and lines are short. Springs
 * and repulsion, a fixed number of steps from a fixed start: the same case gives the same picture. Values in, values out.
 */
export interface Point {
  x: number
  y: number
}

export const pictureWidth = 880
const margin = 130
/** Room for the two lines of words below a shape. */
const foot = 62
const head = 30
const steps = 300

/** Taller when there is more to show. */
export const pictureHeight = (count: number): number => Math.min(900, 260 + count * 22)

/**
 * @param ids in a fixed order
 * @param links pairs of these ids
 * @returns a point within the picture for each
 */
export function placeNodes(ids: readonly string[], links: readonly (readonly [string, string])[]): Map<string, Point> {
  const height = pictureHeight(ids.length)
  const middle = { x: pictureWidth / 2, y: height / 2 }
  const points = ids.map((_, index) => ({
    x: middle.x + Math.cos((2 * Math.PI * index) / ids.length) * (middle.x - margin),
    y: middle.y + Math.sin((2 * Math.PI * index) / ids.length) * (middle.y - margin),
  }))
  const place = new Map(ids.map((id, index) => [id, index]))
  const pairs = links.flatMap(([from, to]) => {
    const a = place.get(from)
    const b = place.get(to)
    return a === undefined || b === undefined || a === b ? [] : [[a, b] as const]
  })
  const rest = Math.sqrt((pictureWidth * height) / Math.max(1, ids.length)) * 0.75
  for (let step = 0; step < steps; step++) relax(points, pairs, { rest, middle, heat: 1 - step / steps, height })
  return new Map(ids.map((id, index) => [id, rounded(points[index] ?? middle)]))
}

interface Room {
  /** the distance at which two that belong together rest */
  rest: number
  middle: Point
  height: number
  /** how far a point may move, from 1 to 0 */
  heat: number
}

function relax(points: Point[], pairs: readonly (readonly [number, number])[], { rest, middle, heat, height }: Room) {
  const pushes = points.map(() => ({ x: 0, y: 0 }))
  points.forEach((one, a) => {
    points.forEach((other, b) => {
      if (a >= b) return
      const apart = between(one, other)
      push(pushes, a, b, one, other, (rest * rest) / apart / apart)
    })
  })
  for (const [a, b] of pairs) {
    const one = points[a]
    const other = points[b]
    if (one && other) push(pushes, a, b, one, other, (rest - between(one, other)) / rest)
  }
  points.forEach((point, index) => {
    const by = pushes[index] ?? { x: 0, y: 0 }
    const size = Math.hypot(by.x, by.y) || 1
    const move = Math.min(size * 8, 40 * heat)
    point.x += (by.x / size) * move + (middle.x - point.x) * 0.01 * heat
    point.y += (by.y / size) * move + (middle.y - point.y) * 0.02 * heat
    point.x = Math.min(pictureWidth - margin, Math.max(margin, point.x))
    point.y = Math.min(height - foot, Math.max(head, point.y))
  })
}

const between = (a: Point, b: Point): number => Math.max(1, Math.hypot(a.x - b.x, a.y - b.y))

/** Away from each other when `force` is above nought, towards each other below. */
function push(pushes: Point[], a: number, b: number, one: Point, other: Point, force: number): void {
  const apart = between(one, other)
  const x = ((one.x - other.x) / apart) * force
  const y = ((one.y - other.y) / apart) * force
  const first = pushes[a]
  const second = pushes[b]
  if (!first || !second) return
  first.x += x
  first.y += y
  second.x -= x
  second.y -= y
}

const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) })
