/**
 * The Neo4j that tests use: the one that NEO4J_TEST_URI names, else a container where Docker runs, else the server from
 * Maven Central, started by the first test file that needs it. Test files take turns, each with an empty database:
 *
 *     const missing = await missingNeo4j()
 *     describe.skipIf(missing)(`in Neo4j ${missing ?? ''}`, () => {
 *       beforeAll(async () => { turn = await takeNeo4j() }, NEO4J_PATIENCE)
 *       afterAll(() => turn.release())
 *
 * A project whose tests use it names `packages/graph/test/global-setup.ts` as its `globalSetup`.
 */
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import neo4j, { type Driver } from 'neo4j-driver'

import { freePort, missingTool, startServer } from './maven-neo4j.ts'

/** How to reach a server; `process` where it is one of ours, that a test may kill and start again. */
export interface TestServer {
  readonly url: string
  readonly user?: string | undefined
  readonly password?: string | undefined
  readonly process?: { readonly pid: number; readonly port: number; readonly folder: string }
}

export interface Turn {
  readonly server: TestServer
  /** Kills the server without warning and starts it again on the same data and port. Only where it is ours. */
  killAndRestart(): Promise<void>
  release(): Promise<void>
}

/** For the hook that takes a turn: a start on a busy machine, after other files' turns. */
export const NEO4J_PATIENCE = 400_000

const READY_MS = 120_000

/** User and password of a server that we start. */
export const CREDENTIALS = { user: 'neo4j', password: 'redthread-test' }
/** What a new server lets in once, to have it changed. */
const FIRST_PASSWORD = 'neo4j'

/** The folder in which a run keeps its server and whose turn it is; set by the global set-up. */
export const RUN_FOLDER = 'REDTHREAD_TEST_RUN'

/**
 * Why there is no Neo4j to test with, for the name of what is skipped; null where there is one.
 *
 * @throws where there is none and CI=true: there nothing is skipped
 */
export async function missingNeo4j(): Promise<string | null> {
  if (process.env['NEO4J_TEST_URI'] || hasDocker()) return null
  const missing = await missingTool()
  if (missing && process.env['CI'] === 'true') throw new Error(`no Neo4j to test with: ${missing}`)
  return missing && `(skipped: no NEO4J_TEST_URI, no Docker, ${missing})`
}

export const hasDocker = (): boolean =>
  Boolean(process.env['DOCKER_HOST']) || existsSync('/var/run/docker.sock')

/** Waits until no other test file uses the server, starts it where it is not running, and empties it. */
export async function takeNeo4j(): Promise<Turn> {
  const folder = runFolder()
  const turn = join(folder, 'turn')
  while (!(await taken(turn))) await pause(100)
  try {
    const server = await runningServer(folder)
    await emptied(server)
    return {
      server,
      killAndRestart: () => killAndRestart(folder, server),
      release: () => rm(turn, { recursive: true }),
    }
  } catch (error) {
    await rm(turn, { recursive: true })
    throw error
  }
}

/** The server of this run as it is known to its folder. */
export const serverFile = (folder: string): string => join(folder, 'server.json')

async function runningServer(folder: string): Promise<TestServer> {
  const given = process.env['NEO4J_TEST_URI']
  if (given) {
    return { url: given, user: process.env['NEO4J_TEST_USER'], password: process.env['NEO4J_TEST_PASSWORD'] }
  }
  if (existsSync(serverFile(folder))) return JSON.parse(await readFile(serverFile(folder), 'utf8'))
  return started(folder, join(folder, 'neo4j'), await freePort())
}

async function started(run: string, folder: string, port: number): Promise<TestServer> {
  const isNew = !existsSync(folder)
  const { pid } = await startServer(folder, port)
  const server = { url: `bolt://127.0.0.1:${port}`, ...CREDENTIALS, process: { pid, port, folder } }
  await writeFile(serverFile(run), JSON.stringify(server))
  await (isNew ? passwordChanged(server) : ready(server))
  return server
}

async function killAndRestart(run: string, { process: ours }: TestServer): Promise<void> {
  if (!ours) throw new Error('this server is not ours to kill')
  const now: TestServer = JSON.parse(await readFile(serverFile(run), 'utf8'))
  process.kill(now.process?.pid ?? ours.pid, 'SIGKILL')
  await started(run, ours.folder, ours.port)
}

async function taken(turn: string): Promise<boolean> {
  try {
    await mkdir(turn)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Waits until bolt answers. */
const ready = (server: TestServer): Promise<void> => answering(server, driver => driver.verifyConnectivity())

/** Waits until bolt answers, and changes the password that a new server has. */
const passwordChanged = (server: TestServer): Promise<void> =>
  answering({ ...server, password: FIRST_PASSWORD }, driver =>
    driver.executeQuery(
      'ALTER CURRENT USER SET PASSWORD FROM $first TO $password',
      { first: FIRST_PASSWORD, password: CREDENTIALS.password },
      { database: 'system' },
    ),
  )

async function answering(server: TestServer, ask: (driver: Driver) => Promise<unknown>): Promise<void> {
  const driver = driverOf(server)
  const deadline = Date.now() + READY_MS
  try {
    for (;;) {
      const problem = await ask(driver).then(
        () => null,
        (error: Error) => error,
      )
      if (!problem) return
      if (
        Date.now() > deadline ||
        !/ServiceUnavailable|SessionExpired/.test(String(Reflect.get(problem, 'code')))
      ) {
        throw new Error('Neo4j does not answer as it should', { cause: problem })
      }
      await pause(250)
    }
  } finally {
    await driver.close()
  }
}

async function emptied(server: TestServer): Promise<void> {
  const driver = driverOf(server)
  try {
    await driver.executeQuery('MATCH (n) DETACH DELETE n')
  } finally {
    await driver.close()
  }
}

const driverOf = ({ url, user, password }: TestServer) =>
  neo4j.driver(url, user === undefined ? undefined : neo4j.auth.basic(user, password ?? ''), {
    maxTransactionRetryTime: 1000,
  })

function runFolder(): string {
  const folder = process.env[RUN_FOLDER]
  if (folder) return folder
  throw new Error('Name packages/graph/test/global-setup.ts as globalSetup of this test project.')
}
