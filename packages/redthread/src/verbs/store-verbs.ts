/** The verbs that work on the store: a server that owns it does them for others. */
import { exporting } from './export.ts'
import { forget } from './forget.ts'
import { importing } from './import.ts'
import { ingest } from './ingest.ts'
import { different, same } from './judge.ts'
import { listing } from './judgements.ts'
import { query } from './query.ts'
import { reviewing } from './review.ts'
import { undoing } from './undo.ts'

export const STORE_VERBS = [
  ingest,
  query,
  exporting,
  importing,
  forget,
  same,
  different,
  undoing,
  listing,
  reviewing,
]
