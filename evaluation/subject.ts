/** What can be evaluated: a subject is one record in a folder of its own, and a row in `main.ts`. */
import type { DataFolder } from './data-folder.ts'
import type { Report } from './report.ts'

/** `dev` is there to be tuned on; `test` is held back, and looked at once. */
export type Split = 'dev' | 'test'

export interface EvaluationOptions {
  /** The public data sets; knows the split. */
  readonly data: DataFolder
  readonly split: Split
  /** A folder of articles with facts made by hand; absent where none was given. */
  readonly gold: DataFolder | null
  /** Says whether a part of the subject is asked for, such as "carb": all are where nobody said `--only`. */
  wants(part: string): boolean
}

export interface Subject {
  /** As on the command line. */
  readonly name: string
  /** One line for the help. */
  readonly summary: string
  /** The names that `--only` takes. */
  readonly parts: readonly string[]
  run(options: EvaluationOptions): Promise<Report>
}
