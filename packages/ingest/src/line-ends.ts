/** Who or what stands at the ends of a line. */
import { type Statement, entityId } from '@redthread/graph'

import type { DocumentAppearance, Mention } from './document.ts'
import { type Understood, appearanceAt, appearanceRecord } from './load/records.ts'
import type { LineEntity, LineValue } from './statement-line.ts'

/** Longer ones are no names any more, but sentences. */
const NAME_WORDS = 8
const MENTION_WORDS = 12

/** What a mention stands for; a pronoun that points nowhere is nothing, unless all clauses are wanted. */
export function entityAt(document: Understood, index: number | null, allClauses: boolean): LineEntity | null {
  const mention = index === null ? undefined : document.mentions[index]
  if (!mention) return null
  const words = mentionWords(document, mention)
  const appearance = appearanceAt(document, index)
  if (appearance) return { ...identified(document, appearance), mention: words }
  return allClauses
    ? { id: null, name: nameOf(mention.name), type: mention.type, aliases: [], mention: words }
    : null
}

function identified(document: Understood, appearance: DocumentAppearance): Omit<LineEntity, 'mention'> {
  const { id, name, type, aliases } = appearanceRecord(document, appearance)
  const shown = isName(name) ? name : (aliases.find(isName) ?? nameOf(name))
  const others = aliases.filter(alias => alias !== shown && isName(alias))
  return { id: entityId(type, name, [id]), name: shown, type, aliases: others }
}

/** What stands in the place of an object without being an entity. */
export function valueOf({ value, number, unit }: Statement): LineValue | null {
  return value === null ? null : { id: null, name: nameOf(value), type: 'Value', number, unit }
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean)

const isName = (name: string): boolean => wordsOf(name).length <= NAME_WORDS

/** A name of eight words at most. */
export const nameOf = (name: string): string =>
  isName(name) ? name : wordsOf(name).slice(0, NAME_WORDS).join(' ')

/** A mention's own words, verbatim; of a long one the part of twelve words that holds its head. */
function mentionWords({ article, tokens }: Understood, mention: Mention): string {
  const text = article.text.slice(mention.start, mention.end)
  const words = [...text.matchAll(/\S+/g)]
  if (words.length <= MENTION_WORDS) return text
  const head = (tokens?.[mention.head]?.start ?? mention.start) - mention.start
  const at = words.findLastIndex(({ index }) => index <= head)
  const first = words[Math.max(0, at - MENTION_WORDS + 1)]!
  const last = words[Math.max(at, MENTION_WORDS - 1)]!
  return text.slice(first.index, last.index + last[0].length)
}
