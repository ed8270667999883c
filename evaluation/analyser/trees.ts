/** Tags and trees of the treebanks, on given words and from running text. */
import type { DataFolder } from '../data-folder.ts'
import type { Mark, Measure, Section } from '../report.ts'
import type { GoldReading, Reader } from './reading.ts'
import { f1 } from './tally.ts'
import { TREE_MEASURES, type TreeScores, treeScores, treeTotal } from './tree-scores.ts'
import { given, rawText, readTreebank, type TreebankDocument } from './treebank.ts'

type Measured = (typeof TREE_MEASURES)[number]
type Marks = Partial<Record<Measured, Mark>>

interface Treebank {
  readonly name: string
  documents(data: DataFolder): readonly TreebankDocument[]
  readonly marks: { readonly gold: Marks; readonly raw: Marks }
}

export const ewt = (data: DataFolder): TreebankDocument[] =>
  readTreebank(data.read('ewt/{split}.conllu') ?? '')

export const gum = (data: DataFolder): TreebankDocument[] =>
  data.readAll('gum/{split}', '.conllu').flatMap(({ text }) => readTreebank(text))

export const isNews = ({ id }: TreebankDocument): boolean => id.startsWith('GUM_news_')

const TREEBANKS: readonly Treebank[] = [
  { name: 'EWT', documents: ewt, marks: { gold: { las: { least: 89.8 } }, raw: { las: { least: 86 } } } },
  { name: 'GUM', documents: gum, marks: { gold: { las: { least: 89 } }, raw: {} } },
  {
    name: 'GUM news',
    documents: data => gum(data).filter(isNews),
    marks: {
      gold: {},
      raw: { las: { least: 87.5 }, tokens: { least: 99.3 }, sentences: { least: 95 } },
    },
  },
]

/** On given words: what depends on finding words and sentences is left out. */
export const goldSections = (data: DataFolder, { gold }: Reader): Promise<Section[]> =>
  sections(data, 'given words', {
    measures: ['upos', 'xpos', 'uas', 'las', 'clas'],
    marks: ({ marks }) => marks.gold,
    read: async document => asTreebank(document, await gold(document.sentences.map(given))),
  })

export const rawSections = (data: DataFolder, { raw }: Reader): Promise<Section[]> =>
  sections(data, 'running text (CoNLL 2018)', {
    measures: TREE_MEASURES,
    marks: ({ marks }) => marks.raw,
    read: document => raw(rawText(document)),
  })

interface Way {
  readonly measures: readonly Measured[]
  readonly marks: (treebank: Treebank) => Marks
  readonly read: (document: TreebankDocument) => Promise<TreebankDocument>
}

async function sections(data: DataFolder, title: string, { measures, marks, read }: Way): Promise<Section[]> {
  const known = new Map<string, TreeScores>()
  const found: Section[] = []
  for (const treebank of TREEBANKS) {
    const scores: TreeScores[] = []
    for (const document of treebank.documents(data)) {
      const score = known.get(document.id) ?? treeScores(document, await read(document))
      known.set(document.id, score)
      scores.push(score)
    }
    if (scores.length > 0)
      found.push({
        title: `${treebank.name}, ${title}`,
        measures: measuresOf(treeTotal(scores), measures, marks(treebank)),
      })
  }
  return found
}

const measuresOf = (total: TreeScores, wanted: readonly Measured[], marks: Marks): Measure[] =>
  wanted.map(measure => {
    const mark = marks[measure]
    return { name: LABELS[measure], value: f1(total[measure]), digits: 2, ...(mark ? { mark } : {}) }
  })

const LABELS: Readonly<Record<Measured, string>> = {
  tokens: 'tokens F1',
  sentences: 'sentences F1',
  words: 'words F1',
  upos: 'UPOS',
  xpos: 'XPOS',
  uas: 'UAS',
  las: 'LAS',
  clas: 'CLAS',
}

/** The gold's own words with the tags and heads that were read. */
function asTreebank(gold: TreebankDocument, { tokens }: GoldReading): TreebankDocument {
  let first = 0
  const sentences = gold.sentences.map(sentence => {
    const start = first
    first += sentence.words.length
    const words = sentence.words.map((word, at) => {
      const { upos, xpos, head, dep } = tokens[start + at]!
      return { ...word, upos, xpos, head: head < 0 ? -1 : head - start, deprel: dep }
    })
    return { ...sentence, words }
  })
  return { ...gold, sentences }
}
