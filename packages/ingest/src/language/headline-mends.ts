/** Mends of headlines, as data: they leave out "were" and "is", and end without a stop. */
import type { Token } from '../document.ts'
import type { Mend } from './mend.ts'
import { childrenOf, endOf } from './tree-neighbours.ts'

export const HEADLINE_MENDS: readonly Mend[] = [
  {
    why: '"Three men charged with fraud": in a headline, which ends without a stop, "were" is left out.',
    mended(tokens, index) {
      const { dep, head } = tokens[index]!
      const isDone = dep === 'nsubj' && head > index && tokens[head]!.xpos === 'VBD' && lacksBe(tokens, head)
      return isDone ? { head, dep: 'nsubj:pass' } : undefined
    },
    others(tokens, index) {
      const { head } = tokens[index]!
      tokens[head] = { ...tokens[head]!, xpos: 'VBN' }
    },
  },
  {
    why: '"Lindmar Group to buy shipyard": who is to do it is the subject of the infinitive.',
    mended(tokens, index) {
      const { dep, head, xpos } = tokens[index]!
      const name = tokens[head]
      if (dep !== 'acl' || xpos !== 'VB' || name?.dep !== 'root' || !/^(?:PROPN|NOUN)$/.test(name.upos))
        return undefined
      const to = childrenOf(tokens, index).find(at => tokens[at]!.dep === 'mark')
      return to === endOf(tokens, head) + 1 && lacksStop(tokens, index)
        ? { head: -1, dep: 'root' }
        : undefined
    },
    others(tokens, index, name) {
      tokens[name] = { ...tokens[name]!, head: index, dep: 'nsubj' }
    },
  },
]

/** What is done to people, and never without an object. */
const SUFFERED = new Set(
  `charge arrest jail sentence convict acquit accuse detain indict fine injure wound kill kidnap expel extradite imprison
  hospitalize hospitalise suspect`.split(/\s+/),
)

/** A verb of these at the root of a headline, with a phrase behind it, no object and no helper. */
function lacksBe(tokens: readonly Token[], verb: number): boolean {
  const { dep, lemma } = tokens[verb]!
  if (dep !== 'root' || !SUFFERED.has(lemma)) return false
  const own = childrenOf(tokens, verb)
  const isAlone = own.every(at => !/^(?:obj|iobj|aux|ccomp)/.test(tokens[at]!.dep))
  const goesOn = own.some(at => at > verb && /^(?:obl|advcl)/.test(tokens[at]!.dep))
  return isAlone && goesOn && lacksStop(tokens, verb)
}

/** Does the sentence of a token end without a stop? */
function lacksStop(tokens: readonly Token[], at: number): boolean {
  let last = at
  while (tokens[last + 1]?.sentence === tokens[at]!.sentence) last++
  return !/^[.!?]$/.test(tokens[last]!.text)
}
