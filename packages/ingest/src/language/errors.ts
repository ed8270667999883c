/** What can be wrong with the analyser's files. */
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
