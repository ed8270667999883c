/**
 * The one door to wink-nlp: its tokens with their places in the text, its lexicon and its lemmatiser.
 *
 * wink splits letters outside Latin-1 ("Erdo|ğ|an"), expects straight apostrophes and replaces what it does not know.
 * It is therefore shown a copy of the text, of the same length, in which each such letter is a plain one.
 */
import type { Span } from '@redthread/graph'

export type WordClass = 'ADJ' | 'NOUN' | 'VERB'

export interface Wink {
  /** The places of wink's tokens, in order; what lies between them is white space. */
  pieces(text: string): Span[]
  /** wink's lemma of a lower-case word; the word itself where its lists hold none. */
  lemma(word: string, wordClass: WordClass): string
}

/** wink's own word list, which grows by no text that it has seen. */
interface Lexicon {
  hasSamePOS(word: string, wordClass: WordClass): boolean
}

/** wink's lemmatiser, as its model carries it. */
type Lemmatiser = (word: string, wordClass: WordClass, lexicon: Lexicon) => string

/** wink takes time by the square of a word's length, and has nothing to say about such words. */
const ENDLESS = /[^ ]{100,}/g
const hidden = (word: string) => ' '.repeat(word.length)

let opened: Promise<Wink> | undefined

/** wink-nlp with its English model; read once, at the first call (about 150 ms). */
export function openWink(): Promise<Wink> {
  opened ??= load()
  return opened
}

async function load(): Promise<Wink> {
  const [{ default: winkNlp }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ])
  const lemmatise = model.addons.lemmatize as Lemmatiser
  let lexicon: Lexicon | undefined
  // wink hands its word list to the lemmatiser alone: a listener in its place learns of it.
  const listener: Lemmatiser = (word, _, list) => {
    lexicon = list
    return word
  }
  const { readDoc, its } = winkNlp({ ...model, addons: { ...model.addons, lemmatize: listener } }, [])
  // wink's types do not fit its own function.
  readDoc('left')
    .tokens()
    .out(its.lemma as () => string)
  if (!lexicon) throw new Error('wink-nlp has changed how it finds lemmas: this version cannot be used.')
  const list = lexicon
  return {
    pieces: text => {
      const plain = plainLetters(text).replaceAll('\n', ' ').replace(ENDLESS, hidden)
      return locate(readDoc(plain).tokens().out(), plain)
    },
    lemma: (word, wordClass) => lemmatise(word, wordClass, list),
  }
}

/**
 * The text with letters outside Latin replaced by plain ones and with straight apostrophes, unit for unit.
 * A letter keeps its base where it has one ("ğ" → "g"), else it becomes "x"; signs and emoji stay.
 */
export function plainLetters(text: string): string {
  // oxlint-disable-next-line no-control-regex -- text from outside may hold them
  return text.replace(/[^\x20-\x7e]/g, unit => PLAIN.get(unit) ?? remember(unit))
}

const PLAIN = new Map<string, string>([
  ['’', "'"],
  ['ʼ', "'"],
  ['\n', '\n'],
  ['\r', ' '],
])

function remember(unit: string): string {
  const plain = plainUnit(unit)
  PLAIN.set(unit, plain)
  return plain
}

function plainUnit(unit: string): string {
  if (/[\s\p{Cc}\p{Cf}]/u.test(unit)) return ' '
  if (!/[\p{L}\p{M}]/u.test(unit)) return unit
  const [base = 'x'] = unit.normalize('NFD')
  if (/[a-z]/i.test(base)) return base
  return /\p{Lu}/u.test(unit) ? 'X' : 'x'
}

/** Finds wink's tokens again. One that is not where it should be is left out: the rules take care of the gap. */
function locate(words: readonly string[], text: string): Span[] {
  const found: Span[] = []
  let from = 0
  for (const word of words) {
    while (text[from] === ' ') from++
    if (word === '' || !text.startsWith(word, from)) continue
    found.push({ start: from, end: from + word.length })
    from += word.length
  }
  return found
}
