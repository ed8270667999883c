/** How likely a mention is to be meant by a pronoun after it: a sum of weights, each with its reason. */
import type { Clusters } from './clusters.ts'
import type { Facts } from './facts.ts'
import type { Pronoun } from './pronouns.ts'

interface Placed {
  readonly facts: Facts
  readonly clusters: Clusters
  readonly pronoun: Pronoun
  readonly other: number
}

interface Weight {
  readonly why: string
  readonly weight: number
  /** How much of the weight counts: 0 to 1, or a number of sentences. */
  readonly amount: (placed: Placed) => number
}

/** Tuned by hand on the development half of GAP (Webster et al. 2018). */
const WEIGHTS: readonly Weight[] = [
  {
    why: 'Each sentence between makes it less likely.',
    weight: -1,
    amount: ({ facts, pronoun, other }) => pronoun.sentence - facts.sentenceOf(other),
  },
  {
    why: 'Texts go on with what was the subject.',
    weight: 1.5,
    amount: ({ facts, other }) => Number(facts.tree.is(headOf(facts, other), 'nsubj')),
  },
  {
    why: 'A subject within another clause is less in view.',
    weight: -0.5,
    amount: ({ facts, pronoun, other }) =>
      Number(facts.sentenceOf(other) !== pronoun.sentence && isSubordinate(facts, other)),
  },
  {
    why: 'The same place in the clause is kept.',
    weight: 0.5,
    amount: ({ facts, pronoun, other }) => Number(relation(facts, pronoun.index) === relation(facts, other)),
  },
  {
    why: 'Who has a name matters more.',
    weight: 0.75,
    amount: ({ clusters, other }) => Number(clusters.isNamed(other)),
  },
  {
    why: 'Who is spoken of throughout is spoken of again.',
    weight: 0.8,
    amount: ({ clusters, other }) => Math.min(4, clusters.size(other) - 1) / 4,
  },
  {
    why: 'A known gender that fits says more than an unknown one.',
    weight: 0.25,
    amount: ({ clusters, pronoun, other }) =>
      Number(pronoun.kind === 'person' && clusters.genderOf(other) !== 'unknown'),
  },
  {
    why: 'They are people, or bodies of people, more than things.',
    weight: 1,
    amount: ({ clusters, pronoun, other }) =>
      Number(pronoun.kind === 'group' && ['Person', 'Organization'].includes(clusters.typeOf(other) ?? '')),
  },
  {
    why: 'A body is more often "it".',
    weight: -0.75,
    amount: ({ clusters, pronoun, other }) =>
      Number(pronoun.kind === 'group' && clusters.numberOf(other) !== 'plural'),
  },
  {
    why: 'Within another phrase it is in the background.',
    weight: -0.75,
    amount: ({ facts, other }) =>
      Number(facts.tree.is(headOf(facts, other), 'nmod', 'compound', 'nmod:poss', 'amod')),
  },
  {
    why: 'A pronoun follows a pronoun.',
    weight: 0.25,
    amount: ({ facts, other }) => Number(facts.mentions[other]!.kind === 'pronominal'),
  },
]

/** The sum for one mention; comparable only between mentions before the same pronoun. */
export function salience(facts: Facts, clusters: Clusters, pronoun: Pronoun, other: number): number {
  const placed = { facts, clusters, pronoun, other }
  return WEIGHTS.reduce((sum, { weight, amount }) => sum + weight * amount(placed), 0)
}

const headOf = ({ mentions }: Facts, index: number): number => mentions[index]!.head

const relation = (facts: Facts, index: number): string =>
  facts.tree.tokens[headOf(facts, index)]!.dep.split(':')[0]!

function isSubordinate(facts: Facts, index: number): boolean {
  const clause = facts.tree.tokens[headOf(facts, index)]!.head
  return clause >= 0 && facts.tree.is(clause, 'advcl', 'acl', 'ccomp', 'csubj')
}
