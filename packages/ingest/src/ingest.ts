/** An article's way from text to statements, and nothing else. */
import type { Article } from '@redthread/graph'

import { coreference } from './coreference/index.ts'
import type { Document } from './document.ts'
import { analysis, sentences } from './language/index.ts'
import { mentions } from './mentions/index.ts'
import { pipeline } from './stage.ts'
import { statements } from './statements/statements.ts'
import { times } from './times/times.ts'

export const STAGES = [
  sentences, // sentences and tokens, with offsets
  analysis, // tags, heads, names, factuality
  times, // when, against the publication date
  mentions, // what the text names or describes
  coreference, // mentions → appearances
  statements, // who did what, how surely, says who
] as const

const stages = pipeline(...STAGES)

/** Reads an article. One in a language other than English is kept as it is, without statements. */
export function understand(article: Article): Promise<Document> {
  return article.language === 'en' ? stages({ article }) : Promise.resolve({ article })
}
