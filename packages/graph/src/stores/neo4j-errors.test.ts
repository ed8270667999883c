import { Neo4jError } from 'neo4j-driver'
import { expect, test } from 'vitest'

import { StoreUnreachable } from '../errors.ts'
import { helpfully } from './neo4j-errors.ts'

const help = helpfully('neo4j://graph.example', 'news')
const failing = (code: string) =>
  help(() =>
    Promise.reject(new Neo4jError('as the server says', code, '50N42', 'general processing exception')),
  )

test.each([
  ['ServiceUnavailable', 'does not answer', 'Start it'],
  ['SessionExpired', 'does not answer', 'Start it'],
  [
    'Neo.ClientError.Security.Unauthorized',
    'does not accept the user or the password',
    'REDTHREAD_NEO4J_PASSWORD',
  ],
  ['Neo.ClientError.Security.AuthenticationRateLimit', 'locked the user', 'Wait'],
  ['Neo.ClientError.Database.DatabaseNotFound', 'no database news', 'REDTHREAD_NEO4J_DATABASE'],
  ['N/A', 'does not answer as a Neo4j does', '7687'],
])('%s: neo4j://graph.example %s', async (code, message, remedy) => {
  await expect(failing(code)).rejects.toThrow(StoreUnreachable)
  await expect(failing(code)).rejects.toThrow(message)
  await expect(failing(code)).rejects.toMatchObject({ remedy: expect.stringContaining(remedy) })
})

test('what is no fault of the connection stays what it is', async () => {
  await expect(failing('Neo.ClientError.Statement.SyntaxError')).rejects.toThrow(Neo4jError)
  await expect(help(() => Promise.reject(new RangeError('no')))).rejects.toThrow(RangeError)
})
