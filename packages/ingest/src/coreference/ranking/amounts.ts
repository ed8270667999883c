/** Amounts in a fixed order, each with its name: the network weighs them by place, whoever trains it reads the names. */

export interface Amounts {
  /** One amount, 0 to about 2; what holds or not is 1 or 0. */
  add(name: string, amount: number | boolean): void
  /** A 1 at one of so many places; none where `at` is outside of them. */
  oneOf(name: string, count: number, at: number): void
}

/** Gathers numbers alone. */
export function amountsOf(fill: (amounts: Amounts) => void): Float32Array {
  const found: number[] = []
  fill({
    add: (_, amount) => found.push(Number(amount)),
    oneOf(_, count, at) {
      for (let place = 0; place < count; place++) found.push(Number(place === at))
    },
  })
  return Float32Array.from(found)
}

/** Gathers names alone, one for each number. */
export function namesOf(fill: (amounts: Amounts) => void): string[] {
  const found: string[] = []
  fill({
    add: name => found.push(name),
    oneOf(name, count) {
      for (let place = 0; place < count; place++) found.push(`${name} ${place}`)
    },
  })
  return found
}

/** Counts on a scale on which the difference between 20 and 21 is nothing. */
export const scaled = (count: number): number => Math.log2(1 + count) / 3
