/** Questions to the graph. Each is a function over a store or a transaction; both engines run the same text. */
export type { Reader } from './reader.ts'
export * from './entities.ts'
export * from './edges.ts'
export * from './statements.ts'
export * from './articles.ts'
export * from './overview.ts'
export * from './loading.ts'
