/** What a rule proposes: two ends by their tokens, a relation, and the words and standing that go with it. */
import { relationNamed, type EntityType } from '@redthread/graph'

import type { DocumentTime } from '../document.ts'
import type { Standing } from './factuality/index.ts'
import type { Reading } from './reading.ts'

export interface Candidate {
  readonly subject: number
  /** A token; null where the statement has no object. */
  readonly object: number | null
  /** Words in the place of the object that are no mention: the description behind "is". */
  readonly description?: readonly number[]
  readonly relation: string
  /** The words that say it, as tokens. */
  readonly predicate: readonly number[]
  /** Where the time is told in so many words: "(1901–1977)". Else it is looked for at the anchor. */
  readonly time?: DocumentTime
  /** Where time and place are looked for, and what the statement hangs on. */
  readonly anchor: number
  /** The verb whose arguments the ends are, where a clause says it. */
  readonly verb?: number
  readonly standing: Standing
  /** Told in passing, as "the harbour master" beside a name: the article's own word, whoever the sentence quotes. */
  readonly aside?: true
  /** Holds whatever day it is, and needs no further place: where a town lies. */
  readonly lasting?: true
  readonly rule: string
}

type Found = EntityType | 'Value'

/** Do the things at these tokens fit the ends of a relation? A value may be an object; a lemma relation takes all. */
export function fits(reading: Reading, relation: string, subject: number, object: number): boolean {
  const known = relationNamed(relation)
  if (!known) return true
  const from = reading.typesAt(subject)
  const to = reading.typesAt(object)
  const fitsTo = (type: Found) => (type === 'Value' ? known.counts === true : known.to.includes(type))
  return from.some(type => type !== 'Value' && known.from.includes(type)) && to.some(fitsTo)
}

export const hasType = (reading: Reading, token: number, types: readonly EntityType[] | undefined): boolean =>
  types === undefined || reading.typesAt(token).some(type => type !== 'Value' && types.includes(type))

/** Is it one thing that stands at a token, and not several of a kind? */
export const isOne = ({ document, mentionsAt }: Reading, token: number): boolean =>
  mentionsAt(token).every(mention => document.mentions[mention]!.number !== 'plural')
