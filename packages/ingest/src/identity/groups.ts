/** Sets that grow together, and that know which others they must never join. */
export interface Groups {
  /** Some member that stands for the set of this one. */
  of(id: string): string
  isOne(a: string, b: string): boolean
  isApart(a: string, b: string): boolean
  /** Puts the sets of two together; false, and nothing done, where they have to stay apart. */
  join(a: string, b: string): boolean
  /** Keeps the sets of two apart from now on; false, and nothing done, where they are one. */
  part(a: string, b: string): boolean
}

/** Each of these is a set of its own. */
export function groupsOf(ids: Iterable<string>): Groups {
  const parent = new Map([...ids].map(id => [id, id]))
  const apart = new Map<string, Set<string>>()
  const sizes = new Map<string, number>()
  return { of, isOne, isApart, join, part }

  function of(id: string): string {
    let root = id
    for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root))
      root = next
    for (let at = id; at !== root;) {
      const next = parent.get(at) ?? root
      parent.set(at, root)
      at = next
    }
    return root
  }

  function isOne(a: string, b: string): boolean {
    return of(a) === of(b)
  }

  function isApart(a: string, b: string): boolean {
    return apart.get(of(a))?.has(of(b)) ?? false
  }

  function join(a: string, b: string): boolean {
    if (isApart(a, b)) return false
    const [one, other] = [of(a), of(b)]
    if (one === other) return true
    const [small, large] = (sizes.get(one) ?? 1) < (sizes.get(other) ?? 1) ? [one, other] : [other, one]
    sizes.set(large, (sizes.get(small) ?? 1) + (sizes.get(large) ?? 1))
    parent.set(small, large)
    takeOver(small, large)
    return true
  }

  /** Who had to stay apart from the one has to stay apart from the other. */
  function takeOver(gone: string, now: string): void {
    for (const other of apart.get(gone) ?? []) {
      apart.get(other)?.delete(gone)
      keepApart(other, now)
    }
    apart.delete(gone)
  }

  function part(a: string, b: string): boolean {
    if (isOne(a, b)) return false
    keepApart(of(a), of(b))
    return true
  }

  function keepApart(one: string, other: string): void {
    apart.set(one, (apart.get(one) ?? new Set()).add(other))
    apart.set(other, (apart.get(other) ?? new Set()).add(one))
  }
}
