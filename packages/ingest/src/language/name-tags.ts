/**
 * Names from scored tags: the best sequence of begin, inside and outside tags (Viterbi 1967) in which "inside" follows
 * only a tag of its own type.
 */
import type { NameSpan } from '../document.ts'

const NEVER = -1e9

/**
 * The names in a run of words.
 *
 * @param score of a tag at a word, both counted from 0
 * @param tags such as "O", "B-PER", "I-PER"
 */
export function namesOf(
  words: number,
  tags: readonly string[],
  score: (word: number, tag: number) => number,
): NameSpan[] {
  if (words === 0) return []
  return spans(bestSequence(words, tags, score).map(tag => tags[tag]!))
}

function bestSequence(
  words: number,
  tags: readonly string[],
  score: (word: number, tag: number) => number,
): number[] {
  const before = tags.map(tag => tags.flatMap((other, index) => (mayFollow(other, tag) ? [index] : [])))
  let values = tags.map((tag, index) => (tag.startsWith('I') ? NEVER : score(0, index)))
  const steps: number[][] = []
  for (let word = 1; word < words; word++) {
    const from = before.map(choices => best(choices, values))
    steps.push(from)
    values = from.map((previous, tag) => values[previous]! + score(word, tag))
  }
  let tag = best([...tags.keys()], values)
  const sequence = [tag]
  for (const from of steps.toReversed()) sequence.push((tag = from[tag]!))
  return sequence.toReversed()
}

function mayFollow(previous: string, tag: string): boolean {
  return !tag.startsWith('I') || (previous !== 'O' && previous.slice(1) === tag.slice(1))
}

function best(choices: readonly number[], values: readonly number[]): number {
  let found = choices[0]!
  for (const choice of choices) if (values[choice]! > values[found]!) found = choice
  return found
}

function spans(tags: readonly string[]): NameSpan[] {
  const found: NameSpan[] = []
  for (const [position, tag] of tags.entries()) {
    const type = tag.slice(2) as NameSpan['type']
    if (tag.startsWith('B')) found.push({ first: position, last: position, type })
    if (tag.startsWith('I')) found.push({ ...found.pop()!, last: position })
  }
  return found
}
