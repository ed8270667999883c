/** Mends of where titles hang, and what a hyphen ties to them, as data: on the name right behind, and on no other. */
import type { Token } from '../document.ts'
import { isGivenName } from '../names/given-names.ts'
import { isBodyNoun } from '../names/known-bodies.ts'
import { titleNamed } from '../names/titles.ts'
import type { Mend } from './mend.ts'
import { childrenOf, endOf, isAbove, startOf } from './tree-neighbours.ts'

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
  {
    why: '"at the house of his girlfriend Ada Moor": a name right behind what somebody owns is that of none further off.',
    mended(tokens, index) {
      const { dep, head, upos } = tokens[index]!
      const noun = startOf(tokens, index) - 1
      if (dep !== 'appos' || upos !== 'PROPN' || head >= noun || tokens[noun]?.upos !== 'NOUN')
        return undefined
      const isOwned = childrenOf(tokens, noun).some(at => tokens[at]!.xpos === 'PRP$')
      return isOwned && isAbove(tokens, head, noun) ? { head: noun, dep } : undefined
    },
  },
  {
    why: '"the mayor, Ada Moor of the Harbour Party": a phrase right behind a name is the name\'s.',
    mended(tokens, index) {
      const { dep, head } = tokens[index]!
      if (dep !== 'nmod' || head < 0 || head > index) return undefined
      const phrase = childrenOf(tokens, index).find(at => tokens[at]!.dep === 'case')
      const name = childrenOf(tokens, head).find(
        at => tokens[at]!.dep === 'appos' && tokens[at]!.upos === 'PROPN' && endOf(tokens, at) + 1 === phrase,
      )
      return name !== undefined && tokens[phrase!]!.text === 'of' ? { head: name, dep } : undefined
    },
  },
  {
    why: '"An inspector from the agency, Ada Moor, said": a person beside a body is who the noun before it speaks of.',
    mended(tokens, index) {
      const { dep, head, upos } = tokens[index]!
      if (dep !== 'appos' || upos !== 'PROPN' || head > index || endOf(tokens, index) === index)
        return undefined
      const post = isGivenName(tokens[startOf(tokens, index)]!.text) ? postInBody(tokens, head) : undefined
      return post === undefined ? undefined : { head: post, dep }
    },
  },
  {
    why: '"[former Lindmar Museum director] Ada Moor": an office between two names, hung beside them, is hers in the body.',
    mended(tokens, index) {
      const name = /^[\])]$/.test(tokens[index + 1]?.text ?? '') ? index + 2 : index + 1
      const isBetween = tokens[name]?.upos === 'PROPN' && bodyBeside(tokens, index) !== undefined
      return isBetween && titleNamed(tokens[index]!.text)?.kind === 'office'
        ? { head: name, dep: 'nmod:desc' }
        : undefined
    },
    others(tokens, index) {
      const body = bodyBefore(tokens, index)!
      const { head: name } = tokens[index]!
      if (tokens[name]!.head === body) giveUpPlace(tokens, body, name)
      tokens[body] = { ...tokens[body]!, head: index, dep: 'compound' }
    },
  },
  {
    why: '"named her attorney general": she is named, and has none.',
    mended(tokens, index) {
      const { dep, head, text } = tokens[index]!
      const isHer = dep === 'nmod:poss' && text.toLowerCase() === 'her'
      return isHer && isPostGiven(tokens, head, index - 1) ? { head: index - 1, dep: 'obj' } : undefined
    },
    others(tokens, _, post) {
      tokens[post] = { ...tokens[post]!, dep: 'xcomp' }
    },
  },
  {
    why: '"named Ada Moor chairman of the board": she is named, and no part of her office.',
    mended(tokens, index) {
      const { dep, head, upos } = tokens[index]!
      const verb = index - 1
      const isName =
        upos === 'PROPN' && /^(?:compound|nmod:desc|nmod:poss)$/.test(dep) && endOf(tokens, index) > index
      return isName && isPostGiven(tokens, head, verb) ? { head: verb, dep: 'obj' } : undefined
    },
    others(tokens, _, post) {
      tokens[post] = { ...tokens[post]!, dep: 'xcomp' }
    },
  },
  {
    why: '"Minister of Education Ada Moor": what is behind "of" belongs to the title before it, and not to the name behind.',
    mended(tokens, index) {
      const { head, upos } = tokens[index]!
      const isOf = tokens[index - 1]?.text === 'of' && tokens[head]?.upos === 'PROPN' && head > index
      const title = isOf && upos === 'PROPN' ? tokens[index - 2] : undefined
      return title?.head === head && titleNamed(title.text) ? { head: index - 2, dep: 'nmod' } : undefined
    },
    others(tokens, index) {
      tokens[index - 1] = { ...tokens[index - 1]!, head: index, dep: 'case' }
    },
  },
  {
    why: '"declared Ada Moor the winner of the vote": what she is declared is a noun, and no clause.',
    mended(tokens, index) {
      const { dep, head, upos } = tokens[index]!
      const isNoun = dep === 'ccomp' && upos === 'NOUN' && DECLARING.has(tokens[head]?.lemma ?? '')
      const own = isNoun ? childrenOf(tokens, index).map(at => tokens[at]!.dep) : []
      const named = isNoun && childrenOf(tokens, head).some(at => tokens[at]!.dep === 'obj' && at < index)
      return named && !own.some(it => /^(?:cop|nsubj|aux|mark)/.test(it)) ? { head, dep: 'xcomp' } : undefined
    },
  },
  {
    why: '"his then-girlfriend": what a hyphen ties to a noun belongs to nothing else.',
    mended(tokens, index) {
      const { head, upos } = tokens[index]!
      const noun = tiedNoun(tokens, index)
      if (noun === undefined || head <= noun || head === tokens[noun]!.head || tokens[noun]!.head === index)
        return undefined
      return { head: noun, dep: upos === 'ADV' ? 'advmod' : 'compound' }
    },
  },
]

const NAMING = new Set(['name', 'appoint', 'elect', 'make'])
const DECLARING = new Set([...NAMING, 'declare', 'proclaim', 'crown', 'call', 'reelect'])

/** Does a noun without more complete a verb of naming that stands at a token? */
const isPostGiven = (tokens: readonly Token[], noun: number, verb: number): boolean =>
  tokens[noun]?.xpos === 'NN' &&
  tokens[noun].head === verb &&
  /^(?:obj|xcomp)$/.test(tokens[noun].dep) &&
  NAMING.has(tokens[verb]?.lemma ?? '')

/** The body whose name ends right before an office that hangs on it with no "and", or on what it hangs on itself. */
function bodyBeside(tokens: readonly Token[], index: number): number | undefined {
  const { dep, head } = tokens[index]!
  const body =
    /^(?:conj|nmod)$/.test(dep) && head >= 0 && head < index ? bodyBefore(tokens, index) : undefined
  if (body === undefined || childrenOf(tokens, index).some(at => tokens[at]!.dep === 'cc')) return undefined
  const isBeside =
    dep === 'conj' ? body === head : tokens[body]!.head === head && tokens[body]!.dep === 'nmod'
  return isBeside ? body : undefined
}

/** What heads the name that ends right before a token: "Museum" of "Museum of Flight". */
function bodyBefore(tokens: readonly Token[], index: number): number | undefined {
  let at = index - 1
  if (tokens[at]?.upos !== 'PROPN') return undefined
  while (
    /^(?:nmod|flat|compound)$/.test(tokens[at]!.dep) &&
    tokens[tokens[at]!.head]?.upos === 'PROPN' &&
    tokens[at]!.head < index
  )
    at = tokens[at]!.head
  return at
}

/** One word takes another's place in the sentence, with the preposition before it. */
function giveUpPlace(tokens: Token[], from: number, to: number): void {
  const { head, dep } = tokens[from]!
  tokens[to] = { ...tokens[to]!, head, dep }
  for (const at of childrenOf(tokens, from))
    if (tokens[at]!.dep === 'case') tokens[at] = { ...tokens[at]!, head: to }
}

const isTitleBesideName = (tokens: readonly Token[], title: number): boolean => {
  const { dep, upos, head } = tokens[title]!
  return dep === 'appos' && upos === 'NOUN' && tokens[head]?.upos === 'PROPN'
}

/** A verb that tells something in passing, and of nobody. */
const lacksSubject = (tokens: readonly Token[], verb: number): boolean =>
  tokens[verb]?.xpos === 'VBD' &&
  tokens[verb].dep === 'parataxis' &&
  !childrenOf(tokens, verb).some(at => tokens[at]!.dep.startsWith('nsubj'))

/** The noun that a hyphen without spaces ties to a word before it. */
function tiedNoun(tokens: readonly Token[], index: number): number | undefined {
  const [word, hyphen, noun] = [tokens[index]!, tokens[index + 1], tokens[index + 2]]
  const isTied = hyphen?.text === '-' && hyphen.start === word.end && noun?.start === hyphen.end
  return isTied && noun.upos === 'NOUN' ? index + 2 : undefined
}

/** The noun that tells a post in the body which a noun names: "inspector" of "inspector from the agency". */
function postInBody(tokens: readonly Token[], body: number): number | undefined {
  const { dep, head, upos, lemma } = tokens[body]!
  const isBody = upos === 'NOUN' && dep === 'nmod' && isBodyWord(lemma)
  const isPost =
    isBody && tokens[head]?.upos === 'NOUN' && hasCaseOf(tokens, body, /^(?:from|at|for|of|with)$/i)
  return isPost ? head : undefined
}

const hasCaseOf = (tokens: readonly Token[], noun: number, preposition: RegExp): boolean =>
  childrenOf(tokens, noun).some(at => tokens[at]!.dep === 'case' && preposition.test(tokens[at]!.text))

/** Words for bodies that people speak for. */
const isBodyWord = (lemma: string): boolean =>
  isBodyNoun(lemma) ||
  /^(?:agency|ministry|department|union|party|police|court|council|committee|commission|authority|inspectorate|office|bureau|university|hospital|school|army|navy|church|institute|association|federation|club|team|embassy|government|parliament)$/.test(
    lemma,
  )
