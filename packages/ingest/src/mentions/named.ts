/** Mentions by name: persons with their titles apart, bodies that a demonym and a noun name together. */
import type { EntityType } from '@redthread/graph'

import type { Mention, NameSpan } from '../document.ts'
import { genderOfGivenName } from '../names/given-names.ts'
import { genderOfTitles, parsePersonName, withoutTitles } from '../names/person-name.ts'
import { leadingTitle } from '../names/titles.ts'
import type { Tree } from '../tree.ts'
import { isDemonym } from './gazetteer.ts'
import { isCapital, nameChunks, type NameChunk } from './name-chunks.ts'
import { typeOfName, type NameContext } from './name-type.ts'
import { isStandingBody } from './noun-class.ts'
import { nounPhrase, range } from './noun-phrase.ts'
import { shorterNames } from './shorter-names.ts'
import { LONGEST_NAME, wordCount, wordsOf } from './words.ts'

/** All mentions by name, in text order. */
export function namedMentions(tree: Tree, names: readonly NameSpan[], text: string): Mention[] {
  const chunks = nameChunks(tree, names).flatMap(chunk => written(tree, chunk, text))
  const people = familyNames(chunks)
  const full = chunks.filter(({ name }) => name.includes(' '))
  const shorter = shorterTypes(full, { tree, people, shorter: new Map() })
  const plain = chunks.flatMap(chunk => namedMention({ tree, people, shorter, text }, chunk) ?? [])
  const bodies = standingBodies(tree, chunks, text)
  return [...plain, ...bodies].toSorted((a, b) => a.first - b.first || b.last - a.last)
}

interface Written extends NameChunk {
  readonly name: string
}

function written(tree: Tree, chunk: NameChunk, text: string): Written[] {
  const name = wordsOf(tree.tokens, range(chunk.first, chunk.last), text)
  return /\p{L}/u.test(name) && wordCount(name) <= LONGEST_NAME ? [{ ...chunk, name }] : []
}

/** The family names of those who are named in full. */
function familyNames(chunks: readonly Written[]): ReadonlySet<string> {
  const full = chunks.filter(({ name, marked }) => marked === 'PER' && name.includes(' '))
  return new Set(full.map(({ name }) => parsePersonName(name).family))
}

/** What the shorter names of the article's bodies, places and things would name. */
function shorterTypes(full: readonly Written[], context: NameContext): ReadonlyMap<string, EntityType> {
  const types = new Map<string, EntityType>()
  for (const chunk of full) {
    const type = typeOfName(chunk.name, chunk, context)
    if (type === 'Person') continue
    for (const key of shorterNames(chunk.name)) types.set(key, type)
  }
  return types
}

function namedMention(context: NameContext & { text: string }, chunk: Written): Mention | undefined {
  const { tree, text } = context
  const type = typeOfName(chunk.name, chunk, context)
  if (isCapitalNoun(tree, chunk, type)) return undefined
  const name = type === 'Person' ? withoutTitles(chunk.name) : chunk.name
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

/** "the Church", "the Governor": a noun with a capital and an article points, it does not name. */
function isCapitalNoun(tree: Tree, { first, last, marked }: NameChunk, type: Mention['type']): boolean {
  if (first !== last || type === 'Person') return false
  const article = tree.child(first, 'det')
  if (article === undefined || tree.tokens[article]!.text.toLowerCase() !== 'the') return false
  return marked !== 'LOC' && GENERIC.test(tree.tokens[first]!.text)
}

const GENERIC =
  /^(?:Church|Government|Administration|Ministry|Department|Council|Committee|Commission|Company|Party|Court|Court|Board|Bank|University|Museum|Union|Agency|Authority|Parliament|Senate|Congress|Army|Navy|State|City|County|Province|Region|Republic|Act|Bill|Treaty|Prime|Cabinet|Assembly|Institute|Centre|Center|Club|Group|Association|Federation|Foundation)$/

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

/** One word with a plural ending is many people: "Conservatives". A personal name of two words is one. */
function numberOf(tree: Tree, { first, last }: NameChunk, type: Mention['type']): Mention['number'] {
  if (type === 'Person' && first !== last) return 'singular'
  return tree.tokens[last]!.xpos === 'NNPS' || tree.tokens[last]!.xpos === 'NNS' ? 'plural' : 'singular'
}

function genderOf(withTitle: string, name: string): Mention['gender'] {
  const parsed = parsePersonName(withTitle)
  const told = genderOfTitles(parsed)
  if (told) return told
  const { given, family } = parsePersonName(name)
  return genderOfGivenName(given[0] ?? family)
}

/** "Ukrainian government", "Trump administration", "Russian foreign ministry". */
function standingBodies(tree: Tree, chunks: readonly NameChunk[], text: string): Mention[] {
  const starts = new Map(
    chunks.flatMap(chunk => range(chunk.first, chunk.last).map(at => [at, chunk] as const)),
  )
  return tree.tokens.flatMap((token, head): Mention[] => {
    if (token.upos !== 'NOUN' || !isBody(token.lemma, token.text) || token.dep === 'compound') return []
    const { words, first } = nounPhrase(tree, head)
    const identified = words.slice(0, -1).some(at => identifies(tree, at, starts))
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
