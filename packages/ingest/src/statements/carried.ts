/**
 * Who is reached through what a verb carries: "granted asylum to five officers", "called for sanctions against Estonia".
 * The partner hangs on the noun, and is told with verb and noun together, since neither says it alone.
 */
import { isQuantity } from '../mentions/noun-class.ts'
import type { Tree } from '../tree.ts'
import type { Candidate } from './candidate.ts'
import type { Clause } from './clauses/index.ts'
import { negativeDeterminer, standingOf } from './factuality/index.ts'
import { takesPart } from './partners.ts'
import { jointOf, predicateTokens, relationName } from './predicate-words.ts'
import type { Reading } from './reading.ts'

/** Prepositions that bring one who takes part in what the noun names. */
const PARTNERS = new Set('to from against with on over for toward towards about by'.split(' '))
/** Prepositions that bring a noun which may carry a partner: "conceded to demands from". */
const CARRIERS = new Set('to for from against with on about over into of'.split(' '))
/** These tell of a person or a body who or where it is, and nothing of the deed. */
const OF_BODIES = new Set(['of', 'from', 'by', 'for', 'in', 'at', 'with'])

export function carriedCandidates(reading: Reading, clause: Clause): readonly Candidate[] {
  if (clause.copula || clause.passive || clause.subjects.length === 0) return []
  return carriersOf(reading, clause).flatMap(noun =>
    partnersOf(reading, noun).flatMap(partner => told(reading, clause, noun, partner)),
  )
}

/** Nouns that are no deed and no thing behind a verb: a degree, half of "voice-over". */
const NAMELESS = new Set(['bachelor', 'master', 'doctor', 'over', 'presence', 'other', 'one'])

/** Common nouns behind the verb that name a deed or a thing. */
function carriersOf({ tree }: Reading, { predicate, objects, obliques }: Clause): readonly number[] {
  const behind = obliques.filter(({ preposition }) => CARRIERS.has(preposition)).map(({ head }) => head)
  return [...objects, ...(objects.length === 0 ? behind : [])].filter(
    noun => noun > predicate && tree.tokens[noun]!.upos === 'NOUN' && carries(tree.lemma(noun).toLowerCase()),
  )
}

const carries = (lemma: string): boolean => !isQuantity(lemma) && !NAMELESS.has(lemma)

/** Those behind a noun who are named, or can act. */
function partnersOf(reading: Reading, noun: number): readonly number[] {
  const { tree } = reading
  const actors = reading
    .typesAt(noun)
    .some(type => type === 'Person' || type === 'Organization' || type === 'Place')
  return tree
    .children(noun, 'nmod')
    .filter(index => index > noun || tree.is(index, 'nmod:poss'))
    .map(index => ({ index, preposition: prepositionOf(tree, index) }))
    .filter(({ preposition }) => !(actors && OF_BODIES.has(preposition)))
    .filter(({ index, preposition }) => mayTakePart(reading, index, preposition))
    .map(({ index }) => index)
    .flatMap(index => tree.conjuncts(index))
    .filter(index => takesPart(reading, index) && !isEvent(reading, index) && !isNone(reading, index))
}

/** "Estonia's decision" is one of Estonia. */
const prepositionOf = (tree: Tree, index: number): string =>
  tree.is(index, 'nmod:poss') ? 'of' : tree.marker(index)

/** "sold shares to no bank": none of them is one who takes part. */
const isNone = ({ tree }: Reading, token: number): boolean =>
  tree.children(token, 'det').some(index => negativeDeterminer(tree, index) !== undefined)

function mayTakePart(reading: Reading, index: number, preposition: string): boolean {
  if (PARTNERS.has(preposition)) return true
  const named = reading
    .mentionsAt(index)
    .some(mention => reading.document.mentions[mention]!.kind === 'named')
  if (preposition === 'of') return named
  return preposition === 'in' && named && reading.typesAt(index).includes('Place')
}

const isEvent = (reading: Reading, token: number): boolean => reading.typesAt(token).includes('Event')

function told(reading: Reading, clause: Clause, noun: number, partner: number): readonly Candidate[] {
  const { tree } = reading
  const joint = jointOf(tree, partner)
  const words = [...predicateTokens(reading, clause, noun), noun, ...joint]
  const before = jointOf(tree, noun).map(index => tree.tokens[index]!.text)
  const behind = tree.is(partner, 'nmod:poss') ? ['of'] : joint.map(index => tree.tokens[index]!.text)
  return clause.subjects
    .filter(subject => subject !== partner)
    .map(subject => ({
      subject,
      object: partner,
      relation: relationName(clause.lemma, ...before, tree.lemma(noun), ...behind),
      predicate: [...new Set(words)].toSorted((a, b) => a - b),
      anchor: clause.predicate,
      verb: clause.predicate,
      standing: standingOf(tree, clause.predicate),
      rule: 'clause with object and preposition',
    }))
}
