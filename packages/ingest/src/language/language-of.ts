/** In which language a text is written: statements are made of English alone. */
import { eld } from 'eld/extrasmall'

/** More says nothing new about the language. */
const SAMPLE_UNITS = 10_000
/** Below this many letters, names decide: "Mara Venn met Oskar Lind" looks Dutch. */
const SHORT_LETTERS = 200
/** A short text is foreign only where another language is likely, and much likelier than English. */
const CLEAR = { score: 0.7, lead: 0.15 }

/** Scripts of one language, for what is too short for letter sequences; Japanese before Chinese, as it uses both. */
const SCRIPTS: readonly (readonly [script: RegExp, language: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
]

/**
 * The ISO 639-1 code of a text's language, by letter sequences (eld); `und` where another script than Latin tells
 * nothing. A text of few letters is taken as English unless it clearly is not; so is one that holds no letters.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE_UNITS)
  const letters = count(sample, /\p{L}/gu)
  const guess = eld.detect(sample)
  if (count(sample, /\p{Script=Latin}/gu) < letters / 2) return guess.language || languageOfScript(sample)
  if (guess.language === '' || guess.language === 'en') return 'en'
  if (letters >= SHORT_LETTERS) return guess.language
  const scores = guess.getScores()
  const score = scores[guess.language] ?? 0
  const isClear = score >= CLEAR.score && score - (scores['en'] ?? 0) >= CLEAR.lead
  return isClear ? guess.language : 'en'
}

const count = (text: string, letter: RegExp) => text.match(letter)?.length ?? 0

function languageOfScript(text: string): string {
  return SCRIPTS.find(([script]) => script.test(text))?.[1] ?? 'und'
}
