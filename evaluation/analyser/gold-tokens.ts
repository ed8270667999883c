/** Sentences whose words are given, as a document that the analyser can read. */
import type { Sentence, Token } from '../../packages/ingest/src/document.ts'

export interface GivenSentence {
  readonly words: readonly string[]
  /** As it is written; without it, words are parted by spaces. */
  readonly text?: string
}

/** Tags and trees are still to come. Words have the places that they have in the sentences, one after another. */
export function pretokenised(given: readonly GivenSentence[]): { sentences: Sentence[]; tokens: Token[] } {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  let start = 0
  for (const [number, { words, text = words.join(' ') }] of given.entries()) {
    const first = tokens.length
    let end = start
    for (const word of words) {
      // A word that is written otherwise than it is listed follows the one before, after a space.
      const found = text.indexOf(word, end - start)
      const at = found >= 0 && found <= end - start + 1 ? start + found : end + 1
      end = at + word.length
      tokens.push({ ...BARE, text: word, lemma: word, start: at, end, sentence: number })
    }
    sentences.push({ first, last: tokens.length - 1, start, end })
    start = end + 1
  }
  return { sentences, tokens }
}

const BARE = { upos: 'X', xpos: 'XX', head: -1, dep: 'root', certainty: 1, factuality: 0 }
