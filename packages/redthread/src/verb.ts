/** What a verb is. */
import type { Context } from './context.ts'
import { type OptionSpec, type Values, words } from './options.ts'

type Specs = Readonly<Record<string, OptionSpec<unknown>>>

export interface Call<S extends Specs> {
  readonly arguments: readonly string[]
  readonly options: Values<S>
}

export interface Verb {
  readonly name: string
  /** One line: what it does for the person who calls it. */
  readonly summary: string
  /** As commander takes them: `<path...>`. */
  readonly arguments: string
  readonly options: Specs
  readonly examples: readonly Example[]
  /** Who does the work where a server owns the store: that server, or nobody but us. */
  readonly where: 'with the store' | 'here'
  /** Gives the exit code. */
  run(call: Call<Specs>, context: Context): Promise<number>
}

type Example = readonly [command: string, what: string]

interface Declared<S extends Specs> extends Omit<Verb, 'options' | 'run'> {
  readonly options: S
  run(call: Call<S>, context: Context): Promise<number>
}

/** Declares a verb; its options give the types of what `run` gets. */
export const verb = <const S extends Specs>(declared: Declared<S>): Verb => declared

export const DEFAULT_STORE = 'file:./redthread-data'

/** Which graph. */
export const STORE = words(
  '--store <store>',
  `the graph: file:PATH, memory:, neo4j://…, neo4j+s://… or bolt://… (${DEFAULT_STORE} if not given)`,
  undefined,
)

/** A store as it may be shown: without the password that its address may hold. */
export function shownStore(spec: string): string {
  return spec.replace(/^([a-z0-9+]+:\/\/)[^/]*@/i, '$1')
}
