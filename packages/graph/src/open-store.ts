/** A store from the words that name it. */
import type { GraphStore } from './store.ts'

export interface StoreOptions {
  readonly user?: string | undefined
  readonly password?: string | undefined
  readonly database?: string | undefined
  /** Where relative paths start; the process's folder where absent. */
  readonly cwd?: string | undefined
}

/**
 * Opens `file:PATH`, `memory:`, `neo4j://…`, `neo4j+s://…` or `bolt://…` and prepares it.
 *
 * @throws {UsageWrong} of another kind of store; {StoreUnreachable | StoreInUse | StoreDamaged}
 */
export async function openStore(_spec: string, _options: StoreOptions = {}): Promise<GraphStore> {
  throw new Error('not built yet')
}
