/** Mends of who gets what, as data: both ends of a verb of giving, of which the analyser makes one phrase. */
import type { Token } from '../document.ts'
import { classOfNoun } from '../mentions/noun-class.ts'
import type { Mend } from './mend.ts'
import { childrenOf } from './tree-neighbours.ts'

export const GIVING_MENDS: readonly Mend[] = [
  {
    why: '"gave the rebels weapons", "granted Ada Moor asylum": people right before what is given to someone are who gets it.',
    mended(tokens, index) {
      const { dep, head } = tokens[index]!
      if (dep !== 'compound' || head < index || tokens[head]!.dep !== 'obj') return undefined
      const verb = tokens[head]!.head
      if (verb > index || verb < 0 || !GIVING.has(tokens[verb]!.lemma)) return undefined
      return isReceiver(tokens, index, head) ? { head: verb, dep: 'iobj' } : undefined
    },
    others(tokens, receiver, gift) {
      for (const at of childrenOf(tokens, gift))
        if (at < receiver && tokens[at]!.upos !== 'PUNCT') tokens[at] = { ...tokens[at]!, head: receiver }
    },
  },
  {
    why: '"was granted asylum": what someone is given is an object, and nothing that they are.',
    mended(tokens, index) {
      const { dep, head, lemma } = tokens[index]!
      const isGift = dep === 'xcomp' && head >= 0 && head < index && GIFTS.has(lemma)
      return isGift && GIVING.has(tokens[head]!.lemma) ? { head, dep: 'obj' } : undefined
    },
  },
  {
    why: '"was denied a visa by Estonia": who is behind "by" denied it.',
    mended(tokens, index) {
      const { dep, head: gift } = tokens[index]!
      const isBy = childrenOf(tokens, index).some(at => /^by$/i.test(tokens[at]!.text))
      if (dep !== 'nmod' || !isBy || tokens[gift]?.dep !== 'obj' || gift > index) return undefined
      const verb = tokens[gift].head
      const below = childrenOf(tokens, verb).map(at => tokens[at]!.dep)
      const isOpen = below.includes('nsubj:pass') && !below.includes('obl:agent')
      return isOpen && GIVING.has(tokens[verb]!.lemma) ? { head: verb, dep: 'obl:agent' } : undefined
    },
  },
]

const GIVING = new Set(
  'give grant deny offer send lend award provide promise refuse hand pay guarantee'.split(' '),
)

/** What no one's name stands before: "asylum", not "visa", which "a Schengen visa" is. */
const GIFTS = new Set(
  'asylum bail citizenship permission refuge parole immunity clemency amnesty custody access shelter entry'.split(
    ' ',
  ),
)

/** The last of the words before a gift: people in number, or a name before a gift that has none. */
function isReceiver(tokens: readonly Token[], index: number, gift: number): boolean {
  const { upos, xpos, lemma } = tokens[index]!
  const isLast = childrenOf(tokens, gift).every(at => at <= index || at > gift)
  if (!isLast) return false
  if (upos === 'PROPN') return GIFTS.has(tokens[gift]!.lemma)
  return xpos === 'NNS' && classOfNoun(lemma.toLowerCase()) === 'Person'
}
