/** Which body "it" is where it says or does what only a body or a country does; the ranker, fitted to all texts, seldom links it. */
import type { Tree } from '../tree.ts'
import type { Clusters } from './clusters.ts'
import type { Facts } from './facts.ts'
import type { Pronoun } from './pronouns.ts'
import type { Reason } from './reasons.ts'

interface BodyOfIt {
  readonly mention: number
  readonly reason: Reason
}

/** The body that "it" is by its clause alone: the speaker of what it does, or the subject before. */
export function bodyOfIt(facts: Facts, clusters: Clusters, pronoun: Pronoun): BodyOfIt | undefined {
  if (pronoun.possessive || !facts.tree.is(facts.mentions[pronoun.index]!.head, 'nsubj')) return undefined
  return (
    speakerOfIt(facts, clusters, pronoun) ??
    subjectOverIt(facts, clusters, pronoun) ??
    subjectOfOpener(facts, clusters, pronoun) ??
    subjectBeforeColon(facts, clusters, pronoun) ??
    subjectBeforeIt(facts, clusters, pronoun)
  )
}

/** "Lindmar said that it had bought the yard": who speaks speaks of itself. */
function speakerOfIt({ tree, mentions, lookup }: Facts, clusters: Clusters, { index }: Pronoun) {
  const verb = tree.tokens[mentions[index]!.head]!.head
  const saying = tree.tokens[verb]?.dep === 'ccomp' ? tree.tokens[verb]!.head : -1
  if (saying < 0 || saying > verb || !SAYING.has(tree.lemma(saying))) return undefined
  const speaker = tree.child(saying, 'nsubj')
  const mention = speaker === undefined ? undefined : lookup.headedBy(speaker)
  return mention !== undefined && isBody(clusters, mention)
    ? ({ mention, reason: 'speaks of itself' } as const)
    : undefined
}

/** "The Arvid was lost when it sank": a clause of time speaks of the subject of the one above, where that has a name. */
function subjectOverIt({ tree, mentions, lookup }: Facts, clusters: Clusters, { index }: Pronoun) {
  const verb = tree.tokens[mentions[index]!.head]!.head
  const over = tree.tokens[verb]?.dep === 'advcl' ? tree.tokens[verb]!.head : -1
  if (over < 0 || over > verb || !opensWhen(tree, verb)) return undefined
  const subject = tree.child(over, 'nsubj', 'nsubj:pass')
  const mention = subject === undefined ? undefined : lookup.headedBy(subject)
  return mention !== undefined && isNamedThing(clusters, mention)
    ? ({ mention, reason: 'subject above' } as const)
    : undefined
}

/** "As Estonia goes on with its reform, it can count on help": the clause that opens the sentence has the subject of the main one. */
function subjectOfOpener({ tree, mentions, lookup }: Facts, clusters: Clusters, { index }: Pronoun) {
  const it = mentions[index]!.head
  const openers = tree.children(tree.tokens[it]!.head, 'advcl').filter(clause => clause < it)
  const subjects = openers.flatMap(clause => tree.child(clause, 'nsubj', 'nsubj:pass') ?? [])
  const mention = subjects.length === 1 ? lookup.headedBy(subjects[0]!) : undefined
  return mention !== undefined && isBody(clusters, mention) && clusters.isNamed(mention)
    ? ({ mention, reason: 'subject above' } as const)
    : undefined
}

/** "The report is grim: it tells of floods": what a colon opens goes on about the subject. */
function subjectBeforeColon({ tree, mentions, lookup }: Facts, clusters: Clusters, { index }: Pronoun) {
  const it = mentions[index]!.head
  const verb = tree.tokens[it]!.head
  if (tree.tokens[it - 1]?.text !== ':' || !tree.is(verb, 'parataxis', 'conj', 'ccomp')) return undefined
  const subject = tree.child(tree.tokens[verb]!.head, 'nsubj', 'nsubj:pass')
  const mention = subject === undefined || subject > it ? undefined : lookup.headedBy(subject)
  return mention !== undefined && isOneThing(clusters, mention)
    ? ({ mention, reason: 'subject above' } as const)
    : undefined
}

const isOneThing = (clusters: Clusters, mention: number): boolean =>
  !['Person', 'Value', null].includes(clusters.typeOf(mention)) && clusters.numberOf(mention) !== 'plural'

const isNamedThing = (clusters: Clusters, mention: number): boolean =>
  clusters.isNamed(mention) &&
  clusters.typeOf(mention) !== 'Person' &&
  clusters.numberOf(mention) !== 'plural'

const opensWhen = (tree: Tree, clause: number): boolean =>
  WHEN.has(tree.marker(clause)) ||
  tree.children(clause, 'advmod').some(at => WHEN.has(tree.tokens[at]!.text.toLowerCase()))

const WHEN = new Set(['when', 'after', 'before', 'while', 'until', 'once', 'since'])

/** "Lindmar was founded in Tallinn. It employs forty people.": the sentence before is of the same body. */
function subjectBeforeIt(facts: Facts, clusters: Clusters, pronoun: Pronoun) {
  if (!opensWithAct(facts, pronoun)) return undefined
  const { tree, lookup } = facts
  const before = tree.tokens.findIndex(({ sentence, head }) => sentence === pronoun.sentence - 1 && head < 0)
  const subject = before < 0 ? undefined : tree.child(before, 'nsubj', 'nsubj:pass')
  const mention = subject === undefined ? undefined : lookup.headedBy(subject)
  return mention !== undefined && isBody(clusters, mention)
    ? ({ mention, reason: 'body that was the subject' } as const)
    : undefined
}

/** Does "it" open its sentence, as the subject of what only a body does? */
function opensWithAct({ tree, mentions }: Facts, { index, sentence }: Pronoun): boolean {
  const { head } = mentions[index]!
  const verb = tree.tokens[head]!.head
  const opens = tree.tokens[head - 1]?.sentence !== sentence
  return opens && verb >= 0 && tree.tokens[verb]!.head < 0 && ACTING.has(tree.lemma(verb))
}

const isBody = (clusters: Clusters, mention: number): boolean =>
  ['Organization', 'Place'].includes(clusters.typeOf(mention) ?? '') &&
  clusters.numberOf(mention) !== 'plural'

const SAYING = new Set(
  'say state announce claim report confirm deny insist warn admit add argue acknowledge disclose reveal declare note promise'.split(
    ' ',
  ),
)

/** What a body or a country does, and neither an event nor a ship. */
const ACTING = new Set(
  `employ own sell buy acquire operate manufacture produce supply publish say announce plan deny sue pay hire lend borrow invest
  appoint elect accuse condemn urge call ask apologise apologize recruit train fund finance report declare export import`.split(
    /\s+/,
  ),
)
