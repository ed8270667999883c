/** Names made comparable. Serves search, blocks and slugs; what is shown stays as it was written. */
import type { EntityType } from './model.ts'

/** Letters that Unicode does not take apart into a base letter and a mark. */
const BASE_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
}

/**
 * A name in lower case without accents and punctuation, its words parted by one space: "Łukasz Dvořák-Lind" →
 * "lukasz dvorak lind". Letters of other scripts stay: "Мара" → "мара".
 */
export function foldName(name: string): string {
  if (!PLAIN.test(name)) return foldAccented(name)
  return name
    .toLowerCase()
    .replace(/['`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** Most names are such, and need no look at accents and scripts. */
const PLAIN = /^[ -~]*$/

const foldAccented = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/(\p{Script=Latin}|\p{Script=Greek})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[ßæœøłđðþħıŋ]/g, letter => BASE_LETTERS[letter] ?? letter)
    .replace(/['’ʼ`´]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()

/** Short legal forms that stand behind the names of companies. */
const LEGAL_FORMS = new Set(
  'ltd limited llc llp lp inc incorporated corp plc pte pty ag gmbh kg sa sas sarl srl spa bv nv ab asa oy oyj jsc ooo oao pao'.split(
    ' ',
  ),
)

/**
 * What a folded name has in common with its longer forms: of a person the first and the last word ("oskar t lind" →
 * "oskar lind"), of a body the words without its legal form ("velmar shipping ltd" → "velmar shipping").
 */
export function coreName(folded: string, type: EntityType): string {
  const words = folded.split(' ')
  if (type === 'Person') return words.length > 2 ? `${words[0]} ${words.at(-1)}` : folded
  const end = words.findLastIndex(word => !LEGAL_FORMS.has(word)) + 1
  return type === 'Organization' && end > 0 ? words.slice(0, end).join(' ') : folded
}
