/** Imports between packages point one way, and each library is known in its room alone: the lint rules say so. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const FORBIDDEN = [
  ['packages/graph/src/model.ts', '@redthread/ingest'],
  ['packages/graph/src/model.ts', '@redthread/graph-api'],
  ['packages/graph/src/model.ts', '@redthread/viewer'],
  ['packages/graph/src/queries/a.ts', 'neo4j-driver'],
  ['packages/graph/src/queries/b.ts', '@grafeo-db/js'],
  ['packages/graph/src/stores/a.ts', '@redthread/ingest'],
  ['packages/graph/src/stores/b.ts', 'wink-nlp'],
  ['packages/ingest/src/a.ts', '@redthread/graph-api'],
  ['packages/ingest/src/a.ts', '@redthread/viewer'],
  ['packages/ingest/src/b.ts', 'neo4j-driver'],
  ['packages/ingest/src/mentions/c.ts', 'wink-nlp'],
  ['packages/ingest/src/mentions/d.ts', 'onnxruntime-node'],
  ['packages/ingest/src/language/e.ts', '@grafeo-db/js'],
  ['packages/ingest/src/f.ts', '../../graph/src/model.ts'],
  ['packages/ingest/src/names/deep/er/g.ts', '../../../../../graph/src/model.ts'],
  ['packages/graph-api/src/a.ts', '@redthread/ingest'],
  ['packages/graph-api/src/a.ts', '@redthread/viewer'],
  ['packages/graph-api/src/routes/b.ts', 'neo4j-driver'],
  ['packages/graph-api/src/routes/c.ts', 'wink-nlp'],
  ['packages/viewer/src/a.ts', '@redthread/graph'],
  ['packages/viewer/src/b.ts', 'node:fs'],
  ['packages/redthread/src/a.ts', '@redthread/viewer'],
  ['packages/redthread/src/b.ts', 'neo4j-driver'],
  ['packages/redthread/src/verbs/c.ts', 'onnxruntime-node'],
  ['packages/redthread/src/verbs/d.ts', '../../../ingest/src/index.ts'],
] as const

const ALLOWED = [
  ['packages/graph/src/stores/ok.ts', 'neo4j-driver'],
  ['packages/graph/src/stores/ok.ts', '@grafeo-db/js'],
  ['packages/ingest/src/ok.ts', '@redthread/graph'],
  ['packages/ingest/src/language/ok.ts', 'wink-nlp'],
  ['packages/ingest/src/language/ok.ts', 'onnxruntime-node'],
  ['packages/graph-api/src/ok.ts', '@redthread/graph'],
  ['packages/redthread/src/ok.ts', '@redthread/ingest'],
  ['packages/redthread/src/ok.ts', '@redthread/graph-api'],
] as const

interface Report {
  readonly diagnostics: readonly { readonly message: string; readonly filename: string }[]
}

const root = join(import.meta.dirname, '..')
const house = mkdtempSync(join(tmpdir(), 'redthread-directions-'))
let refused: ReadonlySet<string>

/** A file for each import, linted with the rules of the house in a house that holds nothing else. */
beforeAll(() => {
  const written = new Map<string, string>()
  for (const [file, name] of [...FORBIDDEN, ...ALLOWED]) {
    written.set(file, `${written.get(file) ?? ''}import '${name}'\n`)
  }
  for (const [file, text] of written) {
    mkdirSync(dirname(join(house, file)), { recursive: true })
    writeFileSync(join(house, file), text)
  }
  // The rules name their files from where they lie.
  copyFileSync(join(root, 'oxlint.config.ts'), join(house, 'oxlint.config.ts'))
  const oxlint = join(root, 'node_modules/oxlint')
  mkdirSync(join(house, 'node_modules'))
  symlinkSync(oxlint, join(house, 'node_modules/oxlint'), 'dir')
  const command = [join(oxlint, 'bin/oxlint'), '-f', 'json', 'packages']
  const { stdout } = spawnSync(process.execPath, command, { cwd: house, encoding: 'utf8' })
  const { diagnostics } = JSON.parse(stdout) as Report
  refused = new Set(
    diagnostics.flatMap(({ filename, message }) => {
      const name = /^'(.+)' import is restricted/.exec(message)?.[1]
      return name === undefined ? [] : [`${filename} ${name}`]
    }),
  )
})

afterAll(() => rmSync(house, { recursive: true, force: true }))

describe('lint', () => {
  test.each(FORBIDDEN)('%s may not import %s', (file, name) => {
    expect(refused).toContain(`${file} ${name}`)
  })

  test.each(ALLOWED)('%s may import %s', (file, name) => {
    expect(refused).not.toContain(`${file} ${name}`)
  })
})
