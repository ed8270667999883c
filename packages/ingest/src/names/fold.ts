/** A name as lists of names are searched: small letters without accents, and without the letters that are no accents but are left out as if they were. */
export const foldName = (name: string): string => (PLAIN.test(name) ? name.toLowerCase() : foldAccented(name))

/** Most names are such, and need no look at accents. */
const PLAIN = /^[ -~]*$/

const foldAccented = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replaceAll('ø', 'o')

/** Letters that do not come apart into a plain one and an accent. */
const BASES: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  ı: 'i',
  đ: 'd',
  Đ: 'D',
  ß: 'ss',
}

/** The name of a place without "the" and accents. */
export const foldPlace = (name: string): string =>
  name
    .replace(/^[Tt]he /, '')
    .normalize('NFD')
    .replace(/\p{M}|[‘’']/gu, '')
    .replace(/[łŁøØıđĐß]/g, letter => BASES[letter]!)
