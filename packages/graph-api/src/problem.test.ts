import {
  ArticleUnknown,
  EdgeUnknown,
  EntityForgotten,
  EntityUnknown,
  InputRefused,
  QueryRefused,
  QueryTimedOut,
  StoreDamaged,
  StoreInUse,
  StoreUnreachable,
  UsageWrong,
} from '@redthread/graph'
import { expect, test } from 'vitest'

import { RequestInvalid } from './errors.ts'
import { Problem, problemOf } from './problem.ts'

test.each([
  [new EntityUnknown('No entity has that id.', 'Search for it.'), 404, 'EntityUnknown'],
  [new EntityForgotten('Its articles are forgotten.', 'Search for it.'), 410, 'EntityForgotten'],
  [new EdgeUnknown('No edge has that id.', 'Ask for neighbours.'), 404, 'EdgeUnknown'],
  [new ArticleUnknown('No article has that id.', 'Search for it.'), 404, 'ArticleUnknown'],
  [new QueryRefused('It writes.', 'Only read.'), 400, 'QueryRefused'],
  [new QueryTimedOut('It took 10 s.', 'Ask for less.'), 422, 'QueryTimedOut'],
  [new InputRefused('a.txt', 'it is empty', 'Give another.'), 400, 'InputRefused'],
  [new UsageWrong('No such option.', 'See --help.'), 400, 'UsageWrong'],
  [new StoreUnreachable('It is down.', 'Start it.'), 503, 'StoreUnreachable'],
  [new StoreInUse('Process 1 has it.', 'Stop it.'), 503, 'StoreInUse'],
  [new StoreDamaged('Not ours.', 'Restore it.'), 503, 'StoreDamaged'],
])('%s has its status and keeps its words', (error, status, code) => {
  const problem = problemOf(error)
  expect(problem).toMatchObject({
    type: 'about:blank',
    status,
    code,
    detail: error.message,
    remedy: error.remedy,
  })
  expect(Problem.parse(problem)).toEqual(problem)
})

test('a request that does not fit says which fields', () => {
  const problems = [{ where: 'query.limit', detail: 'too big' }]
  expect(problemOf(new RequestInvalid(problems))).toMatchObject({ status: 400, errors: problems })
})

test.each([
  new Error('password=hunter2'),
  'password=hunter2',
  null,
  { status: 418, message: 'password=hunter2' },
])('nothing is said of an error that nobody expected (%s)', error => {
  const problem = problemOf(error)
  expect(problem).toMatchObject({ status: 500, code: 'Unexpected', title: 'Internal Server Error' })
  expect(JSON.stringify(problem)).not.toContain('hunter2')
})
