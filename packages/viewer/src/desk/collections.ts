/** Sets and maps that are changed by copying, so that an earlier desk stays what it was. */

export const withAll = <T>(set: ReadonlySet<T>, items: Iterable<T>): ReadonlySet<T> =>
  new Set([...set, ...items])

export const without = <T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> =>
  set.has(item) ? new Set([...set].filter(other => other !== item)) : set

export const toggled = <T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> =>
  set.has(item) ? without(set, item) : withAll(set, [item])

export const withEntries = <K, V>(
  map: ReadonlyMap<K, V>,
  entries: Iterable<readonly [K, V]>,
): ReadonlyMap<K, V> => new Map([...map, ...entries])

export const withoutKey = <K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> =>
  map.has(key) ? new Map([...map].filter(([other]) => other !== key)) : map
