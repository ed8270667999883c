/**
 * OntoGUM (Zhu, Pradhan and Zeldes 2021): GUM's coreference as OntoNotes marks it. A mention is a whole noun phrase, with
 * what is set beside it; what stands alone, predicate nouns and relative pronouns are none.
 *
 * Mentions are keyed by the characters that they cover, white space left out, so that gold words and a text as the
 * product reads it meet.
 */
import { RedthreadError } from '../../packages/graph/src/errors.ts'
import { chainsIn } from '../../packages/ingest/src/coreference/index.ts'
import type { Document } from '../../packages/ingest/src/index.ts'
import { treeOf, type Tree } from '../../packages/ingest/src/tree.ts'
import { rawText, readTreebank } from '../analyser/treebank.ts'
import type { DataFolder } from '../data-folder.ts'
import { type Grouping, withoutSingletons } from './coreference-scores.ts'

/** A line that is no word of the set, or a bracket that never closes. */
export class OntogumBroken extends RedthreadError {
  constructor(file: string, what: string) {
    super(`${file}: ${what}.`, 'Give the file as published: number, word and brackets, parted by tabs.')
  }
}

/**
 * The gold entities of a file, whose lines have number, word and brackets such as "(2(3)1)"; `text` is what its words
 * are of. A span that two entities have stays with the one that closes first.
 *
 * @throws {OntogumBroken}
 */
export function goldChains(name: string, file: string, text: string): Grouping {
  const chains = new Map<string, string[]>()
  const open: { entity: string; start: number }[] = []
  const taken = new Set<string>()
  for (const { brackets, start, end } of placedWords(name, file, text.replaceAll(/\s/g, '')))
    for (const [bracket, entity = ''] of brackets.matchAll(/\(?(\d+)\)?/g)) {
      if (bracket.startsWith('(')) open.push({ entity, start })
      if (!bracket.endsWith(')')) continue
      const latest = open.findLastIndex(one => one.entity === entity)
      if (latest < 0) throw new OntogumBroken(name, `entity ${entity} closes and never opened`)
      const key = keyOf(name, open.splice(latest, 1)[0]!.start, end)
      if (!taken.has(key)) chains.set(entity, [...(chains.get(entity) ?? []), key])
      taken.add(key)
    }
  return withoutSingletons([...chains.values()])
}

interface PlacedWord {
  readonly brackets: string
  readonly start: number
  readonly end: number
}

/** The words of a file, each where it next stands in what is written. */
function placedWords(name: string, file: string, written: string): PlacedWord[] {
  let at = 0
  return file
    .split('\n')
    .filter(line => /^\d+\t/.test(line))
    .map(line => {
      const [, word, brackets] = line.split('\t')
      if (word === undefined || brackets === undefined)
        throw new OntogumBroken(name, `"${line}" has not three columns`)
      const letters = word.replaceAll(/\s/g, '')
      const start = written.indexOf(letters, at)
      if (start < 0) throw new OntogumBroken(name, `"${word}" is not in its text`)
      at = start + letters.length
      return { brackets, start, end: at }
    })
}

const keyOf = (name: string, start: number, end: number): string => `${name}:${start}-${end}`

/** The chains of a document as read, as the set would mark them. */
export const readChains = (name: string, document: Document): Grouping =>
  withoutSingletons(markedChains(name, document))

/** With what stands alone. Of mentions of one span the first stays. */
export function markedChains(name: string, document: Document): Grouping {
  const { article, sentences = [], tokens = [], mentions = [] } = document
  const chains = chainsIn({ article, sentences, tokens, mentions })
  const tree = treeOf(tokens)
  const written = charactersBefore(article.text)
  const taken = new Set<string>()
  return chains.map(({ mentions: members, reasons }) =>
    members.flatMap(index => {
      const span = markedSpan(tree, mentions[index]!, reasons[index])
      if (span === null) return []
      const [start, end] = [tokens[span.first]!.start, tokens[span.last]!.end]
      const key = keyOf(name, written[start]!, written[end]!)
      if (taken.has(key)) return []
      taken.add(key)
      return [key]
    }),
  )
}

/** Which gold entity a mention is: of the shortest gold span that has its head. */
export function goldEntities(document: Document, gold: Grouping): (mention: number) => number | undefined {
  const { tokens = [], mentions = [] } = document
  const spans = gold
    .flatMap((keys, entity) => keys.map(key => ({ entity, ...placeOf(key) })))
    .toSorted((a, b) => b.end - b.start - (a.end - a.start))
  const inside = tokensBetween(document)
  const heads = new Map<number, number>()
  for (const { entity, start, end } of spans) {
    const span = inside(start, end)
    const head = span.find(at => !span.includes(tokens[at]!.head))
    if (head !== undefined) heads.set(head, entity)
  }
  return mention => heads.get(mentions[mention]!.head)
}

function placeOf(key: string): { start: number; end: number } {
  const [start = 0, end = 0] = key.split(':')[1]!.split('-').map(Number)
  return { start, end }
}

/** The tokens that lie between two places, which count no white space. */
function tokensBetween({ article, tokens = [] }: Document): (start: number, end: number) => number[] {
  const written = charactersBefore(article.text)
  return (start, end) =>
    tokens.flatMap((token, at) => (written[token.start]! >= start && written[token.end]! <= end ? [at] : []))
}

/** Of each place in a text, how many characters that are no white space stand before it. */
function charactersBefore(text: string): number[] {
  let count = 0
  const before = [0]
  for (let at = 0; at < text.length; at++) before.push((count += Number(!/\s/.test(text[at]!))))
  return before
}

interface Span {
  readonly first: number
  readonly last: number
}

/** Links that the set does not mark, or marks as one mention with what it is linked to. */
const WITHIN: ReadonlySet<string | undefined> = new Set([
  'apposition',
  'copula',
  'kind before the name',
  'acronym in brackets',
  'relative pronoun',
])

type Mentioned = NonNullable<Document['mentions']>[number]

function markedSpan(
  tree: Tree,
  { head, kind, first, last }: Mentioned,
  reason: string | undefined,
): Span | null {
  if (WITHIN.has(reason)) return null
  if (kind === 'pronominal') return { first: head, last: head }
  // "Russian" of "Russian forces" is marked in no treebank as Russia.
  if (tree.tokens[head]!.upos === 'ADJ' && first === last && kind === 'named') return null
  return wholePhrase(tree, head)
}

/** What hangs on a noun and is no part of its phrase. */
const OUTSIDE =
  'case cc conj cop nsubj csubj aux mark punct advcl parataxis discourse vocative dislocated orphan list ccomp obl'.split(
    ' ',
  )

/** A noun with all that describes it; an owner with its "'s". */
function wholePhrase(tree: Tree, head: number): Span {
  const own = tree
    .children(head)
    .filter(index => !tree.is(index, ...OUTSIDE) || (index > head && tree.tokens[index]!.upos === 'PART'))
    .flatMap(index => tree.subtree(index))
  let [first, last] = [Math.min(head, ...own), Math.max(head, ...own)]
  while (first < head && tree.is(first, 'punct')) first++
  while (last > head && tree.is(last, 'punct')) last--
  return { first, last }
}

export interface OntogumFile {
  readonly name: string
  /** Words with the brackets of entities. */
  readonly entities: string
  readonly text: string
}

const ENTITIES = '.ontogum.conll'

/** The documents of a split, each as running text. */
export function ontogumFiles(data: DataFolder): OntogumFile[] {
  const trees = data.readAll('gum/{split}', '.conllu')
  const marked = new Map(data.readAll('gum/{split}', ENTITIES).map(({ name, text }) => [name, text]))
  return trees.flatMap(({ name: file, text }) => {
    const name = file.replace('.conllu', '')
    const entities = marked.get(`${name}${ENTITIES}`)
    return entities === undefined ? [] : [{ name, entities, text: rawText(readTreebank(text)[0]!) }]
  })
}
