import { groupsOf, type Groups } from '../../packages/ingest/src/identity/groups.ts'
/**
 * Gold mentions gathered to entities or events by what identity rests on: names compared, heads of descriptions, our
 * own coreference, and which documents report on one event.
 */
import { comparable, sameName } from '../../packages/ingest/src/names/comparing/index.ts'
import { joinAppositions, joinSameWords, joinWeekdays } from './gather-words.ts'
import { type GoldMention, isPronoun } from './gold-mention.ts'
import { likeNoun } from './like-nouns.ts'

export interface Surroundings {
  /** Document → documents that speak of the same people, in one of which a name is of one bearer. */
  readonly topicOf: ReadonlyMap<string, string>
  /** Document → documents that report on one event: what they describe alike is one. */
  readonly eventOf: ReadonlyMap<string, string>
}

export function gatherMentions(mentions: readonly GoldMention[], around: Surroundings): string[][] {
  const inOrder = mentions.toSorted(
    (a, b) =>
      compare(a.document, b.document) ||
      a.sentence - b.sentence ||
      a.start - b.start ||
      compare(a.key, b.key),
  )
  const groups = groupsOf(inOrder.map(({ key }) => key))
  const spoken = inOrder.filter(mention => !isPronoun(mention))
  joinAlike(
    groups,
    inOrder.filter(({ appearance }) => appearance !== null),
    ({ appearance }) => appearance!,
  )
  joinAlike(
    groups,
    spoken.filter(({ isName }) => isName),
    name => `${around.topicOf.get(name.document)} ${name.type} ${name.head}`,
  )
  joinAlike(
    groups,
    spoken.filter(({ isName }) => !isName),
    one => `${around.eventOf.get(one.document)} ${one.type} ${likeNoun(one.head)}`,
  )
  joinSameWords(groups, spoken, around)
  joinWeekdays(groups, spoken, around)
  joinAppositions(groups, inOrder)
  joinAcronyms(groups, spoken, around)
  joinShorter(groups, spoken, around)
  joinDescribed(groups, spoken, around)
  for (const document of Map.groupBy(inOrder, mention => mention.document).values())
    joinBackwards(groups, document)
  return [...Map.groupBy(inOrder, ({ key }) => groups.of(key)).values()].map(group =>
    group.map(({ key }) => key),
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function joinAlike(
  groups: Groups,
  mentions: readonly GoldMention[],
  keyOf: (mention: GoldMention) => string,
): void {
  for (const [first, ...others] of Map.groupBy(mentions, keyOf).values())
    for (const other of others) groups.join(first!.key, other.key)
}

/** An acronym and the names of its topic of which it is the initials. */
function joinAcronyms(groups: Groups, mentions: readonly GoldMention[], { topicOf }: Surroundings): void {
  const names = mentions.filter(({ isName }) => isName)
  for (const topic of Map.groupBy(
    names,
    ({ document, type }) => `${topicOf.get(document)} ${type}`,
  ).values()) {
    const byText = Map.groupBy(topic, ({ text }) => text.replace(/^the /i, ''))
    const bearers = [...byText].map(([text, [bearer]]) => ({ text, key: bearer!.key }))
    for (const short of bearers.filter(({ text }) => ACRONYM.test(text)))
      for (const long of bearers.filter(({ text }) => isInitialsOf(short.text, text)))
        groups.join(short.key, long.key)
  }
}

const ACRONYM = /^\p{Lu}{2,6}s?$/u

/** "GMs" of "General Motors (GM)", too. */
const isInitialsOf = (short: string, long: string): boolean =>
  sameName(short.replace(/s$/, ''), long.replace(/[ (]+\p{Lu}+[ )]*$/u, ''), 'other').reasons.includes(
    'initials of its words',
  )

/** "Velmar" and "Velmar Ltd" or "Velmar Shipping": a name that only lacks the last word of the other, beside legal forms. */
function joinShorter(groups: Groups, mentions: readonly GoldMention[], { topicOf }: Surroundings): void {
  const names = mentions.filter(({ isName }) => isName)
  for (const topic of Map.groupBy(
    names,
    ({ document, type }) => `${topicOf.get(document)} ${type}`,
  ).values()) {
    const bearer = new Map<string, string>()
    const written = topic
      .map(name => ({ name, words: properWords(name.text) }))
      .filter(({ words }) => words.length > 0)
    for (const { name, words } of written) {
      const known = bearer.get(words.join(' '))
      if (known === undefined) bearer.set(words.join(' '), name.key)
      else groups.join(name.key, known)
    }
    for (const { name, words } of written) {
      const shorter = bearer.get(words.slice(0, -1).join(' '))
      if (shorter !== undefined && !/\d/.test(words.at(-1)!)) groups.join(name.key, shorter)
    }
  }
}

/** The words of a name from its last run of capitals: "US automaker Velmar Motors" → velmar, motors. */
function properWords(text: string): string[] {
  const run = /(?:[\p{Lu}\d][\p{L}\d.&'-]*\s*)+[\s,.]*$/u.exec(text)?.[0] ?? ''
  return comparable(run, 'other').words.map(word => word.text)
}

/** What reports of one event describe in words that they use of one name alone is the bearer of that name. */
function joinDescribed(groups: Groups, mentions: readonly GoldMention[], { eventOf }: Surroundings): void {
  for (const event of Map.groupBy(mentions, ({ document }) => eventOf.get(document)).values()) {
    const described = event
      .filter(({ isName }) => isName)
      .flatMap(({ key, type, describedAs }) => describedAs.map(word => ({ key, words: `${type} ${word}` })))
    const bearers = Map.groupBy(described, ({ words }) => words)
    for (const { key, type, head } of event.filter(({ isName }) => !isName)) {
      const found = new Set((bearers.get(`${type} ${head}`) ?? []).map(bearer => groups.of(bearer.key)))
      if (found.size === 1) groups.join(key, [...found][0]!)
    }
  }
}

const SENTENCES_BACK = 3
/** Says of a body no more than that it is one. */
const BODY =
  /^(?:the |this |that )?(?:\w+ )?(?:company|firm|maker|automaker|manufacturer|carmaker|airline|agency)$/i

/** A pronoun, and a body by its mere kind, is the last one of its kind before it: a name, if one is near. */
function joinBackwards(groups: Groups, document: readonly GoldMention[]): void {
  const linked = Map.groupBy(document, ({ appearance }) => appearance)
  for (const [at, mention] of document.entries()) {
    const isLinked = mention.appearance !== null && linked.get(mention.appearance)!.length > 1
    if (isLinked || (!isPronoun(mention) && !BODY.test(mention.text))) continue
    const antecedent = antecedentOf(mention, document.slice(0, at).toReversed())
    if (antecedent) groups.join(mention.key, antecedent.key)
  }
}

function antecedentOf(mention: GoldMention, backwards: readonly GoldMention[]): GoldMention | undefined {
  const before = backwards.filter(({ type }) => type === mention.type)
  const name = before.find(one => one.isName && mention.sentence - one.sentence <= SENTENCES_BACK)
  return name ?? (isPronoun(mention) ? before.find(one => !isPronoun(one)) : undefined)
}
