/**
 * How well articles are understood, measured on public data sets:
 *
 *   npm run evaluate -- [SUBJECT] --data DIR [--split dev|test] [--gold DIR] [--only NAME,…] [--json] [--save DIR]
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { RedthreadError, UsageWrong } from '../packages/graph/src/errors.ts'
import { analyser } from './analyser/index.ts'
import { dataFolder } from './data-folder.ts'
import { identity } from './identity/index.ts'
import { reportJson, reportTable, type PrintedReport } from './report.ts'
import { statements } from './statements/index.ts'
import type { Split, Subject } from './subject.ts'

const SUBJECTS: readonly Subject[] = [statements, analyser, identity]
const DEFAULT = 'statements'

const OPTIONS = {
  data: { type: 'string' },
  split: { type: 'string', default: 'dev' },
  gold: { type: 'string' },
  only: { type: 'string' },
  json: { type: 'boolean', default: false },
  save: { type: 'string' },
} as const

async function main(): Promise<void> {
  const { subject, split, data, gold, only, json, save } = asked()
  const folder = dataFolder(fromCaller(data), split)
  const goldFolder = gold === undefined ? null : dataFolder(fromCaller(gold), split)
  const report = await subject.run({
    data: folder,
    split,
    gold: goldFolder,
    wants: part => only.length === 0 || only.includes(part),
  })
  const missing = [...folder.missing(), ...(goldFolder?.missing() ?? [])]
  const printed = { subject: subject.name, split, at: new Date().toISOString(), ...report, missing }
  console.log(json ? reportJson(printed) : reportTable(printed))
  if (save !== undefined) keep(fromCaller(save), printed)
}

/** Writes the report as JSON into a folder, under its date, subject and split. */
function keep(folder: string, report: PrintedReport): void {
  mkdirSync(folder, { recursive: true })
  const name = `${report.at.slice(0, 10)}-${report.subject}-${report.split}.json`
  writeFileSync(join(folder, name), `${reportJson(report)}\n`)
}

/** npm runs its scripts in the root; paths start where the caller is. */
const fromCaller = (path: string): string => resolve(process.env['INIT_CWD'] ?? '.', path)

function asked() {
  const { values, positionals } = parsed()
  const { data, split, gold, only = '', json, save } = values
  const name = positionals[0] ?? DEFAULT
  const subject = SUBJECTS.find(each => each.name === name)
  if (!subject || positionals.length > 1)
    throw wrong(`"${positionals.join(' ')}" is not what can be evaluated`)
  if (data === undefined) throw wrong('--data is missing')
  if (!isSplit(split)) throw wrong(`--split "${split}" is neither dev nor test`)
  const parts = only.split(',').filter(Boolean)
  const unknown = parts.find(part => !subject.parts.includes(part))
  if (unknown !== undefined) throw wrong(`--only "${unknown}": ${name} has ${subject.parts.join(', ')}`)
  return { subject, split, data, gold, only: parts, json, save }
}

function parsed() {
  try {
    return parseArgs({ allowPositionals: true, options: OPTIONS })
  } catch (cause) {
    throw wrong(cause instanceof Error ? cause.message : String(cause), { cause })
  }
}

const isSplit = (word: string): word is Split => word === 'dev' || word === 'test'

function wrong(problem: string, options?: ErrorOptions): UsageWrong {
  const subjects = SUBJECTS.map(({ name, summary }) => `\n  ${name.padEnd(12)} ${summary}`).join('')
  return new UsageWrong(
    `${problem}.`,
    `Usage: npm run evaluate -- [SUBJECT] --data DIR [--split dev|test] [--gold DIR] [--only NAME,…] [--json] [--save DIR]\nSubjects (${DEFAULT} if not given):${subjects}`,
    options,
  )
}

try {
  await main()
} catch (error) {
  if (!(error instanceof RedthreadError)) throw error
  console.error(`${error.message} ${error.remedy}`)
  process.exitCode = error instanceof UsageWrong ? 2 : 1
}
