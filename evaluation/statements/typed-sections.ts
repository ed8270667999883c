/** Typed relations, actors and factuality, on what the graph would hold. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { statementLines } from '../../packages/ingest/src/index.ts'
import type { Measure, Section } from '../report.ts'
import type { EvaluationOptions } from '../subject.ts'
import type { Counts, Score } from './counts.ts'
import { stated } from './ends.ts'
import { knowledgeFacts } from './knowledgenet-mapping.ts'
import { readKnowledgeNet, scoreKnowledgeNet } from './knowledgenet.ts'
import { readPlover, scorePlover } from './plover.ts'
import { PUBLISHED } from './published.ts'
import { re3dRelations } from './re3d-mapping.ts'
import { readRe3d, scoreRe3d, type Re3dItem } from './re3d.ts'
import { fromEach } from './texts.ts'
import { factualitiesOf, readUds, scoreUds } from './uds.ts'

export async function knowledgeNet({ data, split }: EvaluationOptions): Promise<Section[]> {
  const file = data.read('knowledgenet/{split}.jsonl')
  if (file === null) return []
  const items = readKnowledgeNet(file)
  const held = await fromEach(
    items,
    ({ text }) => text,
    document => {
      const known = stated(document)
      return known ? knowledgeFacts(known) : []
    },
  )
  const { properties, precision, recall, f1 } = scoreKnowledgeNet(items, held)
  const published = PUBLISHED['knowledgenet']![split]
  return [
    {
      title: 'KnowledgeNet, 15 properties, overlapping ends',
      measures: [
        { name: 'precision', value: precision, mark: { least: 0.85 } },
        { name: 'recall', value: recall },
        { name: 'F1', value: f1, mark: { least: 0.6 }, published },
        ...partMeasures(properties),
      ],
    },
  ]
}

/** Precision and recall of each relation or type, with how many there are. */
const partMeasures = (parts: Readonly<Record<string, Score & Counts>>): Measure[] =>
  Object.entries(parts).flatMap(([name, { precision, recall, wanted }]) => [
    { name: `${name} (${wanted}): precision`, value: precision },
    { name: `${name} (${wanted}): recall`, value: recall },
  ])

export async function re3d({ data, split }: EvaluationOptions): Promise<Section[]> {
  const items = re3dItems(data, split)
  if (items.length === 0) return []
  const held = await fromEach(
    items,
    ({ text }) => text,
    document => {
      const known = stated(document)
      return known ? re3dRelations(known) : []
    },
  )
  const { types, precision, recall, f1 } = scoreRe3d(items, held)
  return [
    {
      title: 're3d, 11 types, overlapping ends',
      measures: [
        { name: 'precision', value: precision },
        { name: 'recall', value: recall },
        { name: 'F1', value: f1, mark: { least: 0.4 } },
        ...partMeasures(types),
      ],
    },
  ]
}

const isTest = (file: string): boolean => /test/i.test(file)

/** A source is a folder with its documents and relations; those of a held-back portion say so in their path. */
function re3dItems({ path }: EvaluationOptions['data'], split: EvaluationOptions['split']): Re3dItem[] {
  const files = globSync('re3d*/**/*documents*.json', { cwd: path }).toSorted()
  const chosen = files.filter(file => isTest(file) === (split === 'test'))
  return chosen.flatMap(file => {
    const relations = file.replace(/documents(?=[^/\\]*$)/, 'relations')
    return readRe3d(readFileSync(join(path, file), 'utf8'), readFileSync(join(path, relations), 'utf8'))
  })
}

export async function plover({ data }: EvaluationOptions): Promise<Section[]> {
  const file = data.read('plover/{split}.json')
  if (file === null) return []
  const items = readPlover(file)
  const lines = await fromEach(
    items,
    ({ text }) => text,
    document => statementLines(document),
  )
  const { recall, source, target, pairs } = scorePlover(items, lines)
  return [
    {
      title: 'PLOVER, actors in their role',
      measures: [
        { name: 'sources and targets', value: recall, mark: { least: 0.8 } },
        { name: 'sources', value: source },
        { name: 'targets', value: target },
        { name: 'source and target in one statement', value: pairs },
      ],
    },
  ]
}

export async function uds({ data, split }: EvaluationOptions): Promise<Section[]> {
  const file = data.read('uds-factuality/{split}.jsonl')
  if (file === null) return []
  const items = readUds(file)
  const values = await fromEach(
    items,
    ({ text }) => text,
    (document, item) => {
      const known = stated(document)
      return known ? factualitiesOf(known, item) : []
    },
  )
  const { r, f1, told, targets } = scoreUds(items, values)
  return [
    {
      title: 'UDS factuality, of what statements tell',
      measures: [
        { name: 'Pearson r', value: r, mark: { least: 0.75 }, published: PUBLISHED['uds']![split] },
        { name: 'asserted or not, F1', value: f1, mark: { least: 0.88 } },
        { name: 'predicates told by a statement', value: told / Math.max(1, targets) },
      ],
    },
  ]
}
