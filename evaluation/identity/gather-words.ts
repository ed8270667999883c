/** Gold mentions that their words alone join: the same words, days and appositions. */
import type { Groups } from '../../packages/ingest/src/identity/groups.ts'
import type { Surroundings } from './gather-mentions.ts'
import type { GoldMention } from './gold-mention.ts'

function joinBy(
  groups: Groups,
  mentions: readonly GoldMention[],
  keyOf: (mention: GoldMention) => string | null,
): void {
  const keyed = mentions.flatMap(mention => {
    const key = keyOf(mention)
    return key === null ? [] : [{ key, mention: mention.key }]
  })
  for (const [first, ...others] of Map.groupBy(keyed, ({ key }) => key).values())
    for (const other of others) groups.join(first!.mention, other.mention)
}

/** "the U.S. Surgeon General" and "U.S. surgeon general" in reports of one event. */
export const joinSameWords = (
  groups: Groups,
  mentions: readonly GoldMention[],
  { eventOf }: Surroundings,
): void =>
  joinBy(groups, mentions, ({ document, type, text }) => {
    const words = bareWords(text)
    return words.includes(' ') ? `${eventOf.get(document)} ${type} ${words}` : null
  })

const LEADING =
  /^(?:(?:in|at|on|near|from|of|off|to|by|outside|inside|around|about|the|an?|this|that|its|their|his|her) )+/

/** In lower case, without what stands before a name or a noun. */
const bareWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\bmt\b\.?/g, 'mount')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .replace(LEADING, '')

const WEEKDAY = /\b(mon|tues|wednes|thurs|fri|satur|sun)day\b/i

/** Reports of one event come within days of each other: their Fridays are one. */
export const joinWeekdays = (
  groups: Groups,
  mentions: readonly GoldMention[],
  { eventOf }: Surroundings,
): void =>
  joinBy(groups, mentions, ({ document, type, text }) => {
    const [, day] = WEEKDAY.exec(text) ?? []
    return day === undefined || !type.startsWith('TIM')
      ? null
      : `${eventOf.get(document)} ${day.toLowerCase()}`
  })

/** "Velmar, the largest maker of ferries": what stands behind the comma, where it is a mention of its own, is Velmar. */
export function joinAppositions(groups: Groups, mentions: readonly GoldMention[]): void {
  const inSentence = Map.groupBy(mentions, ({ document, sentence }) => `${document} ${sentence}`)
  for (const sentence of inSentence.values()) {
    const byText = Map.groupBy(sentence, ({ type, text }) => `${type} ${text}`)
    for (const { key, type, text } of sentence) {
      const same = partsOf(text).flatMap(part => byText.get(`${type} ${part}`) ?? [])
      for (const other of same) groups.join(key, other.key)
    }
  }
}

/** What stands before the first comma and behind it; nothing of what has none. */
function partsOf(text: string): string[] {
  const [first = '', ...rest] = text.split(/ , (?!and )/)
  return rest.length === 0 ? [] : [first, rest.join(' , ').replace(/ ,$/, '')]
}
