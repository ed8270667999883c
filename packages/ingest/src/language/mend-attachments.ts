/**
 * Mends of the analyser's trees where a phrase hangs in the wrong place: a name beside the noun that describes it, a
 * preposition before the phrase that it does not introduce, what follows a quotation. Each moves one token to another
 * head, which is never below it, so that none makes a cycle.
 */
import type { Token } from '../document.ts'

interface Mend {
  readonly why: string
  /** The head and relation that a token should have, where it has others. */
  mended(tokens: readonly Token[], index: number): { readonly head: number; readonly dep: string } | undefined
}

const MENDS: readonly Mend[] = [
  {
    why: '"the drone maker Korvex Systems": a part of a name stands before its last word, and behind no other noun.',
    mended(tokens, index) {
      const { dep, head, upos, sentence } = tokens[index]!
      const next = tokens[index + 1]
      const misplaced = dep === 'compound' && head >= 0 && head < index && upos === 'PROPN'
      const goesOn = next?.upos === 'PROPN' && next.sentence === sentence && next.dep !== 'flat'
      return misplaced && goesOn ? { head: index + 1, dep } : undefined
    },
  },
  {
    why: '"his company Meridia Holding and the maker": what is listed beside a name is listed beside all of it.',
    mended(tokens, index) {
      const { dep, head } = tokens[index]!
      const part = dep === 'conj' && head >= 0 ? tokens[head]! : undefined
      const inName = part?.dep === 'compound' && part.upos === 'PROPN' && part.head < index
      return inName ? { head: part.head, dep } : undefined
    },
  },
  {
    why: '"the mediator Kadri Venn has proposed it": a name right behind a noun of the same role is that noun\'s.',
    mended(tokens, index) {
      const name = tokens[index]!
      if (name.upos !== 'PROPN' || name.head < 0) return undefined
      const noun = startOf(tokens, index) - 1
      const before = tokens[noun]
      const alike = before?.upos === 'NOUN' && before.head === name.head && before.sentence === name.sentence
      if (!alike || !sameRole(before.dep, name.dep) || hasCase(tokens, index)) return undefined
      return { head: noun, dep: 'appos' }
    },
  },
  {
    why: '"Governor of Washington Ada Venn": a preposition introduces the phrase right behind it, which has no other.',
    mended(tokens, index) {
      const { dep, upos, head, sentence } = tokens[index]!
      if (dep !== 'case' || upos !== 'ADP' || head < index) return undefined
      const phrase = phraseFrom(tokens, index + 1, head)
      const next = phrase === undefined ? undefined : tokens[phrase]
      const lacksCase = next?.dep === 'nmod' && next.head < index && next.sentence === sentence
      return lacksCase && !hasCase(tokens, phrase!) ? { head: phrase!, dep } : undefined
    },
  },
  {
    why: '"“We are ready,” she said, but refused to leave": what follows a quotation goes on from who is quoted.',
    mended(tokens, index) {
      const { dep, head } = tokens[index]!
      if (dep !== 'conj' || head < 0) return undefined
      const said = tokens[head]!.head
      const between = said > head && said < index && /^(?:ccomp|parataxis)$/.test(tokens[head]!.dep)
      const quoted = between && tokens.slice(head, said).some(({ text }) => /^["”’]$/.test(text))
      return quoted && tokens[said]!.upos === 'VERB' ? { head: said, dep } : undefined
    },
  },
  {
    why: '"a group that calls itself Grey Tern claimed it": a name behind "itself" is what it is called.',
    mended(tokens, index) {
      const { upos, head, dep } = tokens[index]!
      if (upos !== 'PROPN' || !dep.startsWith('nsubj')) return undefined
      const called = callingItself(tokens, startOf(tokens, index) - 1)
      return called === undefined || called === head ? undefined : { head: called, dep: 'xcomp' }
    },
  },
  {
    why: '"the minister and her deputy, Oskar Lind, who led the guard": an unsure clause goes with the nearest.',
    mended(tokens, index) {
      const { dep, head, certainty } = tokens[index]!
      if (dep !== 'acl:relcl' || certainty >= UNSURE) return undefined
      const near = nounBeforeRelative(tokens, index)
      const nearer = near !== undefined && near > head && isListedUnder(tokens, near, head)
      return nearer ? { head: near, dep } : undefined
    },
  },
  {
    why: '"the faults of a device which is used": a clause goes with the noun before it, where its verb fits no other.',
    mended(tokens, index) {
      const { dep, head } = tokens[index]!
      if (dep !== 'acl:relcl' || head < 0) return undefined
      const near = subjectBefore(tokens, index)
      const number = near === undefined ? undefined : numberOfVerb(tokens, index)
      const fits = (noun: number) => numberOfNoun(tokens[noun]!) === number
      const nearer = number !== undefined && near! > head && !fits(head) && fits(near!)
      return nearer && isOwnedBy(tokens, near!, head) ? { head: near!, dep } : undefined
    },
  },
  {
    why: '"Meridia Holding is controlled by Oskar Lind": a part of a name stands behind its first word; before, it is none.',
    mended(tokens, index) {
      const { dep, head, sentence } = tokens[index]!
      if (dep !== 'flat' || head <= index) return undefined
      const next = tokens[index + 1]
      const verb = next?.dep.startsWith('aux') ? next.head : -1
      const free = verb > index && !childrenOf(tokens, verb).some(at => tokens[at]!.dep.startsWith('nsubj'))
      if (!free || tokens[verb]!.sentence !== sentence) return undefined
      return { head: verb, dep: next!.dep === 'aux:pass' ? 'nsubj:pass' : 'nsubj' }
    },
  },
]

const UNSURE = 0.6
/** What the analyser doubted, a mend has settled. */
const CERTAIN = 0.9
const CALLING = new Set(['call', 'name', 'style', 'dub'])
const ROLES = ['nsubj', 'obj', 'obl', 'nmod', 'conj']

/** Mends the tokens in place. */
export function mendAttachments(tokens: Token[]): void {
  for (let index = 0; index < tokens.length; index++) {
    for (const { mended } of MENDS) {
      const place = mended(tokens, index)
      if (place && !isAbove(tokens, index, place.head))
        tokens[index] = { ...tokens[index]!, ...place, certainty: CERTAIN }
    }
  }
}

/** Does one token lie on the way from another to its root? To hang it there would close a circle. */
export function isAbove(tokens: readonly Token[], one: number, other: number): boolean {
  for (let at = other; at >= 0; at = tokens[at]!.head) if (at === one) return true
  return false
}

const sameRole = (one: string, other: string): boolean =>
  ROLES.some(role => one.split(':', 1)[0] === role && other.split(':', 1)[0] === role) &&
  one !== 'nmod:poss' &&
  other !== 'nmod:poss'

/** The first token of a name: compounds and titles right before its head. */
function startOf(tokens: readonly Token[], head: number): number {
  let first = head
  while (tokens[first - 1]?.head === head && /^(?:compound|amod|nmod:desc)$/.test(tokens[first - 1]!.dep))
    first--
  return first
}

/** The verb of calling of which a token is the reflexive object. */
function callingItself(tokens: readonly Token[], reflexive: number): number | undefined {
  const { text, head } = tokens[reflexive] ?? { text: '', head: -1 }
  const isReflexive = /^(?:it|him|her|them)sel(?:f|ves)$/.test(text) && head >= 0
  return isReflexive && CALLING.has(tokens[head]!.lemma) ? head : undefined
}

/** The noun before the comma before a clause with "who" or "which". */
function nounBeforeRelative(tokens: readonly Token[], clause: number): number | undefined {
  const who = childrenOf(tokens, clause).find(at => /^(?:who|which)$/i.test(tokens[at]!.text))
  if (who === undefined || tokens[who - 1]?.text !== ',') return undefined
  let near = who - 2
  while (/^(?:flat|compound)$/.test(tokens[near]?.dep ?? '')) near = tokens[near]!.head
  return near < who && tokens[near]?.sentence === tokens[clause]!.sentence ? near : undefined
}

/** The noun right before "which", "who" or "that", where this is the subject of a clause. */
function subjectBefore(tokens: readonly Token[], clause: number): number | undefined {
  const relative = childrenOf(tokens, clause).find(
    at => tokens[at]!.dep.startsWith('nsubj') && /^(?:who|which|that)$/i.test(tokens[at]!.text),
  )
  const near = relative === undefined ? -1 : relative - 1
  return tokens[near] && /^(?:NOUN|PROPN)$/.test(tokens[near].upos) ? near : undefined
}

/** In which number its finite verb is: of "be" also in the past. */
function numberOfVerb(tokens: readonly Token[], predicate: number): 'one' | 'many' | undefined {
  const [first = predicate] = childrenOf(tokens, predicate).filter(at => /^(?:aux|cop)/.test(tokens[at]!.dep))
  const { xpos, text } = tokens[first]!
  if (xpos === 'VBZ' || /^was$/i.test(text)) return 'one'
  return xpos === 'VBP' || /^were$/i.test(text) ? 'many' : undefined
}

const numberOfNoun = ({ xpos }: Token): 'one' | 'many' | undefined =>
  /^NNP?S$/.test(xpos) ? 'many' : /^NNP?$/.test(xpos) ? 'one' : undefined

/** Does one noun hang on another by prepositions alone? */
function isOwnedBy(tokens: readonly Token[], one: number, other: number): boolean {
  let at = one
  while (at !== other && tokens[at]!.dep === 'nmod' && tokens[at]!.head >= 0) at = tokens[at]!.head
  return at === other
}

/** The noun that the words from a token lead up to, before a stop. */
function phraseFrom(tokens: readonly Token[], from: number, stop: number): number | undefined {
  for (let at = from; at < stop; at++) {
    const { upos, dep } = tokens[at]!
    if (upos === 'PROPN' || upos === 'NOUN') {
      if (dep !== 'compound') return at
    } else if (upos !== 'DET' && upos !== 'ADJ') return undefined
  }
  return undefined
}

const hasCase = (tokens: readonly Token[], index: number): boolean =>
  childrenOf(tokens, index).some(at => tokens[at]!.dep === 'case' && tokens[at]!.upos === 'ADP')

/** Dependents of a token, looked for in its sentence. */
function childrenOf(tokens: readonly Token[], index: number): readonly number[] {
  const { sentence } = tokens[index]!
  const found: number[] = []
  for (let at = index - 1; tokens[at]?.sentence === sentence; at--)
    if (tokens[at]!.head === index) found.push(at)
  for (let at = index + 1; tokens[at]?.sentence === sentence; at++)
    if (tokens[at]!.head === index) found.push(at)
  return found.toSorted((a, b) => a - b)
}

/** Is one token joined to another by "and" or set beside it, over however many steps? */
function isListedUnder(tokens: readonly Token[], one: number, other: number): boolean {
  let at = one
  while (/^(?:conj|appos)$/.test(tokens[at]!.dep)) {
    at = tokens[at]!.head
    if (at === other) return true
  }
  return false
}
