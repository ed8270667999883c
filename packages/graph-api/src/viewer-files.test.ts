import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, onTestFinished, test } from 'vitest'

import { apiForTest, rawRequest } from '../test/api.ts'

/** A folder under one whose name begins with a dot, as `.redthread/viewer` does. */
async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), '.redthread-viewer-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await mkdir(join(folder, 'assets'))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return folder
}

const BUILT = { 'index.html': '<!doctype html><title>Desk</title>', 'assets/app-3f9a.js': 'export {}' }

test.each(['/', '/index.html', '/entity', '/entity/person:мара~3f9a2c1b77d0'])(
  '%s shows the viewer',
  async path => {
    const api = await apiForTest({ viewerFolder: await folderWith(BUILT) })
    const { status, text, headers } = await api.get(path)
    expect(status).toBe(200)
    expect(text).toContain('<title>Desk</title>')
    expect(headers.get('cache-control')).toBe('no-cache')
  },
)

test('files whose name holds a hash are kept by the browser', async () => {
  const api = await apiForTest({ viewerFolder: await folderWith(BUILT) })
  const { status, headers } = await api.get('/assets/app-3f9a.js')
  expect(status).toBe(200)
  expect(headers.get('content-type')).toMatch(/javascript/)
  expect(headers.get('cache-control')).toContain('immutable')
})

test('a file that is not there is not the viewer', async () => {
  const api = await apiForTest({ viewerFolder: await folderWith(BUILT) })
  expect((await api.get('/assets/gone.js')).status).toBe(404)
  expect((await api.post('/', {})).status).toBe(404)
})

test('nothing outside the folder is given', async () => {
  const { port } = await apiForTest({ viewerFolder: await folderWith(BUILT) })
  for (const path of [
    '/../package.json',
    '/..%2fpackage.json',
    '/assets/..%2f..%2fpackage.json',
    '/%00.js',
  ]) {
    expect([400, 403, 404]).toContain(await rawRequest(port, path, { Host: `localhost:${port}` }))
  }
})

test('a viewer that is not built says how to build it, and is there once it is', async () => {
  const viewerFolder = await folderWith({})
  const api = await apiForTest({ viewerFolder })
  const { status, text, headers } = await api.get('/', { Accept: 'text/html' })
  expect(status).toBe(503)
  expect(headers.get('content-type')).toMatch(/^text\/html/)
  expect(text).toContain('npm run build:viewer')
  await writeFile(join(viewerFolder, 'index.html'), BUILT['index.html'])
  expect((await api.get('/')).status).toBe(200)
})

test('without a viewer there is only the API', async () => {
  const api = await apiForTest()
  const { status, body } = await api.get('/')
  expect(status).toBe(404)
  expect(body).toMatchObject({ remedy: 'See /openapi.json for all addresses.' })
})
