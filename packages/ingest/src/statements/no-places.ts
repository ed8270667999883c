/** What stands behind "in" or "at" and says where nothing is: a language, or the prison that a sentence speaks of. */
import { demonymNamed } from '../names/demonyms.ts'
import { placeNamed } from '../names/places.ts'
import type { Tree } from '../tree.ts'

/** Languages that no country or people gives its name to. */
const LANGUAGES = new Set(
  `aymara quechua guarani nahuatl swahili hindi urdu pashto dari mandarin cantonese putonghua farsi arabic hebrew tamil telugu bengali
  marathi gujarati punjabi kannada malayalam sinhala yiddish latin esperanto amharic tigrinya oromo igbo hausa yoruba xhosa afrikaans
  tagalog welsh gaelic catalan basque galician flemish creole braille english spanish french`.split(/\s+/),
)

/** "told reporters in Aymara and Spanish": is it a language, and no country? */
export function isLanguage(tree: Tree, token: number): boolean {
  const { text, xpos } = tree.tokens[token]!
  if (tree.child(token, 'det', 'nmod:poss') !== undefined) return false
  if (LANGUAGES.has(text.toLowerCase())) return true
  const demonym = demonymNamed(text)
  return (
    demonym !== null &&
    demonym.isAdjective &&
    xpos !== 'NNPS' &&
    placeNamed(text) === null &&
    !isOfNoun(tree, token)
  )
}

/** "in Estonian waters": what stands before a noun is its own. */
const isOfNoun = (tree: Tree, token: number): boolean => tree.is(token, 'amod', 'compound')

const PRISONS = new Set('prison jail custody detention confinement captivity'.split(' '))
const SENTENCING = new Set('sentence condemn convict order jail imprison'.split(' '))

/** "sentenced to five years in prison": the prison is to come, and nobody is sentenced there. */
export function isOfSentence(tree: Tree, token: number): boolean {
  const { head, lemma } = tree.tokens[token]!
  return PRISONS.has(lemma) && head >= 0 && SENTENCING.has(tree.lemma(head))
}
