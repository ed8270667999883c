/** What a sentence or a fine amounts to: "sentenced to nine years in prison", "fined 200,000 euros". */
import { isUnit } from '../mentions/noun-class.ts'
import type { Candidate } from './candidate.ts'
import type { Clause } from './clauses/index.ts'
import { standingOf } from './factuality/index.ts'
import { isOfSentence } from './no-places.ts'
import { predicateTokens, relationName } from './predicate-words.ts'
import type { Reading } from './reading.ts'

/** Verbs by which somebody is punished, with the prepositions of how much. */
const PENALTIES: Readonly<Record<string, readonly string[]>> = {
  sentence: ['to'],
  condemn: ['to'],
  jail: ['for'],
  imprison: ['for'],
  fine: [''],
  ban: ['for'],
  suspend: ['for'],
}
const TERMS = new Set(['year', 'month', 'week', 'day', 'life', 'death', 'lifetime'])
/** Words of the amount that a line holds. */
const MOST = 8

/** Who was punished by how much, the amount as the article has it. */
export function penaltyCandidates(reading: Reading, clause: Clause): readonly Candidate[] {
  const amount = amountIn(reading, clause)
  if (amount === undefined) return []
  const { tree } = reading
  const preposition = tree.marker(amount)
  const description = [...tree.subtree(amount), ...whereServed(tree, amount)]
    .filter(index => !tree.is(index, 'case') || index > amount)
    .slice(0, MOST)
  return clause.objects
    .filter(patient => patient !== amount && reading.typesAt(patient).some(type => type !== 'Value'))
    .map(subject => ({
      subject,
      object: null,
      description,
      relation: relationName('be', tree.tokens[clause.predicate]!.text, preposition),
      predicate: predicateTokens(reading, clause, amount),
      anchor: clause.predicate,
      verb: clause.predicate,
      standing: standingOf(tree, clause.predicate),
      rule: 'penalty',
    }))
}

/** "in prison" right behind the term, where the analyser hangs it on the verb. */
function whereServed(tree: Reading['tree'], amount: number): readonly number[] {
  const preposition = Math.max(...tree.subtree(amount)) + 1
  const prison = preposition + 1
  return prison < tree.tokens.length && isOfSentence(tree, prison) ? [preposition, prison] : []
}

/** The token that heads the term or the sum. */
function amountIn({ tree }: Reading, { lemma, predicate }: Clause): number | undefined {
  const prepositions = PENALTIES[lemma]
  if (prepositions === undefined) return undefined
  return tree
    .children(predicate, 'obl', 'obj', 'iobj', 'xcomp')
    .find(index => index > predicate && prepositions.includes(tree.marker(index)) && isAmount(tree, index))
}

function isAmount(tree: Reading['tree'], index: number): boolean {
  const { lemma, xpos } = tree.tokens[index]!
  const word = lemma.toLowerCase()
  return TERMS.has(word) || (tree.child(index, 'nummod') !== undefined && (isUnit(word) || xpos === '$'))
}
