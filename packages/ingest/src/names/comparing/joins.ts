/** "Jong-un" and "Jongun", "Ya Mahdi" and "Yamahdi": words written together by one and apart by the other. */
import { soundOf } from '@redthread/graph'

import { wordDistance } from './word-distance.ts'
import type { NameWord } from './words.ts'

/** The words of one name, neighbours joined where the other writes them as one word. */
export function joinedAs(words: readonly NameWord[], other: readonly NameWord[]): NameWord[] {
  const result: NameWord[] = []
  for (let at = 0; at < words.length; at++) {
    const [one, next] = [words[at]!, words[at + 1]]
    const joined = next && !one.isInitial ? together(one, next) : null
    if (joined && !holds(other, one) && !holds(other, next!) && other.some(word => isWritten(joined, word))) {
      result.push(joined)
      at++
    } else result.push(one)
  }
  return result
}

const holds = (words: readonly NameWord[], { text }: NameWord) => words.some(word => word.text === text)

const isWritten = (joined: NameWord, { text, sound }: NameWord): boolean =>
  joined.text === text || joined.sound === sound || (text.length > 6 && wordDistance(joined.text, text) === 1)

const together = (one: NameWord, next: NameWord): NameWord => ({
  text: one.text + next.text,
  sound: soundOf(one.text + next.text),
  weight: Math.max(one.weight, next.weight),
  isInitial: false,
  isBrief: false,
  number: null,
})
