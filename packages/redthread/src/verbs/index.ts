/** All verbs, in the order of the help. */
import type { Verb } from '../verb.ts'
import { analyse } from './analyse.ts'
import { doctor } from './doctor.ts'
import { exporting } from './export.ts'
import { extract } from './extract.ts'
import { forget } from './forget.ts'
import { importing } from './import.ts'
import { ingest } from './ingest.ts'
import { different, same } from './judge.ts'
import { listing } from './judgements.ts'
import { query } from './query.ts'
import { reviewing } from './review.ts'
import { serve } from './serve.ts'
import { undoing } from './undo.ts'

export const VERBS: readonly Verb[] = [
  ingest,
  serve,
  query,
  extract,
  analyse,
  exporting,
  importing,
  forget,
  same,
  different,
  undoing,
  listing,
  reviewing,
  doctor,
]
