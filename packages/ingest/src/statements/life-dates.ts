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
  const times = reading.document.times.filter(
    ({ first, last, start }) => first >= brackets.first && last <= brackets.last && start !== null,
  )
  const span = lifespan(reading, times)
  if (span) {
    return [
      told(reading, mention, 'BORN_IN', span.birth, undefined),
      told(reading, mention, 'DIED_IN', span.death, undefined),
    ]
  }
  return times.flatMap(time => {
    const word = wordBefore(reading, brackets, time)
    if (word === undefined) return []
    const relation = BORN.has(tokens[word]!.text.toLowerCase()) ? 'BORN_IN' : 'DIED_IN'
    return [told(reading, mention, relation, time, word)]
  })
}

/** The nearest word of birth or death before a date. */
function wordBefore({ tree }: Reading, { first }: Range, time: DocumentTime): number | undefined {
  for (let at = time.first - 1; at >= first; at--) {
    const word = tree.tokens[at]!.text.toLowerCase()
    if (BORN.has(word) || DIED.has(word)) return at
  }
  return undefined
}

/** Two dates with a dash between them, told as one time or as two. */
function lifespan(
  { document }: Reading,
  times: readonly DocumentTime[],
): { readonly birth: DocumentTime; readonly death: DocumentTime } | undefined {
  const { tokens } = document
  const isDash = (at: number) => DASHES.has(tokens[at]!.text)
  const [one, other] = times
  if (one && other && other.first - one.last === 2 && isDash(one.last + 1))
    return { birth: one, death: other }
  if (!one || times.length > 1) return undefined
  for (let at = one.first + 1; at < one.last; at++) {
    if (!isDash(at)) continue
    const birth = partOf(document, one.first, at - 1, one.start)
    const death = partOf(document, at + 1, one.last, one.end)
    return birth && death ? { birth, death } : undefined
  }
  return undefined
}

/** One end of a range of days: a year, or a day in words. */
function partOf(
  { tokens, article }: Reading['document'],
  first: number,
  last: number,
  day: string | null,
): DocumentTime | undefined {
  const text = article.text.slice(tokens[first]!.start, tokens[last]!.end)
  const year = /\b\d{4}\b/.exec(text)?.[0]
  if (year === undefined || day === null) return undefined
  const whole = /^\d{4}$/.test(text)
  return whole
    ? { first, last, text, start: `${year}-01-01`, end: `${year}-12-31` }
    : { first, last, text, start: day, end: day }
}

/** `word`: "born" or "died", where it is there; else the date itself says it. */
function told(
  reading: Reading,
  mention: Mention,
  relation: string,
  time: DocumentTime,
  word: number | undefined,
): Candidate {
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
    trust: 0.9,
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
