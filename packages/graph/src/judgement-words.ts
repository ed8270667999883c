/** A judgement as a person reads it. */
import type { JudgementView } from './views.ts'

const DAY = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const

/** "Lind (a.txt) = Lind (b.txt) by Ana on 3 May 2026 [3f9a2c1b77d0]" */
export function judgementInWords({ id, kind, by, at, one, other }: JudgementView): string {
  const sign = kind === 'same' ? '=' : '≠'
  return `${endInWords(one)} ${sign} ${endInWords(other)} by ${by ?? 'someone'} on ${new Date(at).toLocaleDateString('en-GB', DAY)} [${id}]`
}

function endInWords({ words, article }: JudgementView['one']): string {
  if (article === null) return `${words} (an article that is not in the graph)`
  return `${words} (${article.source ?? article.title ?? article.id.slice(0, 12)})`
}
