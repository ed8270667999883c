/** All verbs, in the order of the help. */
import type { Verb } from '../verb.ts'
import { analyse } from './analyse.ts'
import { doctor } from './doctor.ts'
import { exporting } from './export.ts'
import { extract } from './extract.ts'
import { forget } from './forget.ts'
import { importing } from './import.ts'
import { ingest } from './ingest.ts'
import { query } from './query.ts'
import { serve } from './serve.ts'

export const VERBS: readonly Verb[] = [
  ingest,
  serve,
  query,
  extract,
  analyse,
  exporting,
  importing,
  forget,
  doctor,
]
