/** `review`: whom Redthread cannot tell apart, and asks about. */
import { type CandidateView, review } from '@redthread/graph'

import { withStore } from '../context.ts'
import { DONE } from '../exit-codes.ts'
import { choice, whole } from '../options.ts'
import type { Output } from '../output/output.ts'
import { printable } from '../output/printable.ts'
import { count } from '../output/words.ts'
import { DEFAULT_STORE, STORE, verb } from '../verb.ts'

export const reviewing = verb({
  name: 'review',
  summary: 'List pairs that may be one, the likeliest first, for you to say "same" or "different".',
  arguments: '',
  options: {
    store: STORE,
    format: choice('--format <format>', 'how they are printed', ['lines', 'json']),
    limit: whole('--limit <number>', 'the most pairs (20 if not given)', {
      from: 1,
      to: 10_000,
      otherwise: 20,
    }),
  },
  examples: [
    ['review', 'each pair with reasons, and the sentences that speak of them'],
    ['review --limit 1000 --format json', 'for a program'],
  ],
  where: 'with the store',
  run: async ({ options }, context) => {
    const { MOST_COMPARED } = await import('@redthread/ingest/judgements')
    const { limit } = options
    const found = await withStore(
      context,
      options.store ?? DEFAULT_STORE,
      store => review(store, { limit, crowd: MOST_COMPARED }),
      { mustExist: true },
    )
    if (options.format === 'json') await context.stdout.write(`${JSON.stringify(found)}\n`)
    else await tell(found, context.stdout)
    return DONE
  },
})

async function tell(
  { questions, total, crowded }: Awaited<ReturnType<typeof review>>,
  stdout: Output,
): Promise<void> {
  for (const { score, reasons, one, other } of questions) {
    await stdout.write(`${stdout.colours.bold(score.toFixed(2))}  ${printable(reasons.join('; '))}\n`)
    for (const candidate of [one, other]) await stdout.write(`      ${line(candidate)}\n`)
  }
  const left = total - questions.length
  if (left > 0) await stdout.write(`${count(left, 'pair')} more: give more --limit.\n`)
  if (total === 0) await stdout.write('Nothing waits for your word.\n')
  for (const { name, appearances } of crowded) {
    await stdout.write(
      `${printable(name)}: ${count(appearances, 'appearance')}, too many for all pairs to be compared.\n`,
    )
  }
}

const line = ({ entity, article, context }: CandidateView): string =>
  printable(
    `${entity.id}  ${entity.name} (${article.title ?? article.id.slice(0, 12)}): “${context.replaceAll(/\s+/g, ' ')}”`,
  )
