/** Do the things at the ends of a phrase fit its rule? */
import type { Mention } from '../../document.ts'
import { mayLieIn } from '../../names/containment.ts'
import { placeNamed } from '../../names/places.ts'
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
export function liesIn(reading: Reading, inner: number, outer: number): boolean {
  const { mentions, tokens } = reading.document
  const names = (token: number) => reading.mentionsAt(token).map(mention => mentions[mention]!)
  const bracketed = ({ first }: Mention) => tokens[first - 1]?.text === '('
  return names(outer).some(
    place =>
      names(inner).every(({ name }) => mayLieIn(name, place.name)) &&
      !(WATER.test(place.name) && names(inner).some(({ name }) => placeNamed(name) !== null)) &&
      (!bracketed(place) || placeNamed(place.name) !== null),
  )
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
