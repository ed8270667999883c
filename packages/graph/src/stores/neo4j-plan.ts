/**
 * What a plan of Neo4j's may consist of. The planner calls much a mere reading that is none: it reads files (LoadCSV),
 * ends other people's transactions, shows settings. So what may run is listed, and all else is refused.
 */
import type { Plan } from 'neo4j-driver'

import { QueryRefused } from '../errors.ts'
import { PROCEDURES } from './explore-rules.ts'

/** Operators that only find, join, filter, order and return. */
const READING = [
  /^(Node|AllNodes|Directed|Undirected|Partitioned|Multi|Union|Intersection|Subtraction|Dynamic)\w*(Scan|Seek|SeekByRange|Lookup)$/,
  /^(Optional)?Expand\((All|Into)\)$/,
  /^VarLengthExpand\((All|Into|Pruning|Pruning,BFS|Pruning,BFS,All|Pruning,BFS,Into)\)$/,
  /^(Stateful)?ShortestPath(\((All|Into)\))?$/,
  /^(Bidirectional)?Repeat(\((Trail|Walk)\))?$/,
  /^(Let|SelectOr)?(Anti)?SemiApply$/,
  /^(Anti)?Conditional(Apply)$/,
  /^(RollUp|Optional)?Apply$/,
  /^(Optional|Argument|EmptyRow|EmptyResult|Eager|CacheProperties|ProduceResults|ProjectEndpoints)$/,
  /^(CartesianProduct|AssertSameNode|TriadicSelection|TriadicBuild|TriadicFilter)$/,
  /^(Node|Value|NodeLeftOuter|NodeRightOuter)HashJoin$/,
  /^(Filter|Projection|Unwind|UnwindCollection|Union|OrderedUnion)$/,
  /^(Ordered)?(Distinct|Aggregation)$|^EagerAggregation$/,
  /^(Node|Relationship)CountFromCountStore$/,
  /^(Partial)?(Sort|Top)$|^(Exhaustive)?Limit$|^Skip$|^Top1WithTies$/,
]

/** @throws {QueryRefused} where a plan has an operator that is not known to only read this graph */
export function requireReading(plan: Plan): void {
  const operator = plan.operatorType.replace(/@.*$/, '')
  if (operator === 'ProcedureCall') requireProcedure(plan)
  else if (!READING.some(pattern => pattern.test(operator))) {
    throw new QueryRefused(
      `The query does more than read this graph (${operator}).`,
      'Use MATCH and RETURN alone.',
    )
  }
  for (const child of plan.children) requireReading(child)
}

function requireProcedure({ arguments: details }: Plan): void {
  const called = /^[\w.]+/.exec(String((details as Record<string, unknown>)['Details']))?.[0] ?? ''
  if (PROCEDURES.includes(called.toUpperCase())) return
  throw new QueryRefused(`The procedure ${called} is not allowed here.`, 'Use MATCH and RETURN alone.')
}
