/**
 * Names as the analyser marks them, corrected by gazetteer and context.
 *
 * Precedence: clear evidence at the name itself (`NAME_RULES`) > clear evidence at the same name elsewhere in the
 * article > the first or family name of a person whom the article names in full > what the analyser says most often of
 * this name. What is no name at all is dropped, and names run into one are parted, before any of it. Demonyms alone ("Russian") are dropped; they stay what they are as tokens.
 */
import type { NameSpan, Token } from '../document.ts'
import { isGivenName } from './given-names.ts'
import { behindTitle, isNoName, parted, withGiven, withHouse, withNumber, withTail } from './name-edges.ts'
import { clearType } from './name-evidence.ts'
import { extended, isDemonymOnly, merged, nameText, trimmed } from './name-spans.ts'
import { withGeneral, withObject, withSecondHalf } from './name-tails.ts'
import { hasAge, namedThing, type NamedThing } from './named-thing.ts'
import { withQuotedTitles } from './quoted-titles.ts'

type Type = NameSpan['type']

/** The names of one article, in the order of the text, none overlapping another. */
export function correctNames(tokens: readonly Token[], names: readonly NameSpan[]): NameSpan[] {
  const lands = landsOf(tokens)
  const spans = edgesMended(tokens, names).filter(name => !isPeopleOf(lands, nameText(tokens, name)))
  const article = {
    people: peoplesNames(tokens, spans),
    lands,
    storms: stormNames(tokens),
    plays: isOfSport(tokens),
  }
  const single = spans.flatMap(span => pairOfPeople(tokens, span, article.people))
  const [open, settledBefore] = [single.filter(canChange), single.filter(span => !canChange(span))]
  const typed = settled(open.map(span => namedThing(tokens, span, article)))
  return withMissed(tokens, [...typed, ...settledBefore])
}

/** The analyser does not take dates and events for anything else, nor anything else for them. */
const canChange = ({ type }: NameSpan): boolean => type !== 'TIM' && type !== 'EVE'

function edgesMended(tokens: readonly Token[], names: readonly NameSpan[]): NameSpan[] {
  const joined = withQuotedTitles(tokens, merged(tokens, names)).flatMap(name => parted(tokens, name))
  const taken = coveredBy(joined)
  return joined
    .map(name => extended(tokens, name, token => !taken.has(token)))
    .map(name => withGiven(tokens, name, token => !taken.has(token)))
    .map(name => withTail(tokens, name, token => !taken.has(token)))
    .map(name => withObject(tokens, name, token => !taken.has(token)))
    .map(name => withSecondHalf(tokens, name, token => !taken.has(token)))
    .flatMap(name => trimmed(tokens, name) ?? [])
    .map(name => withGeneral(tokens, withNumber(tokens, withHouse(tokens, behindTitle(tokens, name)))))
    .filter(name => !isDemonymOnly(tokens, name) && !isNoName(tokens, name))
}

/** Lands of which the article has both the name and the demonym, be they in no gazetteer: "Sarvenia", "Sarvenian". */
function landsOf(tokens: readonly Token[]): Set<string> {
  const words = new Set(tokens.map(({ text }) => text))
  const lands = [...words].flatMap(word => /^(\p{Lu}.{2,}ia)ns?$/u.exec(word)?.[1] ?? [])
  return new Set(lands.filter(land => words.has(land) && !isGivenName(land)))
}

const isPeopleOf = (lands: ReadonlySet<string>, name: string): boolean =>
  /ns?$/.test(name) && lands.has(name.replace(/ns?$/, ''))

function coveredBy(names: readonly NameSpan[]): Set<number> {
  const covered = new Set<number>()
  for (const { first, last } of names) for (let token = first; token <= last; token++) covered.add(token)
  return covered
}

/** The first and the last name of everyone who is named in full, or whose age stands behind the family name. */
function peoplesNames(tokens: readonly Token[], names: readonly NameSpan[]): Set<string> {
  const people = names.filter(
    name => (name.type === 'PER' && name.last > name.first) || hasAge({ tokens, span: name }),
  )
  const parts = people.flatMap(({ first, last }) => [tokens[first]!.text, tokens[last]!.text])
  return new Set(parts.filter(part => /^\p{Lu}\p{L}{2}/u.test(part)))
}

/** "Venn-Lind" is two where the article has a Venn and a Lind. */
function pairOfPeople(tokens: readonly Token[], span: NameSpan, people: ReadonlySet<string>): NameSpan[] {
  const { first, last, type } = span
  const isPair = last - first === 2 && tokens[first + 1]!.text === '-' && type !== 'PER'
  if (!isPair || !people.has(tokens[first]!.text) || !people.has(tokens[last]!.text)) return [span]
  return [first, last].map(at => ({ first: at, last: at, type: 'PER' }))
}

/** "Hurricane Katrina" once, and "Katrina" is the storm. */
function stormNames(tokens: readonly Token[]): Set<string> {
  const named = tokens.filter((_, at) => STORM.test(tokens[at - 1]?.text ?? ''))
  return new Set(named.map(({ text }) => text).filter(text => /^\p{Lu}\p{Ll}/u.test(text)))
}

const STORM = /^(?:Hurricane|Typhoon|Cyclone|Storm)$/

/** Does the article tell of a match? In such a one countries are teams where the analyser takes them for bodies. */
function isOfSport(tokens: readonly Token[]): boolean {
  const found = new Set(tokens.map(({ lemma }) => lemma).filter(lemma => OF_MATCHES.has(lemma)))
  return found.size >= 4
}

const OF_MATCHES = new Set(
  `match goal coach striker midfielder goalkeeper defender penalty referee stadium tournament championship score half
  header kick innings wicket quarterback touchdown semifinal playoff`.split(/\s+/),
)

/** Gives each name its type: by its own evidence, else by what is known of all that are written alike. */
function settled(things: readonly NamedThing[]): NameSpan[] {
  const own = things.map(clearType)
  const clear = mostFrequent(things.map(({ text }, index) => [text, own[index] ?? null]))
  const marked = mostFrequent(things.map(({ text, span }) => [text, span.type]))
  return things.map(({ span, text, words, article, place }, index) => {
    const isFamily = words.length === 1 && article.people.has(text) && (place === null || span.type === 'PER')
    const type = own[index] ?? clear.get(text) ?? (isFamily ? 'PER' : marked.get(text)) ?? span.type
    return { ...span, type }
  })
}

/** For each name the type that it has most often; of equals, the one that came first. */
function mostFrequent(pairs: readonly (readonly [name: string, type: Type | null])[]): Map<string, Type> {
  const counts = new Map<string, Map<Type, number>>()
  for (const [name, type] of pairs) {
    if (type === null) continue
    const types = counts.get(name) ?? new Map<Type, number>()
    counts.set(name, types.set(type, (types.get(type) ?? 0) + 1))
  }
  const best = (types: ReadonlyMap<Type, number>) =>
    [...types].reduce((one, two) => (two[1] > one[1] ? two : one))[0]
  return new Map([...counts].map(([name, types]) => [name, best(types)]))
}

/** Adds names that the analyser marked elsewhere and missed here: the same words, as a name of their own. */
function withMissed(tokens: readonly Token[], names: readonly NameSpan[]): NameSpan[] {
  const known = new Map(names.filter(canChange).map(name => [nameText(tokens, name), name.type]))
  const taken = coveredBy(names)
  const missed: NameSpan[] = []
  for (const [at, token] of tokens.entries()) {
    const type = known.get(token.text)
    if (!type || taken.has(at) || token.upos !== 'PROPN' || isInLongerName(tokens, at)) continue
    missed.push({ first: at, last: at, type })
  }
  return [...names, ...missed].toSorted((one, two) => one.first - two.first)
}

/** Beside another proper noun it may be a part of something else: "Halden" in "Halden Marathon". */
const isInLongerName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.upos === 'PROPN' || tokens[at + 1]?.upos === 'PROPN'
