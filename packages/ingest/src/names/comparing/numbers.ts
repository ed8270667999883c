/** Numbers in names: "Fund VIII", "Brigade 44", "Three Sisters". */
const WORDS =
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
twenty`.split(/\s+/)
const ORDINALS = `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth`.split(
  ' ',
)
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const ROMAN = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
]

/** The number that a folded word stands for, as digits; null of another word. Single roman letters are none. */
export function numberOf(word: string): string | null {
  if (/\d/.test(word)) return word.replace(/^0+(?=\d)/, '').replace(/(?<=^\d+)(?:st|nd|rd|th)$/, '')
  if (word.length > 1 && ROMAN.includes(word)) return String(ROMAN.indexOf(word) + 1)
  const ten = TENS[word]
  if (ten !== undefined) return String(ten)
  const index = WORDS.includes(word) ? WORDS.indexOf(word) : ORDINALS.indexOf(word)
  return index < 0 ? null : String(index + 1)
}

/** "forty" and "four" are one number. */
export const isTens = (word: string): boolean => word in TENS
