/** A store from the words that name it. */
import { isAbsolute, resolve } from 'node:path'

import { UsageWrong } from './errors.ts'
import type { GraphStore } from './store.ts'

export { claimOwner, ownerOf, type Owner } from './stores/owner.ts'

export interface StoreOptions {
  readonly user?: string | undefined
  readonly password?: string | undefined
  readonly database?: string | undefined
  /** Where relative paths start; the process's folder where absent. */
  readonly cwd?: string | undefined
}

/** The folder of an embedded store; null of any other store. `file:` is a prefix, no URL: `file:./a b` is a path. */
export function storeFolder(
  spec: string,
  { cwd = process.cwd() }: Pick<StoreOptions, 'cwd'> = {},
): string | null {
  if (!spec.startsWith('file:')) return null
  const path = spec.slice('file:'.length)
  if (path === '')
    throw new UsageWrong('The store file: names no folder.', 'Write for example file:./redthread-data.')
  return isAbsolute(path) ? path : resolve(cwd, path)
}

/**
 * Opens `file:PATH`, `memory:`, `neo4j://…`, `neo4j+s://…` or `bolt://…` and prepares it.
 *
 * @throws {UsageWrong} of another kind of store; {StoreUnreachable | StoreInUse | StoreDamaged}
 */
export async function openStore(spec: string, options: StoreOptions = {}): Promise<GraphStore> {
  const store = await storeOf(spec, options)
  try {
    await store.prepare()
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}

/** A database and its driver are loaded with the first store that needs them: whoever only reads articles needs neither. */
async function storeOf(spec: string, options: StoreOptions): Promise<GraphStore> {
  const folder = storeFolder(spec, options)
  if (folder !== null) return embeddedStore(folder)
  if (spec === 'memory:') return embeddedStore(null)
  if (/^(neo4j|neo4j\+s|bolt):\/\//.test(spec)) return serverStore(spec, options)
  throw new UsageWrong(
    `There is no store ${spec}.`,
    'Give file:PATH, memory:, neo4j://HOST, neo4j+s://HOST or bolt://HOST as --store.',
  )
}

async function embeddedStore(folder: string | null): Promise<GraphStore> {
  const { grafeoStore } = await import('./stores/grafeo.ts')
  return grafeoStore(folder)
}

const given = (part: string, other: string | undefined) => (part === '' ? other : decodeURIComponent(part))

/** User, password and database stand in the URL, or beside it; the driver wants an address without them. */
async function serverStore(spec: string, options: StoreOptions): Promise<GraphStore> {
  const url = URL.parse(spec)
  if (!url || url.hostname === '') {
    throw new UsageWrong(
      'The address given as --store names no server.',
      'Write for example neo4j://localhost:7687.',
    )
  }
  const { protocol, host, search, username, password, pathname } = url
  const { neo4jStore } = await import('./stores/neo4j.ts')
  return neo4jStore(`${protocol}//${host}${search}`, {
    user: given(username, options.user),
    password: given(password, options.password),
    database: given(pathname.slice(1), options.database),
  })
}
