/** Mentions by name: persons with their titles apart, bodies that a demonym and a noun name together. */
import type { Mention, NameSpan } from '../document.ts'
import { demonymNamed } from '../names/demonyms.ts'
import { genderOfGivenName } from '../names/given-names.ts'
import { genderOfTitles, isGivenTitle, parsePersonName, withoutTitles } from '../names/person-name.ts'
import { leadingTitle, titleNamed } from '../names/titles.ts'
import type { Tree } from '../tree.ts'
import { isDemonym, isPlaceName } from './gazetteer.ts'
import { nameChunks, type NameChunk } from './name-chunks.ts'
import { nameContext, type NameContext, type NamedChunk } from './name-context.ts'
import { typeOfName } from './name-type.ts'
import { isStandingBody } from './noun-class.ts'
import { nounPhrase, range } from './noun-phrase.ts'
import { withSharedFamilies } from './shared-families.ts'
import { isCapital, LONGEST_NAME, wordCount, wordsOf } from './words.ts'

/** All mentions by name, in text order. */
export function namedMentions(tree: Tree, names: readonly NameSpan[], text: string): Mention[] {
  const chunks = houses(
    tree,
    nameChunks(tree, names).flatMap(chunk => written(tree, chunk, text)),
  ).map(chunk => withGivenTitle(tree, chunk, text))
  const context = nameContext(tree, chunks, typeOfName)
  const plain = withSharedFamilies(context, chunks)
    .filter(({ name }) => !context.placesOf.has(name))
    .flatMap(chunk => namedMention(context, chunk, text) ?? [])
  const bodies = standingBodies(context, chunks, text)
  return [...plain, ...bodies, ...placesOfAdjectives(context, chunks)].toSorted(
    (a, b) => a.first - b.first || b.last - a.last,
  )
}

function written(tree: Tree, chunk: NameChunk, text: string): NamedChunk[] {
  const sign = isSign(tree, chunk.last) ? tree.tokens[chunk.last]!.text : ''
  const name = `${wordsOf(tree.tokens, range(chunk.first, chunk.last), text)}${sign}`
  return /\p{L}/u.test(name) && wordCount(name) <= LONGEST_NAME ? [{ ...chunk, name }] : []
}

/** "Moody's chairman" is that of Moody's, where the article speaks of Moody's elsewhere. */
function houses(tree: Tree, chunks: readonly NamedChunk[]): readonly NamedChunk[] {
  const named = new Set(chunks.filter(({ last }) => isSign(tree, last)).map(({ name }) => name))
  if (named.size === 0) return chunks
  return chunks.map(chunk => {
    const sign = tree.tokens[chunk.last + 1]
    const name = `${chunk.name}${sign?.text ?? ''}`
    return isSign(tree, chunk.last + 1) && named.has(name) ? { ...chunk, name, marked: 'ORG' } : chunk
  })
}

const isSign = ({ tokens }: Tree, at: number): boolean => tokens[at]?.xpos === 'POS'

/** "Teskian" leads to Teskia, which the article names, though no list knows it. */
function placesOfAdjectives({ tree, placesOf }: NameContext, chunks: readonly NamedChunk[]): Mention[] {
  const inLonger = new Set(chunks.flatMap(({ first, last }) => (first === last ? [] : range(first, last))))
  return tree.tokens.flatMap(({ text, start, end }, at): Mention[] => {
    const name = inLonger.has(at) ? undefined : placesOf.get(text)
    if (name === undefined) return []
    const place = { kind: 'named', type: 'Place', name, number: 'singular', gender: 'neuter' } as const
    return [{ first: at, last: at, start, end, head: at, ...place }]
  })
}

function namedMention(context: NameContext, chunk: NamedChunk, text: string): Mention | undefined {
  const { tree } = context
  const type = typeOfName(chunk, context)
  if (namesNobody(tree, chunk, type)) return undefined
  const country = countryOfAdjective(tree, chunk)
  if (country !== undefined) return placeAt(tree, chunk, country)
  const name = type === 'Person' && !chunk.isWhole ? withoutTitles(chunk.name) : chunk.name
  const first = type === 'Person' ? titleStart(tree, chunk.first) : chunk.first
  const title = wordsOf(tree.tokens, range(first, chunk.last), text)
  return {
    first,
    last: chunk.last,
    start: tree.tokens[first]!.start,
    end: tree.tokens[chunk.last]!.end,
    head: headOf(tree, chunk),
    kind: 'named',
    type,
    name,
    number: numberOf(tree, chunk, type),
    gender: type === 'Person' ? genderOf(title, name) : 'neuter',
  }
}

/** An office, or a noun that a capital points out. */
const namesNobody = (tree: Tree, chunk: NamedChunk, type: Mention['type']): boolean =>
  isCapitalNoun(tree, chunk, type) ||
  isOfficeAlone(tree, chunk, type) ||
  (type === 'Person' && (beginsTitle(tree, chunk) || isOfficeOfPlace(tree, chunk)))

/** "Sri Lankan" of "Sri Lankan President": two words for one country, as an adjective. */
function countryOfAdjective(tree: Tree, { name, first, last }: NamedChunk): string | undefined {
  const demonym = name.includes(' ') ? demonymNamed(name) : null
  const isAdjective = range(first, last).some(at => tree.is(at, 'amod', 'compound', 'nmod:desc'))
  return isAdjective && demonym?.isAdjective === true ? demonym.of : undefined
}

const placeAt = (tree: Tree, chunk: NamedChunk, name: string): Mention => ({
  first: chunk.first,
  last: chunk.last,
  start: tree.tokens[chunk.first]!.start,
  end: tree.tokens[chunk.last]!.end,
  head: headOf(tree, chunk),
  kind: 'named',
  type: 'Place',
  name,
  number: 'singular',
  gender: 'neuter',
})

/** "the Church", "the Governor": a noun with a capital and an article points, it does not name. */
function isCapitalNoun(tree: Tree, { first, last, marked }: NameChunk, type: Mention['type']): boolean {
  if (first !== last || type === 'Person') return false
  const article = tree.child(first, 'det')
  if (article === undefined || tree.tokens[article]!.text.toLowerCase() !== 'the') return false
  return marked !== 'LOC' && GENERIC.test(tree.tokens[first]!.text)
}

/** "the Foreign Secretary", "the Estonian Prime Minister": an office with nobody's name says who is meant, as in small letters. */
function isOfficeAlone(tree: Tree, { first, last, marked }: NameChunk, type: Mention['type']): boolean {
  if (marked === 'PER' || type === 'Person' || type === 'Place') return false
  const words = tree.tokens.slice(first, last + 1).map(({ text }) => text)
  const office = words.findIndex((_, at) => leadingTitle(words.slice(at))?.length === words.length - at)
  return (
    office >= 0 &&
    leadingTitle(words.slice(office))?.title.kind === 'office' &&
    words.slice(0, office).every(word => isDemonym(word) || isPlaceName(word))
  )
}

/** "Rear" of "Rear Admiral Lind": the name comes behind. */
function beginsTitle(tree: Tree, { first, last }: NameChunk): boolean {
  const words = tree.tokens.slice(first, last + 4).map(({ text }) => text)
  return first === last && (leadingTitle(words)?.length ?? 0) > 1
}

/** "U.S. Senator", "Teskian President": an office with its country is nobody's name, whoever comes behind. */
function isOfficeOfPlace(tree: Tree, { first, last }: NameChunk): boolean {
  const [place = '', ...office] = tree.tokens.slice(first, last + 1).map(({ text }) => text)
  const found = leadingTitle(office)
  if (found?.title.kind !== 'office' || found.length !== office.length) return false
  return isDemonym(place) || isPlaceName(place) || /\p{Ll}(?:ian|ese|ish)$/u.test(place)
}

const GENERIC =
  /^(?:Church|Government|Administration|Ministry|Department|Council|Committee|Commission|Company|Party|Court|Court|Board|Bank|University|Museum|Union|Agency|Authority|Parliament|Senate|Congress|Army|Navy|State|City|County|Province|Region|Republic|Act|Bill|Treaty|Prime|Cabinet|Assembly|Institute|Centre|Center|Club|Group|Association|Federation|Foundation)$/

/** Takes in a word that looks like a title and is none: "Emir" of "President Emir Venn", "General" of "General Staff". */
function withGivenTitle(tree: Tree, chunk: NamedChunk, text: string): NamedChunk {
  if (chunk.marked !== 'PER') return chunk
  if (beginsWithGiven(tree, chunk)) return { ...chunk, isWhole: true }
  if (!belongsToName(tree, chunk)) return chunk
  const first = chunk.first - 1
  return { ...chunk, first, isWhole: true, name: wordsOf(tree.tokens, range(first, chunk.last), text) }
}

/** "Emir Venn" behind "President": of two that may be titles the second is a name. */
function beginsWithGiven(tree: Tree, { first, last }: NamedChunk): boolean {
  const [office, word] = [tree.tokens[first - 1], tree.tokens[first]!]
  if (!office || office.sentence !== word.sentence || first === last) return false
  return isGivenTitle(word.text) && titleNamed(office.text) !== undefined
}

function belongsToName(tree: Tree, { first, name }: NamedChunk): boolean {
  const [office, word] = [tree.tokens[first - 2], tree.tokens[first - 1]]
  if (!word || word.upos !== 'PROPN') return false
  if (word.text === 'General' && name === 'Staff') return true
  if (!office || office.sentence !== word.sentence) return false
  return isGivenTitle(word.text) && titleNamed(office.text) !== undefined
}

/** Where the title directly before a name begins: at "Lt." of "Lt. Gov. Mara Venn". */
function titleStart(tree: Tree, first: number): number {
  const { sentence } = tree.tokens[first]!
  for (let from = Math.max(0, first - 4); from < first; from++) {
    if (tree.tokens[from]!.sentence !== sentence) continue
    const words = tree.tokens.slice(from, first).map(({ text }) => text)
    if (leadingTitle(words)?.length === words.length && isTitleUse(tree, from, first)) return from
  }
  return first
}

/** A word that could be a title is one where it hangs on the name or is written as one: not "said President". */
const isTitleUse = (tree: Tree, from: number, first: number): boolean =>
  range(from, first - 1).every(at => {
    const { upos, dep, text } = tree.tokens[at]!
    return (
      ['PROPN', 'NOUN', 'ADJ'].includes(upos) &&
      (isCapital(text) || dep === 'nmod:desc' || dep === 'compound')
    )
  })

/** The token of a run that hangs on what lies outside it. */
export function headOf(tree: Tree, { first, last }: Pick<NameChunk, 'first' | 'last'>): number {
  const inside = (index: number) => index >= first && index <= last
  const outside = range(first, last).filter(
    at => !inside(tree.tokens[at]!.head) && tree.tokens[at]!.upos !== 'PUNCT',
  )
  return outside.find(at => tree.tokens[at]!.upos === 'PROPN') ?? outside[0] ?? last
}

/** "the Conservatives" are many. A personal name is one, though it may end as "Hutchins" does. */
function numberOf(tree: Tree, { first, last }: NameChunk, type: Mention['type']): Mention['number'] {
  // A firm may end in "Sons" or "Partners"; with an article a name of several words is of many, too.
  const isFirm =
    type === 'Organization' && first < last && tree.child(headOf(tree, { first, last }), 'det') === undefined
  const plural = /^NNP?S$/.test(tree.tokens[last]!.xpos) && !isFirm
  const many = type !== 'Person' || (first === last && tree.child(first, 'det') !== undefined)
  return plural && many ? 'plural' : 'singular'
}

function genderOf(withTitle: string, name: string): Mention['gender'] {
  const parsed = parsePersonName(withTitle)
  const told = genderOfTitles(parsed)
  if (told) return told
  const { given, family } = parsePersonName(name)
  return genderOfGivenName(given[0] ?? family)
}

/** "Ukrainian government", "Trump administration", "Russian foreign ministry". */
function standingBodies(
  { tree, placesOf }: NameContext,
  chunks: readonly NameChunk[],
  text: string,
): Mention[] {
  const starts = new Map(
    chunks.flatMap(chunk => range(chunk.first, chunk.last).map(at => [at, chunk] as const)),
  )
  return tree.tokens.flatMap((token, head): Mention[] => {
    if (token.upos !== 'NOUN' || !isBody(token.lemma, token.text) || token.dep === 'compound') return []
    const { words, first } = nounPhrase(tree, head)
    const identified = words
      .slice(0, -1)
      .some(at => placesOf.has(tree.tokens[at]!.text) || identifies(tree, at, starts))
    if (!identified || words.some(at => tree.tokens[at]!.upos === 'CCONJ')) return []
    const name = wordsOf(tree.tokens, words, text)
    if (wordCount(name) > LONGEST_NAME) return []
    const number = token.xpos === 'NNS' ? 'plural' : 'singular'
    const { start } = tree.tokens[first]!
    return [
      {
        first,
        last: head,
        start,
        end: token.end,
        head,
        kind: 'named',
        type: 'Organization',
        name,
        number,
        gender: 'neuter',
      },
    ]
  })
}

/** "forces" are a body; "a force" is not. */
const isBody = (lemma: string, text: string): boolean =>
  isStandingBody(lemma.toLowerCase()) || isStandingBody(text.toLowerCase())

const identifies = (tree: Tree, at: number, chunks: ReadonlyMap<number, NameChunk>): boolean =>
  chunks.has(at) || (isDemonym(tree.tokens[at]!.text) && isCapital(tree.tokens[at]!.text))
