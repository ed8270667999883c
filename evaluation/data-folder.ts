/** The folder of data sets. What is not in it is no error: a report says what it was asked for and has not found. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { RedthreadError } from '../packages/graph/src/errors.ts'

/** The folder of data sets is not there. */
export class DataMissing extends RedthreadError {
  constructor(folder: string) {
    super(`${folder}: no such folder.`, 'Give the folder that holds the data sets.')
  }
}

/** Paths are relative to the folder and hold `{split}` where the split stands: "ewt/{split}.conllu". */
export interface DataFolder {
  readonly path: string
  /** The text of a file; null, and noted as missing, where it is not there. */
  read(file: string): string | null
  /** The files of a folder whose names end so, by name; empty, and noted as missing, where there are none. */
  readAll(folder: string, ending: string): readonly DataFile[]
  /** What was asked for and is not there, each once. */
  missing(): readonly string[]
}

export interface DataFile {
  /** Without the folder: "GUM_news_iodine.conllu". */
  readonly name: string
  readonly text: string
}

/** @throws {DataMissing} where the folder itself is not there */
export function dataFolder(folder: string, split: string): DataFolder {
  const path = resolve(folder)
  if (!existsSync(path) || !statSync(path).isDirectory()) throw new DataMissing(path)
  const missing = new Set<string>()
  const found = (file: string): string | null => {
    const place = join(path, named(file))
    if (existsSync(place)) return place
    missing.add(named(file))
    return null
  }
  return { path, read, readAll, missing: () => [...missing] }

  function named(file: string): string {
    return file.replaceAll('{split}', split)
  }

  function read(file: string): string | null {
    const place = found(file)
    return place === null ? null : readFileSync(place, 'utf8')
  }

  function readAll(inside: string, ending: string): readonly DataFile[] {
    const place = found(inside)
    const names = place === null ? [] : readdirSync(place).filter(name => name.endsWith(ending))
    if (names.length === 0) missing.add(`${named(inside)}/*${ending}`)
    return names.toSorted().map(name => ({ name, text: readFileSync(join(place!, name), 'utf8') }))
  }
}
