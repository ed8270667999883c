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
    why: '"said there were no plans, but did not deny it": what "there" is has no subject to share with who speaks.',
    mended(tokens, index) {
      const { dep, upos, head } = tokens[index]!
      if (dep !== 'conj' || upos !== 'VERB' || head < 0) return undefined
      const { dep: link, head: said } = tokens[head]!
      const own = childrenOf(tokens, index).map(at => tokens[at]!.dep)
      const isFinite = own.includes('aux') || tokens[index]!.xpos === 'VBD' || tokens[index]!.xpos === 'VBZ'
      if (link !== 'ccomp' || !isFinite || own.some(it => /^(?:nsubj|expl)/.test(it))) return undefined
      return childrenOf(tokens, head).some(at => tokens[at]!.dep === 'expl') ? { head: said, dep } : undefined
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
    why: '"Venn died, the Harbour Post reported, citing her son": who reports it cites him.',
    mended(tokens, index) {
      const { dep, head, xpos } = tokens[index]!
      if (dep !== 'advcl' || xpos !== 'VBG' || head < 0 || head > index) return undefined
      const reports = tokens
        .slice(index - 2, index)
        .findIndex(token => token.dep === 'parataxis' && token.head === head)
      return reports < 0 ? undefined : { head: index - 2 + reports, dep }
    },
  },
  {
    why: '"demanded that Lind resign, saying he had failed": who says why demands it.',
    mended(tokens, index) {
      const { dep, head, xpos, lemma } = tokens[index]!
      if (dep !== 'advcl' || xpos !== 'VBG' || !SAYING.has(lemma) || head < 0 || head > index)
        return undefined
      const demanded = tokens[head]!
      const isContent = /^[cx]comp$/.test(demanded.dep) && demanded.head >= 0 && demanded.head < head
      return isContent && tokens[index - 1]!.text === ',' ? { head: demanded.head, dep } : undefined
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
    why: '"admitted that mistakes were made and said that it would pay": a verb of saying with content of its own goes on from the verb of saying above.',
    mended(tokens, index) {
      const { dep, head, xpos } = tokens[index]!
      if (!isListedBehind(tokens, index) || !saysOnItsOwn(tokens, index)) return undefined
      const { dep: link, head: above, lemma } = tokens[head]!
      const said = link === 'ccomp' && above < head ? tokens[above] : undefined
      const goesOn = said !== undefined && isTelling(said.lemma) && said.xpos === xpos
      return goesOn && !isTelling(lemma) ? { head: above, dep } : undefined
    },
  },
  {
    why: '"told the board that it had paid": a clause with "that" and a subject of its own is what somebody is told.',
    mended(tokens, index) {
      const { dep, head } = tokens[index]!
      if (!/^(?:acl|amod)/.test(dep) || head < 0 || head > index) return undefined
      const { dep: role, head: told } = tokens[head]!
      const isTold = /^i?obj$/.test(role) && TELLING.has(tokens[told]!.lemma)
      const that = tokens[head + 1]!
      const opens = /^that$/i.test(that.text) && that.head === index && that.dep === 'mark'
      return isTold && opens && hasSubjectOf(tokens, index) ? { head: told, dep: 'ccomp' } : undefined
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
    why: '"The real owner, the ministry maintains, is Lind": between commas, who says so speaks of it all.',
    mended(tokens, index) {
      const { dep, head, lemma } = tokens[index]!
      if (dep !== 'acl:relcl' || head < 0 || head > index || tokens[index + 1]?.text !== ',') return undefined
      const above = tokens[head]!.head
      const isSaid = above > index && isTelling(lemma) && hasNamedSubject(tokens, index)
      return isSaid && stretchesToComma(tokens, index) ? { head: above, dep: 'parataxis' } : undefined
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

const hasNamedSubject = (tokens: readonly Token[], verb: number): boolean =>
  childrenOf(tokens, verb).some(at => tokens[at]!.dep === 'nsubj' && tokens[at]!.upos !== 'PRON')

/** Is all between the comma before a verb and the verb its own? */
function stretchesToComma(tokens: readonly Token[], verb: number): boolean {
  let at = verb - 1
  while (at >= 0 && isAbove(tokens, verb, at)) at--
  return tokens[at]?.text === ',' || tokens[at + 1]?.text === ','
}

/** The first token of what a word opens with: an adverb before it. */
const startOfClause = (tokens: readonly Token[], index: number): number =>
  Math.min(index, ...childrenOf(tokens, index).filter(at => tokens[at]!.dep === 'advmod'))

/** Verbs with whoever hears it for their object. */
const TELLING = new Set('tell inform assure remind warn convince notify persuade'.split(' '))

const isListedBehind = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]!.dep === 'conj' && tokens[index]!.head >= 0 && tokens[index]!.head < index

/** A verb of saying without a subject, with content behind it. */
const saysOnItsOwn = (tokens: readonly Token[], verb: number): boolean =>
  isTelling(tokens[verb]!.lemma) &&
  !hasSubjectOf(tokens, verb) &&
  childrenOf(tokens, verb).some(at => at > verb && tokens[at]!.dep === 'ccomp')

const isTelling = (lemma: string): boolean =>
  SAYING.has(lemma) ||
  TELLING.has(lemma) ||
  /^(?:admit|deny|confirm|acknowledge|announce|promise)$/.test(lemma)

const SAYING = new Set(
  'say add argue claim maintain cite call warn insist stress note explain accuse describe blame'.split(' '),
)

const UNSURE = 0.6

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
