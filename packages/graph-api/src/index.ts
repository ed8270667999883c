/** The HTTP API of a graph. */
export * from './errors.ts'
export { type AppOptions, buildApp } from './app.ts'
export { isLoopback, listen, type Listening, type ListenOptions } from './server.ts'
export { type Limits, LIMITS } from './limits.ts'
export { Problem } from './problem.ts'
export type { Judging } from './route.ts'
