import type { Token } from '../document.ts'
/** Mends of where names hang, as data: beside the nouns that describe them, and with all their parts. */
import { isBodyNoun } from '../names/known-bodies.ts'
import { placeNamed } from '../names/places.ts'
import type { Mend } from './mend.ts'
import {
  childrenOf,
  endOf,
  hasCase,
  joinsWithoutComma,
  phraseFrom,
  startOf,
  textOf,
} from './tree-neighbours.ts'

export const NAME_MENDS: readonly Mend[] = [
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
    why: '"the charity Open Wells": a word for a body behind an article, right before a name, has the name beside it.',
    mended(tokens, index) {
      const { dep, head, lemma } = tokens[index]!
      const named = dep === 'compound' && isBodyNoun(lemma) ? tokens[head] : undefined
      if (named?.upos !== 'PROPN' || named.head < 0 || head < index + 2) return undefined
      const parts = tokens.slice(index + 1, head)
      const isName = parts.every(part => part.head === head && /^\p{Lu}/u.test(part.text))
      const before = [...childrenOf(tokens, index), ...childrenOf(tokens, head)].filter(at => at < index)
      const isThe = before.some(at => /^(?:the|its|their)$/i.test(tokens[at]!.text))
      return isName && isThe ? { head: named.head, dep: named.dep } : undefined
    },
    others(tokens, index, name) {
      tokens[name] = { ...tokens[name]!, head: index, dep: 'appos' }
      for (const at of childrenOf(tokens, name)) if (at < index) tokens[at] = { ...tokens[at]!, head: index }
    },
  },
  {
    why: '"a spokeswoman for Moor, Ada Venn, said": a name between commas, listed with no "and", is who the noun speaks of.',
    mended(tokens, index) {
      const { dep, upos, head } = tokens[index]!
      if (upos !== 'PROPN' || !/^(?:conj|appos)$/.test(dep) || head < 0 || head > index) return undefined
      const noun = nounOfBody(tokens, head)
      const isLast = !childrenOf(tokens, head).some(at => at > index && tokens[at]!.dep === 'conj')
      return noun !== undefined && isLast && isSetApart(tokens, index)
        ? { head: noun, dep: 'appos' }
        : undefined
    },
  },
  {
    why: '"The commander of the unit, Colonel Karl Venn, left": a name between commas with no preposition is who the noun speaks of.',
    mended(tokens, index) {
      const { dep, upos, head } = tokens[index]!
      if (upos !== 'PROPN' || dep !== 'nmod' || head < 0 || head > index || hasCase(tokens, index))
        return undefined
      return isSetApart(tokens, index) ? { head, dep: 'appos' } : undefined
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
    why: '"a group that calls itself Grey Tern claimed it": a name behind "itself" is what it is called.',
    mended(tokens, index) {
      const { upos, head, dep } = tokens[index]!
      if (upos !== 'PROPN' || !dep.startsWith('nsubj')) return undefined
      const called = callingItself(tokens, startOf(tokens, index) - 1)
      return called === undefined || called === head ? undefined : { head: called, dep: 'xcomp' }
    },
  },
  {
    why: '"Lind, an aide to the mayor and the first man to climb it, died": what a name is called in a second noun is no one else.',
    mended(tokens, index) {
      const { dep, head, upos } = tokens[index]!
      if (dep !== 'conj' || upos !== 'NOUN' || tokens[head]?.upos !== 'PROPN') return undefined
      const called = childrenOf(tokens, head).find(at => tokens[at]!.dep === 'appos' && at < index)
      const isNoun = called !== undefined && tokens[called]!.upos === 'NOUN'
      return isNoun && joinsWithoutComma(tokens, index) ? { head: called, dep } : undefined
    },
  },
  {
    why: '"Ada Moor and Karl Venn, head of the yard, spoke": one office behind two names is that of the second.',
    mended(tokens, index) {
      const { dep, head, xpos } = tokens[index]!
      if (dep !== 'appos' || xpos !== 'NN' || tokens[startOf(tokens, index) - 1]?.text !== ',')
        return undefined
      const last = lastListed(tokens, head, index)
      return last !== undefined && endOf(tokens, last) < index ? { head: last, dep } : undefined
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

/** The last name that is listed behind another one, before a token. */
const lastListed = (tokens: readonly Token[], first: number, before: number): number | undefined =>
  tokens[first]?.upos === 'PROPN'
    ? childrenOf(tokens, first).findLast(
        at => at > first && at < before && tokens[at]!.dep === 'conj' && tokens[at]!.upos === 'PROPN',
      )
    : undefined

const CALLING = new Set(['call', 'name', 'style', 'dub'])

const ROLES = ['nsubj', 'obj', 'obl', 'nmod', 'conj']

const sameRole = (one: string, other: string): boolean =>
  ROLES.some(role => one.split(':', 1)[0] === role && other.split(':', 1)[0] === role) &&
  one !== 'nmod:poss' &&
  other !== 'nmod:poss'

/** The verb of calling of which a token is the reflexive object. */
function callingItself(tokens: readonly Token[], reflexive: number): number | undefined {
  const { text, head } = tokens[reflexive] ?? { text: '', head: -1 }
  const isReflexive = /^(?:it|him|her|them)sel(?:f|ves)$/.test(text) && head >= 0
  return isReflexive && CALLING.has(tokens[head]!.lemma) ? head : undefined
}

/** The noun of whose body a name is: "spokeswoman" of "spokeswoman for Moor" and of "for the firm Moor". */
function nounOfBody(tokens: readonly Token[], name: number): number | undefined {
  const { upos, dep, head } = tokens[name]!
  const body = dep === 'appos' ? tokens[head]! : tokens[name]!
  const isOfNoun = upos === 'PROPN' && body.dep === 'nmod' && tokens[body.head]!.upos === 'NOUN'
  return isOfNoun ? body.head : undefined
}

/** A name between commas, with no "and", that is no place: "in Halden, Norway," goes on with where that is. */
function isSetApart(tokens: readonly Token[], name: number): boolean {
  const [first, last] = [startOf(tokens, name), endOf(tokens, name)]
  const between = tokens[first - 1]?.text === ',' && /^[,.;]$/.test(tokens[last + 1]?.text ?? '')
  const listed = childrenOf(tokens, name).some(at => tokens[at]!.dep === 'cc')
  return between && !listed && placeNamed(textOf(tokens, first, last)) === null
}
