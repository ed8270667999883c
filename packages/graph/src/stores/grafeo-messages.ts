/** What the process that runs untrusted queries and its parent say to each other. */

export interface ChildQuestion {
  readonly text: string
  readonly entry: 'cypher' | 'gql'
  readonly parameters: Record<string, unknown>
  readonly rows: number
}

export type ChildAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'rows'; readonly rows: Record<string, unknown>[] }
  | { readonly kind: 'failed'; readonly message: string; readonly status: string | null }

/** The exit code of a process that took more memory than it may. */
export const TOO_MUCH_MEMORY = 86
