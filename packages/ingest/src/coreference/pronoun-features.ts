/** What speaks for a candidate, and against any: named amounts, whose weights are fitted (`models/english/pronouns.json`). */
import { genderOfGivenName } from '../names/given-names.ts'
import type { Clusters } from './clusters.ts'
import type { Facts } from './facts.ts'
import { clauseAbove, subjectAbove } from './pronoun-clauses.ts'
import { ownerAbove, receiver } from './pronoun-grammar.ts'
import type { Pronoun } from './pronouns.ts'
import { speakerOf } from './speakers.ts'

/** A cluster as it stands before a pronoun. */
export interface Placed {
  readonly facts: Facts
  readonly clusters: Clusters
  readonly pronoun: Pronoun
  /** Its mention nearest before the pronoun; of one that comes only later, the first behind it. */
  readonly near: number
  /** Its mentions within the window, up to the nearest, in text order. */
  readonly members: readonly number[]
  /** How many other candidates have a nearer mention. */
  readonly nearer: number
  /** The most mentions that any candidate has. */
  readonly most: number
}

interface Feature {
  readonly name: string
  /** 0 to about 4; most are 0 or 1. */
  readonly amount: (placed: Placed) => number
}

const yes = (name: string, holds: (placed: Placed) => boolean): Feature => ({
  name,
  amount: placed => Number(holds(placed)),
})

export const FEATURES: readonly Feature[] = [
  // Where it stands.
  yes('same sentence', placed => back(placed) === 0),
  yes('sentence before', placed => back(placed) === 1),
  yes('two sentences before', placed => back(placed) === 2),
  yes('further back', placed => back(placed) > 2),
  { name: 'others nearer', amount: ({ nearer }) => Math.log2(1 + nearer) },
  yes('behind the pronoun', ({ near, pronoun }) => near > pronoun.index),
  yes('same paragraph', ({ facts, near, pronoun }) => isOneParagraph(facts, near, pronoun.index)),
  // Its place in the clause.
  yes('subject', placed => nearIs(placed, 'nsubj')),
  yes('object', placed => nearIs(placed, 'obj', 'iobj')),
  yes('oblique', placed => nearIs(placed, 'obl')),
  yes('inside a phrase', placed => nearIs(placed, 'nmod', 'compound', 'amod', 'appos')),
  yes('owner', placed => nearIs(placed, 'nmod:poss')),
  yes('one of several', placed => nearIs(placed, 'conj')),
  yes('same role', isParallel),
  yes('same role in the sentence before', placed => back(placed) === 1 && isParallel(placed)),
  yes('in a clause below', isSubordinate),
  yes('subject of the sentence before', wasSubject),
  yes('subject of the clause above', isSubjectAbove),
  yes('within the clause above', isInClauseAbove),
  yes('possessive, in the clause', placed => placed.pronoun.possessive && back(placed) === 0),
  yes('possessive, subject above', placed => placed.pronoun.possessive && isSubjectAbove(placed)),
  yes('possessive, subject before', placed => placed.pronoun.possessive && wasSubject(placed)),
  yes('subject, subject before', placed => isOpening(placed) && wasSubject(placed)),
  yes(
    'subject, any subject before',
    placed => isOpening(placed) && back(placed) === 1 && nearIs(placed, 'nsubj'),
  ),
  yes(
    'object, subject above',
    placed => !placed.pronoun.possessive && !isOpening(placed) && isSubjectAbove(placed),
  ),
  { name: 'depth', amount: ({ facts, near }) => Math.log2(1 + depth(facts, near)) },
  { name: 'words between', amount: wordsBetween },
  yes('first of its sentence', isFirst),
  yes('owner of what it stands in', placed => isHead(placed, ownerAbove(placed.facts.tree, token(placed)))),
  yes('given what it owns', placed => isHead(placed, receiver(placed.facts.tree, token(placed)))),
  // How it was spoken of.
  yes('name', ({ clusters, near }) => clusters.isNamed(near)),
  yes('nearest is a name', ({ facts, near }) => facts.mentions[near]!.kind === 'named'),
  yes('nearest is a pronoun', ({ facts, near }) => facts.mentions[near]!.kind === 'pronominal'),
  yes('nearest is a pronoun that is a subject', placed => isPronoun(placed) && nearIs(placed, 'nsubj')),
  yes('definite', placed => isNominal(placed) && placed.facts.phraseOf(placed.near).definite),
  yes(
    'with a or an',
    placed => isNominal(placed) && /^an?$/.test(placed.facts.phraseOf(placed.near).determiner),
  ),
  { name: 'times', amount: placed => Math.log2(timesBefore(placed)) },
  yes('most spoken of', placed => timesBefore(placed) === placed.most && placed.most > 1),
  yes('opens the article', ({ facts, clusters, near }) => facts.sentenceOf(clusters.members(near)[0]!) <= 1),
  yes(
    'subject more than once',
    placed => placed.members.filter(at => isAt(placed.facts, at, 'nsubj')).length > 1,
  ),
  // What it is.
  yes('known to be he or she', ({ clusters, near }) => clusters.genderOf(near).endsWith('male')),
  yes('bare name of that gender', placed => leans(placed) === true),
  yes('bare name of the other gender', placed => leans(placed) === false),
  yes('person', placed => typed(placed, 'Person')),
  yes('body', placed => typed(placed, 'Organization')),
  yes('place', placed => typed(placed, 'Place')),
  yes('event', placed => typed(placed, 'Event')),
  yes('many by its noun', ({ facts, near }) => isCollective(facts, near)),
  yes('several', ({ clusters, near }) => clusters.numberOf(near) === 'plural'),
  yes('name of something else', ({ clusters, near, pronoun }) => {
    return pronoun.kind === 'person' && clusters.typeOf(near) !== 'Person'
  }),
  yes('name of something else, of that gender', placed => {
    const { clusters, near, pronoun, facts } = placed
    const given = genderOfGivenName(facts.mentions[near]!.name.split(' ')[0]!)
    return (
      pronoun.kind === 'person' &&
      clusters.typeOf(near) !== 'Person' &&
      given === facts.mentions[pronoun.index]!.gender
    )
  }),
  // Who speaks.
  yes('speaker of the quotation', speaks),
  yes('in the same quotation', ({ facts, near, pronoun }) => {
    const quote = quoteOf(facts, pronoun.index)
    return quote !== undefined && quote === quoteOf(facts, near)
  }),
  yes('quoted, and the pronoun is not', ({ facts, near, pronoun }) => {
    const quote = quoteOf(facts, near)
    return quote !== undefined && quote !== quoteOf(facts, pronoun.index)
  }),
]

interface NoneFeature {
  readonly name: string
  readonly amount: (facts: Facts, pronoun: Pronoun, candidates: number) => number
}

/** What speaks for no candidate at all. */
export const NONE_FEATURES: readonly NoneFeature[] = [
  { name: 'none', amount: () => 1 },
  { name: 'none: possessive', amount: (_, { possessive }) => Number(possessive) },
  { name: 'none: quoted', amount: (facts, { index }) => Number(quoteOf(facts, index) !== undefined) },
  { name: 'none: one candidate', amount: (_, __, candidates) => Number(candidates === 1) },
  { name: 'none: candidates', amount: (_, __, candidates) => Math.log2(1 + candidates) },
  {
    name: 'none: object',
    amount: ({ tree, mentions }, { index }) => Number(tree.is(mentions[index]!.head, 'obj')),
  },
]

/** One word for many: "the police", "the pair". */
export const isCollective = (facts: Facts, index: number): boolean =>
  facts.mentions[index]!.kind === 'nominal' && COLLECTIVE.has(facts.headLemma(index))

const COLLECTIVE = new Set(
  `police pair couple family crew team staff jury public audience crowd trio duo band gang squad group army troop couple
  majority minority generation youth clergy cavalry infantry navy party delegation panel committee council`.split(
    /\s+/,
  ),
)

/** Where only a bare name tells: does its gender fit? */
function leans({ facts, clusters, pronoun, near }: Placed): boolean | null {
  const leaning = clusters.leaningOf(near)
  if (clusters.genderOf(near) !== 'unknown' || leaning === 'unknown') return null
  return leaning === facts.mentions[pronoun.index]!.gender
}

const back = ({ facts, pronoun, near }: Placed): number => pronoun.sentence - facts.sentenceOf(near)

const token = ({ facts, pronoun }: Placed): number => facts.mentions[pronoun.index]!.head

const isAt = ({ tree, mentions }: Facts, index: number, ...relations: string[]): boolean =>
  tree.is(mentions[index]!.head, ...relations)

const nearIs = ({ facts, near }: Placed, ...relations: string[]): boolean => isAt(facts, near, ...relations)

const isNominal = ({ facts, near }: Placed): boolean => facts.mentions[near]!.kind === 'nominal'
const isPronoun = ({ facts, near }: Placed): boolean => facts.mentions[near]!.kind === 'pronominal'

const typed = ({ clusters, near }: Placed, type: string): boolean => clusters.typeOf(near) === type

const timesBefore = ({ clusters, near, pronoun }: Placed): number =>
  Math.max(1, clusters.members(near).filter(at => at < pronoun.index).length)

const isOneParagraph = ({ text, mentions }: Facts, one: number, other: number): boolean => {
  const [from, to] = [mentions[one]!.end, mentions[other]!.start]
  return !/\n\s*\n/.test(text.slice(Math.min(from, to), Math.max(from, to)))
}

const role = ({ tree, mentions }: Facts, index: number): string =>
  tree.tokens[mentions[index]!.head]!.dep.split(':')[0]!

function isParallel({ facts, pronoun, near }: Placed): boolean {
  return role(facts, near) === role(facts, pronoun.index)
}

function isSubordinate({ facts: { tree, mentions }, near }: Placed): boolean {
  const clause = clauseAbove(tree, mentions[near]!.head)
  return clause !== undefined && tree.is(clause, 'advcl', 'acl', 'ccomp', 'csubj')
}

/** Was it the subject of the main clause of the sentence before? */
function wasSubject({ facts, members, pronoun }: Placed): boolean {
  const { tree, mentions } = facts
  return members.some(at => {
    const { head } = mentions[at]!
    const verb = tree.tokens[head]!.head
    return (
      facts.sentenceOf(at) === pronoun.sentence - 1 && tree.is(head, 'nsubj') && tree.tokens[verb]!.head < 0
    )
  })
}

function isSubjectAbove(placed: Placed): boolean {
  return isHead(placed, subjectAbove(placed.facts, placed.pronoun))
}

const isOpening = ({ facts, pronoun }: Placed): boolean => isAt(facts, pronoun.index, 'nsubj')

function depth({ tree, mentions }: Facts, index: number): number {
  let steps = 0
  for (let at = tree.tokens[mentions[index]!.head]!.head; at >= 0; at = tree.tokens[at]!.head) steps++
  return steps
}

function wordsBetween({ facts: { mentions }, near, pronoun }: Placed): number {
  return Math.log2(1 + Math.abs(mentions[pronoun.index]!.first - mentions[near]!.last))
}

/** Does no mention of a person, body or thing stand before it in its sentence? */
function isFirst({ facts, near }: Placed): boolean {
  const before = near - 1
  return before < 0 || facts.sentenceOf(before) !== facts.sentenceOf(near)
}

/** Is one of its mentions headed by a token? */
const isHead = ({ facts, members, near }: Placed, head: number | undefined): boolean =>
  head !== undefined && [...members, near].some(at => facts.mentions[at]!.head === head)

/** Does it stand in a clause that holds that of the pronoun? */
function isInClauseAbove({ facts: { tree, mentions }, near, ...placed }: Placed): boolean {
  const clause = clauseAbove(tree, mentions[near]!.head)
  for (let at = mentions[placed.pronoun.index]!.head; at >= 0; at = tree.tokens[at]!.head)
    if (at === clause) return true
  return false
}

const quoteOf = ({ quotes, mentions }: Facts, index: number) => {
  const { head } = mentions[index]!
  return quotes.find(({ first, last }) => first <= head && head <= last)
}

function speaks({ facts, clusters, near, pronoun }: Placed): boolean {
  const quote = quoteOf(facts, pronoun.index)
  const speaker = quote === undefined ? undefined : speakerOf(facts, quote)
  return speaker !== undefined && clusters.same(speaker, near)
}
