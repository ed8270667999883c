/** What the server and the driver say, in words that help. */
import { Neo4jError } from 'neo4j-driver'

import { StoreUnreachable } from '../errors.ts'

/** Passes work through; what goes wrong with the server becomes an error that a person can act on. */
export function helpfully(url: string, database: string | undefined) {
  return async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw error instanceof Neo4jError ? (storeError(error, url, database) ?? error) : error
    }
  }
}

export type Help = ReturnType<typeof helpfully>

function storeError(cause: Neo4jError, url: string, database: string | undefined): StoreUnreachable | null {
  const failed = (message: string, remedy: string) => new StoreUnreachable(message, remedy, { cause })
  switch (cause.code) {
    case 'ServiceUnavailable':
    case 'SessionExpired':
    case 'Neo.TransientError.General.DatabaseUnavailable':
      return failed(
        `Neo4j at ${url} does not answer.`,
        'Start it, or check the address in --store; then try again.',
      )
    case 'Neo.ClientError.Security.Unauthorized':
      return failed(
        `Neo4j at ${url} does not accept the user or the password.`,
        'Set REDTHREAD_NEO4J_USER and REDTHREAD_NEO4J_PASSWORD, or write them in --store.',
      )
    case 'Neo.ClientError.Security.AuthenticationRateLimit':
      return failed(
        `Neo4j at ${url} has locked the user after too many wrong passwords.`,
        'Wait some seconds, then try again with the right password.',
      )
    case 'Neo.ClientError.Database.DatabaseNotFound':
      return failed(
        `Neo4j at ${url} has no database ${database ?? ''}.`,
        'Check the name in --store or REDTHREAD_NEO4J_DATABASE.',
      )
    // The driver's own: another kind of server, a driver that was closed.
    case 'N/A':
      return failed(
        `${url} does not answer as a Neo4j does: ${cause.message}`,
        'Check the address in --store; Neo4j listens on port 7687 unless it is told otherwise.',
      )
    default:
      return null
  }
}
