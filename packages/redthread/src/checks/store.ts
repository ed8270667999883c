/** The graph: it can be reached, is of our version, and who has it open. */
import { existsSync } from 'node:fs'

import { counts, storeFolder } from '@redthread/graph'

import { type ServerAddress, withStore } from '../context.ts'
import { count } from '../output/words.ts'
import { pageOf } from '../owner/hand-over.ts'
import { shownStore } from '../verb.ts'
import { type Check, well } from './check.ts'

export const store: Check = {
  name: 'store',
  look: async (spec, context) => {
    const shown = shownStore(spec)
    const server = await context.stores.serverOf(spec)
    if (server) return well(`${shown} is served ${await whereWords(server)}`)
    const folder = storeFolder(spec, { cwd: context.cwd })
    if (folder !== null && !existsSync(folder))
      return well(`${shown} is not there yet; "redthread ingest" makes it`)
    return withStore(context, spec, async graph => well(`${shown} holds ${await countWords(graph)}`))
  },
}

async function whereWords(server: ServerAddress): Promise<string> {
  const url = await pageOf(server)
  return url === null ? `by process ${server.pid}, which is starting` : `at ${url} (process ${server.pid})`
}

async function countWords(graph: Parameters<typeof counts>[0]): Promise<string> {
  const { articles, entities, statements } = await counts(graph)
  return `${count(articles, 'article')}, ${count(entities, 'entity', 'entities')} and ${count(statements, 'statement')}`
}
