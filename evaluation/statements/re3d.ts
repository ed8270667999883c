/**
 * re3d: relations in reports on defence and security, as typed triples with spans.
 *
 * A gold relation is found where a prediction of its type overlaps both ends; which relations have no direction is
 * told by `EITHER_WAY`. A prediction that overlaps none of its type is wrong. Each gold relation counts once.
 */
import { scoreOf, sumOf, type Counts, type Score, type Stretch } from './counts.ts'
import { meets, type Held } from './ends.ts'

export interface Re3dRelation {
  readonly type: string
  readonly subject: Stretch
  readonly object: Stretch
}

export interface Re3dItem {
  readonly id: string
  readonly text: string
  readonly relations: readonly Re3dRelation[]
}

/** Being together, talking, fighting, alliance and synonymy hold either way round. */
const EITHER_WAY = new Set(['CoLocated', 'CommWith', 'FightingAgainst', 'AlliesOf', 'IsSynonymOf', 'Apart'])

interface RawRelation {
  readonly documentId: string
  readonly type: string
  readonly sourceBegin: number
  readonly sourceEnd: number
  readonly targetBegin: number
  readonly targetEnd: number
}

const records = <Row>(file: string): Row[] =>
  file
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as Row)

/** Reads one source: `documents.json` and `relations.json`, a record a line. */
export function readRe3d(documents: string, relations: string): Re3dItem[] {
  const byDocument = Map.groupBy(records<RawRelation>(relations), ({ documentId }) => documentId)
  return records<{ _id: string; text: string }>(documents).map(({ _id, text }) => ({
    id: _id,
    text,
    relations: (byDocument.get(_id) ?? []).map(relation => ({
      type: relation.type,
      subject: { start: relation.sourceBegin, end: relation.sourceEnd },
      object: { start: relation.targetBegin, end: relation.targetEnd },
    })),
  }))
}

export interface Re3dScore extends Score, Counts {
  readonly types: Readonly<Record<string, Score & Counts>>
}

/** Scores the predictions of each document, in the order of the items; in all, and type by type. */
export function scoreRe3d(items: readonly Re3dItem[], predictions: readonly (readonly Held[])[]): Re3dScore {
  const types = [...new Set(items.flatMap(({ relations }) => relations.map(({ type }) => type)))].toSorted()
  const counted = types.map(
    type =>
      [
        type,
        sumOf(items.map((item, index) => countsOf(type, item.relations, predictions[index] ?? []))),
      ] as const,
  )
  const whole = sumOf(counted.map(([, counts]) => counts))
  return {
    ...scoreOf(whole),
    ...whole,
    types: Object.fromEntries(counted.map(([type, counts]) => [type, { ...scoreOf(counts), ...counts }])),
  }
}

function countsOf(type: string, relations: readonly Re3dRelation[], predictions: readonly Held[]): Counts {
  const gold = relations.filter(relation => relation.type === type)
  const held = predictions.filter(prediction => prediction.type === type)
  const found = gold.filter(relation => held.some(one => agrees(one, relation))).length
  const wrong = held.filter(one => !gold.some(relation => agrees(one, relation))).length
  return { right: found, proposed: found + wrong, wanted: gold.length }
}

function agrees({ subject, object }: Held, gold: Re3dRelation): boolean {
  const straight = meets(subject, gold.subject) && meets(object, gold.object)
  const turned = meets(subject, gold.object) && meets(object, gold.subject)
  return straight || (EITHER_WAY.has(gold.type) && turned)
}
