/** Doubts about statements that say little: generalities, and ends of which the reader cannot tell what they are. */
import type { Tree } from '../../tree.ts'
import type { Candidate } from '../candidate.ts'
import { ACT_OF_DENIAL } from '../denials.ts'
import type { Reading } from '../reading.ts'
import { nominalAt } from './ends.ts'
import type { Feature } from './feature.ts'

export const VAGUE: readonly Feature[] = [
  {
    name: 'generality',
    why: '"Pain leads to idleness" is no news: a bare noun in the present tense, in a whole sentence.',
    applies: (reading, candidate, { subject, object }) =>
      candidate.relation !== 'INCLUDE' &&
      isBare(reading, subject) &&
      (object === null || !isDefinite(reading, object)) &&
      isHabitual(reading, candidate) &&
      isWholeSentence(reading, candidate),
  },
  {
    name: 'subject points to nothing',
    why: '"The actress" and "the group" are somebody whom the reader has to know, and no name leads there.',
    applies: (reading, _, { subject }) => isBareDefinite(reading, subject),
  },
  {
    name: 'object is an event without more',
    why: '"Launched an investigation" leaves out into what.',
    applies: (reading, { rule }, { object }) =>
      rule === 'clause' &&
      object !== null &&
      reading.typeOf(object) === 'Event' &&
      reading.document.mentions[object]!.number !== 'plural' &&
      isOneWord(reading, object),
  },
  {
    name: 'planned',
    why: 'Of what is to come it is often open who is to do it, and whether it is a plan.',
    applies: (_, { standing }) => standing.factuality === 'planned',
  },
  {
    name: 'habit beside another',
    why: 'A second verb in the present tense without a subject of its own goes on describing.',
    applies: ({ tree }, { verb }) =>
      verb !== undefined &&
      tree.tokens[verb]!.dep === 'conj' &&
      ['VB', 'VBZ', 'VBP'].includes(tree.tokens[verb]!.xpos) &&
      tree.child(verb, 'nsubj', 'aux') === undefined,
  },
  {
    name: 'time to come',
    why: '"Once the storm reaches the coast" tells nothing that was.',
    applies: ({ tree }, { verb }) =>
      verb !== undefined && isTimeClause(tree, verb) && ['VBZ', 'VBP'].includes(tree.tokens[verb]!.xpos),
  },
  {
    name: 'object goes on in a clause',
    why: '"Confirmed reports that the port had closed": the reports are nothing without what they say.',
    applies: (reading, { verb, rule }, { object }) =>
      object !== null && rule !== ACT_OF_DENIAL && goesOnInClause(reading, object, verb),
  },
]

/** "the" and a noun, of which the article says no more anywhere. */
function isBareDefinite(reading: Reading, mention: number): boolean {
  const found = nominalAt(reading, mention)
  if (found === undefined || !isOneWord(reading, mention)) return false
  // Of governments, armies and courts each country has one.
  if (reading.typeOf(mention) !== 'Person' && !ANY_BODY.has(reading.tree.lemma(found.head))) return false
  return reading.tree
    .children(found.head, 'det')
    .some(index => /^the$/i.test(reading.tree.tokens[index]!.text))
}

const ANY_BODY = new Set(
  'group company firm organization organisation team club bank party paper site newspaper agency'.split(' '),
)

/** By the best of its descriptions; no name, no owner. */
function isOneWord(reading: Reading, mention: number): boolean {
  const { appearanceOf, appearances, mentions } = reading.document
  const appearance = appearanceOf[mention] ?? null
  if (appearance === null || reading.isNamed(mention)) return false
  const { best, name } = appearances[appearance]!
  return !name.includes(' ') && mentions[best]!.kind === 'nominal'
}

/** A description without article, owner or number. */
function isBare(reading: Reading, mention: number): boolean {
  const found = nominalAt(reading, mention)
  if (found === undefined || reading.isNamed(mention)) return false
  return reading.tree.child(found.head, 'det', 'nmod:poss', 'nummod') === undefined
}

/** By its name, with an owner or with "the". */
function isDefinite(reading: Reading, mention: number): boolean {
  const { head } = reading.document.mentions[mention]!
  const { tree } = reading
  const article = tree
    .children(head, 'det')
    .some(index => DEFINITE.has(tree.tokens[index]!.text.toLowerCase()))
  return reading.isNamed(mention) || article || tree.child(head, 'nmod:poss') !== undefined
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those'])

/** In the simple present, or about to be so. */
function isHabitual({ tree }: Reading, { verb }: Candidate): boolean {
  if (verb === undefined) return false
  const [first = verb] = tree.children(verb, 'aux', 'cop')
  const { xpos, lemma } = tree.tokens[first]!
  if (first === verb) return xpos === 'VBZ' || xpos === 'VBP'
  return (
    (xpos === 'VBZ' || xpos === 'VBP' || xpos === 'MD') &&
    lemma !== 'have' &&
    tree.tokens[verb]!.xpos !== 'VBG'
  )
}

/** Headlines drop articles and tell what happened in the present tense; they have no full stop. */
const isWholeSentence = ({ document: { sentences, tokens } }: Reading, { anchor }: Candidate): boolean =>
  /^[.!?"”]$/.test(tokens[sentences[tokens[anchor]!.sentence]!.last]!.text)

const TIME_CLAUSE = new Set(['when', 'once', 'as', 'before', 'until', 'whenever', 'as soon as'])

const isTimeClause = (tree: Tree, verb: number): boolean =>
  tree.is(verb, 'advcl') &&
  (TIME_CLAUSE.has(tree.marker(verb)) ||
    tree.children(verb, 'advmod').some(index => TIME_CLAUSE.has(tree.tokens[index]!.text.toLowerCase())))

/** Is a thing or an event, or the one place or body that is meant, told without the clause that belongs to it? Behind a comma a clause only adds. */
function goesOnInClause(reading: Reading, mention: number, verb: number | undefined): boolean {
  const { tree } = reading
  const found = nominalAt(reading, mention)
  if (found === undefined || !needsItsClause(reading, mention)) return false
  return tree.children(found.head, 'acl').some(
    index =>
      // A bare participle only describes: "an inquiry led by Lind".
      (CLAUSAL.has(tree.marker(index)) || isReduced(tree, index)) &&
      index > found.last &&
      index !== verb &&
      !followsComma(tree, index),
  )
}

/** "the church she attends" is no church without; "a church she built" is one. */
function needsItsClause(reading: Reading, mention: number): boolean {
  const type = reading.typeOf(mention)
  if (type === 'Thing' || type === 'Event') return true
  return type !== 'Person' && !reading.isNamed(mention) && isDefinite(reading, mention)
}

/** "the disregard that it has" without "that". */
const isReduced = (tree: Tree, clause: number): boolean => {
  const before = tree.tokens.slice(tree.subtree(clause)[0], clause)
  return (
    tree.tokens[clause]!.dep === 'acl:relcl' && !before.some(({ xpos }) => /^(?:WDT|WP\$?|IN)$/.test(xpos))
  )
}

const CLAUSAL = new Set(['that', 'to', 'of', 'in', 'for to'])

function followsComma(tree: Tree, clause: number): boolean {
  const [first = clause] = tree.subtree(clause)
  return [first, first - 1].some(index => tree.tokens[index]?.text === ',')
}
