/** What the rules of coreference know of a document: its tree, and of each mention where and how it stands. */
import type { Mention, Sentence, With } from '../document.ts'
import { mentionLookup, nounPhrase, type MentionLookup, type NounPhrase } from '../mentions/index.ts'
import { treeOf, type Tree } from '../tree.ts'
import { quotations, type Quotation } from './quotations.ts'

export type Mentioned = With<'sentences' | 'tokens' | 'mentions'>

export interface Facts {
  readonly text: string
  readonly tree: Tree
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly Mention[]
  readonly lookup: MentionLookup
  readonly quotes: readonly Quotation[]
  sentenceOf(mention: number): number
  /** Of a mention by description: its noun phrase. */
  phraseOf(mention: number): NounPhrase
  /** Lemma of the head noun. */
  headLemma(mention: number): string
  /** Lemmas that say which one it is: adjectives, compounds, and the names behind "in", "of", "for". */
  modifiersOf(mention: number): ReadonlySet<string>
  /** The words of the mention as the article has them, on one line. */
  words(mention: number): string
}

export function factsOf({ article: { text }, tokens, mentions, sentences }: Mentioned): Facts {
  const tree = treeOf(tokens)
  const lookup = mentionLookup(mentions)
  const phrases = remember((mention: number) => nounPhrase(tree, mentions[mention]!.head))
  const modifiers = remember((mention: number) => modifierLemmas(tree, mentions[mention]!, phrases(mention)))
  return {
    text,
    tree,
    sentences,
    mentions,
    lookup,
    quotes: quotations(text, tokens),
    sentenceOf: mention => tokens[mentions[mention]!.head]!.sentence,
    phraseOf: phrases,
    headLemma: mention => tokens[mentions[mention]!.head]!.lemma.toLowerCase(),
    modifiersOf: modifiers,
    words: mention => text.slice(mentions[mention]!.start, mentions[mention]!.end).replace(/\s+/g, ' '),
  }
}

/** Words within a name that tell it from no other. */
const EMPTY =
  'of the a an to for on with against into from about over between toward towards as and in'.split(' ')

/** The words of a description that could tell it from another with the same head. */
function modifierLemmas(tree: Tree, mention: Mention, phrase: NounPhrase): ReadonlySet<string> {
  const telling = mention.name
    .split(' ')
    .flatMap(word => word.split('-'))
    .map(word => word.toLowerCase())
  const head = tree.tokens[mention.head]!
  const headWords = new Set([head.lemma.toLowerCase(), head.text.toLowerCase(), ...EMPTY])
  const behind = tree
    .children(phrase.head, 'nmod')
    .filter(index => index > phrase.head && ['in', 'at', 'for', 'from'].includes(tree.marker(index)))
    .filter(index => tree.tokens[index]!.upos === 'PROPN')
    .flatMap(index => [index, ...tree.children(index, 'flat', 'compound')])
    .map(index => tree.tokens[index]!.text.toLowerCase())
  const words = [...telling, ...behind, ...ownerWords(tree, phrase.owner)]
  return new Set(words.filter(word => word !== '' && !headWords.has(word)))
}

/** The words of an owner with a name: "Moscow" of "Moscow's suburbs". */
function ownerWords(tree: Tree, owner: number | null): string[] {
  if (owner === null || tree.tokens[owner]!.upos !== 'PROPN') return []
  const words = tree
    .subtree(owner)
    .filter(index => !['DET', 'PART', 'PUNCT', 'ADP'].includes(tree.tokens[index]!.upos))
  return words.map(index => tree.tokens[index]!.text.toLowerCase())
}

function remember<Value>(make: (mention: number) => Value): (mention: number) => Value {
  const made = new Map<number, Value>()
  return mention => {
    const known = made.get(mention)
    if (known !== undefined) return known
    const value = make(mention)
    made.set(mention, value)
    return value
  }
}
