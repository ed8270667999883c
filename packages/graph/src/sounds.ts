/**
 * How a word sounds, roughly, whoever spelled it (capitals are sounds of their own: S as in ship, C as in chip, Z as in pleasure): "Qaddafi", "Gaddafi" and "Kadhafi" come out alike, and so do
 * "Zelenskyy", "Zelensky" and "Selenskij". Rows are applied in order to a folded word.
 */
const SPELLINGS: readonly (readonly [pattern: RegExp, sound: string, example: string])[] = [
  [/sch(?=[lmnw])/g, 'S', 'Schmidt, Shmidt'],
  [/tsch|tch|tj(?=[aeiou])/g, 'C', 'Tschaikowski, Chaikovsky'],
  [/sch|sh|sz/g, 'S', 'Schröder, Shroder'],
  [/ch(?=[rl])/g, 'k', 'Christos, Hristos'],
  [/ch|cz|dzh|dj/g, 'C', 'Chavez, Czavez'],
  [/zh/g, 'Z', 'Zhukov'],
  [/ph/g, 'f', 'Philip, Filip'],
  [/kh|gh/g, 'h', 'Akhmed, Ahmed'],
  [/th/g, 't', 'Othman, Otman'],
  [/dh/g, 'd', 'Riyadh, Riyad'],
  [/ck|cq|q/g, 'k', 'Qasim, Kasim'],
  [/x/g, 'ks', 'Alexander, Aleksander'],
  [/c(?=[eiy])/g, 's', 'Francis, Fransis'],
  [/c/g, 'k', 'Marco, Marko'],
  [/ts|tz|z/g, 's', 'Zelensky, Selensky'],
  [/w/g, 'v', 'Wladimir, Vladimir'],
  [/ov$|off$|ev$|eff$/g, 'of', 'Petroff, Petrov'],
  [/ou|oo|u/g, 'u', 'Rouhani, Ruhani'],
  [/ee|ie|ei|ey|iy|ij|yy|yi|ii|y|j/g, 'i', 'Sergey, Sergei'],
  [/ae|ai|ay/g, 'e', 'Kaether, Kether'],
  [/oe/g, 'o', 'Schroeder, Schroder'],
  [/ue/g, 'u', 'Mueller, Muller'],
  [/(?<=[aeiou])h(?=[^aeiou]|$)/g, '', 'Johnson, Jonson'],
  [/(.)\1+/g, '$1', 'Hassan, Hasan'],
  [/(?<=..)e$/g, '', 'Marke, Mark'],
]

/** The sound of a word of Latin letters; of a single letter, and of a number, itself. */
export function soundOf(word: string): string {
  if (word.length < 2 || /\d/.test(word)) return word
  return SPELLINGS.reduce((sound, [pattern, into]) => sound.replaceAll(pattern, into), word)
}

/** How a folded name sounds, word by word: the same of "volodymyr zelensky" and "volodymyr zelenskyy". */
export const soundOfName = (folded: string): string => folded.split(' ').map(soundOf).join(' ')

/** Without vowels, as an abjad writes it: "fernando" → "frnnd". Letters that waver between scripts are made one. */
export function skeletonOf(word: string): string {
  return soundOf(word)
    .toLowerCase()
    .replaceAll(/[aeiouvh]/g, '')
    .replaceAll('p', 'b')
    .replaceAll('g', 'k')
    .replaceAll(/(.)\1+/g, '$1')
}
