/** Statements that a reader has judged against their sentences, as features and a verdict: no words of the articles. */
import { readFileSync } from 'node:fs'

export interface Judged {
  /** The corpus or file that it was drawn from. */
  readonly source: string
  /**
   * Who judged: whoever wrote the rules, who is kinder, or strangers who read an earlier version, of which not all features
   * are known; else strangers who read this one.
   */
  readonly reader?: 'author' | 'earlier'
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
