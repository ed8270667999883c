/** What a relative clause may describe: the nouns before it, and their number beside the number of its verb. */
import type { Token } from '../document.ts'
import { childrenOf } from './tree-neighbours.ts'

/** The noun before the comma before a clause with "who" or "which". */
export function nounBeforeRelative(tokens: readonly Token[], clause: number): number | undefined {
  const who = childrenOf(tokens, clause).find(at => /^(?:who|which)$/i.test(tokens[at]!.text))
  if (who === undefined || tokens[who - 1]?.text !== ',') return undefined
  let near = who - 2
  while (/^(?:flat|compound)$/.test(tokens[near]?.dep ?? '')) near = tokens[near]!.head
  return near < who && tokens[near]?.sentence === tokens[clause]!.sentence ? near : undefined
}

/** The noun before "which", "who" or "that", or before a comma there, where this is the subject of a clause. */
export function subjectBefore(tokens: readonly Token[], clause: number): number | undefined {
  const relative = childrenOf(tokens, clause).find(
    at => tokens[at]!.dep.startsWith('nsubj') && /^(?:who|which|that)$/i.test(tokens[at]!.text),
  )
  const before = relative === undefined ? -1 : relative - 1
  const near = tokens[before]?.text === ',' ? before - 1 : before
  return tokens[near] && /^(?:NOUN|PROPN)$/.test(tokens[near].upos) ? near : undefined
}

/** In which number its finite verb is: of "be" also in the past. */
export function numberOfVerb(tokens: readonly Token[], predicate: number): 'one' | 'many' | undefined {
  const [first = predicate] = childrenOf(tokens, predicate).filter(at => /^(?:aux|cop)/.test(tokens[at]!.dep))
  const { xpos, text } = tokens[first]!
  if (xpos === 'VBZ' || /^was$/i.test(text)) return 'one'
  return xpos === 'VBP' || /^were$/i.test(text) ? 'many' : undefined
}

export const numberOfNoun = ({ xpos }: Token): 'one' | 'many' | undefined =>
  /^NNP?S$/.test(xpos) ? 'many' : /^NNP?$/.test(xpos) ? 'one' : undefined

/** Does one noun hang on another by prepositions alone? */
export function isOwnedBy(tokens: readonly Token[], one: number, other: number): boolean {
  let at = one
  while (at !== other && tokens[at]!.dep === 'nmod' && tokens[at]!.head >= 0) at = tokens[at]!.head
  return at === other
}
