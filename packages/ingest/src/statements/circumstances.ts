/** When and where: the time and the place that belong to a predicate or to an event's noun. */
import type { DocumentTime } from '../document.ts'
import type { Tree } from '../tree.ts'
import type { Candidate } from './candidate.ts'
import { isLanguage, isOfSentence } from './no-places.ts'
import type { Reading } from './reading.ts'

/** Nouns that are no place behind "in": "in place of interviews". */
const NO_PLACES = new Set(['place', 'case', 'part', 'line', 'front', 'position', 'addition'])
/** What is near a place, outside of it or off it is not there. */
const WHERE = new Set(['in', 'at', 'on', 'inside', 'within'])

/** The time of each token that has one: its own, or one that it shares with what it hangs on. */
export function timesByToken(reading: Reading): ReadonlyMap<number, DocumentTime> {
  const own = ownTimes(reading)
  const times = new Map(own)
  for (const [token, time] of own) {
    const others = SHARES.flatMap(({ sharedBy }) => sharedBy(reading, token, time))
    for (const other of others) if (!times.has(other)) times.set(other, time)
  }
  return times
}

/** The time that hangs on a predicate, or on the noun in between. */
function ownTimes(reading: Reading): Map<number, DocumentTime> {
  const { document } = reading
  const times = new Map<number, DocumentTime>()
  for (const time of document.times) {
    if (isOfLife(reading, time) || isOfRank(reading, time) || isNowadays(reading, time)) continue
    const [governor, above] = datedBy(reading, time)
    for (const at of [governor, above]) {
      if (at !== null && at >= 0 && !times.has(at)) times.set(at, time)
    }
  }
  return times
}

/** What a time hangs on, and the predicate above that; null where it dates no predicate. */
function datedBy(reading: Reading, time: DocumentTime): readonly [governor: number, above: number | null] {
  const { tree } = reading
  const top = topOf(reading, time)
  const dating = isCountedFrom(tree, top, time) ? tree.tokens[top]!.head : top
  const nearer = nounBefore(reading, dating)
  if (nearer !== undefined) return [nearer, null]
  const governor = tree.tokens[dating]!.head
  const datesNone =
    governor < 0 ||
    datesNounAlone(reading, dating) ||
    datesWhatIsBeside(reading, dating) ||
    datesCircumstance(reading, dating) ||
    isBracketedBehind(reading, time, governor)
  return [governor, datesNone ? null : reading.predicateOver(governor)]
}

/** "Today, many fishermen live in Narva": these days, and not this day. */
function isNowadays({ tree }: Reading, { first, last, text }: DocumentTime): boolean {
  const { head, sentence } = tree.tokens[last]!
  return (
    /^today$/i.test(text) &&
    tree.tokens[first - 1]?.sentence !== sentence &&
    head >= 0 &&
    /^VB[PZ]$/.test(tree.tokens[tree.child(head, 'aux', 'cop') ?? head]!.xpos)
  )
}

/** "the largest deal since 2015", "for the first time since 2015": how long there has been none like it. */
function isOfRank({ tree }: Reading, { first }: DocumentTime): boolean {
  if (!/^since$/i.test(tree.tokens[first - 1]?.text ?? '') && !/^since$/i.test(tree.tokens[first]!.text))
    return false
  return tree.tokens
    .slice(Math.max(0, first - RANKED), first)
    .some(({ xpos, text }) => xpos === 'JJS' || xpos === 'RBS' || /^(?:first|second|third)$/i.test(text))
}
const RANKED = 10

/** "resigned two weeks before the ship sank": this dates what is counted to the sinking, and not the sinking. */
function isCountedFrom(tree: Tree, top: number, { last }: DocumentTime): boolean {
  const { text, head } = tree.tokens[last]!
  return /^(?:before|after)$/i.test(text) && head >= 0 && head === tree.tokens[top]!.head
}

/** "Mara Venn (1901–1977) was a painter": what stands in brackets behind a name is of the life, and no more. */
function isOfLife(reading: Reading, time: DocumentTime): boolean {
  const { tree, typesAt } = reading
  const noun = tree.tokens[topOf(reading, time)]!.head
  return tree.tokens[time.first - 1]?.text === '(' && typesAt(noun).includes('Person')
}

/** "the 1990s painter died in May", "declared the winner of last week's vote": a time before a noun is the noun's. */
function datesNounAlone({ tree, typesAt }: Reading, top: number): boolean {
  const { head } = tree.tokens[top]!
  return (
    top < head &&
    tree.is(top, 'compound', 'amod', 'nummod', 'nmod:desc', 'nmod:unmarked', 'nmod:poss') &&
    tree.tokens[head]!.upos !== 'VERB' &&
    !(typesAt(head).includes('Event') && datesItsVerb(tree, head))
  )
}

/** "Venn, the leading striker in 2009, was fined": what is said beside a name is dated, and not the clause. */
function datesWhatIsBeside({ tree }: Reading, top: number): boolean {
  const { head } = tree.tokens[top]!
  return head >= 0 && tree.is(head, 'appos') && tree.is(top, 'nmod')
}

/** "according to a report in May", "with one exception in 1972": the report is of May, and not what it tells. */
function datesCircumstance({ tree }: Reading, top: number): boolean {
  const { head } = tree.tokens[top]!
  return (
    tree.is(top, 'nmod') &&
    (OWN_DATE.has(tree.marker(head)) || tree.lemma(head) === 'exception') &&
    tree.is(head, 'obl', 'nmod')
  )
}

/** What stands behind these has a time of its own. */
const OWN_DATE = new Set(
  'despite|under|unlike|like|than|besides|except|according to|because of|due to|based on|apart from|except for|compared to|compared with|in line with|in spite of|thanks to|in response to'.split(
    '|',
  ),
)

/** "Mara Venn (Tallinn, 2 May 1972 – 3 June 2020) was a painter": what stands in brackets behind a noun is the noun's. */
function isBracketedBehind({ tree }: Reading, { first }: DocumentTime, governor: number): boolean {
  const { sentence } = tree.tokens[first]!
  for (let at = first - 1; at > governor && tree.tokens[at]!.sentence === sentence; at--) {
    const { text } = tree.tokens[at]!
    if (text === ')') return false
    if (text === '(') return governor >= 0 && ['NOUN', 'PROPN'].includes(tree.tokens[governor]!.upos)
  }
  return false
}

/** "had been convicted before his re-arrest on Tuesday": the arrest right before is dated, and not the conviction. */
function nounBefore({ tree }: Reading, top: number): number | undefined {
  const { head } = tree.tokens[top]!
  const first = tree.subtree(top)[0] ?? top
  if (head < 0) return undefined
  return tree
    .children(head, 'obl')
    .find(other => other === first - 1 && /^(?:before|after|since|until|following)$/.test(tree.marker(other)))
}

/** "held a Monday meeting": a verb by which an event takes place is when the event is; "charged in a May shooting" is not. */
const datesItsVerb = (tree: Tree, event: number): boolean => {
  const verb = tree.tokens[event]!.head
  return verb >= 0 && (tree.is(event, 'nsubj', 'obj') || occurs(tree, verb))
}

interface Share {
  readonly why: string
  /** Tokens that are dated as the token is. */
  sharedBy({ tree }: Reading, token: number, time: DocumentTime): readonly number[]
  /** A sentence of an article of Friday, 16 January 2026, and a statement of it. */
  readonly examples: readonly (readonly [sentence: string, statement: string])[]
}

/** Verbs by which an event takes place: when they do, it does. */
const OCCURRING = new Set([
  'hold',
  'take place',
  'begin',
  'start',
  'open',
  'end',
  'occur',
  'happen',
  'attend',
  'host',
])

export const SHARES: readonly Share[] = [
  {
    why: 'What stands before coordinated verbs dates them all; what stands behind one, that one alone.',
    sharedBy: ({ tree }, token, time) =>
      time.last < token ? tree.conjuncts(token).filter(other => tree.tokens[other]!.upos === 'VERB') : [],
    examples: [
      [
        'On Monday, Mara Venn met Oskar Lind and praised Ida Korn.',
        'Mara Venn PRAISE Ida Korn [on 2026-01-12]',
      ],
      ['Mara Venn met Oskar Lind and praised Ida Korn on Monday.', 'Mara Venn MET Oskar Lind'],
    ],
  },
  {
    why: 'A participle without a conjunction tells what happens along with it.',
    sharedBy: ({ tree }, token) =>
      tree
        .children(token, 'advcl')
        .filter(other => tree.tokens[other]!.xpos === 'VBG' && tree.marker(other) === ''),
    examples: [
      ['The storm struck the port on Monday, killing Oskar Lind.', 'storm KILLED Oskar Lind [on 2026-01-12]'],
    ],
  },
  {
    why: 'An event is when it is held.',
    sharedBy: ({ tree }, token) =>
      occurs(tree, token)
        ? [
            ...tree.children(token, 'nsubj', 'obj'),
            ...(tree.is(token, 'acl') ? [tree.tokens[token]!.head] : []),
          ]
        : [],
    examples: [
      [
        'A meeting between Mara Venn and Oskar Lind took place on Monday.',
        'Mara Venn MET Oskar Lind [on 2026-01-12]',
      ],
      [
        'A meeting between Mara Venn and Oskar Lind held on Monday failed.',
        'Mara Venn MET Oskar Lind [on 2026-01-12]',
      ],
    ],
  },
]

const occurs = (tree: Tree, token: number): boolean =>
  OCCURRING.has(tree.lemma(token)) ||
  (tree.lemma(token) === 'take' && tree.children(token, 'obj').some(object => tree.lemma(object) === 'place'))

/** The token of an expression whose head lies outside of it. */
function topOf(reading: Reading, { first, last }: DocumentTime): number {
  for (let index = first; index <= last; index++) {
    const { head } = reading.tree.tokens[index]!
    if (head < first || head > last) return index
  }
  return first
}

/** A place behind "in" or "at" on the clause or the event, unless it is an end of the statement itself. */
export function placeOf(reading: Reading, candidate: Candidate): number | null {
  const { tree } = reading
  const tied = tree
    .children(candidate.anchor, 'obl', 'nmod')
    .filter(index => WHERE.has(tree.marker(index)) && !NO_PLACES.has(tree.lemma(index)))
  const place = tied
    .filter(
      index => !tree.conjuncts(index).some(end => end === candidate.object || end === candidate.subject),
    )
    .filter(index => candidate.object === null || !standsAlike(tree, index, candidate.object))
    .filter(index => !isOfSentence(tree, index) && !isLanguage(tree, index))
    .flatMap(index => reading.mentionsAt(index))
    .find(mention => reading.typeOf(mention) === 'Place')
  return place ?? null
}

/** "lived in Lisbon and then in Tartu": a second place behind the same preposition is another, and not where the first is. */
function standsAlike(tree: Tree, place: number, end: number): boolean {
  const { head } = tree.tokens[end]!
  return head === tree.tokens[place]!.head && tree.is(end, 'obl') && tree.marker(end) === tree.marker(place)
}
