/** What people judge and are asked, as Cypher. */
import type { Judgement, Question } from '../model.ts'
import { FLOATS, judgementProperties, questionProperties } from './properties.ts'
import { asFloats, batches, link, unlink, upsertNodes, type WriteStep } from './write-steps.ts'

export function* upsertJudgements(judgements: readonly Judgement[]): Generator<WriteStep> {
  const bound = judgements.flatMap(({ id, one, other }) =>
    [...new Set([one.appearance, other.appearance])].map(to => ({ from: id, to })),
  )
  yield* upsertNodes('Judgement', judgements.map(judgementProperties))
  yield* unlink(
    'Judgement',
    ['ABOUT'],
    judgements.map(({ id }) => id),
  )
  yield* link(['Judgement', 'ABOUT', 'Appearance'], bound)
}

export function* upsertQuestions(questions: readonly Question[]): Generator<WriteStep> {
  const cypher = `UNWIND $rows AS row MATCH (a:Appearance {id: row.one}) MATCH (b:Appearance {id: row.other})
    MERGE (a)-[m:MAYBE]->(b) SET m = row.properties${asFloats('m', FLOATS.Question)} RETURN count(m) AS n`
  const rows = questions.map(question => ({
    one: question.one,
    other: question.other,
    properties: questionProperties(question),
  }))
  yield* batches('questions', cypher, rows)
}

export function* removeQuestions(appearances: readonly string[]): Generator<WriteStep> {
  const cypher =
    'UNWIND $rows AS row MATCH (a:Appearance {id: row.id}) MATCH (a)-[m:MAYBE]-(:Appearance) DELETE m'
  yield* batches(
    'questions removed',
    cypher,
    appearances.map(id => ({ id })),
    false,
  )
}
