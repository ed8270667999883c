import { type GraphStore, StoreUnreachable } from '@redthread/graph'

const down = async (): Promise<never> => {
  throw new StoreUnreachable('The store neo4j://db.example does not answer.', 'Start it, then try again.')
}

/** A database that is down, for tests that never get to a store, or that want it down. */
export function storeThatIsDown(): GraphStore {
  return {
    prepare: down,
    read: down,
    transact: down,
    async *explore() {
      await down()
      yield {}
    },
    search: down,
    close: async () => {},
  }
}
