/** The dictionary form of a word, chosen by its Penn Treebank tag. */
import { VERBS, NOUNS, FUNCTION_WORDS } from './irregular-words.ts'
import type { Wink } from './wink.ts'

/** @param xpos Penn Treebank tag; it tells "left" the verb from "left" the side */
export type Lemma = (word: string, xpos: string) => string

/** Lemmas by wink's word lists, mended by our own; names and what is not a word stay as they are. */
export function lemmas(wink: Wink): Lemma {
  return (word, xpos) => {
    if (xpos.startsWith('NNP')) return word
    const plain = word.toLowerCase().replaceAll('’', "'")
    if (/^(VB.?|MD)$/.test(xpos)) return VERBS[plain] ?? verb(plain, xpos, wink)
    if (xpos === 'NNS') return NOUNS[plain] ?? noun(plain, wink)
    if (/^(JJ|RB)[RS]$/.test(xpos)) return wink.lemma(plain, 'ADJ')
    return FUNCTION_WORDS[plain] ?? plain
  }
}

function verb(word: string, xpos: string, wink: Wink): string {
  if (xpos === 'VB' || xpos === 'VBP' || xpos === 'MD') return word
  return wink.lemma(word, 'VERB')
}

function noun(word: string, wink: Wink): string {
  return wink.lemma(word, 'NOUN')
}
