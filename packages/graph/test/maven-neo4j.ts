/**
 * A Neo4j Community server from Maven Central, run on this machine's Java: for tests where no Docker is. It listens on
 * loopback, and keeps its data in a folder of ours.
 */
import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, open, readFile, rename, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

const here = import.meta.dirname
const CLASS_PATH = join(here, '..', 'node_modules', '.cache', 'neo4j-5.26.30.classpath')
const execute = promisify(execFile)

/** Whether `java` and `mvn` can be started; the reason where they cannot. */
export async function missingTool(): Promise<string | null> {
  for (const tool of ['java', 'mvn']) {
    const found = await execute(tool, ['-version']).then(
      () => true,
      () => false,
    )
    if (!found) return `no ${tool} on the path`
  }
  return null
}

export interface ServerProcess {
  readonly pid: number
  readonly port: number
}

/**
 * Starts a server on the data in `folder`, which is made where it is missing. Returns at once: poll the port until bolt
 * answers. The process outlives this one; kill it by its id. What it prints goes to `server.log` in the folder.
 */
export async function startServer(folder: string, port: number): Promise<ServerProcess> {
  for (const part of ['conf', 'data', 'import']) await mkdir(join(folder, part), { recursive: true })
  await writeFile(join(folder, 'conf', 'neo4j.conf'), configuration(port))
  const log = await open(join(folder, 'server.log'), 'a')
  const server = spawn('java', [...JAVA, '-cp', await classPath(), MAIN, ...serverArguments(folder)], {
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  })
  server.unref()
  await log.close()
  if (server.pid === undefined) throw new Error('java did not start')
  return { pid: server.pid, port }
}

/** A port of loopback that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise(resolve => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

const MAIN = 'org.neo4j.server.CommunityEntryPoint'

/** Quick to start and small; slower under load than a server should be. */
const JAVA = [
  '-XX:TieredStopAtLevel=1',
  '-XX:+UseSerialGC',
  '-Xmx1g',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
]

const serverArguments = (folder: string) => [
  `--home-dir=${folder}`,
  `--config-dir=${join(folder, 'conf')}`,
  '--console-mode',
]

const configuration = (port: number) => `
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
server.directories.import=import
dbms.usage_report.enabled=false
server.memory.heap.initial_size=512m
server.memory.heap.max_size=1g
server.memory.pagecache.size=128m
db.memory.transaction.max=64m
# Else an empty database takes half a gigabyte, and a stop waits ten seconds.
db.tx_log.preallocate=false
internal.server.bolt.thread_pool_shutdown_wait_time=0s
`

/** The jars of the server, found by Maven once and kept; offline where they are all here. */
async function classPath(): Promise<string> {
  const kept = await readFile(CLASS_PATH, 'utf8').catch(() => '')
  if (kept !== '' && kept.split(delimiter).every(jar => existsSync(jar))) return kept
  await mkdir(join(CLASS_PATH, '..'), { recursive: true })
  const made = `${CLASS_PATH}.${process.pid}`
  const goal = ['-B', '-q', '-f', join(here, 'pom.xml'), 'dependency:build-classpath']
  const wanted = [...goal, '-Dmdep.includeScope=runtime', `-Dmdep.outputFile=${made}`]
  await execute('mvn', ['-o', ...wanted]).catch(() => execute('mvn', wanted))
  await rename(made, CLASS_PATH)
  return readFile(CLASS_PATH, 'utf8')
}
