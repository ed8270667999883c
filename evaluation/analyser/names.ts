/** Names of people, bodies and places: as the network marks them, and after the gazetteers' corrections. */
import type { NameSpan } from '../../packages/ingest/src/document.ts'
import type { DataFolder } from '../data-folder.ts'
import type { Mark, Measure, Section } from '../report.ts'
import type { Split } from '../subject.ts'
import { gumNames } from './gum-names.ts'
import { type NamedDocument, readIob } from './iob.ts'
import { NAME_TYPES, nameScores } from './name-scores.ts'
import type { Reader } from './reading.ts'
import { f1, sum, type Tally } from './tally.ts'
import { given, type TreebankDocument } from './treebank.ts'
import { gum, isNews } from './trees.ts'

interface Corpus {
  readonly name: string
  readonly splits: readonly Split[]
  documents(data: DataFolder): readonly NamedDocument[]
  readonly mark?: Mark
  readonly published?: Readonly<Record<string, number>>
}

const uner = (file: string) => (data: DataFolder) => readIob(data.read(`uner/${file}-{split}.iob2`) ?? '')

const CORPORA: readonly Corpus[] = [
  { name: 'UNER EWT', splits: ['dev', 'test'], documents: uner('ewt'), mark: { least: 79 } },
  {
    // PUD has a test part alone; its news have ids that begin with n.
    name: 'UNER PUD news',
    splits: ['test'],
    documents: data => uner('pud')(data).filter(({ id }) => id.startsWith('n')),
    mark: { least: 83 },
    published: { CoreNLP: 74.4, 'spaCy small': 59.1 },
  },
  { name: 'UNER PUD', splits: ['test'], documents: uner('pud') },
  { name: 'GUM', splits: ['dev', 'test'], documents: data => gum(data).map(named) },
  { name: 'GUM news', splits: ['dev', 'test'], documents: data => gum(data).filter(isNews).map(named) },
]

const named = ({ id, sentences }: TreebankDocument): NamedDocument => ({
  id,
  sentences: sentences.map(sentence => ({ ...given(sentence), names: gumNames(sentence.words) })),
})

export async function nameSections(data: DataFolder, split: Split, read: Reader): Promise<Section[]> {
  const found: Section[] = []
  for (const corpus of CORPORA.filter(({ splits }) => splits.includes(split))) {
    const documents = corpus.documents(data)
    if (documents.length > 0) found.push(await section(corpus, documents, read))
  }
  return found
}

async function section(
  { name, mark, published }: Corpus,
  documents: readonly NamedDocument[],
  { gold }: Reader,
): Promise<Section> {
  const network: Scores[] = []
  const corrected: Scores[] = []
  for (const { sentences } of documents) {
    const { names } = await gold(sentences)
    const wanted = inDocument(sentences)
    network.push(nameScores(wanted, names.network))
    corrected.push(nameScores(wanted, names.corrected))
  }
  const all = measures('corrected', corrected)
  const total: Measure = { ...all.at(-1)!, ...(mark ? { mark } : {}), ...(published ? { published } : {}) }
  return {
    title: `${name}, names, exact F1`,
    measures: [...measures('network', network), ...all.slice(0, -1), total],
  }
}

type Scores = ReturnType<typeof nameScores>

const measures = (who: string, scores: readonly Scores[]): Measure[] =>
  [...NAME_TYPES, 'total' as const].map(type => ({
    name: `${who}, ${type}`,
    value: f1(totalOf(scores, type)),
    digits: 2,
  }))

const totalOf = (scores: readonly Scores[], type: keyof Scores): Tally =>
  sum(scores.map(score => score[type]))

function inDocument(sentences: NamedDocument['sentences']): NameSpan[] {
  let offset = 0
  return sentences.flatMap(({ words, names }) => {
    const start = offset
    offset += words.length
    return names.map(({ first, last, type }) => ({ first: first + start, last: last + start, type }))
  })
}
