/** Do the things at the ends of a phrase fit its rule? */
import type { Mention } from '../../document.ts'
import { mayLieIn } from '../../names/containment.ts'
import { placeNamed } from '../../names/places.ts'
import { isLanguage } from '../no-places.ts'
import type { Reading } from '../reading.ts'
import type { Phrase } from './phrase.ts'

/** Are those ends named that have to be? */
export function namedEnough(reading: Reading, { named }: Phrase, subject: number, object: number): boolean {
  const isNamed = (token: number) =>
    reading.mentionsAt(token).some(mention => reading.document.mentions[mention]!.kind === 'named')
  return (named !== 'from' && named !== 'both') || isNamed(subject)
    ? (named !== 'to' && named !== 'both') || isNamed(object)
    : false
}

/** Not "Europe, Asia and Africa"; and what stands in brackets may be another name: "the Cellar (Oak Hall)". */
function liesIn(reading: Reading, inner: number, outer: number): boolean {
  const { mentions, tokens } = reading.document
  const names = (token: number) => reading.mentionsAt(token).map(mention => mentions[mention]!)
  const bracketed = ({ first }: Mention) => [1, 2, 3].some(step => tokens[first - step]?.text === '(')
  return names(outer).some(
    place =>
      names(inner).every(({ name }) => mayLieIn(name, place.name)) &&
      !/\d/.test(place.name) &&
      !(WATER.test(place.name) && names(inner).some(({ name }) => placeNamed(name) !== null)) &&
      (!bracketed(place) || placeNamed(place.name) !== null),
  )
}

/**
 * May a noun with "in" behind it tell where it sits? "The Blue Guard in Sarvenia" is the part of it that is there, or all
 * that a campaign is against; the largest cave of a country is picked by it.
 */
function hasSeat({ document, tree, mentionsAt, typesAt }: Reading, inner: number, outer: number): boolean {
  const picked = tree.children(inner, 'amod').some(index => tree.tokens[index]!.xpos === 'JJS')
  const names = mentionsAt(inner).map(mention => document.mentions[mention]!)
  const { xpos } = tree.tokens[inner]!
  const service = xpos === 'NN' && tree.child(inner, 'det', 'nmod:poss', 'amod') === undefined
  const body = !typesAt(inner).includes('Place')
  const wide = mentionsAt(outer).some(
    mention => (placeNamed(document.mentions[mention]!.name)?.kind ?? 'city') !== 'city',
  )
  const named = names.some(({ kind }) => kind === 'named')
  if (!body) return !picked
  // "was shot by police in Tallinn" says where that was.
  if (tree.marker(inner) === 'by') return false
  return !picked && (named ? !wide || names.some(({ name }) => INSTITUTION.test(name)) : !service)
}

const INSTITUTION =
  /\b(?:University|College|School|Academy|Institute|Bank|Church|Cathedral|Mosque|Temple|Hospital|Clinic|Museum|Gallery|Library|Court|Embassy|Consulate|Office|Headquarters|Cent(?:er|re)|Hotel|Club|Airport|Station|Factory|Plant|Prison|Theat(?:er|re)|Stadium|Laboratory|Studios?)\b/

/** Where a rule says what lies where: may it? */
export const mayLie = (
  reading: Reading,
  { relation, seated }: Phrase,
  inner: number,
  outer: number,
): boolean =>
  (relation !== 'LOCATED_IN' || liesIn(reading, inner, outer)) &&
  !(reading.tree.marker(outer) === 'in' && isLanguage(reading.tree, outer)) &&
  (seated === undefined || seated === hasSeat(reading, inner, outer)) &&
  (relation !== 'PRESENT_IN' || isThere(reading, inner))

/** Bodies and people in number; "an expert in Tallinn", "the richest men in Estonia" say what someone is. */
function isThere({ document, tree, mentionsAt }: Reading, token: number): boolean {
  const names = mentionsAt(token).map(mention => document.mentions[mention]!)
  const many = names.some(({ type, number }) => type !== 'Person' || number === 'plural')
  const picked = tree.children(token, 'amod').some(index => tree.tokens[index]!.xpos === 'JJS')
  return many && !picked && tree.child(token, 'cop') === undefined && !tree.is(token, 'appos')
}

/** What lies in the sea is neither the country nor the town before it: "cables between Estonia and Sarvenia in the Sarven Sea". */
const WATER = /\b(?:Sea|Ocean|Gulf|Strait|Channel)\b/

/** Is one of these words in the name that stands at a token? */
export const namesOne = (
  { document, mentionsAt }: Reading,
  token: number,
  words: ReadonlySet<string>,
): boolean =>
  mentionsAt(token).some(mention => {
    const { first, last } = document.mentions[mention]!
    return document.tokens.slice(first, last + 1).some(({ text }) => words.has(text.toLowerCase()))
  })
