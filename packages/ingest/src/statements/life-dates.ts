/** Dates of birth and death in brackets behind a name: "Mara Venn (1901–1977)", "(born 3 May 1970 in Tallinn)". */
import type { DocumentTime, Mention } from '../document.ts'
import type { Candidate } from './candidate.ts'
import type { Reading } from './reading.ts'

/** Longer brackets hold more than dates. */
const LONGEST = 40
const DASHES = new Set(['–', '—', '-', '‐', '−'])
const BORN = new Set(['born', 'b.', 'né', 'née'])
const DIED = new Set(['died', 'd.', 'd'])

/** What the brackets behind the names of persons say. */
export function lifeDateCandidates(reading: Reading): readonly Candidate[] {
  const { document } = reading
  return document.mentions.flatMap((mention, index) => {
    if (mention.kind !== 'named' || reading.typeOf(index) !== 'Person') return []
    const brackets = bracketsBehind(reading, mention)
    return brackets ? datesIn(reading, mention, brackets) : []
  })
}

interface Range {
  readonly first: number
  readonly last: number
}

/** The tokens within the brackets that follow a name at once. */
function bracketsBehind({ tree }: Reading, { last }: Mention): Range | undefined {
  const { tokens } = tree
  if (tokens[last + 1]?.text !== '(') return undefined
  const end = tokens.findIndex((token, at) => at > last + 1 && at < last + LONGEST && token.text === ')')
  return end < 0 ? undefined : { first: last + 2, last: end - 1 }
}

function datesIn(reading: Reading, mention: Mention, brackets: Range): readonly Candidate[] {
  const { tokens } = reading.tree
  const times = timesIn(reading, brackets)
  const span = lifespan(reading, times)
  if (span) {
    return [
      told(reading, mention, { relation: 'BORN_IN', time: span.birth }),
      told(reading, mention, { relation: 'DIED_IN', time: span.death }),
    ]
  }
  return times.flatMap(time => {
    const word = wordBefore(reading, brackets, time)
    if (word === undefined) return []
    const relation = BORN.has(tokens[word]!.text.toLowerCase()) ? 'BORN_IN' : 'DIED_IN'
    return [told(reading, mention, { relation, time, word })]
  })
}

/** The times within brackets; a year alone is one as well: "(born 1931)". */
function timesIn({ document }: Reading, brackets: Range): readonly DocumentTime[] {
  const times = document.times.filter(
    ({ first, last, start }) => first >= brackets.first && last <= brackets.last && start !== null,
  )
  if (times.length > 0) return times
  const years: DocumentTime[] = []
  for (let at = brackets.first; at <= brackets.last; at++) {
    const { text } = document.tokens[at]!
    if (/^1\d{3}$|^20\d{2}$/.test(text)) years.push(wholeYear(at, text))
  }
  return years
}

/** The nearest word of birth or death before a date. */
function wordBefore({ tree }: Reading, { first }: Range, time: DocumentTime): number | undefined {
  for (let at = time.first - 1; at >= first; at--) {
    const word = tree.tokens[at]!.text.toLowerCase()
    if (BORN.has(word) || DIED.has(word)) return at
  }
  return undefined
}

interface Lifespan {
  readonly birth: DocumentTime
  readonly death: DocumentTime
}

/** Two dates with a dash between them, told as one time or as two. */
function lifespan({ document }: Reading, times: readonly DocumentTime[]): Lifespan | undefined {
  const [one, other] = times
  const isDash = (at: number) => DASHES.has(document.tokens[at]!.text)
  if (one === undefined) return undefined
  if (other) {
    const joined = other.first - one.last === 2 && isDash(one.last + 1)
    return joined && isLifetime(one, other) ? { birth: one, death: other } : undefined
  }
  const inner = Array.from({ length: Math.max(0, one.last - one.first - 1) }, (_, at) => one.first + 1 + at)
  const dash = inner.find(isDash)
  if (dash === undefined) return undefined
  const birth = partOf(document, { first: one.first, last: dash - 1 }, one.start)
  const death = partOf(document, { first: dash + 1, last: one.last }, one.end)
  return birth && death && isLifetime(birth, death) ? { birth, death } : undefined
}

/** Shorter spans are terms of office: "Bishop of Tartu (1540–1543)". */
const SHORTEST_LIFE = 14
const LONGEST_LIFE = 120

function isLifetime({ start }: DocumentTime, { end }: DocumentTime): boolean {
  const years = Number(end?.slice(0, 4)) - Number(start?.slice(0, 4))
  return years >= SHORTEST_LIFE && years <= LONGEST_LIFE
}

/** One end of a range of days: a year, or a day in words. */
function partOf(
  { tokens, article }: Reading['document'],
  { first, last }: Range,
  day: string | null,
): DocumentTime | undefined {
  const text = article.text.slice(tokens[first]!.start, tokens[last]!.end)
  const year = /\b\d{4}\b/.exec(text)?.[0]
  if (year === undefined || day === null) return undefined
  return text === year ? wholeYear(first, year) : { first, last, text, start: day, end: day }
}

const wholeYear = (at: number, year: string): DocumentTime => ({
  first: at,
  last: at,
  text: year,
  start: `${year}-01-01`,
  end: `${year}-12-31`,
})

interface Told {
  readonly relation: string
  readonly time: DocumentTime
  /** "born" or "died", where it is there; else the date itself says it. */
  readonly word?: number
}

function told(reading: Reading, mention: Mention, { relation, time, word }: Told): Candidate {
  const date = Array.from({ length: time.last - time.first + 1 }, (_, index) => time.first + index)
  return {
    subject: mention.head,
    object: word === undefined ? null : placeBehind(reading, time),
    relation,
    predicate: word === undefined ? date.slice(0, MOST_WORDS) : [word],
    time,
    anchor: mention.head,
    standing: { factuality: 'asserted', saying: null },
    aside: true,
    rule: 'dates of a life',
  }
}

const MOST_WORDS = 6

/** "born 3 May 1970 in Tallinn", "born 1954, Tallinn": the place right behind the date. */
function placeBehind(reading: Reading, { last }: DocumentTime): number | null {
  const { document } = reading
  const joins = document.tokens[last + 1]?.text
  if (joins !== 'in' && joins !== 'at' && joins !== ',') return null
  const place = document.mentions.findIndex(
    ({ first, kind }, index) => first === last + 2 && kind === 'named' && reading.typeOf(index) === 'Place',
  )
  return place < 0 ? null : document.mentions[place]!.head
}
