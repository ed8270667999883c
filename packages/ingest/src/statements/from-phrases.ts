/** Proposals from noun phrases: offices, nominal events, places; and what a name is called beside them. */
import { relationNamed } from '@redthread/graph'

import type { Mention } from '../document.ts'
import { mayLieIn } from '../names/containment.ts'
import { demonymNamed } from '../names/demonyms.ts'
import { placeNamed } from '../names/places.ts'
import type { Tree } from '../tree.ts'
import type { Candidate } from './candidate.ts'
import { fits, hasType } from './candidate.ts'
import { ADVERBS, EVENT_ADJECTIVES } from './factuality/embedders.ts'
import { eventStanding, standingOf, weaker, type Standing } from './factuality/index.ts'
import { PHRASES, type Phrase } from './phrases/index.ts'
import { follow } from './phrases/path.ts'
import { jointOf } from './predicate-words.ts'
import type { Reading } from './reading.ts'

export function phraseCandidates(reading: Reading): readonly Candidate[] {
  return reading.document.tokens.flatMap((token, index) =>
    token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'ADJ'
      ? withoutService(
          PHRASES.flatMap(phrase =>
            isAnchor(reading, phrase, index) ? matches(reading, phrase, index) : [],
          ),
        )
      : [],
  )
}

/** Who leads a country by an office is not employed by it in the same one: "the Estonian prime minister". */
function withoutService(found: readonly Candidate[]): readonly Candidate[] {
  const led = found.filter(({ relation }) => relation === 'LEADS')
  return found.filter(
    ({ relation, subject, object }) =>
      relation !== 'EMPLOYED_BY' || !led.some(lead => lead.subject === subject && lead.object === object),
  )
}

function isAnchor(reading: Reading, { anchor }: Phrase, index: number): boolean {
  if ('is' in anchor) return hasType(reading, index, anchor.is)
  return roleNames(reading, index).some(name => anchor.lemmas.has(name))
}

/** "staff" in "chief of staff" is no body that a chief leads. */
const isPartOfRole = (reading: Reading, anchor: number, end: number): boolean =>
  end - anchor === 2 &&
  LONG_ROLES.has(`${reading.tree.lemma(anchor)} of ${reading.tree.tokens[end]!.text}`.toLowerCase())

const LONG_ROLES = new Set(['chief of staff', 'secretary of state', 'head of state', 'head of government'])

/** The names that a role noun may go by: "chief", "chief of staff", "deputy minister", "vice-president". */
export function roleNames(reading: Reading, index: number): readonly string[] {
  const { tree } = reading
  const own = tree.tokens[index]!.lemma.toLowerCase()
  const behind = tree
    .children(index, 'nmod')
    .find(child => tree.marker(child) === 'of' && child - index === 2)
  if (behind !== undefined) {
    const long = `${own} of ${tree.tokens[behind]!.text.toLowerCase()}`
    if (LONG_ROLES.has(long)) return [long]
  }
  const before = tree.tokens[index - 1]
  const adjoined =
    before && ['ADJ', 'NOUN', 'PROPN'].includes(before.upos) ? `${before.lemma.toLowerCase()} ${own}` : ''
  return DEPUTIES.test(adjoined) ? [adjoined] : [adjoined, own]
}

/** A deputy does not lead what the one above leads. */
const DEPUTIES = /^(vice|deputy|assistant|associate) /

function matches(reading: Reading, phrase: Phrase, anchor: number): readonly Candidate[] {
  const { tree } = reading
  if (phrase.requires?.every(path => follow(tree, anchor, path).length === 0)) return []
  const from = firstEnds(reading, anchor, phrase.from, phrase.fromTypes)
  const to = firstEnds(reading, anchor, pathsTo(reading, phrase, anchor), phrase.toTypes)
  const pairs = from.flatMap(subject => to.map(object => ({ subject, object })))
  const good = pairs.filter(
    ({ subject, object }) =>
      (subject !== object || isPair(reading, phrase, subject)) &&
      fits(reading, phrase.relation, subject, object) &&
      namedEnough(reading, phrase, subject, object) &&
      (phrase.relation !== 'LOCATED_IN' || liesIn(reading, subject, object)) &&
      (!phrase.demonym || demonymNamed(tree.tokens[object]!.text) !== null),
  )
  if (good.length === 0) return []
  const standing = phrase.kind === 'event' ? eventStanding(tree, anchor) : stateStanding(reading, anchor)
  return good.map(({ subject, object }) => ({
    subject,
    object,
    relation: phrase.relation,
    predicate: wordsBetween(reading, anchor, subject, object),
    anchor,
    standing,
    ...(phrase.kind === 'state' && isAside(reading, anchor) ? { aside: true as const } : {}),
    rule: `phrase: ${phrase.name}`,
  }))
}

/** The paths to the far end; what stands `before` them all is taken alone, where it is there. */
function pathsTo(reading: Reading, { to, before }: Phrase, anchor: number): readonly string[] {
  const preferred = before?.find(path =>
    follow(reading.tree, anchor, path).some(end => !isPartOfRole(reading, anchor, end)),
  )
  return preferred === undefined ? to : [preferred]
}

/** A role beside a name, not across "is" or behind "as". */
const isAside = ({ tree }: Reading, anchor: number): boolean =>
  tree.child(anchor, 'cop') === undefined && !(tree.is(anchor, 'obl') && tree.marker(anchor) === 'as')

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
    const reached = path === ', left' ? beforeComma(reading, anchor) : follow(reading.tree, anchor, path)
    const ends = reached
      .flatMap(end => (path === '.' || path.startsWith('<') ? [end] : reading.tree.conjuncts(end)))
      .filter(end => reading.mentionsAt(end).length > 0 && hasType(reading, end, types))
      .filter(end => !isPartOfRole(reading, anchor, end))
    if (ends.length > 0) return ends
  }
  return []
}

/** "Budanov, previously the head of …": the name before the comma, where the tree has tied the noun elsewhere. */
function beforeComma(reading: Reading, anchor: number): readonly number[] {
  const { tree, document } = reading
  const start = tree.subtree(anchor).find(index => tree.tokens[index]!.upos !== 'PUNCT') ?? anchor
  if (tree.tokens[start - 1]?.text !== ',') return []
  const name = document.mentions.findIndex(({ kind, last }) => kind === 'named' && last === start - 2)
  return name < 0 ? [] : [document.mentions[name]!.head]
}

function namedEnough(reading: Reading, { named }: Phrase, subject: number, object: number): boolean {
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
  const bracketed = ({ first }: Mention) => tokens[first - 1]?.text === '('
  return names(outer).some(
    place =>
      names(inner).every(({ name }) => mayLieIn(name, place.name)) &&
      (!bracketed(place) || placeNamed(place.name) !== null),
  )
}

/** A state holds as the article's own word, unless its noun says that it has ended or is to come. */
function stateStanding(reading: Reading, anchor: number): Standing {
  const { tree } = reading
  const base = stateBase(tree, anchor)
  return tree
    .children(anchor, 'amod', 'advmod', 'compound', 'nmod:desc')
    .reduce<Standing>((standing, index) => {
      const word = tree.tokens[index]!.lemma.toLowerCase()
      const effect = EVENT_ADJECTIVES[word] ?? ADVERBS[word]
      return effect ? { ...standing, factuality: weaker(standing.factuality, effect) } : standing
    }, base)
}

/** Verbs behind which a role that someone holds "as" comes to its end. */
const ENDING = new Set(
  'resign retire quit withdraw dismiss fire replace oust remove sack suspend depose leave step_down depart'
    .split(' ')
    .map(word => word.replace('_', ' ')),
)

/** A role across "is" or behind "as" stands as its clause does; one beside a name, as the article's own word. */
function stateBase(tree: Tree, anchor: number): Standing {
  if (tree.child(anchor, 'cop') !== undefined) return standingOf(tree, anchor)
  const { head } = tree.tokens[anchor]!
  if (!tree.is(anchor, 'obl') || tree.marker(anchor) !== 'as') return { factuality: 'asserted', saying: null }
  const clause = standingOf(tree, head)
  return ENDING.has(tree.lemma(head)) ? { ...clause, factuality: weaker(clause.factuality, 'past') } : clause
}

/** The anchor with its preposition; where the anchor is an end itself, what joins the two. */
function wordsBetween(reading: Reading, anchor: number, subject: number, object: number): readonly number[] {
  const { tree } = reading
  const joint = jointOf(tree, anchor === object ? subject : object)
  if (anchor === subject || anchor === object) return joint.length > 0 ? joint : [anchor]
  const longRole = tree.children(anchor, 'nmod').filter(index => isPartOfRole(reading, anchor, index))
  const words = [
    anchor,
    ...longRole.flatMap(index => [index - 1, index]),
    ...joint.filter(index => index > anchor),
  ]
  return words.toSorted((a, b) => a - b)
}
