/** JavaScript values as the driver sends them, and what it gives as JavaScript values. */

/**
 * Whole numbers become integers: the driver sends every JavaScript number as a float, which no LIMIT takes. Properties that
 * are floats even where they are whole are cast where they are written.
 */
export function toDriver(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value
  if (Array.isArray(value)) return value.map(toDriver)
  if (value === undefined || value === null) return null
  if (typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, toDriver(each)]))
}

/** Integers become numbers; our queries return none that a number cannot hold, and neither nodes nor dates. */
export function fromDriver(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value)
  if (Array.isArray(value)) return value.map(fromDriver)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fromDriver(each)]))
}
