/** What a triple says, as the fields of a line: its ends in whole phrases, its relation in lemmas. */
import { entityAt, nameOf } from '../line-ends.ts'
import type { Understood } from '../load/records.ts'
import type { LineEntity, LineValue } from '../statement-line.ts'
import { relationName, textOf } from '../statements/predicate-words.ts'
import type { Reading } from '../statements/reading.ts'
import { valueOf } from '../statements/values.ts'
import type { OpenTriple, Phrase } from './triple.ts'

/** All words of a phrase, as the text has them. */
export const wording = ({ document }: Reading, words: readonly number[]): string =>
  textOf(document.tokens, words, words.length)

/** The entity that a phrase is headed by, in the words of the phrase; a thing without an id where there is none. */
export function entityOf(document: Understood, reading: Reading, { head, words }: Phrase): LineEntity {
  const mention = wording(reading, words)
  const known = entityAt(document, reading.mentionsAt(head)[0] ?? null, true)
  return known
    ? { ...known, mention }
    : { id: null, name: nameOf(mention), type: 'Thing', aliases: [], mention }
}

/** An amount, a quality or a clause in the place of the object, in all of its words; null where an entity stands there. */
export function valueIn(reading: Reading, { head, words }: Phrase): LineValue | null {
  const [mention] = reading.mentionsAt(head)
  const isValue = mention === undefined || reading.typeOf(mention) === 'Value'
  if (!isValue) return null
  const name = wording(reading, words)
  const { number, unit } =
    mention === undefined
      ? { number: null, unit: null }
      : valueOf(reading.document.tokens, reading.document.mentions[mention]!, name)
  return { id: null, name, type: 'Value', number, unit }
}

/** Words that a relation's name can do without: its clause's factuality and the ends tell what they say. */
const UNTOLD = new Set(['AUX', 'DET', 'PART', 'PUNCT', 'PRON', 'CCONJ', 'NUM', 'SYM'])

/** "was sent to the" → SEND_TO; of "be" alone BE. */
export function relationOf({ tree }: Reading, { relation }: OpenTriple): string {
  const told = relation.filter(index => !UNTOLD.has(tree.tokens[index]!.upos))
  return relationName(...(told.length === 0 ? ['be'] : told.map(index => tree.tokens[index]!.lemma)))
}
