/** One noun for several: "Russian and Ukrainian delegations" are two delegations. */
import type { Mention } from '../document.ts'
import type { Tree } from '../tree.ts'
import { isDemonym } from './gazetteer.ts'
import { genderOfDescription } from './nominal-type.ts'
import { classOfNoun } from './noun-class.ts'
import { range, type NounPhrase } from './noun-phrase.ts'
import { wordsOf } from './words.ts'

/** The mentions that share the head of a phrase, each with its own modifier; none where only one is meant. */
export function sharingHead(tree: Tree, phrase: NounPhrase, text: string): Mention[] {
  const modifiers = sharedModifiers(tree, phrase)
  return modifiers.length > 1 ? modifiers.map(modifier => distributed(tree, phrase, { modifier, text })) : []
}

/**
 * Coordinated demonyms or names before a plural: not "heating and electricity", which is one supply, nor "22 Scottish and
 * Irish firms", of which no one says how many are whose.
 */
function sharedModifiers(tree: Tree, { head, words, count }: NounPhrase): number[] {
  if (count !== null || !/^NNP?S$/.test(tree.tokens[head]!.xpos)) return []
  const first = words.find(at => at !== head && tree.children(at, 'conj').some(index => index < head))
  if (first === undefined || tree.tokens[first]!.head !== head) return []
  const parts = tree.conjuncts(first).filter(at => at < head)
  return parts.every(at => isDistinguishing(tree, at)) ? parts : []
}

function isDistinguishing(tree: Tree, at: number): boolean {
  const { text, upos } = tree.tokens[at]!
  return isDemonym(text) || (upos === 'PROPN' && /^\p{Lu}/u.test(text))
}

/** One of several that share a head; only the last of them is one run of words with it. */
function distributed(
  tree: Tree,
  phrase: NounPhrase,
  { modifier, text }: { modifier: number; text: string },
): Mention {
  const { head } = phrase
  const part = tree
    .subtree(modifier)
    .filter(at => at <= modifier && !['CCONJ', 'PUNCT'].includes(tree.tokens[at]!.upos))
  const common = range(lastConjunct(tree, phrase) + 1, head)
  const noun = nounForOne(tree, head)
  const first = part[0] ?? modifier
  // The last of them has the head beside it; the spans of the others end where they do, so that none lies in another.
  const last = common[0] === modifier + 1 ? head : modifier
  const words = [wordsOf(tree.tokens, part, text), wordsOf(tree.tokens, common.slice(0, -1), text), noun]
  return {
    first,
    last,
    start: tree.tokens[first]!.start,
    end: tree.tokens[last]!.end,
    head,
    kind: 'nominal',
    type: classOfNoun(tree.tokens[head]!.lemma.toLowerCase()),
    name: words.filter(Boolean).join(' '),
    number: noun === tree.tokens[head]!.text ? 'plural' : 'singular',
    gender: genderOfDescription(tree, head),
  }
}

/** "delegations" of two countries are one each; "officials" of two are many each. */
function nounForOne(tree: Tree, head: number): string {
  const { lemma, text } = tree.tokens[head]!
  const one = ['Organization', 'Place'].includes(classOfNoun(lemma.toLowerCase()))
  return one && lemma !== 'force' ? lemma : text
}

const lastConjunct = (tree: Tree, { head, words }: NounPhrase): number =>
  Math.max(...words.filter(at => at !== head && tree.is(at, 'conj')))
