/** Days and instants side by side: a day counts as its first instant, an instant without zone as UTC. */

/** Milliseconds since 1970 of a `When`; a date that is none comes after all others. */
export function instantOf(when: string): number {
  const zoned = !when.includes('T') || /(Z|[+-]\d{2}:\d{2})$/.test(when)
  const instant = Date.parse(zoned ? when : `${when}Z`)
  return Number.isNaN(instant) ? Infinity : instant
}

/** Total order: by instant, then by the text itself. */
export function compareWhen(a: string, b: string): number {
  const [first, second] = [instantOf(a), instantOf(b)]
  if (first !== second) return first < second ? -1 : 1
  return a < b ? -1 : Number(a > b)
}

const sorted = (whens: readonly (string | null)[]) =>
  whens.filter(when => when !== null).toSorted(compareWhen)

/** The earliest of those that are known; null where none is. */
export const earliest = (whens: readonly (string | null)[]): string | null => sorted(whens)[0] ?? null

/** The latest of those that are known; null where none is. */
export const latest = (whens: readonly (string | null)[]): string | null => sorted(whens).at(-1) ?? null
