/** The verbs that work on the store: a server that owns it does them for others. */
import { exporting } from './export.ts'
import { forget } from './forget.ts'
import { importing } from './import.ts'
import { ingest } from './ingest.ts'
import { query } from './query.ts'

export const STORE_VERBS = [ingest, query, exporting, importing, forget]
