/** Some out of many, as one phrase: "two of his closest aides", "one of Tallinn's oldest yards", "many of the workers". */
import type { Mention } from '../document.ts'
import type { Tree } from '../tree.ts'
import { classOfNoun, isEmptyNoun, isTimeNoun } from './noun-class.ts'
import { nounPhrase, range } from './noun-phrase.ts'
import { wordsOf } from './words.ts'

const SOME = /^(?:some|many|most|several|few|both|others|dozens|hundreds|thousands)$/i

/** The noun out of which a number or "some" takes; undefined where a token takes none. */
export function takenFrom(tree: Tree, head: number): number | undefined {
  const { upos, xpos, text } = tree.tokens[head]!
  if (!(upos === 'NUM' && xpos === 'CD') && !SOME.test(text)) return undefined
  const noun = tree.children(head, 'nmod').find(index => index > head && tree.marker(index) === 'of')
  if (noun === undefined || tree.tokens[noun]!.upos !== 'NOUN' || tree.tokens[noun]!.xpos !== 'NNS')
    return undefined
  const { lemma } = tree.tokens[noun]!
  return isTimeNoun(tree.tokens[noun]!) || isEmptyNoun(lemma) || !nounPhrase(tree, noun).definite
    ? undefined
    : noun
}

/** All of them, in text order; of the type of what they are taken from, and named without "his". */
export function partitiveMentions(tree: Tree, text: string): Mention[] {
  return tree.tokens.flatMap((_, head): Mention[] => {
    const noun = takenFrom(tree, head)
    return noun === undefined ? [] : [partitive(tree, text, head, noun)]
  })
}

function partitive(tree: Tree, text: string, head: number, noun: number): Mention {
  const { words, owner } = nounPhrase(tree, noun)
  const own = owner !== null && tree.tokens[owner]!.upos === 'PRON'
  const last = words.at(-1)!
  const isOne = /^(?:one|1)$/i.test(tree.tokens[head]!.text)
  const told = own ? [head, ...words] : range(head, last).filter(at => tree.tokens[at]!.dep !== 'det')
  const name = wordsOf(tree.tokens, told, text)
  return {
    first: head,
    last,
    start: tree.tokens[head]!.start,
    end: tree.tokens[last]!.end,
    head,
    kind: 'nominal',
    type: classOfNoun(tree.tokens[noun]!.lemma.toLowerCase()),
    // "one of his ships" is one ship.
    name: own && isOne ? name.replace(/\S+$/u, tree.tokens[noun]!.lemma) : name,
    number: isOne ? 'singular' : 'plural',
    gender: 'unknown',
  }
}
