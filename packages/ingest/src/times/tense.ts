/** Which way from the day of publication a verb looks. Reads the trees only. */
import type { Token } from '../document.ts'

const AHEAD = new Set(['MD', 'VB', 'VBZ', 'VBP'])

/** The past for a verb in the past, what is to come for a modal, an infinitive or a present tense. */
export function towards(tokens: readonly Token[], from: number): 'before' | 'after' {
  let verb = from
  while (verb >= 0 && !tokens[verb]!.xpos.startsWith('VB')) verb = tokens[verb]!.head
  if (verb < 0) return 'before'
  const auxiliaries = tokens.filter(({ head, dep }) => head === verb && dep.startsWith('aux'))
  const finite = auxiliaries[0] ?? tokens[verb]!
  // "has met on Monday": the perfect looks back, whatever the tense of its auxiliary.
  if (finite.lemma === 'have') return 'before'
  return AHEAD.has(finite.xpos) ? 'after' : 'before'
}
