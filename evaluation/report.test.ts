import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { dataFolder, DataMissing } from './data-folder.ts'
import { type PrintedReport, reportJson, reportTable } from './report.ts'

const REPORT: PrintedReport = {
  subject: 'tides',
  split: 'dev',
  at: '2026-01-12T08:00:00Z',
  of: 'gauge 1',
  sections: [
    {
      title: 'Harbour',
      measures: [
        { name: 'F1', value: 0.51234, mark: { least: 0.6 }, published: { Moon: 0.4 } },
        { name: 'floods', value: 0, digits: 0, mark: { most: 0 } },
      ],
    },
  ],
  missing: ['river/dev.txt'],
}

test('a report is a table: values, marks, what others reached, and what was not there', () => {
  expect(reportTable(REPORT)).toBe(
    [
      'tides, dev, 2026-01-12: gauge 1',
      '',
      'Harbour',
      '  F1      0.512  ≥ 0.6 ✗  Moon 0.400',
      '  floods      0  ≤ 0 ✓',
      '',
      'Not measured, for want of: river/dev.txt',
    ].join('\n'),
  )
})

test('and JSON, unrounded', () => expect(JSON.parse(reportJson(REPORT))).toEqual(REPORT))

test('a data set that is not there is noted, once; a folder that is not there is refused', () => {
  const path = mkdtempSync(join(tmpdir(), 'data-'))
  mkdirSync(join(path, 'gum', 'dev'), { recursive: true })
  for (const name of ['b.conllu', 'a.conllu', 'c.txt']) writeFileSync(join(path, 'gum', 'dev', name), name)
  const data = dataFolder(path, 'dev')
  expect(data.readAll('gum/{split}', '.conllu').map(({ name, text }) => [name, text])).toEqual([
    ['a.conllu', 'a.conllu'],
    ['b.conllu', 'b.conllu'],
  ])
  expect(data.missing()).toEqual([])
  expect([data.read('ewt/{split}.conllu'), data.read('ewt/{split}.conllu')]).toEqual([null, null])
  expect(data.readAll('gum/{split}', '.xml')).toEqual([])
  expect(data.missing()).toEqual(['ewt/dev.conllu', 'gum/dev/*.xml'])
  expect(() => dataFolder(join(path, 'nowhere'), 'dev')).toThrow(DataMissing)
})
