import type { Plan } from 'neo4j-driver'
import { describe, expect, test } from 'vitest'

import { QueryRefused } from '../errors.ts'
import { requireReading } from './neo4j-plan.ts'

const plan = (operatorType: string, children: Plan[] = [], details = ''): Plan => ({
  operatorType: `${operatorType}@neo4j`,
  identifiers: [],
  arguments: { Details: details } as unknown as Plan['arguments'],
  children,
})

const call = (name: string) => () => requireReading(plan('ProcedureCall', [], `${name}() :: (x :: STRING)`))

describe('a plan is refused where one of its operators is', () => {
  test.each([
    'LoadCSV',
    'ShowSettings',
    'ShowTransactions',
    'ShowIndexes',
    'ShowProcedures',
    'ShowFunctions',
    'TerminateTransactions',
    'TransactionApply',
    'TransactionForeach',
    'AdministrationCommand',
    'CreateIndex',
    'DropConstraint',
    'Create',
    'Merge',
    'SetProperty',
    'DetachDelete',
    'Foreach',
    'LockNodes',
    'SomethingNewScanner',
  ])('%s', operator => {
    expect(() => requireReading(plan('ProduceResults', [plan('Apply', [plan(operator)])]))).toThrow(
      QueryRefused,
    )
  })

  test('a procedure that is not named in our list', () => {
    expect(call('dbms.listConfig')).toThrow('dbms.listConfig')
    expect(call('apoc.load.json')).toThrow(QueryRefused)
    expect(call('db.labels')).not.toThrow()
  })
})

test('a plan that finds, joins, orders and returns is let through', () => {
  const operators = `NodeByLabelScan AllNodesScan NodeUniqueIndexSeek NodeIndexSeekByRange NodeIndexContainsScan
    DirectedRelationshipTypeScan UndirectedAllRelationshipsScan MultiNodeIndexSeek UnionNodeByLabelsScan
    NodeByElementIdSeek Expand(All) Expand(Into) OptionalExpand(All) VarLengthExpand(All) VarLengthExpand(Pruning)
    VarLengthExpand(Pruning,BFS,All) ShortestPath StatefulShortestPath(Into) Repeat(Trail) SemiApply AntiSemiApply
    SelectOrSemiApply LetSemiApply RollUpApply Optional Argument EagerAggregation OrderedAggregation Distinct Sort Top
    PartialTop Limit Skip Unwind CartesianProduct NodeHashJoin ValueHashJoin NodeLeftOuterHashJoin Filter Projection
    Union NodeCountFromCountStore CacheProperties`
  for (const operator of operators.split(/\s+/)) expect(() => requireReading(plan(operator))).not.toThrow()
})
