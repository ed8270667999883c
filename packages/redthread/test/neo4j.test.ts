/** A Neo4j that refuses, and one that vanishes half way. */
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { missingNeo4j, NEO4J_PATIENCE, takeNeo4j, type Turn } from '../../graph/test/neo4j-server.ts'
import { emptyFolder, redthread, started } from './command.ts'

const missing = await missingNeo4j()

describe.skipIf(missing)(`with Neo4j ${missing ?? ''}`, () => {
  let turn: Turn
  beforeAll(async () => {
    turn = await takeNeo4j()
  }, NEO4J_PATIENCE)
  afterAll(() => turn.release())

  const account = () => ({
    REDTHREAD_NEO4J_USER: turn.server.user ?? '',
    REDTHREAD_NEO4J_PASSWORD: turn.server.password ?? '',
  })

  test('a wrong password is one line that says which variables to set', async () => {
    const cwd = await emptyFolder()
    const env = { REDTHREAD_STORE: turn.server.url, ...account(), REDTHREAD_NEO4J_PASSWORD: 'not-the-one' }
    const { code, stdout, stderr } = await redthread(['ingest', '-'], {
      cwd,
      env,
      stdin: 'Mara Venn met Oskar Lind.',
    })
    expect(stderr).toMatch(/does not accept the user or the password\. Set REDTHREAD_NEO4J_USER and .*\n$/)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect([code, stdout]).toEqual([3, ''])
  })

  // The driver tries again for half a minute before it gives up.
  test('where it vanishes half way, the article is named, what was read is kept, and exit code 3', async () => {
    const cwd = await emptyFolder()
    const wire = Array.from({ length: 500 }, (_, at) =>
      JSON.stringify({ text: `Mara Venn met Oskar Lind on day ${at}.` }),
    )
    await writeFile(join(cwd, 'wire.jsonl'), wire.join('\n'))
    const wall = await wallBefore(turn.server.url)
    const env = { REDTHREAD_STORE: wall.url, ...account() }
    const reading = started(['ingest', 'wire.jsonl', '--json'], { cwd, env })
    await reading.says(/(.*\n){3}/)
    wall.close()
    const { code, stdout, stderr } = await reading.ended
    expect(stderr).toMatch(
      /^Stopped at wire\.jsonl:\d+: what came before is kept; the same command reads the rest\.$/m,
    )
    expect(stderr).toMatch(/^Neo4j at bolt:\S+ does not answer\. Start it, or check the address/m)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(code).toBe(3)
    const direct = { cwd, env: { ...env, REDTHREAD_STORE: turn.server.url } }
    const kept = await redthread(
      ['query', 'MATCH (a:Article) RETURN count(a) AS n', '--format', 'json'],
      direct,
    )
    // The one that it broke at may have arrived, though nobody heard so.
    const told = stdout.trim().split('\n').length
    expect([told, told + 1]).toContain(JSON.parse(kept.stdout)[0].n)
  }, 180_000)
})

/** A way to a server that can be shut: it lets everything through until then, and nothing from then on. */
async function wallBefore(url: string) {
  const { protocol, hostname, port } = new URL(url)
  const sockets = new Set<Socket>()
  const wall = createServer(socket => {
    const behind = connect(Number(port), hostname)
    for (const end of [socket, behind]) {
      sockets.add(end)
      // A cut connection is what this is for.
      end.on('error', () => undefined)
    }
    socket.pipe(behind).pipe(socket)
  })
  wall.listen(0, '127.0.0.1')
  await once(wall, 'listening')
  return {
    url: `${protocol}//127.0.0.1:${(wall.address() as AddressInfo).port}`,
    close: () => {
      wall.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
