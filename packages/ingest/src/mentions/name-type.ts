/** What a name names: by its own words, the gazetteer, the analyser's mark and the words around it, in this order. */
import type { EntityType } from '@redthread/graph'

import { isGivenName } from '../names/given-names.ts'
import { isBodyOrSite } from '../names/known-bodies.ts'
import type { Tree } from '../tree.ts'
import { isPlaceName, isWellKnownPlace } from './gazetteer.ts'
import type { NameChunk } from './name-chunks.ts'
import type { NameContext, NamedChunk } from './name-context.ts'
import { nameWordsIn } from './name-words.ts'
import { listedClass } from './noun-class.ts'
import { nameKey } from './shorter-names.ts'

const MARKS: Readonly<Record<NonNullable<NameChunk['marked']>, EntityType>> = {
  PER: 'Person',
  ORG: 'Organization',
  LOC: 'Place',
  EVE: 'Event',
  MISC: 'Thing',
}

/** What a cleaned name is the name of. The first that tells: the noun it stands beside, its own words, the article, the analyser, the lists. */
export function typeOfName(chunk: NamedChunk, context: NameContext): EntityType {
  if (isCalledBody(context.tree, chunk) || isToldBody(chunk, context)) return 'Organization'
  if (isFirm(chunk, context)) return 'Organization'
  if (isBirthplace(context.tree, chunk)) return 'Place'
  const told = fullerType(chunk, context) ?? byOwnWords(chunk) ?? byArticle(chunk, context)
  if (told) return told
  if (chunk.marked === 'PER') return markedPerson(chunk, context)
  return chunk.marked === 'ORG' ? 'Organization' : byLists(chunk, context)
}

/** "Lind" and "Lind Maritime" where the article speaks of a firm Lind; not "Mr Lind". */
const isFirm = (chunk: NamedChunk, { tree, firms }: NameContext): boolean => {
  const [word = ''] = chunk.name.split(' ')
  return firms.has(word) && !isGivenName(word) && !hasTitle(tree, chunk)
}

/** "born in Haapsalu, the daughter of a cook": where people are born, live and die is a place. */
const isBirthplace = (tree: Tree, { first }: NameChunk): boolean =>
  tree.tokens[first - 1]?.text === 'in' && /^(?:born|raised|buried)$/.test(tree.tokens[first - 2]?.text ?? '')

/** "the watchdog Clean Harbour": a word for a body, which the name stands beside, right before it. */
function isCalledBody(tree: Tree, { first, last }: NameChunk): boolean {
  const noun = first - 1
  const beside = tree.children(noun, 'appos').some(name => name >= first && name <= last)
  const { lemma } = tree.tokens[noun] ?? { lemma: '' }
  return beside && isBodyOrSite(lemma)
}

/** "the fund Meridian Bay": what the analyser takes for a body, and a noun beside it calls one, is no bay. */
const isToldBody = ({ name, marked }: NamedChunk, { told }: NameContext): boolean =>
  marked === 'ORG' && told.get(nameKey(name)) === 'Organization'

/** The type of the fuller name of which this is a part; a town keeps its own, and so does a family name. */
function fullerType({ name, marked }: NamedChunk, { people, shorter }: NameContext): EntityType | undefined {
  if (people.has(name) || isPlaceName(name)) return undefined
  const type = shorter.get(nameKey(name))
  return name.includes(' ') && (marked !== 'PER' || type !== 'Organization') ? undefined : type
}

/** A person may be called "Church" or "Park": of what is marked as one, only a kind before the name tells. */
function byOwnWords({ name, marked }: NamedChunk): EntityType | undefined {
  // "Lind & Sons", "Brook & Sallis".
  if (name.includes(' & ')) return 'Organization'
  // Codes of flights, missions and models: "STS-135".
  if (marked !== 'PER' && /^\p{Lu}{1,5}-\d+\p{L}?$/u.test(name)) return 'Thing'
  if (!name.includes(' '))
    return marked !== 'PER' && /\p{L}bank(?:en)?$/iu.test(name) && !isPlaceName(name)
      ? 'Organization'
      : undefined
  return nameWordsIn(name, { kindFirst: marked === 'PER' })?.type
}

function byArticle(chunk: NamedChunk, context: NameContext): EntityType | undefined {
  const { tree, people, told } = context
  if (isHeadOfGovernment(chunk, context) || isFamily(chunk, context)) return 'Person'
  if (hasTitle(tree, chunk) || people.has(chunk.name)) return undefined
  return told.get(nameKey(chunk.name))
}

/** "the Venns", where a Venn is named in full. */
const isFamily = ({ name, last }: NamedChunk, { tree, people }: NameContext): boolean =>
  tree.tokens[last]!.xpos === 'NNPS' && people.has(name.replace(/s$/, ''))

/** "Venn" of "Venn administration": a government is called after a place or after who leads it. */
function isHeadOfGovernment({ name, first, last }: NamedChunk, { tree }: NameContext): boolean {
  const { dep, head } = tree.tokens[last]!
  if (first !== last || dep !== 'compound' || isPlaceName(name) || /^\p{Lu}+$/u.test(name)) return false
  return /^(?:administration|presidency|cabinet)$/.test(tree.tokens[head]!.text)
}

/** What the article's own people, the gazetteer and, last, the mark or the sentence say of it. */
function byLists(chunk: NamedChunk, context: NameContext): EntityType {
  const { tree, people } = context
  const place = isPlaceName(chunk.name)
  if (people.has(chunk.name) && !(isWellKnownPlace(chunk.name) && chunk.marked === 'LOC')) return 'Person'
  if (place) return 'Place'
  if (chunk.marked !== null) return MARKS[chunk.marked]
  return isNamedInFull(chunk, context) ? 'Person' : guess(chunk, tree)
}

/** "Mara Venn" that no one marked, where the article goes on with Venn as a person. */
const isNamedInFull = ({ name }: NamedChunk, { single }: NameContext): boolean =>
  /^\p{L}+ (?:\p{L}+ )?\p{Lu}[\p{L}-]+$/u.test(name) && single.has(name.split(' ').at(-1)!)

function markedPerson(chunk: NamedChunk, context: NameContext): EntityType {
  if (!isPersonAfterAll(chunk, context)) return 'Place'
  const isPerson = context.people.has(chunk.name) || hasTitle(context.tree, chunk)
  return (isPerson ? undefined : context.mostly.get(nameKey(chunk.name))) ?? 'Person'
}

/** The analyser takes towns that it does not know for people. */
const isPersonAfterAll = (chunk: NamedChunk, { tree, people }: NameContext): boolean =>
  !isWellKnownPlace(chunk.name) || people.has(chunk.name) || hasTitle(tree, chunk)

/** What no one marked: capitals throughout are a body; who speaks or bears a title is a person. */
function guess(chunk: NamedChunk, tree: Tree): EntityType {
  const { name } = chunk
  if (hasTitle(tree, chunk)) return 'Person'
  if (isPortfolio(chunk, tree)) return 'Organization'
  if (/^[A-Z]{2,6}$/.test(name)) return isModifierOfThing(tree, chunk) ? 'Thing' : 'Organization'
  const last = tree.tokens[chunk.last]!
  const listed = listedClass(last.lemma.toLowerCase())
  if (listed) return listed
  return isJoinedToPerson(tree, chunk) ? 'Person' : 'Thing'
}

/** "Energy" of "Energy Minister": the ministry. */
const isPortfolio = ({ last }: NameChunk, tree: Tree): boolean =>
  tree.tokens[last]!.dep === 'compound' &&
  /^(?:minister|secretary|commissioner)$/i.test(tree.tokens[tree.tokens[last]!.head]!.text)

/** "HIMARS" of "HIMARS missiles" is no body; "GUR" of "GUR chief" is one. */
const isModifierOfThing = (tree: Tree, { first }: NameChunk): boolean =>
  tree.is(first, 'compound') &&
  listedClass(tree.tokens[tree.tokens[first]!.head]!.lemma.toLowerCase()) === undefined

/** Does a title stand before it: "Governor Lind"? */
export function hasTitle(tree: Tree, { first, last }: Pick<NameChunk, 'first' | 'last'>): boolean {
  for (let at = first; at <= last; at++) {
    if (tree.children(at, 'nmod:desc').some(index => index < first)) return true
  }
  return false
}

/** "Putin-Zelensky": two family names with a hyphen between, before a noun. */
function isJoinedToPerson(tree: Tree, { last }: NameChunk): boolean {
  return tree.tokens[last + 1]?.text === '-' && tree.tokens[last + 2]?.upos === 'PROPN'
}
