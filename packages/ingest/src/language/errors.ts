/** What can be wrong with the analyser: its files, and what runs them. */
import { RedthreadError } from '@redthread/graph'

/** A file of the analyser is not there. */
export class ModelMissing extends RedthreadError {
  constructor(file: string) {
    super(
      `${file}: not found; the English analyser needs it.`,
      'Check out or install Redthread again: the folder models/english belongs to it.',
    )
  }
}

/** The analyser's files are there, but are not what this version wrote. */
export class ModelDamaged extends RedthreadError {
  constructor(file: string, problem: string, options?: ErrorOptions) {
    super(
      `${file}: ${problem}.`,
      'Restore the file: check out or install this version of Redthread again.',
      options,
    )
  }
}

/** What runs the weights cannot be loaded. */
export class RuntimeMissing extends RedthreadError {
  constructor(problem: string, options?: ErrorOptions) {
    super(
      `${problem}.`,
      'Unset REDTHREAD_RUNTIME where it is set; else install Redthread again, on a Node.js that its documentation names.',
      options,
    )
  }
}
