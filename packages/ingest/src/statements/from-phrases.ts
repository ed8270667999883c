/** Proposals from noun phrases: offices, nominal events, places; and what a name is called beside them. */
import { relationNamed } from '@redthread/graph'

import { nounPhrase } from '../mentions/index.ts'
import { demonymNamed } from '../names/demonyms.ts'
import type { Tree } from '../tree.ts'
import type { Candidate } from './candidate.ts'
import { fits, hasType, isOne } from './candidate.ts'
import { ENDING, isClosed, isRoleOver } from './ended-states.ts'
import { ADVERBS, EVENT_ADJECTIVES } from './factuality/embedders.ts'
import { eventStanding, standingOf, weaker, type Standing } from './factuality/index.ts'
import { bearers, firstOfRoles, rolesBeside, verbOfRole } from './phrases/bearers.ts'
import { HOLDER } from './phrases/ends.ts'
import { isNamedApart, mayAttack, mayHappen } from './phrases/event-names.ts'
import { mayLie, namedEnough, namesOne } from './phrases/fitting.ts'
import { mayHold } from './phrases/holding.ts'
import { PHRASES, type Phrase } from './phrases/index.ts'
import { follow } from './phrases/path.ts'
import { isPartOfRole, roleNames } from './phrases/role-names.ts'
import { compounds, wholeOf } from './phrases/wholes.ts'
import { jointOf } from './predicate-words.ts'
import type { Reading } from './reading.ts'

export function phraseCandidates(reading: Reading): readonly Candidate[] {
  return reading.document.tokens.flatMap((token, index) =>
    token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'ADJ'
      ? saidOnce(phrasesAt(reading, index).flatMap(phrase => matches(reading, phrase, index)))
      : [],
  )
}

/** What one word says of two ends, and what it then does not say of them as well. */
const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  // "the Estonian prime minister" leads the country and is not employed by it.
  LEADS: ['EMPLOYED_BY'],
  MEMBER_OF: ['EMPLOYED_BY'],
  // "the Estonian striker" comes from there.
  CITIZEN_OF: ['MEMBER_OF'],
}

function saidOnce(found: readonly Candidate[]): readonly Candidate[] {
  return found.filter(
    ({ relation, subject, object }) =>
      !found.some(
        other =>
          INSTEAD[other.relation]?.includes(relation) && other.subject === subject && other.object === object,
      ),
  )
}

const PLACE_IN_LIST = new Map(PHRASES.map((phrase, place) => [phrase, place]))
const BY_TYPE = PHRASES.filter(({ anchor }) => 'is' in anchor)
const BY_LEMMA = new Map<string, Phrase[]>()
for (const phrase of PHRASES) {
  for (const lemma of 'lemmas' in phrase.anchor ? phrase.anchor.lemmas : []) {
    BY_LEMMA.set(lemma, [...(BY_LEMMA.get(lemma) ?? []), phrase])
  }
}

/** The rules that start from a token, in the order of the list. */
function phrasesAt(reading: Reading, index: number): readonly Phrase[] {
  const named = roleNames(reading.tree, index).flatMap(name => BY_LEMMA.get(name) ?? [])
  const typed =
    reading.typesAt(index).length > 0
      ? BY_TYPE.filter(({ anchor }) => 'is' in anchor && hasType(reading, index, anchor.is))
      : []
  if (named.length + typed.length < 2) return [...named, ...typed]
  return [...new Set([...named, ...typed])].toSorted((a, b) => PLACE_IN_LIST.get(a)! - PLACE_IN_LIST.get(b)!)
}

function matches(reading: Reading, phrase: Phrase, anchor: number): readonly Candidate[] {
  if (!isFitAnchor(reading, phrase, anchor)) return []
  const from = holdersOf(reading, phrase, anchor)
  const to = farEndsOf(reading, phrase, anchor)
  const pairs = from.flatMap(subject => to.map(object => ({ subject, object })))
  const good = pairs.filter(
    ({ subject, object }) =>
      (subject !== object || isPair(reading, phrase, subject)) &&
      fits(reading, phrase.relation, subject, object) &&
      namedEnough(reading, phrase, subject, object) &&
      mayLie(reading, phrase, subject, object) &&
      mayHold(reading, phrase, anchor, object) &&
      mayHappen(reading, phrase, subject, object) &&
      mayAttack(reading, phrase, anchor, subject) &&
      mayEnd(reading, phrase, object),
  )
  if (good.length === 0) return []
  const standing = standingFor(reading, phrase, anchor)
  return good.map(({ subject, object }) => ({
    subject,
    object,
    relation: phrase.relation,
    predicate: wordsBetween(reading, anchor, subject, object),
    anchor,
    standing,
    ...(LASTING.has(phrase.relation) ? { lasting: true as const } : {}),
    ...(phrase.kind === 'state' && isAside(reading, anchor) ? { aside: true as const } : {}),
    rule: `phrase: ${phrase.name}`,
  }))
}

/** Does the anchor have around it what the rule wants, and none of what it does not? */
function isFitAnchor(reading: Reading, { requires, lacks, apart }: Phrase, anchor: number): boolean {
  const has = (path: string) => follow(reading.tree, anchor, path).length > 0
  return (!requires || requires.some(has)) && !lacks?.some(has) && (!apart || isNamedApart(reading, anchor))
}

/** May this stand at the far end, as far as the rule says? */
const mayEnd = (reading: Reading, { toOne, toWords, demonym }: Phrase, object: number): boolean =>
  (!toOne || isOne(reading, object)) &&
  (!toWords || namesOne(reading, object, toWords)) &&
  (!demonym || demonymNamed(reading.tree.tokens[object]!.text) !== null)

/** Where a place lies and whose citizen someone is hold on any day: a time beside them is of something else. */
const LASTING = new Set(['LOCATED_IN', 'PRESENT_IN', 'LOCATED_NEAR', 'PART_OF', 'CITIZEN_OF'])

/** A place that is named lies where it lies: "then in Sillam, Estonia". */
function standingFor(reading: Reading, { kind, relation }: Phrase, anchor: number): Standing {
  if (kind === 'event') return eventStanding(reading.tree, anchor)
  if (kind === 'undergone') return undergoneStanding(reading.tree, anchor)
  const named = reading.tree.tokens[anchor]!.upos === 'PROPN' && reading.typesAt(anchor).includes('Place')
  if (named && relation === 'LOCATED_IN') return { factuality: 'asserted', saying: null }
  const standing = stateStanding(reading, anchor)
  return relation === 'LOCATED_IN' || relation === 'PRESENT_IN'
    ? notBefore(reading, anchor, standing)
    : standing
}

/** "will build schools in Oslo", "may gather leaders in Oslo": what is not known yet is there when it is done, if at all. */
function notBefore({ tree }: Reading, anchor: number, standing: Standing): Standing {
  const first = tree.is(anchor, 'conj') ? tree.tokens[anchor]!.head : anchor
  if (isClosed(tree, first)) return { ...standing, factuality: weaker(standing.factuality, 'past') }
  const { upos, head } = tree.tokens[first]!
  if (upos !== 'NOUN' || !tree.is(first, 'obj') || nounPhrase(tree, first).definite) return standing
  const { factuality } = standingOf(tree, head)
  if (factuality !== 'planned' && factuality !== 'possible' && factuality !== 'negated') return standing
  // "did not sell a house in Oslo": there may be one.
  const open = factuality === 'planned' ? factuality : 'possible'
  return { ...standing, factuality: weaker(standing.factuality, open) }
}

/** "was not killed in a strike": each verb of the clause that the event stands in has a say, and so has its noun. */
function undergoneStanding(tree: Tree, anchor: number): Standing {
  const verbs = tree.conjuncts(tree.tokens[anchor]!.head).map(verb => standingOf(tree, verb))
  return verbs.reduce<Standing>(
    (standing, { factuality, saying }) => ({
      factuality: weaker(standing.factuality, factuality),
      saying: standing.saying ?? saying,
    }),
    eventStanding(tree, anchor),
  )
}

/** Who stands at the near end; of coordinated roles, whoever holds the first holds the others. */
function holdersOf(reading: Reading, { from, fromTypes }: Phrase, anchor: number): readonly number[] {
  const own = firstEnds(reading, anchor, from, fromTypes)
  const first = firstOfRoles(reading.tree, anchor)
  const found = own.length > 0 || first === anchor ? own : firstEnds(reading, first, from, fromTypes)
  return found.length === 0 && from === HOLDER && isNamedElsewhere(reading, anchor) ? [anchor] : found
}

/** "The mayor of Halden resigned", where the article has told who that is. */
const isNamedElsewhere = ({ document, mentionsAt, isNamed, typeOf }: Reading, role: number): boolean =>
  mentionsAt(role).some(
    mention =>
      document.mentions[mention]!.kind === 'nominal' && isNamed(mention) && typeOf(mention) === 'Person',
  )

/** What stands at the far end; "president and head of the port" are both of the port. */
function farEndsOf(reading: Reading, phrase: Phrase, anchor: number): readonly number[] {
  const near = (role: number) => firstEnds(reading, role, pathsTo(reading, phrase, role), phrase.toTypes)
  const own = near(anchor)
  if (own.length > 0 || !phrase.shared) return own
  return (
    rolesBeside(reading.tree, anchor)
      .map(near)
      .find(ends => ends.length > 0) ?? []
  )
}

/** The paths to the far end; what stands `before` them all is taken alone, where it is there. */
function pathsTo(reading: Reading, { to, before }: Phrase, anchor: number): readonly string[] {
  const preferred = before?.find(path =>
    reachedBy(reading, anchor, path).some(end => !isPartOfRole(reading.tree, anchor, end)),
  )
  return preferred === undefined ? to : [preferred]
}

/** A role beside a name, not across "is" or behind "as". */
const isAside = ({ tree }: Reading, anchor: number): boolean =>
  tree.child(firstOfRoles(tree, anchor), 'cop') === undefined &&
  verbOfRole(tree, firstOfRoles(tree, anchor)) === undefined

/** "between the Russian and Ukrainian delegations": one noun may stand for both ends. */
const isPair = (reading: Reading, { relation }: Phrase, token: number): boolean =>
  relationNamed(relation)?.symmetric === true && reading.mentionsAt(token).length > 1

/** The ends of the first path that reaches a mention of a fitting type, coordination resolved. */
function firstEnds(
  reading: Reading,
  anchor: number,
  paths: readonly string[],
  types: Phrase['fromTypes'],
): readonly number[] {
  for (const path of paths) {
    const ends = reachedBy(reading, anchor, path)
      .flatMap(end => (SINGLE.test(path) ? [end] : reading.tree.conjuncts(end)))
      .filter(end => reading.mentionsAt(end).length > 0 && hasType(reading, end, types))
      .filter(end => !isPartOfRole(reading.tree, anchor, end))
    if (ends.length > 0) return ends
  }
  return []
}

/** Paths whose ends are taken as they are: the coordination around them is another's. */
const SINGLE = /^(\.|bearer|<.*)$/

function reachedBy(reading: Reading, anchor: number, path: string): readonly number[] {
  if (path === ', left') return beforeComma(reading, anchor)
  if (path === 'of, for a part') return wholeOf(reading, anchor)
  if (path.startsWith('compound,')) return compounds(reading, anchor, path.endsWith('nearest'))
  return path === 'bearer' ? bearers(reading, anchor) : follow(reading.tree, anchor, path)
}

/** "Budanov, previously the head of …": the name before the comma, where the tree has tied the noun elsewhere. */
function beforeComma(reading: Reading, anchor: number): readonly number[] {
  const { tree, document } = reading
  const start = tree.subtree(anchor).find(index => tree.tokens[index]!.upos !== 'PUNCT') ?? anchor
  if (tree.tokens[start - 1]?.text !== ',') return []
  const name = document.mentions.findIndex(({ kind, last }) => kind === 'named' && last === start - 2)
  return name < 0 ? [] : [document.mentions[name]!.head]
}

/** A state holds as the article's own word, unless its noun says that it has ended or is to come. */
function stateStanding(reading: Reading, anchor: number): Standing {
  const { tree } = reading
  const base = isRoleOver(tree, anchor)
    ? { ...stateBase(tree, anchor), factuality: 'past' as const }
    : stateBase(tree, anchor)
  return tree
    .children(anchor, 'amod', 'advmod', 'compound', 'nmod:desc')
    .reduce<Standing>((standing, index) => {
      // The lemma of "alleged" may be "allege".
      const { lemma, text } = tree.tokens[index]!
      const effect = [lemma, text]
        .map(word => EVENT_ADJECTIVES[word.toLowerCase()] ?? ADVERBS[word.toLowerCase()])
        .find(found => found !== undefined)
      return effect ? { ...standing, factuality: weaker(standing.factuality, effect) } : standing
    }, base)
}

/** What someone is by these is what another takes them for. */
const DESCRIBING = new Set(
  'describe portray depict characterize characterise regard see view consider identify name cite label denounce'.split(
    ' ',
  ),
)

/** A role across "is" or behind "as" stands as its clause does; one beside a name, as the article's own word. */
function stateBase(tree: Tree, anchor: number): Standing {
  const first = firstOfRoles(tree, anchor)
  if (tree.child(first, 'cop') !== undefined) return standingOf(tree, first)
  const head = verbOfRole(tree, first)
  if (head === undefined) return { factuality: 'asserted', saying: null }
  const clause = standingOf(tree, head)
  // "is described by the treasury as a leader of the group": so says the treasury. "Portrayed him as the son of the mayor,
  // Karl Moor": whose office it is says the article.
  // "named Lind chairman" gives him the office.
  const isTaken =
    DESCRIBING.has(tree.lemma(head)) && !(tree.lemma(head) === 'name' && tree.is(first, 'xcomp'))
  if (isTaken && tree.child(first, 'appos') === undefined)
    return { factuality: weaker(clause.factuality, 'reported'), saying: clause.saying ?? head }
  return ENDING.has(tree.lemma(head)) ? { ...clause, factuality: weaker(clause.factuality, 'past') } : clause
}

/** The anchor with its preposition; where the anchor is an end itself, what joins the two. */
function wordsBetween(reading: Reading, anchor: number, subject: number, object: number): readonly number[] {
  const { tree } = reading
  const joint = jointOf(tree, anchor === object ? subject : object)
  if (anchor === subject || anchor === object)
    return joint.length > 0 ? joint : [linkOf(tree, anchor, object)]
  const longRole = tree.children(anchor, 'nmod').filter(index => isPartOfRole(reading.tree, anchor, index))
  const words = [
    anchor,
    ...longRole.flatMap(index => [index - 1, index]),
    ...joint.filter(index => index > anchor),
  ]
  return words.toSorted((a, b) => a - b)
}

/** The word between an anchor and an end that hangs on it: "based" in "a Tallinn-based company"; else the anchor. */
function linkOf(tree: Tree, anchor: number, end: number): number {
  const { head } = tree.tokens[end]!
  return head >= 0 && head !== anchor && tree.tokens[head]!.head === anchor ? head : anchor
}
