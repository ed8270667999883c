/** Identity: names compared, and mentions of entities and events gathered across documents. */
import { closeLanguage, understand } from '../../packages/ingest/src/index.ts'
import type { Measure, Section } from '../report.ts'
import { articleOf, fromEach } from '../statements/texts.ts'
import type { EvaluationOptions, Subject } from '../subject.ts'
import { coreferenceScores, type Grouping } from './coreference-scores.ts'
import {
  type EcbMention,
  type EcbText,
  eventOf,
  goldMention,
  parseCorpus,
  readOf,
  tellingWords,
  topicOf,
} from './ecb.ts'
import { answerOf, parseGap, scoreGap } from './gap.ts'
import { gatherMentions, type Surroundings } from './gather-mentions.ts'
import { type GoldMention, goldGrouping } from './gold-mention.ts'
import { eachOnce, meantimeMention, type MeantimeMention } from './meantime.ts'
import { parsePairs } from './name-pairs.ts'
import { crossValidated, type NameScores, scoreNames } from './names.ts'
import { goldChains, ontogumFiles, readChains } from './ontogum.ts'
import { reportsOfOneEvent } from './reports.ts'

type Options = Pick<EvaluationOptions, 'data' | 'split'>

const PARTS: Readonly<Record<string, (options: Options) => Section[] | Promise<Section[]>>> = {
  names,
  ontogum,
  gap,
  ecb,
  meantime,
}

export const identity: Subject = {
  name: 'identity',
  summary: 'who is who: names compared, entities and events gathered across documents',
  parts: Object.keys(PARTS),
  async run(options) {
    const sections: Section[] = []
    for (const [name, part] of Object.entries(PARTS))
      if (options.wants(name)) sections.push(...(await part(options)))
    await closeLanguage()
    return { sections }
  },
}

function names({ data }: Options): Section[] {
  const file = data.read('names/{split}.csv')
  if (file === null) return []
  const pairs = parsePairs(file)
  return [
    { title: `Names, ${pairs.length} pairs`, measures: nameMeasures(scoreNames(pairs)) },
    {
      title: 'Names, weights fitted to the other nine tenths',
      measures: nameMeasures(crossValidated(pairs)),
    },
  ]
}

const nameMeasures = ({ f1, precision, recall, brier }: NameScores): Measure[] => [
  { name: 'F1', value: f1, mark: { least: 0.88 }, published: { Levenshtein: 0.67, logic_v2: 0.79 } },
  { name: 'precision', value: precision, mark: { least: 0.92 } },
  { name: 'recall', value: recall },
  { name: 'Brier score', value: brier },
]

/** Coreference within a document, of texts as the product reads them. */
async function ontogum({ data, split }: Options): Promise<Section[]> {
  const files = ontogumFiles(data)
  if (files.length === 0) return []
  const gold = files.flatMap(({ name, entities, text }) => goldChains(name, entities, text))
  const read = await fromEach(
    files,
    ({ text }) => text,
    (document, { name }) => readChains(name, document),
  )
  const mark = split === 'dev' ? { mark: { least: 54 } } : {}
  return [
    {
      title: `OntoGUM, ${files.length} documents, raw text, predicted mentions`,
      measures: coreferenceMeasures(gold, read.flat(), mark),
    },
  ]
}

/** Pronouns that could mean either of two names. The development half of the set goes by its long name. */
async function gap({ data, split }: Options): Promise<Section[]> {
  const file = data.read(split === 'dev' ? 'gap/development.tsv' : 'gap/test.tsv')
  if (file === null) return []
  const passages = parseGap(file)
  const answers = await fromEach(passages, ({ text }) => text, answerOf)
  const scores = scoreGap(passages, answers)
  return [
    {
      title: `GAP, ${passages.length} passages, as linked in the graph`,
      measures: [
        { ...measure('F1', scores.f1), mark: { least: 76 }, published: { parallelism: 66.9 } },
        measure('precision', scores.precision),
        measure('recall', scores.recall),
        measure('F1 of masculine pronouns', scores.masculine),
        measure('F1 of feminine pronouns', scores.feminine),
        { name: 'feminine by masculine', value: scores.bias },
      ],
    },
  ]
}

/** Names are looked for in the topic, descriptions and events in the reports of one event. */
async function ecb({ data }: Options): Promise<Section[]> {
  const corpus = data.read('ecb/{split}.corpus.txt')
  const [entities, events] = ['entity', 'event'].map(of => data.read(`ecb/{split}.${of}-mentions.json`))
  if (corpus === null || !entities || !events) return []
  const texts = new Map(parseCorpus(corpus).map(text => [text.id, text]))
  const read = new Map<string, ReturnType<typeof readOf>>()
  for (const { id, text } of texts.values()) read.set(id, readOf(await understand(articleOf(text, id))))
  const given = { topicOf: mapped(texts.keys(), topicOf), eventOf: mapped(texts.keys(), eventOf) }
  const words = new Map([...read].map(([id, document]) => [id, tellingWords(document)]))
  const found = {
    topicOf: reportsOfOneEvent(words, ALIKE.topic),
    eventOf: reportsOfOneEvent(words, ALIKE.event),
  }
  return [
    { title: 'ECB+ entities, gold mentions', file: entities, mark: 77, lemma: { 'last token': 69.9 } },
    { title: 'ECB+ events, gold mentions', file: events, mark: 78, lemma: { lemma: 76.3 } },
  ].flatMap(({ title, file, mark, lemma }) => {
    const mentions = (JSON.parse(file) as EcbMention[]).map(one => mentionOf(one, texts, read))
    return [
      { title, measures: gathered(mentions, given, { mark: { least: mark }, published: lemma }) },
      { title: `${title}, documents grouped by us`, measures: gathered(mentions, found, {}) },
    ]
  })
}

/** How alike documents of one topic, and reports of one event, are. */
const ALIKE = { topic: 0.08, event: 0.13 }

function mentionOf(
  mention: EcbMention,
  texts: ReadonlyMap<string, EcbText>,
  read: ReadonlyMap<string, ReturnType<typeof readOf>>,
): GoldMention {
  return goldMention(mention, texts.get(mention.doc_id)!, read.get(mention.doc_id)!)
}

function meantime({ data }: Options): Section[] {
  const file = data.read('meantime/{split}.entities_mentions.json')
  if (file === null) return []
  const given = JSON.parse(file) as MeantimeMention[]
  const mentions = eachOnce(given.map(meantimeMention))
  const words = new Map(
    [...Map.groupBy(mentions, ({ document }) => document)].map(([document, all]) => [
      document,
      all.flatMap(({ text }) => text.toLowerCase().split(' ')),
    ]),
  )
  const around = {
    topicOf: new Map(given.map(({ doc_id, topic }) => [doc_id, topic])),
    eventOf: reportsOfOneEvent(words, 0.2),
  }
  const title = 'MEANTIME entities, gold mentions'
  return [{ title, measures: gathered(mentions, around, { mark: { least: 70 } }) }]
}

function gathered(
  mentions: readonly GoldMention[],
  around: Surroundings,
  conll: Pick<Measure, 'mark' | 'published'>,
): Measure[] {
  return coreferenceMeasures(goldGrouping(mentions), gatherMentions(mentions, around), conll)
}

function coreferenceMeasures(
  gold: Grouping,
  system: Grouping,
  conll: Pick<Measure, 'mark' | 'published'>,
): Measure[] {
  const scores = coreferenceScores(gold, system)
  return [
    { ...measure('CoNLL F1', scores.conll), ...conll },
    measure('MUC', scores.muc.f1),
    measure('B³', scores.bCubed.f1),
    measure('CEAFe', scores.ceafE.f1),
  ]
}

const measure = (name: string, value: number): Measure => ({ name, value: value * 100, digits: 1 })

const mapped = (ids: Iterable<string>, to: (id: string) => string) =>
  new Map([...ids].map(id => [id, to(id)]))
