/** Mends of where clauses hang, as data: with the noun that they describe, or with the verb that they go on from. */
import type { Token } from '../document.ts'
import type { Mend } from './mend.ts'
import {
  isOwnedBy,
  nounBeforeRelative,
  numberOfNoun,
  numberOfVerb,
  subjectBefore,
} from './relative-clauses.ts'
import { childrenOf, hasCase, hasSubjectOf, isAbove, isListedUnder } from './tree-neighbours.ts'

export const CLAUSE_MENDS: readonly Mend[] = [
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
    why: '"The governing body, Grey Tern, suspended Lind": what stands before a verb without a subject is its subject.',
    mended(tokens, index) {
      const { dep, head, upos } = tokens[index]!
      const isBare = dep === 'obl' && head > index && upos !== 'NUM' && !hasCase(tokens, index)
      const isNamed = isBare && childrenOf(tokens, index).some(at => tokens[at]!.dep === 'appos')
      const lacks = isNamed && /^VB[DZP]$/.test(tokens[head]!.xpos) && !hasSubjectOf(tokens, head)
      return lacks ? { head, dep: 'nsubj' } : undefined
    },
  },
  {
    why: '"ahead of a summit, with talks set to begin": behind "with" a participle tells of the noun right before it.',
    mended(tokens, index) {
      const { dep, head, xpos } = tokens[index]!
      const near = tokens[index - 1]
      if (
        dep !== 'acl' ||
        !/^VB[NG]$/.test(xpos) ||
        head >= index - 1 ||
        !/^(?:NOUN|PROPN)$/.test(near?.upos ?? '')
      )
        return undefined
      const isWith = childrenOf(tokens, index - 1).some(at => /^with$/i.test(tokens[at]!.text))
      return isWith ? { head: index - 1, dep } : undefined
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
    why: '"a firm registered in Oslo and owned by Lind": a bare participle goes on from the one that describes the noun.',
    mended(tokens, index) {
      const { dep, xpos, head } = tokens[index]!
      if (dep !== 'conj' || !/^VB[DN]$/.test(xpos) || head < 0 || head > index) return undefined
      const own = childrenOf(tokens, index).map(at => tokens[at]!.dep)
      const byAgent = own.includes('obl:agent') && !own.some(it => /^(?:aux|nsubj|obj)/.test(it))
      const nearer = byAgent ? participleBetween(tokens, head, index) : undefined
      return nearer === undefined ? undefined : { head: nearer, dep }
    },
  },
  {
    why: '"owned, through a holding, by Oskar Lind": behind a comma "by" brings who did what the participle says.',
    mended(tokens, index) {
      const { dep, upos, head } = tokens[index]!
      if (!/^(?:nmod|obl)$/.test(dep) || !/^(?:NOUN|PROPN)$/.test(upos) || head > index) return undefined
      const by = childrenOf(tokens, index).find(at => tokens[at]!.text === 'by')
      if (by === undefined || tokens[by - 1]?.text !== ',') return undefined
      const participle = interruptedBefore(tokens, by - 1)
      return participle === undefined ? undefined : { head: participle, dep: 'obl:agent' }
    },
  },
  {
    why: '"talks set to begin", "Ada Moor, now reelected": an adjective or participle behind its noun is a clause.',
    mended(tokens, index) {
      const { dep, head, upos, xpos } = tokens[index]!
      if (dep !== 'amod' || head < 0 || head > index) return undefined
      const goesOn = childrenOf(tokens, index).some(at => tokens[at]!.dep === 'xcomp')
      const isAside = xpos === 'VBN' && tokens[startOfClause(tokens, index) - 1]?.text === ','
      return (upos === 'ADJ' && goesOn) || isAside ? { head, dep: 'acl' } : undefined
    },
    others(tokens, index) {
      tokens[index] = { ...tokens[index]!, upos: 'VERB', xpos: 'VBN' }
    },
  },
  {
    why: '"worked to extinguish fires": behind "to" a word that is never a noun is a verb.',
    mended(tokens, index) {
      const { dep, head, upos, text } = tokens[index]!
      if (dep !== 'compound' || upos !== 'NOUN' || !ONLY_VERBS.has(text) || !isTo(tokens, index - 1))
        return undefined
      const verb = tokens[head]!.head
      return verb >= 0 && verb < index && tokens[verb]!.upos === 'VERB'
        ? { head: verb, dep: 'xcomp' }
        : undefined
    },
    others(tokens, index, noun) {
      tokens[index] = { ...tokens[index]!, upos: 'VERB', xpos: 'VB', lemma: tokens[index]!.text }
      tokens[noun] = { ...tokens[noun]!, head: index, dep: 'obj' }
      tokens[index - 1] = { ...tokens[index - 1]!, head: index, dep: 'mark' }
    },
  },
  {
    why: '"blackouts across Estonia, with Halden suffering as well": who stands between "with" and a participle under it does it.',
    mended(tokens, index) {
      const { dep, xpos, head } = tokens[index]!
      if (!/^(?:acl|advcl)$/.test(dep) || xpos !== 'VBG' || head < 0 || hasSubjectOf(tokens, index))
        return undefined
      const verb = verbFrom(tokens, head)
      return verb >= 0 && doerUnderWith(tokens, index) !== undefined
        ? { head: verb, dep: 'advcl' }
        : undefined
    },
    others(tokens, index) {
      const doer = doerUnderWith(tokens, index)!
      tokens[doer] = { ...tokens[doer]!, head: index, dep: 'nsubj' }
    },
  },
  {
    why: '"walked out on the club", "pulled out after a day": "out" right behind a verb is part of it.',
    mended(tokens, index) {
      const { dep, head, text } = tokens[index]!
      const isPart = dep === 'advmod' && head === index - 1 && /^(?:out|off)$/i.test(text)
      const isOf = /^of$/i.test(tokens[index + 1]?.text ?? '')
      return isPart && !isOf && tokens[head]!.upos === 'VERB' ? { head, dep: 'compound:prt' } : undefined
    },
  },
]

const ONLY_VERBS = new Set(
  `extinguish prevent avoid ensure protect provide obtain remove reduce destroy defend pursue investigate resolve restore rescue
  evacuate negotiate persuade convince eliminate establish maintain improve develop discuss`.split(/\s+/),
)

const isTo = (tokens: readonly Token[], at: number): boolean => /^to$/i.test(tokens[at]?.text ?? '')

/** The first token of what a word opens with: an adverb before it. */
const startOfClause = (tokens: readonly Token[], index: number): number =>
  Math.min(index, ...childrenOf(tokens, index).filter(at => tokens[at]!.dep === 'advmod'))

const UNSURE = 0.6

/** The verb that a word hangs on, over however many nouns; -1 where none is above. */
function verbFrom(tokens: readonly Token[], from: number): number {
  let at = from
  while (at >= 0 && tokens[at]!.upos !== 'VERB') at = tokens[at]!.head
  return at
}

/** The noun between a "with" that marks a participle and the participle, which hangs on something before both. */
function doerUnderWith(tokens: readonly Token[], participle: number): number | undefined {
  const within = childrenOf(tokens, participle).find(
    at => tokens[at]!.dep === 'mark' && /^with$/i.test(tokens[at]!.text),
  )
  if (within === undefined || within > participle) return undefined
  const between = range(within + 1, participle - 1)
  const doer = between.find(at => /^(?:NOUN|PROPN)$/.test(tokens[at]!.upos) && tokens[at]!.head < within)
  return doer !== undefined && !isAbove(tokens, doer, participle) ? doer : undefined
}

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step)

/** The last participle between two tokens that describes a noun behind the first. */
function participleBetween(tokens: readonly Token[], first: number, last: number): number | undefined {
  for (let at = last - 1; at > first; at--) {
    const { dep, xpos, head } = tokens[at]!
    if (dep === 'acl' && xpos === 'VBN' && head > first) return at
  }
  return undefined
}

/** The participle before a phrase between two commas, the second of which stands here: "owned, through a holding,". */
function interruptedBefore(tokens: readonly Token[], comma: number): number | undefined {
  const { sentence } = tokens[comma]!
  let at = comma - 1
  while (tokens[at]?.sentence === sentence && tokens[at]!.text !== ',') at--
  const participle = tokens[at - 1]
  if (participle?.sentence !== sentence || participle.xpos !== 'VBN' || !/^acl|^conj/.test(participle.dep))
    return undefined
  return childrenOf(tokens, at - 1).some(below => tokens[below]!.dep === 'obl:agent') ? undefined : at - 1
}
