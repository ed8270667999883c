/** Mends of where titles hang, as data: on the name right behind them, and on no other. */
import type { Token } from '../document.ts'
import type { Mend } from './mend.ts'
import { childrenOf, endOf } from './tree-neighbours.ts'

export const TITLE_MENDS: readonly Mend[] = [
  {
    why: '"the chief, Ada Moor and Colonel Oskar Lind": a title right before a name is no title of the name before it.',
    mended(tokens, index) {
      const { dep, head, sentence } = tokens[index]!
      const next = tokens[index + 1]
      const misplaced = dep === 'nmod:desc' && head >= 0 && head < index
      const isName = next?.upos === 'PROPN' && next.sentence === sentence && next.dep !== 'flat'
      return misplaced && isName ? { head: index + 1, dep } : undefined
    },
  },
  {
    why: '"… to Ada Moor, harbour master Oskar Lind said": a title and name between comma and verb are who does it.',
    mended(tokens, index) {
      const { dep, head, upos } = tokens[index]!
      if (dep !== 'appos' || upos !== 'PROPN' || head !== index - 1 || !isTitleBesideName(tokens, head))
        return undefined
      const verb = endOf(tokens, index) + 1
      return lacksSubject(tokens, verb) ? { head: verb, dep: 'nsubj' } : undefined
    },
    others(tokens, index, title) {
      tokens[title] = { ...tokens[title]!, head: index, dep: 'nmod:desc' }
    },
  },
]

const isTitleBesideName = (tokens: readonly Token[], title: number): boolean => {
  const { dep, upos, head } = tokens[title]!
  return dep === 'appos' && upos === 'NOUN' && tokens[head]?.upos === 'PROPN'
}

/** A verb that tells something in passing, and of nobody. */
const lacksSubject = (tokens: readonly Token[], verb: number): boolean =>
  tokens[verb]?.xpos === 'VBD' &&
  tokens[verb].dep === 'parataxis' &&
  !childrenOf(tokens, verb).some(at => tokens[at]!.dep.startsWith('nsubj'))
