/** What `doctor` looks at. */
import type { Context } from '../context.ts'

/** What a check found: that it is well, or what to do. */
export type Finding =
  | { readonly ok: true; readonly what: string }
  | { readonly ok: false; readonly what: string; readonly remedy: string; readonly exitCode: number }

export interface Check {
  readonly name: string
  /** @throws {RedthreadError} where something is wrong: its words become the finding */
  look(spec: string, context: Context): Promise<Finding>
}

export const well = (what: string): Finding => ({ ok: true, what })
