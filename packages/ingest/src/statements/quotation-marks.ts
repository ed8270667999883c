/** Stretches of text between quotation marks. */
import type { TokenRange } from '../document.ts'
import type { Reading } from './reading.ts'

export interface Quoted extends TokenRange {
  /** Its paragraph ends without a closing mark, and the next one opens with a mark again. */
  readonly goesOn: boolean
}

const OPEN_TO_CLOSE: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '«': '»', '"': '"', '„': '“' }
/** Shorter ones are words in quotation marks, not speech. */
const LEAST_TOKENS = 4

/** Ranges between a mark that opens and the one that closes it in the same paragraph, as long as speech. */
export function quotedRanges(reading: Reading): readonly Quoted[] {
  const { tokens } = reading.document
  const ranges: Quoted[] = []
  let open: Opened | null = null
  for (const index of tokens.keys()) {
    if (opensParagraph(reading, index)) {
      if (open) ranges.push(...unclosed(reading, open, index))
      open = null
    }
    const side = sideOf(reading, index)
    const closed: boolean = open !== null && side !== 'opens' && isMark(tokens, index, open.close)
    if (open && closed) ranges.push({ first: open.first, last: index, goesOn: false })
    open = closed ? null : openedAt(tokens, index, { open, side })
  }
  if (open) ranges.push(...unclosed(reading, open, tokens.length))
  return ranges.filter(({ first, last }) => last - first > LEAST_TOKENS)
}

interface Opened {
  readonly first: number
  readonly close: string
}

/** What is not closed where its paragraph ends: it goes on in the next, or, right behind "said:", was meant to end here. */
function unclosed(reading: Reading, open: Opened, next: number): Quoted[] {
  const { tokens } = reading.document
  const range = { first: open.first, last: next - 1 }
  if (next < tokens.length && goesOn(reading, open, next)) return [{ ...range, goesOn: true }]
  const isShort = tokens[range.last]!.sentence - tokens[range.first]!.sentence < MOST_SENTENCES
  return isShort && isIntroduced(reading, open.first) ? [{ ...range, goesOn: false }] : []
}
/** So many sentences at most are taken for a quotation whose end is lost. */
const MOST_SENTENCES = 3

/** Over several paragraphs newspapers open each, and close the last alone. */
const goesOn = (reading: Reading, { first, close }: Opened, index: number): boolean =>
  OPEN_TO_CLOSE[reading.document.tokens[index]!.text] === close && isSpeech(reading, first)

type Side = 'opens' | 'closes' | 'either'

/**
 * Which side of a quotation a mark stands on that looks alike on both, by the spaces around it: one that was never closed
 * would turn all behind it inside out.
 */
function sideOf({ document: { article, tokens } }: Reading, index: number): Side {
  const { text, start, end } = tokens[index]!
  if (text !== '"') return 'either'
  const before = /(?:^|[\s([{–—-])"*$/.test(article.text.slice(Math.max(0, start - 3), start))
  const behind = /^"*(?:$|[\s)\]}–—.,;:!?-])/.test(article.text.slice(end, end + 3))
  return before === behind ? 'either' : before ? 'opens' : 'closes'
}

/** A mark that closes; where two single ones stand for a double one, the first of them. */
const isMark = (tokens: Reading['document']['tokens'], index: number, close: string): boolean =>
  tokens[index]!.text === close ||
  (close === '”' &&
    tokens[index]!.text === '’' &&
    tokens[index + 1]?.text === '’' &&
    tokens[index]!.end === tokens[index + 1]!.start)

/** Outside of a quotation any mark opens one; within one only its own does, as the one before was never closed. */
function openedAt(
  tokens: Reading['document']['tokens'],
  index: number,
  { open, side }: { readonly open: Opened | null; readonly side: Side },
): Opened | null {
  const { text } = tokens[index]!
  const close = OPEN_TO_CLOSE[text]
  if (close === undefined || side === 'closes') return open
  const restarts = open === null || (close === open.close && (side === 'opens' || text !== close))
  return restarts ? { first: index, close } : open
}

const opensParagraph = ({ document: { tokens, article } }: Reading, index: number): boolean =>
  index > 0 &&
  tokens[index - 1]!.end < tokens[index]!.start &&
  article.text.slice(tokens[index - 1]!.end, tokens[index]!.start).includes('\n')

/** Speech opens a paragraph, or stands behind a comma or a colon; inches and lone marks do not. */
const isSpeech = (reading: Reading, first: number): boolean =>
  first === 0 || opensParagraph(reading, first) || isIntroduced(reading, first)

const isIntroduced = ({ document: { tokens } }: Reading, first: number): boolean =>
  /^[,:]$/.test(tokens[first - 1]?.text ?? '')
