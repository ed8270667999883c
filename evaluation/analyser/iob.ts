/** Names in columns, IOB2: number, word, tag (UNER, Mayhew et al. 2024). */
import type { NameSpan } from '../../packages/ingest/src/document.ts'
import type { GivenSentence } from './gold-tokens.ts'

export interface NamedSentence extends GivenSentence {
  /** Positions are those in the sentence. */
  readonly names: readonly NameSpan[]
}

export interface NamedDocument {
  readonly id: string
  readonly sentences: readonly NamedSentence[]
}

/** A document begins at "# newdoc"; where a file has none, it is one document. */
export function readIob(file: string): NamedDocument[] {
  const documents: { id: string; sentences: NamedSentence[] }[] = []
  for (const block of file.split(/\r?\n\r?\n/)) {
    const lines = block.split(/\r?\n/)
    const rows = lines.filter(line => /^\d+\t/.test(line)).map(line => line.split('\t'))
    if (rows.length === 0) continue
    const newdoc = lines.find(line => line.startsWith('# newdoc'))
    const text = lines.find(line => line.startsWith('# text = '))?.slice('# text = '.length)
    const sentence: NamedSentence = {
      words: rows.map(([, word]) => word!),
      names: namesOf(rows.map(([, , tag]) => tag!)),
      ...(text === undefined ? {} : { text }),
    }
    if (newdoc !== undefined || documents.length === 0)
      documents.push({ id: newdoc?.split('= ')[1] ?? '', sentences: [sentence] })
    else documents.at(-1)!.sentences.push(sentence)
  }
  return documents
}

function namesOf(tags: readonly string[]): NameSpan[] {
  const names: NameSpan[] = []
  for (const [at, tag] of tags.entries()) {
    const type = tag.slice(2) as NameSpan['type']
    const before = names.at(-1)
    if (tag.startsWith('I-') && before?.last === at - 1 && before.type === type)
      names[names.length - 1] = { ...before, last: at }
    else if (tag !== 'O') names.push({ first: at, last: at, type })
  }
  return names
}
