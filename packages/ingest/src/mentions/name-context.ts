/** What an article says of its names beyond the analyser's marks: who is named in full, and what a noun beside a name tells. */
import type { EntityType } from '@redthread/graph'

import { isGivenName } from '../names/given-names.ts'
import { isBodyNoun } from '../names/known-bodies.ts'
import { parsePersonName } from '../names/person-name.ts'
import type { Tree } from '../tree.ts'
import { isFounded, isUsedAsBody } from './body-evidence.ts'
import { calledSo } from './called-so.ts'
import { isDemonym } from './gazetteer.ts'
import type { NameChunk } from './name-chunks.ts'
import { isOfEither, listedClass } from './noun-class.ts'
import { nameKey, shorterNames } from './shorter-names.ts'

/** A run of tokens with the name that it gives. */
export interface NamedChunk extends NameChunk {
  readonly name: string
  /** What looks like a title at its beginning belongs to the name. */
  readonly isWhole?: true
}

export interface NameContext {
  readonly tree: Tree
  /** Family names of those who are named in full. */
  readonly people: ReadonlySet<string>
  /** Single names that the analyser marks as persons': "Venn". */
  readonly single: ReadonlySet<string>
  /** Types by name key, as nouns beside a name tell them somewhere in the article: "the state gas company Sarvgaz". */
  readonly told: ReadonlyMap<string, EntityType>
  /** Single names that the analyser marks as a place or a body more often than as a person, by name key. */
  readonly mostly: ReadonlyMap<string, EntityType>
  /** Single names by which the article speaks of a firm, though people bear them too: "Lind, founded by Oskar Lind". */
  readonly firms: ReadonlySet<string>
  /** Types of the shorter names of what is named in full: "lindmar" of "Lindmar Holdings" is an Organization. */
  readonly shorter: ReadonlyMap<string, EntityType>
  /** Adjectives made of the article's own names of places, by adjective: "Teskian" → "Teskia". */
  readonly placesOf: ReadonlyMap<string, string>
}

/** Ships and their like: what follows is the name of one. */
const VESSEL =
  /^(?:ship|tanker|vessel|ferry|trawler|freighter|submarine|yacht|boat|frigate|warship|destroyer|cruiser|carrier|aircraft|plane|satellite|spacecraft|rocket|shuttle|film|movie|song|album|novel|book|dog|horse|drone)$/

/** Reads the whole article once. `typeOf` says what a full name is, all else known. */
export function nameContext(
  tree: Tree,
  chunks: readonly NamedChunk[],
  typeOf: (chunk: NamedChunk, context: NameContext) => EntityType,
): NameContext {
  const people = familyNames(chunks)
  const placesOf = derivedAdjectives(tree, chunks)
  const told = toldTypes(tree, chunks)
  for (const place of placesOf.values()) told.set(nameKey(place), 'Place')
  const single = singleNames(chunks)
  const mostly = marksOf(chunks)
  const firms = firmsOf(tree, chunks)
  const none = new Map<string, EntityType>()
  const context = { tree, people, single, told, placesOf, mostly, firms, shorter: none }
  const shorter = new Map<string, EntityType>()
  for (const chunk of chunks) {
    const type = chunk.name.includes(' ') ? typeOf(chunk, context) : 'Person'
    if (type !== 'Person') for (const key of shorterNames(chunk.name)) shorter.set(key, type)
  }
  return { ...context, shorter }
}

function familyNames(chunks: readonly NamedChunk[]): ReadonlySet<string> {
  const full = chunks.filter(({ name, marked }) => marked === 'PER' && name.includes(' '))
  return new Set(full.map(({ name }) => parsePersonName(name).family))
}

const singleNames = (chunks: readonly NamedChunk[]): ReadonlySet<string> =>
  new Set(
    chunks.filter(({ name, marked }) => marked === 'PER' && !name.includes(' ')).map(({ name }) => name),
  )

/** "We cannot pay for what Teskia has done": one slip of the analyser makes no person of a country. */
function marksOf(chunks: readonly NamedChunk[]): ReadonlyMap<string, EntityType> {
  const found = new Map<string, EntityType>()
  const single = chunks.filter(({ name }) => !name.includes(' '))
  for (const [key, all] of Map.groupBy(single, ({ name }) => nameKey(name))) {
    const times = (mark: NameChunk['marked']) => all.filter(({ marked }) => marked === mark).length
    const [places, bodies] = [times('LOC'), times('ORG')]
    if (Math.max(places, bodies) > times('PER')) found.set(key, places >= bodies ? 'Place' : 'Organization')
  }
  return found
}

/** Single names that are used as those of bodies: of one that is founded, or of which more is said that only a body has. */
function firmsOf(tree: Tree, chunks: readonly NamedChunk[]): ReadonlySet<string> {
  const single = chunks.filter(({ name }) => !name.includes(' '))
  const firms = [...Map.groupBy(single, ({ name }) => name)].filter(([, all]) => {
    const used = all.filter(chunk => isUsedAsBody(tree, chunk))
    return used.length > 1 || used.some(chunk => isFounded(tree, chunk))
  })
  return new Set(firms.map(([name]) => name))
}

/** What tells, the surest first. */
const TELLERS = [
  kindCalled,
  nounBefore,
  roleBeside,
  bodyBefore,
  usedAsBody,
  whichBehind,
  nounBehind,
  articleBefore,
]

/** What the noun beside each name says, where it is listed; the first that says anything counts. */
function toldTypes(tree: Tree, chunks: readonly NamedChunk[]): Map<string, EntityType> {
  const told = new Map<string, EntityType>()
  for (const chunk of chunks) {
    const key = nameKey(chunk.name)
    if (told.has(key)) continue
    const type = firstTold(tree, chunk)
    if (type) told.set(key, type)
  }
  return told
}

function firstTold(tree: Tree, chunk: NamedChunk): EntityType | undefined {
  for (const tell of TELLERS) {
    const type = tell(tree, chunk)
    if (type) return type
  }
  return undefined
}

/** "a group calling itself Grey Tern", "a holding named Korvex". */
function kindCalled(tree: Tree, { first, last, marked }: NamedChunk): EntityType | undefined {
  for (let at = first; at <= last; at++) {
    const noun = calledSo(tree, at)
    if (noun !== undefined) return classBeside(tree.tokens[noun]!.lemma, marked)
  }
  return undefined
}

/** "the state gas company Sarvgaz", "the tanker Amber Heron". */
function nounBefore(tree: Tree, { first, last, marked }: NamedChunk): EntityType | undefined {
  const noun = tree.tokens[first - 1]
  if (!noun || noun.upos !== 'NOUN' || !/^\p{Ll}/u.test(noun.text)) return undefined
  const inside = (at: number) => at >= first && at <= last
  const carrier = tree.tokens.slice(first, last + 1).find(({ head }) => !inside(head))
  const linked = inside(noun.head) || carrier?.head === first - 1
  if (!linked || noun.xpos === 'NNS' || carrier?.dep === 'nmod') return undefined
  return classBeside(noun.lemma, marked)
}

/** "the chief executive, Ada Moor", "the chairman is Ada Moor": beside a noun for a person stands a person. */
function roleBeside(tree: Tree, { first, last, marked }: NamedChunk): EntityType | undefined {
  const carrier = tree.tokens.findIndex(
    ({ head }, at) => at >= first && at <= last && (head < first || head > last),
  )
  const { head, dep } = tree.tokens[carrier] ?? { head: -1, dep: '' }
  const subject = tree.child(carrier, 'cop') === undefined ? undefined : tree.child(carrier, 'nsubj')
  const noun = dep === 'appos' && head < first ? head : (subject ?? -1)
  return noun < 0
    ? undefined
    : typeOfRole(tree.tokens[noun]!.lemma, { marked, isWord: first === last && noun === head })
}

/** "a Teskian company, Korvex,": of one word the analyser may make a person. */
function typeOfRole(
  lemma: string,
  { marked, isWord }: { readonly marked: NamedChunk['marked']; readonly isWord: boolean },
): EntityType | undefined {
  if (isWord && isBodyNoun(lemma)) return 'Organization'
  return classBeside(lemma, marked) === 'Person' ? 'Person' : undefined
}

/** "A Velmar spokesman": who speaks for someone, or owns shares, does so for a body; of a person the article tells the full name. */
function bodyBefore(tree: Tree, { first, last, marked }: NamedChunk): EntityType | undefined {
  const { dep, head } = tree.tokens[last]!
  const isAlone = first === last && dep === 'compound' && head === last + 1
  if (marked !== 'PER' || !isAlone || isGivenName(tree.tokens[first]!.text)) return undefined
  return OF_BODIES.test(tree.tokens[head]!.text) ? 'Organization' : undefined
}

/** "Esk Quays' managing director", "Korvex employs 70 people": what may be a given name may be that of a master with his shop. */
function usedAsBody(tree: Tree, chunk: NamedChunk): EntityType | undefined {
  if (chunk.marked === 'LOC' || isGivenName(tree.tokens[chunk.first]!.text)) return undefined
  return isUsedAsBody(tree, chunk) ? 'Organization' : undefined
}

/** "Sarvgaz, which had suspended its drilling": a person is a who. */
function whichBehind(tree: Tree, { first, last, marked }: NamedChunk): EntityType | undefined {
  const isWhich = tree.tokens[last + 1]?.text === ',' && tree.tokens[last + 2]?.text === 'which'
  return marked === 'PER' && first === last && isWhich ? 'Organization' : undefined
}

const OF_BODIES =
  /^(?:spokes(?:man|woman|person|people)|shareholders?|employees?|executives?|subsidiary|subsidiaries)$/

/** "Korvex Systems, a Teskian manufacturer": of what may be a given name the noun decides nothing. */
function nounBehind(tree: Tree, { first, last, marked }: NamedChunk): EntityType | undefined {
  if (tree.tokens[last + 1]?.text !== ',') return undefined
  if (marked === 'PER' && isGivenName(tree.tokens[first]!.text)) return undefined
  for (let at = first; at <= last; at++) {
    const noun = tree.children(at, 'appos').find(index => index > last && tree.tokens[index]!.upos === 'NOUN')
    if (noun !== undefined && tree.child(noun, 'det', 'nmod:poss') !== undefined)
      return classBeside(tree.tokens[noun]!.lemma, marked)
  }
  return undefined
}

/** "the Amber Heron" is no person: people bear no article, but for the many of one family. */
function articleBefore(tree: Tree, { first, last, marked, name }: NamedChunk): EntityType | undefined {
  if (marked !== 'PER' || tree.tokens[last]!.xpos === 'NNPS' || !name.includes(' ')) return undefined
  const article = tree.tokens[first - 1]
  const inside = (at: number) => at >= first && at <= last
  return article?.text.toLowerCase() === 'the' && inside(article.head) ? 'Thing' : undefined
}

/** What may be said of a person and of a body leaves that open, but is said of no place. */
function classBeside(lemma: string, marked: NameChunk['marked']): EntityType | undefined {
  if (VESSEL.test(lemma)) return 'Thing'
  if (isOfEither(lemma)) return marked === 'LOC' ? 'Organization' : undefined
  const type = listedClass(lemma.toLowerCase())
  return type === 'Event' ? undefined : type
}

/** Adjectives that the lists of demonyms lack, made of names that the article uses: "Teskian" beside "Teskia". */
function derivedAdjectives(tree: Tree, chunks: readonly NamedChunk[]): Map<string, string> {
  const names = new Map<string, string>()
  for (const { name } of chunks) {
    if (/^\p{Lu}\p{Ll}{3,}$/u.test(name))
      for (const adjective of adjectivesOf(name)) names.set(adjective, name)
  }
  const found = new Map<string, string>()
  for (const { text, dep } of tree.tokens) {
    const name = names.get(text)
    if (name !== undefined && /^(?:amod|compound|nmod:desc|conj)/.test(dep) && !isDemonym(text))
      found.set(text, name)
  }
  return found
}

/** "Teskia" → "Teskian"; "Halden" → "Haldenian", "Haldenese", "Haldenish". */
function adjectivesOf(name: string): string[] {
  const stem = name.replace(/[aeiouy]$/, '')
  return [`${name}n`, `${stem}an`, `${stem}ian`, `${stem}ese`, `${stem}ish`].filter(
    adjective => adjective !== name,
  )
}
