import type { Token } from '../document.ts'
/** Mends of what phrases and clauses behind a noun belong to, as data: the nearest noun, or the one that they agree with. */
import { classOfNoun } from '../mentions/noun-class.ts'
import { placeNamed } from '../names/places.ts'
import type { Mend } from './mend.ts'
import { numberOfNoun, numberOfVerb, subjectBefore } from './relative-clauses.ts'
import { childrenOf, hasCase, hasSubjectOf } from './tree-neighbours.ts'

export const PHRASE_MENDS: readonly Mend[] = [
  {
    why: '"in Harju province, Estonia": a country behind a part of it is where that lies, and not what it is called.',
    mended(tokens, index) {
      const { dep, head, upos } = tokens[index]!
      if (dep !== 'appos' || upos !== 'PROPN' || head < 0 || head > index) return undefined
      const isPart = PARTS_OF_COUNTRIES.has(tokens[head]!.lemma) && tokens[head]!.upos === 'NOUN'
      const isNamed = childrenOf(tokens, head).some(
        at => at < head && tokens[at]!.dep === 'compound' && tokens[at]!.upos === 'PROPN',
      )
      return isPart && isNamed ? { head, dep: 'nmod:unmarked' } : undefined
    },
  },
  {
    why: '"the Syria crisis and war in Ukraine": an unsure place, or one of what has its own, is that of the noun before it.',
    mended(tokens, index) {
      const { dep, head, certainty } = tokens[index]!
      if (dep !== 'nmod' || head < 0 || head > index) return undefined
      const near = (caseOf(tokens, index, /^(?:in|at)$/i) ?? 0) - 1
      const isDoubtful = certainty < UNSURE || hasOwnPlace(tokens, head)
      return isDoubtful && isListedNoun(tokens, near, head) ? { head: near, dep } : undefined
    },
  },
  {
    why: '"In Estonia Minister Ada Moor met the mayor": the place that opens a sentence is no part of a title behind it.',
    mended(tokens, index) {
      const { dep, head: title, upos, text } = tokens[index]!
      if (dep !== 'compound' || upos !== 'PROPN' || tokens[title]?.dep !== 'nmod:desc') return undefined
      const verb = tokens[tokens[title].head]!.head
      return verb > title && opensWithIn(tokens, index, verb) && placeNamed(text) !== null
        ? { head: verb, dep: 'obl' }
        : undefined
    },
    others(tokens, index) {
      tokens[index - 1] = { ...tokens[index - 1]!, head: index, dep: 'case', upos: 'ADP' }
    },
  },
  {
    why: '"was held in Tallinn at the Harbour Hall": a town does not lie at a hall; both say where it was held.',
    mended(tokens, index) {
      const { dep, head, certainty } = tokens[index]!
      if (dep !== 'nmod' || head < 0 || head > index || certainty >= UNSURE) return undefined
      const isAt = caseOf(tokens, index, /^at$/i) !== undefined
      const { dep: link, head: verb, text } = tokens[head]!
      return isAt && link === 'obl' && placeNamed(text) !== null ? { head: verb, dep: link } : undefined
    },
  },
  {
    why: '"held at the highest level in Tallinn": no level is in a town.',
    mended(tokens, index) {
      const { dep, head } = tokens[index]!
      if (dep !== 'nmod' || tokens[head]?.lemma !== 'level' || head > index) return undefined
      const isIn = caseOf(tokens, index, /^in$/i) !== undefined && caseOf(tokens, head, /^at$/i) !== undefined
      const { dep: link, head: verb } = tokens[head]
      return isIn && link === 'obl' ? { head: verb, dep: link } : undefined
    },
  },
  {
    why: '"to cease at once airstrikes": "at once" says when it is done, and counts nothing.',
    mended(tokens, index) {
      const { dep, head, text } = tokens[index]!
      if (!/^once$/i.test(text) || !/^(?:nummod|compound|amod)$/.test(dep) || head < index) return undefined
      const verb = tokens[head]!.head
      const isAt = /^at$/i.test(tokens[index - 1]?.text ?? '')
      return isAt && verb >= 0 && tokens[verb]!.upos === 'VERB' ? { head: verb, dep: 'advmod' } : undefined
    },
    others(tokens, index) {
      tokens[index] = { ...tokens[index]!, upos: 'ADV', xpos: 'RB' }
      tokens[index - 1] = { ...tokens[index - 1]!, head: index, dep: 'case' }
    },
  },
  {
    why: '"images of the prison which were published": where its verb does not fit the nearest noun, a clause is of the one above.',
    mended(tokens, index) {
      const { dep, head } = tokens[index]!
      if (dep !== 'acl:relcl' || head < 0 || subjectBefore(tokens, index) === undefined) return undefined
      const above = tokens[head]!.dep === 'nmod' ? tokens[head]!.head : -1
      const isFit = above >= 0 && mayBeWho(tokens, index, above) && agrees(tokens, index, above)
      return isFit && !agrees(tokens, index, head) ? { head: above, dep } : undefined
    },
  },
  {
    why: '"targeted families out shopping": "out" right behind someone says what they were at.',
    mended(tokens, index) {
      const { dep, xpos, head } = tokens[index]!
      if (dep !== 'advcl' || xpos !== 'VBG' || !/^out$/i.test(tokens[index - 1]?.text ?? '')) return undefined
      const [noun, out] = [tokens[index - 2]!, tokens[index - 1]!]
      const isAtIt = out.head === index && noun.dep === 'obj' && noun.head === head
      return isAtIt ? { head: index - 2, dep: 'acl' } : undefined
    },
  },
  {
    why: '"Lindmar Group named Ada Moor its chairwoman": with someone right behind it, a verb of naming is no participle.',
    mended(tokens, index) {
      const { dep, head, lemma, xpos } = tokens[index]!
      if (dep !== 'acl' || !NAMING.has(lemma) || !/^VB[DN]$/.test(xpos) || head !== index - 1)
        return undefined
      const isSentence = tokens[head]!.head < 0 && !hasSubjectOf(tokens, head) && !hasCase(tokens, head)
      return isSentence && someoneBehind(tokens, index) !== undefined ? { head: -1, dep: 'root' } : undefined
    },
    others(tokens, index, body) {
      const someone = someoneBehind(tokens, index)!
      tokens[index] = { ...tokens[index]!, xpos: 'VBD' }
      tokens[body] = { ...tokens[body]!, head: index, dep: 'nsubj' }
      tokens[someone] = { ...tokens[someone]!, dep: 'obj' }
      for (const at of childrenOf(tokens, body)) if (at > index) tokens[at] = { ...tokens[at]!, head: index }
    },
  },
  {
    why: '"elected Ada Moor its leader": of two objects of a verb of naming the second says as what.',
    mended(tokens, index) {
      const { dep, head, upos } = tokens[index]!
      if (dep !== 'obj' || upos !== 'NOUN' || !NAMING.has(tokens[head]?.lemma ?? '')) return undefined
      const first = childrenOf(tokens, head).find(at => /^i?obj$/.test(tokens[at]!.dep))
      const isBehind = first !== undefined && head < first && first < index
      return isBehind && tokens[first]!.upos === 'PROPN' ? { head, dep: 'xcomp' } : undefined
    },
    others(tokens, _, verb) {
      const first = childrenOf(tokens, verb).find(at => tokens[at]!.dep === 'iobj')
      if (first !== undefined) tokens[first] = { ...tokens[first]!, dep: 'obj' }
    },
  },
]

const UNSURE = 0.6

const PARTS_OF_COUNTRIES = new Set(
  'province county district region governorate prefecture state oblast municipality city town village'.split(
    ' ',
  ),
)

const NAMING = new Set(['name', 'appoint', 'elect'])

/** The preposition before a noun, where it is one of these. */
const caseOf = (tokens: readonly Token[], noun: number, preposition: RegExp): number | undefined =>
  childrenOf(tokens, noun).find(at => tokens[at]!.dep === 'case' && preposition.test(tokens[at]!.text))

/** Does an "In" right before it hang on the verb, having nothing of its own? */
const opensWithIn = (tokens: readonly Token[], place: number, verb: number): boolean =>
  /^(?:In|At)$/.test(tokens[place - 1]?.text ?? '') && tokens[place - 1]!.head === verb

const isListedNoun = (tokens: readonly Token[], noun: number, first: number): boolean =>
  tokens[noun]?.dep === 'conj' && tokens[noun].head === first && tokens[noun].upos === 'NOUN'

/** Is a place told of it already: "the Syria crisis", "the crisis in Syria"? */
const hasOwnPlace = (tokens: readonly Token[], noun: number): boolean =>
  childrenOf(tokens, noun).some(
    at => at < noun && tokens[at]!.dep === 'compound' && placeNamed(tokens[at]!.text) !== null,
  )

/** Bodies of people, which go with a verb of either number. */
const CROWDS = new Set(
  `team police family government council crew staff group army navy crowd majority minority number pair couple band club committee
  board company firm public audience jury party opposition gang squad community population press media cabinet lot`.split(
    /\s+/,
  ),
)

/** Does the verb of a clause go with a noun? A body of people, and several joined by "and", take either number. */
function agrees(tokens: readonly Token[], clause: number, noun: number): boolean {
  const number = numberOfVerb(tokens, clause)
  return (
    number === undefined ||
    numberOfNoun(tokens[noun]!) === number ||
    (number === 'many' && mayBeMany(tokens, noun))
  )
}

const mayBeMany = (tokens: readonly Token[], noun: number): boolean =>
  tokens[noun]!.dep === 'conj' ||
  CROWDS.has(tokens[noun]!.lemma.toLowerCase()) ||
  childrenOf(tokens, noun).some(at => tokens[at]!.dep === 'conj')

/** A common noun, and behind "who" one for people. */
const mayBeWho = (tokens: readonly Token[], clause: number, noun: number): boolean =>
  tokens[noun]!.upos === 'NOUN' &&
  (classOfNoun(tokens[noun]!.lemma.toLowerCase()) === 'Person' ||
    !childrenOf(tokens, clause).some(at => /^who$/i.test(tokens[at]!.text)))

/** The name right behind a verb, as its object or complement, with more of the kind behind it. */
function someoneBehind(tokens: readonly Token[], verb: number): number | undefined {
  const behind = childrenOf(tokens, verb).filter(at => at > verb && /^(?:xcomp|obj)$/.test(tokens[at]!.dep))
  const [first] = behind
  return first === verb + 1 && behind.length > 1 && tokens[first]!.upos === 'PROPN' ? first : undefined
}
