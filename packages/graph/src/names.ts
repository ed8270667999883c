/** Names made comparable. Serves search, blocks and slugs; what is shown stays as it was written. */
import type { Appearance } from './model.ts'

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
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/(\p{Script=Latin}|\p{Script=Greek})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[ßæœøłđðþħıŋ]/g, letter => BASE_LETTERS[letter] ?? letter)
    .replace(/['’ʼ`´]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * The folded names under which identity looks an appearance up: its name, its aliases and, of a person, the last
 * word of each. Appearances that share none are never compared. Sorted.
 */
export function blocksOf({ name, aliases, type }: Pick<Appearance, 'name' | 'aliases' | 'type'>): string[] {
  const folded = [name, ...aliases].map(foldName).filter(block => block !== '')
  const last = type === 'Person' ? folded.map(block => block.slice(block.lastIndexOf(' ') + 1)) : []
  return [...new Set([...folded, ...last])].toSorted()
}
