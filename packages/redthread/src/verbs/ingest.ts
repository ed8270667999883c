/** `ingest`: reads articles into the graph. */
import { type Context, Stopped, withStore } from '../context.ts'
import { DONE, FAILED } from '../exit-codes.ts'
import { choice, flag } from '../options.ts'
import type { Output } from '../output/output.ts'
import { printable } from '../output/printable.ts'
import { startProgress } from '../output/progress.ts'
import { Broken, loadSources } from '../reading/load.ts'
import { jsonLine, newTally, tellTroubles, totals } from '../reading/tally.ts'
import { WORKERS } from '../reading/understand-all.ts'
import { DEFAULT_STORE, shownStore, STORE, verb } from '../verb.ts'

/** How `-` is read, by every verb that reads articles. */
export const STDIN_FORMAT = choice('--stdin-format <format>', 'how "-" is read', ['text', 'jsonl'])

export const ingest = verb({
  name: 'ingest',
  summary: 'Read articles into the graph: files, folders, web addresses, or "-" for standard input.',
  arguments: '<source...>',
  options: {
    store: STORE,
    json: flag('--json', 'one JSON line an article'),
    stdinFormat: STDIN_FORMAT,
    workers: WORKERS,
  },
  examples: [
    ['ingest articles/', 'a folder and all below it'],
    ['ingest march.md https://example.org/news/page.html', 'a file and a page'],
    ['ingest wire.jsonl --json', 'one article a line; one JSON line for each'],
    ['ingest - < article.txt', 'standard input'],
    ['ingest articles/ --store neo4j://localhost:7687', 'into a Neo4j'],
  ],
  where: 'with the store',
  run: ({ arguments: sources, options }, context) => {
    const spec = options.store ?? DEFAULT_STORE
    return withStore(context, spec, async store => {
      const { items, known } = await loadSources(sources, {
        ...reading(options, context),
        workers: options.workers,
        store,
      })
      const { stdout, stderr } = context
      const tally = newTally()
      const progress = startProgress(stderr, 'articles')
      try {
        for await (const loaded of items) {
          tally.add(loaded)
          progress.step(known())
          if (options.json) await stdout.write(jsonLine(loaded))
        }
      } catch (error) {
        progress.stop()
        throw await whereBroken(error, stderr)
      } finally {
        progress.stop()
        await tellTroubles(tally, stderr)
        await (options.json ? stderr : stdout).write(`${totals(tally)} into ${shownStore(spec)}.\n`)
      }
      if (context.signal.aborted) return stopped(context)
      return tally.failed.length > 0 ? FAILED : DONE
    })
  },
})

/** What reading is told by every verb that reads articles. */
export const reading = (options: { stdinFormat: 'text' | 'jsonl' }, { cwd, stdin, signal }: Context) => ({
  folder: cwd,
  stdin,
  stdinFormat: options.stdinFormat,
  signal,
})

/** Says at which source it broke; gives what broke it. */
async function whereBroken(error: unknown, stderr: Output): Promise<unknown> {
  if (!(error instanceof Broken)) return error
  const words = `Stopped at ${printable(error.source)}: what came before is kept; the same command reads the rest.`
  await stderr.mention(`${stderr.colours.yellow(words)}\n`)
  return error.cause
}

async function stopped({ signal, stderr }: Context): Promise<number> {
  await stderr.write('Stopped. What was read is kept; the same command reads the rest.\n')
  return signal.reason instanceof Stopped ? signal.reason.exitCode : FAILED
}
