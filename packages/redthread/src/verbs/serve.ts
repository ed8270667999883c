/** `serve`: the graph in a browser, and the process in which others' work on an embedded store is done. */
import { existsSync } from 'node:fs'

import { type GraphStore, UsageWrong, claimOwner, storeFolder } from '@redthread/graph'
import type { Listening } from '@redthread/graph-api'

import { type Context, withStore } from '../context.ts'
import { AlreadyServed } from '../errors.ts'
import { examplesHere, readExamples, removeOutdated } from '../examples.ts'
import { DONE } from '../exit-codes.ts'
import { list, whole, words } from '../options.ts'
import { startControl } from '../owner/control-server.ts'
import { pageOf } from '../owner/hand-over.ts'
import { sharedStore } from '../owner/own-stores.ts'
import { isViewerBuilt, PORT } from '../places.ts'
import { run } from '../run.ts'
import { DEFAULT_STORE, shownStore, STORE, verb } from '../verb.ts'
import { STORE_VERBS } from './store-verbs.ts'

export const serve = verb({
  name: 'serve',
  summary: 'Explore the graph in a browser. While it runs, the other verbs hand their work to it.',
  arguments: '',
  options: {
    store: STORE,
    port: whole('--port <number>', `the port (${PORT}, or the next free one, if not given)`, {
      from: 0,
      to: 65_535,
      otherwise: undefined,
    }),
    host: words(
      '--host <address>',
      'where it listens (127.0.0.1 if not given); others need a token',
      '127.0.0.1',
    ),
    token: words(
      '--token <token>',
      'what whoever opens the page must know; better given as a variable',
      undefined,
    ),
    allowedHost: list(
      '--allowed-host <name>',
      'a name under which the page is opened from elsewhere; may be repeated',
    ),
  },
  examples: [
    ['serve', './redthread-data; where there is none yet, the examples'],
    ['serve --port 8080 --store file:./elsewhere', 'another graph, on a port of your choice'],
    ['serve --host 0.0.0.0 --allowed-host desk.example.org', 'for others; with REDTHREAD_TOKEN set'],
  ],
  where: 'here',
  run: async ({ options }, context) => {
    // The server's parts are fetched here: no other verb needs them.
    const { isLoopback, openPage } = await import('../page.ts')
    if (options.token === undefined && !isLoopback(options.host)) throw new OpenToAll(options.host)
    const { spec, examples } = whichGraph(options.store, context)
    await refuseSecondServer(spec, context)
    if (examples) await removeOutdated(examples)
    return withStore(context, spec, async store => {
      let page: Listening | undefined
      const control = await takeWork(spec, store, { context, page: () => page?.url ?? null })
      try {
        if (examples) await readExamples(examples, store, context)
        page = await openPage(store, options, context)
        await tell(page.url, {
          context,
          isExamples: examples !== null,
          hasToken: options.token !== undefined,
        })
        await aborted(context.signal)
      } finally {
        await Promise.all([page?.close(), control?.close()])
      }
      return DONE
    })
  },
})

class OpenToAll extends UsageWrong {
  constructor(host: string) {
    super(
      `Others could reach ${host} and read everything without a token.`,
      'Set REDTHREAD_TOKEN to a secret, or listen on 127.0.0.1.',
    )
  }
}

/** The graph that was asked for, else the person's own, else the examples. */
function whichGraph(store: string | undefined, { cwd }: Context) {
  const own = storeFolder(DEFAULT_STORE, { cwd })
  const examples = store === undefined && own !== null && !existsSync(own) ? examplesHere() : null
  return { spec: examples ? `file:${examples.store}` : (store ?? DEFAULT_STORE), examples }
}

async function refuseSecondServer(spec: string, { stores }: Context): Promise<void> {
  const server = await stores.serverOf(spec)
  if (server) throw new AlreadyServed(shownStore(spec), { pid: server.pid, url: await pageOf(server) })
}

/** Takes other processes' work, where the store has one owner and that is us. */
async function takeWork(
  spec: string,
  store: GraphStore,
  { context, page }: { context: Context; page: () => string | null },
) {
  const folder = storeFolder(spec, { cwd: context.cwd })
  if (folder === null) return null
  const control = await startControl({
    run: (argv, theirs) => run(argv, STORE_VERBS, theirs),
    stores: sharedStore(store),
    page,
  })
  await claimOwner(folder, { port: control.port, token: control.token })
  return control
}

async function tell(
  url: string,
  { context, isExamples, hasToken }: { context: Context; isExamples: boolean; hasToken: boolean },
): Promise<void> {
  const { stdout, stderr } = context
  await stdout.write(`Redthread is at ${stdout.colours.bold(url)}\n`)
  if (hasToken) await stdout.write(`The first time, open it with the token: ${url}/?token=…\n`)
  if (isExamples) {
    await stdout.write(
      'It shows the examples. For your own articles: npm run --silent redthread -- ingest FOLDER, then start again.\n',
    )
  }
  if (!isViewerBuilt())
    await stderr.write('The page is not built: run npm run build:viewer. The API works.\n')
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
