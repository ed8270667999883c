/** How far apart two words are written. */

/** Letters that are heard or misread for each other; changing one for the other costs half. */
const ALIKE = ['aeiou', 'td', 'pb', 'kgh', 'fvb', 'szSZC', 'mn'] as const

const alike = new Set(ALIKE.flatMap(group => [...group].flatMap(a => [...group].map(b => a + b))))

export interface DistanceCosts {
  readonly alike: number
  readonly vowel: number
}

/** Every edit counts one. */
export const PLAIN: DistanceCosts = { alike: 1, vowel: 1 }
/** Half for a letter that sounds alike, and for a vowel that comes or goes. */
export const BY_SOUND: DistanceCosts = { alike: 0.5, vowel: 0.5 }

const isVowel = (letter: string) => 'aeiou'.includes(letter)

/**
 * Edits that make one word the other: letters changed, added, left out, or two neighbours exchanged (optimal string
 * alignment; Damerau 1964). Symmetric.
 */
export function wordDistance(a: string, b: string, costs: DistanceCosts = PLAIN): number {
  const gap = (letter: string) => (isVowel(letter) ? costs.vowel : 1)
  const change = (one: string, two: string) => (one === two ? 0 : alike.has(one + two) ? costs.alike : 1)
  let before: number[] = []
  let last = [0]
  for (const letter of b) last.push(last.at(-1)! + gap(letter))
  for (let i = 1; i <= a.length; i++) {
    const one = a[i - 1]!
    const row = [last[0]! + gap(one)]
    for (let j = 1; j <= b.length; j++) {
      const two = b[j - 1]!
      const isSwap = i > 1 && one === b[j - 2] && two === a[i - 2]
      const swapped = isSwap ? before[j - 2]! + 1 : Infinity
      row.push(
        Math.min(swapped, last[j - 1]! + change(one, two), last[j]! + gap(one), row[j - 1]! + gap(two)),
      )
    }
    before = last
    last = row
  }
  return last[b.length]!
}
