/** What the name of an event says of it: whether it has one of its own, and whether it may have happened in a place. */
import { demonymNamed } from '../../names/demonyms.ts'
import { placeNamed, type KnownPlace } from '../../names/places.ts'
import { ENCOUNTERS } from '../frames/dealings.ts'
import type { Reading } from '../reading.ts'
import type { Phrase } from './phrase.ts'

/** Does an event have a name apart from what it is aimed at? */
export const isNamedApart = ({ tree }: Reading, event: number): boolean =>
  tree.children(event, 'compound', 'nmod:poss', 'nummod').length > 0 ||
  tree
    .children(event, 'amod')
    .some(
      index => tree.tokens[index]!.xpos.startsWith('NNP') || demonymNamed(tree.tokens[index]!.text) !== null,
    )

/** "the Syria crisis in Ukraine": what is called by one place is not in another of its kind; talks on one may be in another. */
export function mayHappen(reading: Reading, { relation }: Phrase, event: number, place: number): boolean {
  const { tree, document } = reading
  if (relation !== 'HAPPENED_IN' || MOVABLE.has(tree.lemma(event).toLowerCase())) return true
  const [where] = reading.mentionsAt(place).map(mention => placeNamed(document.mentions[mention]!.name))
  return tree.children(event, 'compound').every(index => {
    const called = placeNamed(tree.tokens[index]!.text)
    return !called || !where || mayBeWithin(called, where)
  })
}

/** "the Tallinn attack on the magazine": a country may attack, and of a town an attack is called after where it was. */
export function mayAttack(reading: Reading, { relation }: Phrase, event: number, attacker: number): boolean {
  const { tree, document } = reading
  if (!HOSTILE.has(relation) || tree.tokens[attacker]!.head !== event || !tree.is(attacker, 'compound'))
    return true
  const places = reading.mentionsAt(attacker).filter(mention => reading.typeOf(mention) === 'Place')
  return places.every(mention => placeNamed(document.mentions[mention]!.name)?.kind === 'country')
}

const HOSTILE = new Set(['ATTACKED', 'FOUGHT', 'KILLED', 'INJURED', 'SANCTIONED'])

/** May what is called by one place have happened in the other? Not where they are of two countries, or two towns. */
function mayBeWithin(called: KnownPlace, where: KnownPlace): boolean {
  const countries = new Set([called.country, where.country].filter(country => country !== null))
  const areTowns = [called, where].every(({ kind }) => kind === 'city' || kind === 'capital')
  return countries.size < 2 && (!areTowns || called.name === where.name)
}

/** Where people meet says nothing of what they meet about. */
const MOVABLE: ReadonlySet<string> = new Set([
  ...ENCOUNTERS,
  ...'conference forum protest demonstration rally march vigil debate vote hearing trial'.split(' '),
])
