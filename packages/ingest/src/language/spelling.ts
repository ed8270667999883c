/** The base of an inflected word by English spelling alone: for words that no list holds. */

interface Ending {
  readonly pattern: RegExp
  readonly base: string
}

/** The first that fits is taken. */
const PLURAL: readonly Ending[] = [
  { pattern: /(?<=[^aeiou])ies$/, base: 'y' },
  { pattern: /(?<=(?:s|sh|ch|x|z))es$/, base: '' },
  { pattern: /(?<=..)(?<![su])s$/, base: '' },
]

/** What is left once "ed" or "ing" is gone, and what it lacks or has too much. */
const STEM: readonly Ending[] = [
  // creat-ed, organis-ed, chang-ed, leverag-ed
  { pattern: /(?<=[^aeiou][aeiou]at|[^aeiou]at|i[sz]|[aeiou]g|ng|dg|v|c|u|[^aeioulr]l)$/, base: 'e' },
  // hop-ing, writ-ing: a short stem that would have doubled its last letter
  { pattern: /(?<=^[^aeiou]*[aeiou][^aeiouwxy])$/, base: 'e' },
]

/** "drones" → "drone", "parties" → "party". */
export const singular = (word: string): string => replaceEnding(word, PLURAL)

/** "sanctioned" → "sanction", "hoping" → "hope", "passes" → "pass". */
export function infinitive(word: string): string {
  if (/[^aeiou]ied$/.test(word)) return word.replace(/ied$/, 'y')
  const stem = word.replace(/(?:ed|ing)$/, '')
  if (stem === word) return replaceEnding(word, PLURAL)
  if (!/[aeiouy]/.test(stem)) return word
  const doubled = /([bdfgkmnprtv])\1$/.test(stem)
  return doubled ? stem.slice(0, -1) : replaceEnding(stem, STEM)
}

function replaceEnding(word: string, endings: readonly Ending[]): string {
  const ending = endings.find(({ pattern }) => pattern.test(word))
  return ending ? word.replace(ending.pattern, ending.base) : word
}
