/** Mends of who does what to whom, as data: subjects and objects that hang on the wrong verb, or as the wrong one of the two. */
import type { Token } from '../document.ts'
import type { Mend } from './mend.ts'
import { childrenOf, endOf, hasCase, hasSubjectOf, startOf } from './tree-neighbours.ts'

export const SUBJECT_MENDS: readonly Mend[] = [
  {
    why: '"The committee that he sent it to met on Tuesday": a whole sentence tells a passive with "was"; headlines have no "the".',
    mended(tokens, index) {
      const { dep, head, upos } = tokens[index]!
      if (dep !== 'nsubj:pass' || head < index || !isPastAlone(tokens, head)) return undefined
      const isTold =
        upos === 'PRON' || childrenOf(tokens, index).some(at => tokens[at]!.dep === 'det' && at < index)
      return isTold ? { head, dep: 'nsubj' } : undefined
    },
    others(tokens, _, verb) {
      tokens[verb] = { ...tokens[verb]!, xpos: 'VBD' }
    },
  },
  {
    why: '"Lind, who prosecutors believe left for Oslo": of two subjects the pronoun is that of what is believed.',
    mended(tokens, index) {
      const { dep, head, text } = tokens[index]!
      if (!/^(?:nsubj|obj)/.test(dep) || !/^(?:who|which|that)$/i.test(text) || head < index) return undefined
      const below = childrenOf(tokens, head)
      const believes = below.some(at => at > index && at < head && tokens[at]!.dep.startsWith('nsubj'))
      const content = below.find(at => at > head && tokens[at]!.dep === 'ccomp')
      if (!believes || content === undefined || hasSubjectOf(tokens, content)) return undefined
      return { head: content, dep: 'nsubj' }
    },
  },
  {
    why: '"mercury, whose import Teskia has banned": what somebody\'s is stands in front, and who does it right before the verb.',
    mended(tokens, index) {
      const { dep, head } = tokens[index]!
      if (dep !== 'nsubj' || head < index || !isWhose(tokens, index)) return undefined
      const doer = childrenOf(tokens, head).find(
        at => at > index && at < head && tokens[at]!.dep === 'obj' && !hasCase(tokens, at),
      )
      return doer === undefined ? undefined : { head, dep: 'obj' }
    },
    others(tokens, index, verb) {
      const doer = childrenOf(tokens, verb).find(at => at > index && at < verb && tokens[at]!.dep === 'obj')
      if (doer !== undefined) tokens[doer] = { ...tokens[doer]!, dep: 'nsubj' }
    },
  },
  {
    why: '"a group whose chief executive Ada Moor has left": "whose" goes with the noun behind it.',
    mended(tokens, index) {
      const { dep, head, text } = tokens[index]!
      if (!/^whose$/i.test(text) || dep === 'nmod:poss' || head < index) return undefined
      const noun = childrenOf(tokens, head).find(
        at => at > index && /^(?:NOUN|PROPN)$/.test(tokens[at]!.upos),
      )
      return noun === undefined ? undefined : { head: noun, dep: 'nmod:poss' }
    },
  },
  {
    why: '"his lawyer, Ada Moor, told reporters": of two subjects the second, between commas, is who the first is.',
    mended(tokens, index) {
      const { dep, head, upos } = tokens[index]!
      const first = startOf(tokens, index)
      if (dep !== 'nsubj' || head < index || upos !== 'PROPN' || tokens[first - 1]?.text !== ',')
        return undefined
      const noun = subjectsOf(tokens, head).findLast(at => at < first)
      const isBeside = noun !== undefined && endOf(tokens, noun) === first - 2
      return isBeside && tokens[endOf(tokens, index) + 1]?.text === ','
        ? { head: noun, dep: 'appos' }
        : undefined
    },
  },
  {
    why: '"her husband, Barry, a roofer from Oslo, left": with "a" and no "and" a noun says what the name before it is.',
    mended(tokens, index) {
      const { dep, head, upos } = tokens[index]!
      if (dep !== 'conj' || upos !== 'NOUN' || hasAnd(tokens, index)) return undefined
      const name = nameBeforeArticle(tokens, index)
      return name === undefined || isListGoingOn(tokens, head, index)
        ? undefined
        : { head: name, dep: 'appos' }
    },
  },
  {
    why: '"shares in the utility Korvex, which bought the yard": bodies buy and employ, and what is named after them does not.',
    mended(tokens, index) {
      const { dep, head, lemma } = tokens[index]!
      if (dep !== 'acl:relcl' || head < 0 || !DONE_BY_BODIES.has(lemma)) return undefined
      const which = childrenOf(tokens, index).find(
        at => /^which$/i.test(tokens[at]!.text) && tokens[at]!.dep === 'nsubj',
      )
      const name = which !== undefined && tokens[which - 1]?.text === ',' ? headOfName(tokens, which - 2) : -1
      const isNearer = name > head && tokens[name]!.upos === 'PROPN' && tokens[head]!.upos === 'NOUN'
      return isNearer ? { head: name, dep } : undefined
    },
  },
  {
    why: '"Ada Moor, who had left, accused the board of lying": a participle behind a comma, with an object, tells of the name.',
    mended(tokens, index) {
      const { dep, head, xpos } = tokens[index]!
      if (!/^(?:amod|acl)$/.test(dep) || !/^VB[DN]$/.test(xpos) || head < 0 || head > index) return undefined
      const isAlone =
        tokens[head]!.head < 0 && tokens[head]!.upos === 'PROPN' && tokens[index - 1]!.text === ','
      const acts = childrenOf(tokens, index).some(at => at > index && tokens[at]!.dep === 'obj')
      return isAlone && acts && !hasSubjectOf(tokens, head) ? { head: -1, dep: 'root' } : undefined
    },
    others(tokens, index, name) {
      tokens[name] = { ...tokens[name]!, head: index, dep: 'nsubj' }
    },
  },
  {
    why: '"Ada Moor, who had left, accused officers of lying": nor does a participle behind a comma tell of the noun behind it.',
    mended(tokens, index) {
      const { dep, head, xpos } = tokens[index]!
      if (dep !== 'amod' || !/^VB[DN]$/.test(xpos) || head < index || tokens[index - 1]?.text !== ',')
        return undefined
      return verblessRoot(tokens, index) === undefined ? undefined : { head: -1, dep: 'root' }
    },
    others(tokens, index, noun) {
      const name = verblessRoot(tokens, index)!
      tokens[name] = { ...tokens[name]!, head: index, dep: 'nsubj' }
      tokens[noun] = { ...tokens[noun]!, head: index, dep: 'obj' }
      for (const at of childrenOf(tokens, noun))
        if (tokens[at]!.dep === 'acl') tokens[at] = { ...tokens[at]!, head: index, dep: 'advcl' }
    },
  },
  {
    why: '"had bought gold and sold the silver": what stands behind a second verb is its object.',
    mended(tokens, index) {
      const { dep, head } = tokens[index]!
      if (dep !== 'obj' || head < 0 || head > index) return undefined
      const below = childrenOf(tokens, head)
      const second = below.findLast(at => at < index && tokens[at]!.dep === 'conj')
      const hasOwn = below.some(at => at > head && at < (second ?? head) && tokens[at]!.dep === 'obj')
      const isFree = second !== undefined && hasOwn && tokens[second]!.upos === 'VERB'
      return isFree && !hasObject(tokens, second) ? { head: second, dep } : undefined
    },
  },
  {
    why: '"called in by the minister, to whom Ada Moor wrote": a clause with "to whom" tells of the noun before it.',
    mended(tokens, index) {
      const { dep } = tokens[index]!
      if (dep !== 'parataxis') return undefined
      const whom = childrenOf(tokens, index).find(at => /^(?:whom|which)$/i.test(tokens[at]!.text))
      const isRelative = whom !== undefined && whom < index && tokens[whom - 1]!.upos === 'ADP'
      const near = isRelative && tokens[whom - 2]?.text === ',' ? whom - 3 : -1
      return near >= 0 && isNominal(tokens[near]!)
        ? { head: headOfName(tokens, near), dep: 'acl:relcl' }
        : undefined
    },
  },
  {
    why: '"denied having bought gold and threatened legal action": "and" joins no participle to the noun behind it.',
    mended(tokens, index) {
      const { dep, head, xpos } = tokens[index]!
      if (dep !== 'amod' || !/^VB[DN]$/.test(xpos) || head < index || !hasAnd(tokens, index)) return undefined
      const verb = finiteAbove(tokens, tokens[head]!.head)
      return verb === undefined || verb > index ? undefined : { head: verb, dep: 'conj' }
    },
    others(tokens, index, noun) {
      tokens[noun] = { ...tokens[noun]!, head: index, dep: 'obj' }
    },
  },
  {
    why: '"guards employed by Lind had beaten men": who has no "by" does nothing, but has it done to him.',
    mended(tokens, index) {
      const { dep, head } = tokens[index]!
      if (dep !== 'obl:agent' || head > index || hasCase(tokens, index)) return undefined
      for (let verb = index - 1; verb > head; verb--) {
        const { upos, sentence } = tokens[verb]!
        if (sentence !== tokens[index]!.sentence) return undefined
        if (upos === 'VERB') return hasObject(tokens, verb) ? undefined : { head: verb, dep: 'obj' }
      }
      return undefined
    },
  },
  {
    why: '"The gifts paid for the hall", "she has since checked in": without a form of "be" a past tense is active.',
    mended(tokens, index) {
      const { dep, head } = tokens[index]!
      if (dep !== 'nsubj:pass' || head < 0 || !/^VB[DN]$/.test(tokens[head]!.xpos)) return undefined
      const helpers = childrenOf(tokens, head).filter(at => tokens[at]!.dep.startsWith('aux'))
      const isPerfect = helpers.length > 0 && helpers.every(at => HAVE.test(tokens[at]!.text))
      const isPast = helpers.length === 0 && tokens[head]!.xpos === 'VBD'
      return isPerfect || isPast ? { head, dep: 'nsubj' } : undefined
    },
  },
  {
    why: '"The director, Ada Moor, said her firm had paid": who stands before a verb of saying without a subject says it.',
    mended(tokens, index) {
      const { dep, head } = tokens[index]!
      if (dep !== 'nsubj' || head < index) return undefined
      const { dep: link, head: said } = tokens[head]!
      const isBefore = link === 'ccomp' && index < said && said < head && !hasSubjectOf(tokens, said)
      return isBefore && tokens[said]!.xpos.startsWith('VB') ? { head: said, dep } : undefined
    },
  },
  {
    why: '"After the shooting Lind was rushed to hospital": a sentence is no clause under "after", so it has a subject of its own.',
    mended(tokens, index) {
      const { dep, head, upos } = tokens[index]!
      const isName = dep === 'appos' && upos === 'PROPN' && head === startOf(tokens, index) - 1
      const verb = isName && tokens[head]!.upos === 'NOUN' ? tokens[head]!.head : -1
      if (verb < index || tokens[verb]!.head >= 0 || !tokens[head]!.dep.startsWith('nsubj')) return undefined
      return afterOf(tokens, verb) === undefined ? undefined : { head: verb, dep: tokens[head]!.dep }
    },
    others(tokens, index, noun) {
      const after = afterOf(tokens, tokens[index]!.head)!
      tokens[noun] = { ...tokens[noun]!, dep: 'obl' }
      tokens[after] = { ...tokens[after]!, head: noun, dep: 'case', upos: 'ADP' }
    },
  },
  {
    why: '"A figure of note, Felt died in May": with a capital, between a comma and a verb with a tense, a verb is a name.',
    mended(tokens, index) {
      const [verb, name] = [tokens[index]!, tokens[index - 1]]
      if (name?.upos !== 'VERB' || !opensWithCapital(tokens, index - 1) || !/^VB[DZ]$/.test(verb.xpos))
        return undefined
      if (name.head === index && name.dep === 'nsubj') return { head: verb.head, dep: verb.dep }
      return verb.head === index - 1 && /^[cx]comp$/.test(verb.dep)
        ? { head: name.head, dep: name.dep }
        : undefined
    },
    others(tokens, index) {
      const name = index - 1
      for (const at of childrenOf(tokens, name))
        if (tokens[at]!.dep.startsWith('nsubj')) tokens[at] = { ...tokens[at]!, dep: 'appos' }
      tokens[name] = { ...tokens[name]!, head: index, dep: 'nsubj', upos: 'PROPN', xpos: 'NNP' }
    },
  },
]

/** Behind a comma, and not all in capitals. */
const opensWithCapital = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === ',' && /^\p{Lu}\p{Ll}/u.test(tokens[at]!.text)

/** The "after" or "before" that a sentence would hang under, were it a clause. */
const afterOf = (tokens: readonly Token[], verb: number): number | undefined =>
  childrenOf(tokens, verb).find(
    at => tokens[at]!.dep === 'mark' && /^(?:after|before|since)$/i.test(tokens[at]!.text),
  )

const subjectsOf = (tokens: readonly Token[], verb: number): readonly number[] =>
  childrenOf(tokens, verb).filter(at => tokens[at]!.dep.startsWith('nsubj'))

/** The name before the comma before the "a" of a noun. */
function nameBeforeArticle(tokens: readonly Token[], noun: number): number | undefined {
  const article = childrenOf(tokens, noun).find(at => /^an?$/i.test(tokens[at]!.text)) ?? -1
  const name = tokens[article - 1]?.text === ',' ? headOfName(tokens, article - 2) : -1
  return tokens[name]?.upos === 'PROPN' ? name : undefined
}

/** Does "and" bring a further one of the list behind a token? */
const isListGoingOn = (tokens: readonly Token[], head: number, index: number): boolean =>
  childrenOf(tokens, head).some(at => at > index && tokens[at]!.dep === 'conj' && hasAnd(tokens, at))

const HAVE = /^(?:has|have|had|having|['’](?:s|ve|d))$/i

const DONE_BY_BODIES = new Set('buy acquire employ sell own operate manufacture'.split(' '))

const isNominal = ({ upos }: Token): boolean => /^(?:NOUN|PROPN)$/.test(upos)

/** The first word of a name that goes on with "flat", or of "Secretary of State". */
function headOfName(tokens: readonly Token[], last: number): number {
  let at = last
  while (
    /^(?:flat|compound|nmod)$/.test(tokens[at]!.dep) &&
    isNominal(tokens[at]!) &&
    tokens[at]!.head < at &&
    tokens[at]!.head >= 0
  )
    at = tokens[at]!.head
  return at
}

/** The name that heads a sentence without a verb, before a token. */
function verblessRoot(tokens: readonly Token[], index: number): number | undefined {
  const { sentence } = tokens[index]!
  let at = index
  while (tokens[at - 1]?.sentence === sentence) {
    at--
    if (tokens[at]!.head < 0)
      return tokens[at]!.upos === 'PROPN' && !hasSubjectOf(tokens, at) ? at : undefined
  }
  return undefined
}

const isWhose = (tokens: readonly Token[], noun: number): boolean =>
  childrenOf(tokens, noun).some(at => /^whose$/i.test(tokens[at]!.text))

const hasAnd = (tokens: readonly Token[], index: number): boolean =>
  childrenOf(tokens, index).some(at => at < index && tokens[at]!.dep === 'cc')

const hasObject = (tokens: readonly Token[], verb: number): boolean =>
  childrenOf(tokens, verb).some(at => tokens[at]!.dep === 'obj')

/** The nearest verb with a tense from a token up. */
function finiteAbove(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at >= 0; at = tokens[at]!.head) if (/^VB[DZP]$/.test(tokens[at]!.xpos)) return at
  return undefined
}

/** What one does without an object as well as to one; "the man killed in the blast" has killed nobody. */
const WITHOUT_OBJECT = new Set(
  'meet open close start end finish resume continue move turn stop halt'.split(' '),
)

/** The past of such a verb, with no "was" before it and no "by" behind it. */
function isPastAlone(tokens: readonly Token[], verb: number): boolean {
  const { xpos, dep, lemma } = tokens[verb]!
  if (xpos !== 'VBN' || !WITHOUT_OBJECT.has(lemma) || dep.startsWith('acl')) return false
  return childrenOf(tokens, verb).every(at => !/^(?:aux|aux:pass|obl:agent|cop)$/.test(tokens[at]!.dep))
}
