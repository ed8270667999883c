/** Statements that a reader has judged against their sentences, as features and a verdict: no words of the articles. */
import { readFileSync } from 'node:fs'

export interface Judged {
  /** The corpus or file that it was drawn from. */
  readonly source: string
  /** Who judged, where it was not a stranger to the rules: such readers are kinder. */
  readonly reader?: 'author'
  readonly features: readonly string[]
  /** True by the text, ends complete, direction, factuality and attribution right. */
  readonly right: boolean
}

export function readJudged(file = new URL('judged.jsonl', import.meta.url)): readonly Judged[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Judged)
}
