/**
 * Consequences: "The city suffered a barrage, resulting in outages". The participle's subject is the whole event, not
 * the city; who suffers is named in the consequence itself, else it is the one that the event befell.
 */
import type { Candidate } from './candidate.ts'
import { fits } from './candidate.ts'
import type { Clause } from './clauses/index.ts'
import { standingOf } from './factuality/index.ts'
import { framesOf } from './frames/index.ts'
import { predicateTokens } from './predicate-words.ts'
import type { Reading } from './reading.ts'

/** Verbs of bringing about, and where what they bring about stands. */
const CONSEQUENCES: Readonly<Record<string, 'object' | string>> = {
  result: 'in',
  lead: 'to',
  cause: 'object',
  trigger: 'object',
  spark: 'object',
  bring: 'object',
}
/** Relations whose object, or whose subject, is the one that something befalls. */
const BEFALLS_OBJECT = new Set(['ATTACKED', 'STRUCK', 'KILLED', 'INJURED'])
const WITHIN = new Set(['in', 'across', 'throughout', 'at'])

/** Proposals, and the clauses that they have used up. */
export function consequences(reading: Reading): {
  candidates: readonly Candidate[]
  claimed: ReadonlySet<number>
} {
  const participles = [...reading.clauses.values()].filter(clause => isConsequence(reading, clause))
  return {
    candidates: participles.flatMap(clause => sufferings(reading, clause)),
    claimed: new Set(participles.map(({ predicate }) => predicate)),
  }
}

function isConsequence(reading: Reading, { predicate, lemma }: Clause): boolean {
  const { dep, xpos } = reading.tree.tokens[predicate]!
  return (
    lemma in CONSEQUENCES &&
    dep.startsWith('advcl') &&
    xpos === 'VBG' &&
    reading.tree.child(predicate, 'nsubj') === undefined
  )
}

function sufferings(reading: Reading, clause: Clause): readonly Candidate[] {
  const slot = CONSEQUENCES[clause.lemma]
  const outcomes =
    slot === 'object'
      ? clause.objects
      : clause.obliques.filter(({ preposition }) => preposition === slot).map(({ head }) => head)
  const standing = standingOf(reading.tree, clause.predicate)
  return outcomes.flatMap(outcome =>
    sufferers(reading, clause, outcome)
      .filter(sufferer => fits(reading, 'SUFFERED', sufferer, outcome))
      .map(sufferer => ({
        subject: sufferer,
        object: outcome,
        relation: 'SUFFERED',
        predicate: predicateTokens(reading, clause, outcome),
        anchor: clause.predicate,
        standing,
        rule: 'consequence',
      })),
  )
}

function sufferers(reading: Reading, clause: Clause, outcome: number): readonly number[] {
  const { tree } = reading
  const inPlace = [
    ...clause.obliques
      .filter(({ preposition, head }) => WITHIN.has(preposition) && head !== outcome)
      .map(({ head }) => head),
    ...tree.children(outcome, 'nmod').filter(index => WITHIN.has(tree.marker(index))),
  ].filter(index => reading.typesAt(index).includes('Place'))
  if (inPlace.length > 0) return inPlace.flatMap(index => tree.conjuncts(index))
  const main = reading.clauses.get(tree.tokens[clause.predicate]!.head)
  return main ? befallen(main) : []
}

function befallen(main: Clause): readonly number[] {
  const relations = framesOf(main.lemma).map(({ relation }) => relation)
  if (relations.includes('SUFFERED')) return main.subjects
  return relations.some(relation => BEFALLS_OBJECT.has(relation)) ? main.objects : []
}
