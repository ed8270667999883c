/** The dictionary form of a word, chosen by its Penn Treebank tag. */
import { ADVERBS, DEGREES, FUNCTION_WORDS, NOUNS, VERBS } from './irregular-words.ts'
import { infinitive, singular } from './spelling.ts'
import type { Wink, WordClass } from './wink.ts'

/** @param xpos Penn Treebank tag; it tells "left" the verb from "left" the side */
export type Lemma = (word: string, xpos: string) => string

/** How words of a tag find their lemma. The word is in lower case, but for names. */
type Way = (word: string, wink: Wink) => string

const stays: Way = word => word
const verb: Way = (word, wink) =>
  VERBS[word] ?? unlessShort(word, listed(word, 'VERB', wink)) ?? prefixed(word, wink) ?? infinitive(word)
const baseVerb: Way = word => VERBS[word] ?? word
const plural: Way = (word, wink) =>
  /^\d/.test(word) ? word : (NOUNS[word] ?? listed(word, 'NOUN', wink) ?? singular(word))
const degree: Way = (word, wink) => DEGREES[word] ?? listed(word, 'ADJ', wink) ?? word

const WAYS: Readonly<Partial<Record<string, Way>>> = {
  NNP: stays,
  NNPS: singular,
  NN: stays,
  NNS: plural,
  JJ: stays,
  CD: stays,
  VB: baseVerb,
  VBP: baseVerb,
  MD: baseVerb,
  VBD: (word, wink) => (word === 'lay' ? 'lie' : verb(word, wink)),
  VBG: verb,
  VBN: verb,
  VBZ: verb,
  JJR: degree,
  JJS: degree,
  RBR: degree,
  RBS: degree,
  RB: word => ADVERBS[word] ?? word,
  POS: () => "'s",
}

/**
 * Lemmas by our list of irregular words, then wink's word lists, then spelling. Names stay as they are, but for the
 * number of a plural ("Americans" → "American").
 */
export function lemmas(wink: Wink): Lemma {
  return (word, xpos) => {
    const plain = xpos.startsWith('NNP') ? word : word.toLowerCase().replaceAll('’', "'")
    const way = WAYS[xpos]
    return way ? way(plain, wink) : (FUNCTION_WORDS[plain] ?? plain)
  }
}

/** "resold" is of "resell" as "sold" is of "sell". */
function prefixed(word: string, wink: Wink): string | null {
  const [, prefix = '', rest = ''] = /^(re|over|under|out|mis|fore|with|un)(\p{L}{3,})$/u.exec(word) ?? []
  const lemma = VERBS[rest] ?? (rest === '' ? null : listed(rest, 'VERB', wink))
  return lemma === null || infinitive(rest) === lemma ? null : `${prefix}${lemma}`
}

/** "waging", "staged" are no forms of "wag", "stag", which double their last letter: for short verbs spelling knows better. */
const unlessShort = (word: string, lemma: string | null): string | null =>
  lemma !== null &&
  /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(lemma) &&
  [`${lemma}ing`, `${lemma}ed`].includes(word)
    ? null
    : lemma

/** What wink's lists say, null where they say nothing. */
function listed(word: string, wordClass: WordClass, wink: Wink): string | null {
  const lemma = wink.lemma(word, wordClass)
  return lemma === word || lemma === '' ? null : lemma
}
