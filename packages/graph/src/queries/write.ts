/** A change of the graph as Cypher, for both engines: deletions first, then upserts, in an order in which ends exist. */
import { edgeParts } from '../ids.ts'
import { type Edge, type Entity, EntityType, type Statement } from '../model.ts'
import { EDGE_TYPES } from '../ontology/index.ts'
import type { GraphChange, Member, PlacedAppearance } from '../store.ts'
import {
  appearanceProperties,
  articleProperties,
  edgeProperties,
  entityProperties,
  FLOATS,
  statementProperties,
} from './properties.ts'
import { removeQuestions, upsertJudgements, upsertQuestions } from './write-judgements.ts'
import { asFloats, batches, link, removeNodes, unlink, upsertNodes, type WriteStep } from './write-steps.ts'

/** The batches that make a change, in order. */
export function* writeSteps({ upsert, remove }: GraphChange): Generator<WriteStep> {
  if (remove) yield* removals(remove)
  if (upsert) yield* upserts(upsert)
}

function* removals(remove: NonNullable<GraphChange['remove']>): Generator<WriteStep> {
  const { edges = [], statements = [], appearances = [], entities = [], articles = [] } = remove
  yield* removeQuestions(remove.questionsAbout ?? [])
  yield* removeNodes('Judgement', remove.judgements ?? [])
  yield* removeEdges(edges)
  yield* removeNodes('Statement', statements)
  yield* removeNodes('Appearance', appearances)
  yield* removeNodes('Entity', entities)
  yield* removeNodes('Article', articles)
}

function* upserts(upsert: NonNullable<GraphChange['upsert']>): Generator<WriteStep> {
  const { articles = [], entities = [], appearances = [], statements = [], edges = [] } = upsert
  yield* upsertNodes('Article', articles.map(articleProperties))
  yield* upsertEntities(entities)
  yield* upsertAppearances(appearances)
  yield* moveMembers(upsert.members ?? [])
  yield* upsertStatements(statements)
  yield* upsertEdges(edges)
  yield* upsertJudgements(upsert.judgements ?? [])
  yield* upsertQuestions(upsert.questions ?? [])
}

/** The type of an edge cannot be a parameter: one query each, from the closed list. */
function* removeEdges(ids: readonly string[]): Generator<WriteStep> {
  const rows = ids.flatMap(id => {
    const parts = edgeParts(id)
    return parts && EDGE_TYPES.includes(parts.type) ? [{ id, ...parts }] : []
  })
  for (const [type, ofType] of Map.groupBy(rows, row => row.type)) {
    const cypher = `UNWIND $rows AS row MATCH (a:Entity {key: row.from}) MATCH (b:Entity {key: row.to})
      MATCH (a)-[r:${type} {id: row.id}]->(b) DELETE r`
    yield* batches(`edges ${type} removed`, cypher, ofType, false)
  }
}

function* upsertEntities(entities: readonly Entity[]): Generator<WriteStep> {
  for (const type of EntityType.options) {
    const ofType = entities.filter(entity => entity.type === type)
    yield* upsertNodes('Entity', ofType.map(entityProperties), { floats: FLOATS.Entity, extraLabel: type })
  }
}

function* upsertAppearances(appearances: readonly PlacedAppearance[]): Generator<WriteStep> {
  yield* upsertNodes('Appearance', appearances.map(appearanceProperties))
  yield* unlink(
    'Appearance',
    ['IN', 'OF'],
    appearances.map(({ id }) => id),
  )
  yield* link(
    ['Appearance', 'IN', 'Article'],
    appearances.map(({ id, article }) => ({ from: id, to: article })),
  )
  yield* link(
    ['Appearance', 'OF', 'Entity'],
    appearances.map(({ id, entity }) => ({ from: id, to: entity })),
  )
}

function* moveMembers(members: readonly Member[]): Generator<WriteStep> {
  yield* unlink(
    'Appearance',
    ['OF'],
    members.map(({ appearance }) => appearance),
  )
  yield* link(
    ['Appearance', 'OF', 'Entity'],
    members.map(({ appearance, entity }) => ({ from: appearance, to: entity })),
  )
}

function* upsertStatements(statements: readonly Statement[]): Generator<WriteStep> {
  const ends = (field: 'subject' | 'object' | 'place' | 'by' | 'article') =>
    statements.map(statement => ({ from: statement.id, to: statement[field] }))
  yield* upsertNodes('Statement', statements.map(statementProperties), { floats: FLOATS.Statement })
  yield* unlink(
    'Statement',
    ['SUBJECT', 'OBJECT', 'AT', 'BY', 'FROM'],
    statements.map(({ id }) => id),
  )
  yield* link(['Statement', 'SUBJECT', 'Appearance'], ends('subject'))
  yield* link(['Statement', 'OBJECT', 'Appearance'], ends('object'))
  yield* link(['Statement', 'AT', 'Appearance'], ends('place'))
  yield* link(['Statement', 'BY', 'Appearance'], ends('by'))
  yield* link(['Statement', 'FROM', 'Article'], ends('article'))
}

function* upsertEdges(edges: readonly Edge[]): Generator<WriteStep> {
  for (const [type, ofType] of Map.groupBy(edges, edge => edge.type)) {
    if (!EDGE_TYPES.includes(type)) throw new TypeError(`no such edge type: ${type}`)
    const cypher = `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
      MERGE (a)-[r:${type} {id: row.id}]->(b) SET r = row.properties${asFloats('r', FLOATS.Edge)}
      RETURN count(r) AS n`
    const rows = ofType.map(edge => ({
      id: edge.id,
      from: edge.from,
      to: edge.to,
      properties: edgeProperties(edge),
    }))
    yield* batches(`edges ${type}`, cypher, rows)
  }
}
