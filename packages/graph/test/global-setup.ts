/** Before all tests of a run: a folder for what they share, and a container where Docker runs. After them: all gone. */
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { CREDENTIALS, hasDocker, RUN_FOLDER, serverFile, type TestServer } from './neo4j-server.ts'

/** The projects of a run share one server: the first to set up makes it, and takes it down. */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env[RUN_FOLDER]) return async () => {}
  const folder = await mkdtemp(join(tmpdir(), 'redthread-test-'))
  process.env[RUN_FOLDER] = folder
  const stopContainer = hasDocker() && !process.env['NEO4J_TEST_URI'] ? await startContainer(folder) : null
  return async () => {
    await (stopContainer ?? (() => stopProcess(folder)))()
    await rm(folder, { recursive: true, force: true })
    delete process.env[RUN_FOLDER]
  }
}

async function startContainer(folder: string): Promise<() => Promise<unknown>> {
  const { GenericContainer, Wait } = await import('testcontainers')
  const container = await new GenericContainer('neo4j:5.26-community')
    .withEnvironment({ NEO4J_AUTH: `${CREDENTIALS.user}/${CREDENTIALS.password}` })
    .withExposedPorts(7687)
    .withWaitStrategy(Wait.forLogMessage('Started.'))
    .withStartupTimeout(120_000)
    .start()
  const url = `bolt://${container.getHost()}:${container.getMappedPort(7687)}`
  const server: TestServer = { url, ...CREDENTIALS }
  await writeFile(serverFile(folder), JSON.stringify(server))
  return () => container.stop()
}

/** Its data is thrown away: there is nothing to stop cleanly. */
async function stopProcess(folder: string): Promise<void> {
  if (!existsSync(serverFile(folder))) return
  const server: TestServer = JSON.parse(await readFile(serverFile(folder), 'utf8'))
  if (!server.process) return
  process.kill(server.process.pid, 'SIGKILL')
  await pause(200)
}
