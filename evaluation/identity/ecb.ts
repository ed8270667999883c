/** ECB+ (Cybulska and Vossen 2014): gold mentions of entities and events in news, and our own reading of the texts. */
import type { Document } from '../../packages/ingest/src/index.ts'
import { eventKind } from './event-kinds.ts'
import type { GoldMention } from './gold-mention.ts'

/** A text as we put it together from its tokens, a line a sentence, and where each token stands in it. */
export interface EcbText {
  readonly id: string
  readonly text: string
  /** "sentence:token" → its place in the text. */
  readonly places: ReadonlyMap<string, { readonly start: number; readonly end: number }>
}

/** Of the mentions' JSON, what is used. */
export interface EcbMention {
  readonly coref_chain: string
  readonly doc_id: string
  readonly mention_type: string
  readonly sent_id: number
  readonly tokens_number: readonly number[]
  readonly tokens_str: string
}

const NO_SPACE_BEFORE = /^(?:[.,;:!?%)\]]|n't|['’](?:s|re|ve|ll|d|m))$/i

/** Reads lines of document, sentence, token and word. */
export function parseCorpus(file: string): EcbText[] {
  const rows = file
    .split('\n')
    .map(line => line.split('\t'))
    .filter(cells => cells.length >= 4)
  return [...Map.groupBy(rows, ([id]) => id!)].map(([id, tokens]) => {
    const places = new Map<string, { start: number; end: number }>()
    let text = ''
    let last = tokens[0]?.[1]
    for (const [, sentence = '', token = '', word = ''] of tokens) {
      if (sentence !== last) text += '\n'
      else if (text !== '' && !NO_SPACE_BEFORE.test(word) && !/[([$]$/.test(text)) text += ' '
      places.set(`${sentence}:${token}`, { start: text.length, end: text.length + word.length })
      text += word
      last = sentence
    }
    return { id, text, places }
  })
}

/** "2_11ecbplus": topic 2; the two halves of the set report on two events of a topic. */
export const topicOf = (id: string): string => id.split('_')[0]!
export const eventOf = (id: string): string => `${topicOf(id)}${id.includes('plus') ? 'plus' : ''}`

type Read = Required<Pick<Document, 'tokens' | 'mentions' | 'appearances' | 'appearanceOf'>>

/** What our reading knows; of a text in which nothing is read, nothing. */
export const readOf = ({
  tokens = [],
  mentions = [],
  appearances = [],
  appearanceOf = [],
}: Document): Read => ({
  tokens,
  mentions,
  appearances,
  appearanceOf,
})

/** A gold mention with what our reading has at its place. */
export function goldMention(mention: EcbMention, { places }: EcbText, read: Read): GoldMention {
  const spans = mention.tokens_number.map(token => places.get(`${mention.sent_id}:${token}`)!)
  const head = headWithin(read, spans[0]!.start, spans.at(-1)!.end)
  const token = read.tokens[head]
  const isEvent = mention.mention_type === 'ACT'
  const lemma = (token?.lemma ?? mention.tokens_str).toLowerCase()
  return {
    key: `${mention.doc_id}:${mention.sent_id}:${mention.tokens_number.join(',')}`,
    document: mention.doc_id,
    sentence: mention.sent_id,
    start: mention.tokens_number[0] ?? 0,
    text: mention.tokens_str,
    head: isEvent ? eventKind(lemma) : lemma,
    type: mention.mention_type,
    isName: !isEvent && token?.upos === 'PROPN',
    ...reading(mention, read, head),
    gold: mention.coref_chain,
  }
}

function reading(
  { doc_id: id }: EcbMention,
  read: Read,
  head: number,
): Pick<GoldMention, 'appearance' | 'describedAs'> {
  const appearance = appearanceAt(read, head)
  if (appearance === null) return { appearance, describedAs: [] }
  const { descriptions = [] } = read.appearances[appearance] ?? {}
  return { appearance: `${id}#${appearance}`, describedAs: descriptions.map(lastWord) }
}

/** The token between these places whose head is outside; -1 where there is none. */
function headWithin({ tokens }: Read, start: number, end: number): number {
  const inside = tokens.flatMap((token, at) => (token.start < end && token.end > start ? [at] : []))
  return inside.find(at => !inside.includes(tokens[at]!.head)) ?? inside.at(-1) ?? -1
}

/** The appearance of the shortest mention with this head. */
function appearanceAt({ mentions, appearanceOf }: Read, head: number): number | null {
  const [ours] = mentions
    .flatMap((found, at) => (found.head === head ? [{ at, length: found.end - found.start }] : []))
    .toSorted((a, b) => a.length - b.length)
  return ours ? (appearanceOf[ours.at] ?? null) : null
}

const lastWord = (description: string): string =>
  description
    .split(/[\s-]+/)
    .at(-1)!
    .toLowerCase()

/** The words by which documents are told to report on one event. */
export const tellingWords = ({ tokens }: Read): string[] =>
  tokens
    .filter(({ upos }) => /^(?:NOUN|PROPN|VERB|NUM|ADJ)$/.test(upos))
    .map(({ lemma }) => lemma.toLowerCase())
