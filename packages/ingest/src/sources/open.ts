/** What an input means: standard input, an address, a folder or a file. */
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'

import { InputRefused } from '@redthread/graph'

import { type Seen, openFile, shownPath } from './file.ts'
import { openFolder } from './folder.ts'
import { formatOfType } from './formats.ts'
import { jsonl } from './jsonl.ts'
import type { ReadOptions } from './read-outcome.ts'
import type { Readable } from './readable.ts'
import { refused, refusedByFileSystem } from './refusals.ts'
import { text } from './text.ts'

const FETCH_MILLISECONDS = 30_000

/** What is to be read for an input as the user gave it; what was given before is not given again. */
export async function* openInput(
  given: string,
  options: ReadOptions,
  seen: Seen,
): AsyncIterable<Readable | InputRefused> {
  const isAddress = /^[a-z][a-z\d+.-]*:\/\//i.test(given)
  if (given === '-' || isAddress) {
    if (seen.has(given)) return
    seen.add(given)
    yield isAddress ? await openAddress(given, options) : openStandardInput(options)
  } else yield* openPath(given, options, seen)
}

function openStandardInput({ stdin = process.stdin, stdinFormat = 'text' }: ReadOptions): Readable {
  const input = { source: 'standard input', url: null, charset: null, bytes: () => stdin }
  return { input, format: stdinFormat === 'jsonl' ? jsonl : text, source: '-', warnings: [] }
}

async function openAddress(given: string, options: ReadOptions): Promise<Readable | InputRefused> {
  if (!URL.canParse(given)) return refused(given, ['it is no web address', 'Check its spelling.'])
  try {
    // What speaks to the network is loaded with the first address.
    const { fetchPage } = await import('./fetch-page.ts')
    const page = await fetchPage(given, {
      allowPrivateAddresses: options.allowPrivateAddresses ?? false,
      milliseconds: options.fetchTimeout ?? FETCH_MILLISECONDS,
      accepts: type => formatOfType(type) !== undefined,
    })
    const format = formatOfType(page.type) ?? text
    const input = {
      source: given,
      url: page.url,
      charset: page.charset,
      bytes: async function* () {
        yield page.body
      },
    }
    return { input, format, source: given, warnings: [] }
  } catch (error) {
    if (error instanceof InputRefused) return error
    throw error
  }
}

async function* openPath(
  given: string,
  options: ReadOptions,
  seen: Seen,
): AsyncIterable<Readable | InputRefused> {
  const folder = options.folder ?? process.cwd()
  const absolute = resolve(folder, given)
  const shown = shownPath(given, folder)
  const isFolder = await stat(absolute).then(
    found => found.isDirectory(),
    (error: unknown) => refusedByFileSystem(shown, error),
  )
  if (isFolder instanceof InputRefused) yield isFolder
  else if (isFolder) yield* openFolder(absolute, shown, seen)
  else {
    const found = await openFile(absolute, shown, seen)
    if (found !== null) yield found
  }
}
