/** For tests: folders full of files, and what reading them gives. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { onTestFinished } from 'vitest'

import { type ReadOptions, type ReadOutcome, readSources } from './index.ts'

type Article = Extract<ReadOutcome, { kind: 'article' }>

/** A folder with these files, by path; it is gone after the test. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'redthread-sources-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return folder
}

export async function readAll(inputs: readonly string[], options: ReadOptions = {}): Promise<ReadOutcome[]> {
  const outcomes: ReadOutcome[] = []
  for await (const outcome of readSources(inputs, options)) outcomes.push(outcome)
  return outcomes
}

/** The articles; fails where anything could not be read. */
export async function articlesIn(inputs: readonly string[], options: ReadOptions = {}): Promise<Article[]> {
  return (await readAll(inputs, options)).map(outcome => {
    if (outcome.kind === 'failure') throw outcome.error
    return outcome
  })
}

/** The only article of one file. */
export async function articleIn(name: string, content: string | Uint8Array): Promise<Article> {
  const folder = await folderOf({ [name]: content })
  const [only, ...others] = await articlesIn([name], { folder })
  if (!only || others.length > 0) throw new Error(`${others.length + 1} articles in ${name}`)
  return only
}

/** Outcomes as a person would read them: sources of articles, and what is wrong with the rest. */
export const told = (outcomes: readonly ReadOutcome[]): string[] =>
  outcomes.map(outcome =>
    outcome.kind === 'article' ? outcome.source : `${outcome.error.message}. ${outcome.error.remedy}`,
  )
