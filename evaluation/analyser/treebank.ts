/** Treebanks in CoNLL-U (https://universaldependencies.org/format.html): documents of sentences of words. */
import type { GivenSentence } from './gold-tokens.ts'

export interface Word {
  readonly form: string
  readonly upos: string
  readonly xpos: string
  /** Position of the head in the sentence, counted from 0; -1 at the root. */
  readonly head: number
  readonly deprel: string
  /** Last column: "Entity=(1-person)|SpaceAfter=No". */
  readonly misc: string
}

/** What is written as one: a word, or several ("don't"). Positions are those of its words; `last` is included. */
export interface SurfaceToken {
  readonly form: string
  readonly first: number
  readonly last: number
  readonly spaceAfter: boolean
}

export interface TreebankSentence {
  readonly words: readonly Word[]
  readonly tokens: readonly SurfaceToken[]
  /** Does a paragraph begin with it? */
  readonly opensParagraph: boolean
}

export interface TreebankDocument {
  readonly id: string
  readonly sentences: readonly TreebankSentence[]
}

/** Reads CoNLL-U; a document begins at "# newdoc", a paragraph at "# newpar" or with a document. */
export function readTreebank(text: string): TreebankDocument[] {
  const documents: { id: string; sentences: TreebankSentence[] }[] = []
  for (const block of text.split(/\r?\n\r?\n/)) {
    const lines = block.split(/\r?\n/)
    const newdoc = lines.find(line => line.startsWith('# newdoc'))
    if (newdoc !== undefined || documents.length === 0)
      documents.push({ id: newdoc?.split('= ')[1] ?? '', sentences: [] })
    const sentence = sentenceOf(lines)
    if (sentence.words.length > 0) documents.at(-1)!.sentences.push(sentence)
  }
  return documents.filter(({ sentences }) => sentences.length > 0)
}

function sentenceOf(lines: readonly string[]): TreebankSentence {
  const rows = lines.filter(line => /^\d+(?:-\d+)?\t/.test(line)).map(line => line.split('\t'))
  const words = rows.filter(([id]) => !id!.includes('-')).map(wordOf)
  return {
    words,
    tokens: surfaceTokens(rows),
    opensParagraph: lines.some(line => /^# new(?:par|doc)\b/.test(line)),
  }
}

const wordOf = (row: readonly string[]): Word => ({
  form: row[1]!,
  upos: row[3]!,
  xpos: row[4]!,
  head: Number(row[6]) - 1,
  deprel: row[7]!,
  misc: row[9]!,
})

function surfaceTokens(rows: readonly (readonly string[])[]): SurfaceToken[] {
  const found: SurfaceToken[] = []
  for (const [id = '', form = '', ...rest] of rows) {
    const [first = 0, last = first] = id.split('-').map(number => Number(number) - 1)
    // The words of a range follow it.
    if (first <= (found.at(-1)?.last ?? -1)) continue
    found.push({ form, first, last, spaceAfter: !rest[7]!.split('|').includes('SpaceAfter=No') })
  }
  return found
}

/** The words of a sentence, and how it is written. */
export const given = ({ words, tokens }: TreebankSentence): GivenSentence => ({
  words: words.map(({ form }) => form),
  text: written(tokens).trimEnd(),
})

const written = (tokens: readonly SurfaceToken[]): string =>
  tokens.map(({ form, spaceAfter }) => (spaceAfter ? `${form} ` : form)).join('')

/** The text of a document as the treebank gives it: sentences parted by a space where there was one, paragraphs by a blank line. */
export function rawText({ sentences }: TreebankDocument): string {
  const text = sentences.map(({ tokens, opensParagraph }, index) => {
    return opensParagraph && index > 0 ? `\n\n${written(tokens)}` : written(tokens)
  })
  return text.join('').replaceAll(/ +(?=\n|$)/g, '')
}
