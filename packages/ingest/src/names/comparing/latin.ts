/** Names of any script in plain Latin letters, so that they can be compared letter by letter. */
import anyAscii from 'any-ascii'

/** How far the letters of a script tell the sounds: an abjad leaves vowels out, one character is a whole syllable. */
export type Writing = 'alphabet' | 'abjad' | 'syllables'

const ABJAD = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u
const SYLLABLES = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u
const MARKS = /['’‘ʼ`´ʿʾ"“”«»]/g

export function writingOf(text: string): Writing {
  if (ABJAD.test(text)) return 'abjad'
  return SYLLABLES.test(text) && !/\p{Script=Latin}/u.test(text) ? 'syllables' : 'alphabet'
}

/**
 * Lower-case Latin letters and digits, without accents, apostrophes and quotation marks: "Łukasz Dvořák" → "lukasz
 * dvorak", "Зеленський" → "zelenskiy", "习近平" → "xijinping". Other punctuation stays. Letters are transliterated one
 * by one (AnyAscii), so the original language's own rules of spelling are for the comparison to forgive.
 */
export function toLatin(text: string): string {
  return anyAscii(text.normalize('NFKC').replaceAll(MARKS, '')).toLowerCase().replaceAll(MARKS, '')
}
