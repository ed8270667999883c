/** What a role noun goes by, with the words that belong to it: "chief of staff", "deputy minister". */
import type { Tree } from '../../tree.ts'

const LONG_ROLES = new Set(['chief of staff', 'secretary of state', 'head of state', 'head of government'])
/** A deputy does not lead what the one above leads; an assistant professor has a post of the kind that assistants have. */
const DEPUTIES = /^(vice|deputy|assistant|associate) /
/** "chief executive officer" is at the head, "chief financial officer" is not. */
const CHIEF_OFFICER = /^chief (\w+ )+officer$/

/** Roles of two words, of which the first alone says nothing of what is led. */
const TWO_WORDS =
  /^(?:chief executive|managing director|executive director|general manager|(?:general|first) secretary|managing editor)$/

/** "staff" in "chief of staff" is no body that a chief leads, nor is "chief" in "chief executive". */
export const isPartOfRole = (tree: Tree, anchor: number, end: number): boolean =>
  (end - anchor === 2 &&
    LONG_ROLES.has(`${tree.lemma(anchor)} of ${tree.tokens[end]!.text}`.toLowerCase())) ||
  (anchor - end === 1 && TWO_WORDS.test(`${tree.tokens[end]!.text} ${tree.lemma(anchor)}`.toLowerCase()))

/** The names that a role noun may go by: "chief", "chief of staff", "deputy minister", "vice-president". */
export function roleNames(tree: Tree, index: number): readonly string[] {
  const own = tree.tokens[index]!.lemma.toLowerCase()
  const behind = tree
    .children(index, 'nmod')
    .find(child => tree.marker(child) === 'of' && child - index === 2)
  if (behind !== undefined) {
    const long = `${own} of ${tree.tokens[behind]!.text.toLowerCase()}`
    if (LONG_ROLES.has(long)) return [long]
  }
  const [third, second] = [wordBefore(tree, index - 1), wordBefore(tree, index)]
  const officer = [third, second, own].join(' ')
  if (CHIEF_OFFICER.test(officer)) return [third === 'chief' && second === 'executive' ? 'ceo' : own]
  const adjoined = second === '' ? '' : `${second} ${own}`
  return DEPUTIES.test(adjoined) ? [adjoined, 'assistant'] : [adjoined, own]
}

/** The adjective, participle or noun right before a token. */
function wordBefore(tree: Tree, index: number): string {
  const at = tree.tokens[index - 1]?.text === '-' ? index - 2 : index - 1
  const before = tree.tokens[at]
  if (!before) return ''
  if (before.upos === 'VERB' && tree.is(at, 'amod', 'compound')) return before.text.toLowerCase()
  return ['ADJ', 'NOUN', 'PROPN'].includes(before.upos) ? before.lemma.toLowerCase() : ''
}

/** Nouns before a leading office that narrow it to no part of the body: "board chairman of Lindmar Group". */
const WHOLE = new Set(
  'future ex board party team group company club squad army council student party-list rebel union gang cult'.split(
    ' ',
  ),
)
const OF_A_PART =
  /^(?:regional|financial|technical|creative|commercial|medical|editorial|legal|scientific|digital|political|operational)$/

/** Does a word before it make an office one of a part of the body: "finance chief of", "regional director of"? */
export const isOfPart = (tree: Tree, anchor: number): boolean =>
  tree
    .children(anchor, 'compound', 'amod')
    .filter(index => index < anchor && !isPartOfRole(tree, anchor, index))
    .some(index => {
      const { upos, lemma } = tree.tokens[index]!
      return tree.is(index, 'amod')
        ? OF_A_PART.test(lemma.toLowerCase())
        : upos === 'NOUN' && !WHOLE.has(lemma)
    })
