/** Mends of what small words link, as data: "to" with its verb, "for" with what is done, "that" with the noun it explains. */
import type { Token } from '../document.ts'
import type { Mend } from './mend.ts'
import { childrenOf, hasCase } from './tree-neighbours.ts'

export const LINK_MENDS: readonly Mend[] = [
  {
    why: '"expected to become deputy mayor": "to" goes with the verb right behind it.',
    mended(tokens, index) {
      const { xpos, head, sentence } = tokens[index]!
      const next = tokens[index + 1]
      const opens = next?.sentence === sentence && next.xpos === 'VB' && next.dep === 'xcomp'
      return xpos === 'TO' && head > index + 1 && opens ? { head: index + 1, dep: 'mark' } : undefined
    },
  },
  {
    why: '"jailed for insulting Mara Venn": what is done behind a preposition has its object behind it.',
    mended(tokens, index) {
      const { dep, head } = tokens[index]!
      if (!/^(?:obl|nmod)$/.test(dep) || head > index) return undefined
      const deed = deedBehindCase(tokens, index)
      return deed === undefined ? undefined : { head: deed, dep: 'obj' }
    },
    others(tokens, index) {
      const preposition = childrenOf(tokens, index).find(at => tokens[at]!.dep === 'case')!
      tokens[preposition] = { ...tokens[preposition]!, head: preposition + 1, dep: 'mark' }
    },
  },
  {
    why: '"confirmed reports that the port had closed": a clause on a noun tells what it holds.',
    mended(tokens, index) {
      const { dep, head } = tokens[index]!
      const explains = dep === 'ccomp' && head >= 0 && head < index && tokens[head]!.upos === 'NOUN'
      const that = explains && childrenOf(tokens, index).some(at => tokens[at]!.text === 'that')
      return that ? { head, dep: 'acl' } : undefined
    },
  },
  {
    why: '"lived in Lisbon and then in Sillam": a second place goes on from the first, and not from the verb.',
    mended(tokens, index) {
      const { dep, head, upos } = tokens[index]!
      const isNoun = /^(?:NOUN|PROPN)$/.test(upos) && dep === 'conj'
      if (!isNoun || tokens[head]?.upos !== 'VERB' || head > index || !hasCase(tokens, index))
        return undefined
      if (childrenOf(tokens, index).some(at => /^(?:nsubj|cop|aux|orphan)/.test(tokens[at]!.dep)))
        return undefined
      const first = childrenOf(tokens, head).findLast(
        at => at > head && at < index && tokens[at]!.dep === 'obl' && hasCase(tokens, at),
      )
      return first === undefined ? undefined : { head: first, dep }
    },
  },
  {
    why: '"Oskar Lind, 23 and from Halden, has left": behind "from" is where he comes from, and no second man.',
    mended(tokens, index) {
      const { dep, head, upos } = tokens[index]!
      if (dep !== 'conj' || upos !== 'PROPN' || head < 0 || head > index) return undefined
      const isOf = childrenOf(tokens, index).some(at => /^(?:from|of)$/i.test(tokens[at]!.text))
      const isPerson = tokens[head]!.upos === 'PROPN' && !hasCase(tokens, head)
      return isOf && isPerson ? { head, dep: 'nmod' } : undefined
    },
  },
  {
    why: '"dismissed as fabricated a video of it": what it is called stands before the object, which is that of the verb.',
    mended(tokens, index) {
      const { dep, head } = tokens[index]!
      if (dep !== 'obj' || head < 2 || head > index) return undefined
      const { dep: link, head: verb, xpos } = tokens[head]!
      const as =
        link === 'advcl' && /^VB[DN]$/.test(xpos) && verb === head - 2 && /^as$/i.test(tokens[head - 1]!.text)
      return as && CALLS.has(tokens[verb]!.lemma) ? { head: verb, dep } : undefined
    },
  },
]

/** Verbs behind which "as" says what something is held to be. */
const CALLS = new Set('describe dismiss denounce condemn reject brand portray depict regard decry'.split(' '))

/** The gerund right behind the preposition of a noun, where only the noun's own words follow it. */
function deedBehindCase(tokens: readonly Token[], noun: number): number | undefined {
  const own = childrenOf(tokens, noun)
  const preposition = own.find(at => tokens[at]!.dep === 'case')
  if (preposition === undefined || tokens[preposition + 1]?.xpos !== 'VBG') return undefined
  const deed = preposition + 1
  const isFree = tokens[deed]!.dep === 'advcl' && deed < noun
  const between = tokens
    .slice(deed + 1, noun)
    .every(({ head }, at) => head === noun || own.includes(deed + 1 + at))
  return isFree && between ? deed : undefined
}
