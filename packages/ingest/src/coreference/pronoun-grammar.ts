/** What grammar says of a pronoun: whom it must, may not, or need not mean. */
import type { Tree } from '../tree.ts'
import type { Facts } from './facts.ts'
import type { Pronoun } from './pronouns.ts'
import type { Reason } from './reasons.ts'

const REFLEXIVE = /sel(?:f|ves)$/i
/** Verbs whose empty "it" is completed by a clause: "it became known that". */
const EMPTY_IT = new Set('seem appear become turn take happen emerge remain say report rain snow'.split(' '))

/** "it is clear that", "it became known that", "it is a long game": an "it" that points to no name. */
export function isEmptyIt({ tree, mentions }: Facts, index: number): boolean {
  const { head, name } = mentions[index]!
  if (!/^it$/i.test(name) || !tree.is(head, 'nsubj')) return false
  const predicate = tree.tokens[head]!.head
  if (predicate < 0) return false
  if (tree.child(predicate, 'cop') !== undefined) return true
  const { lemma } = tree.tokens[predicate]!
  return EMPTY_IT.has(lemma) && tree.child(predicate, 'ccomp', 'csubj', 'xcomp', 'advcl') !== undefined
}

/** Two arguments of one verb are two, and nothing contains itself. */
export function isBarred({ tree, mentions }: Facts, { index, possessive }: Pronoun, other: number): boolean {
  const [pronoun, candidate] = [mentions[index]!, mentions[other]!]
  if (candidate.first <= pronoun.first && pronoun.last <= candidate.last) return true
  const [one, two] = [tree.tokens[pronoun.head]!, tree.tokens[candidate.head]!]
  return !possessive && one.head === two.head && one.head >= 0 && one.dep !== 'conj' && two.dep !== 'conj'
}

/** "herself": the subject of its own clause; "a group calling itself": what the clause describes. */
export function reflexiveSubject({ tree, mentions }: Facts, { index }: Pronoun): number | undefined {
  const { name, head } = mentions[index]!
  if (!REFLEXIVE.test(name)) return undefined
  const set = besideComma(tree, head)
  if (set !== undefined) return set
  const verb = tree.tokens[head]!.head
  const describes = verb >= 0 && tree.is(verb, 'acl') && tree.child(verb, 'nsubj') === undefined
  return describes ? tree.tokens[verb]!.head : clauseSubject(tree, head)
}

/** "Oskar Lind, himself born in Tallinn,": the noun before the comma. */
function besideComma(tree: Tree, reflexive: number): number | undefined {
  const opens = tree.tokens[reflexive - 1]?.text === ',' && tree.tokens[reflexive + 1]?.xpos === 'VBN'
  let noun = opens ? reflexive - 2 : -1
  while (noun >= 0 && tree.is(noun, 'flat')) noun = tree.tokens[noun]!.head
  return noun >= 0 && /^(?:NOUN|PROPN)$/.test(tree.tokens[noun]!.upos) ? noun : undefined
}

interface Told {
  /** A token that heads the antecedent. */
  readonly token: number
  readonly reason: Reason
}

/** Whom grammar alone would take a possessive to mean: the first that may be meant. */
export function toldByGrammar(
  facts: Facts,
  { index, possessive }: Pronoun,
  mayBe: (token: number) => boolean,
): Told | undefined {
  const { head } = facts.mentions[index]!
  if (!possessive) return undefined
  const ways: readonly (readonly [number | undefined, Reason])[] = [
    [ownerAbove(facts.tree, head), 'owner above'],
    [receiver(facts.tree, head), 'receiver'],
    [subjectAhead(facts, head), 'subject ahead'],
    [clauseSubject(facts.tree, head), 'possessive of the subject'],
  ]
  for (const [token, reason] of ways) if (token !== undefined && mayBe(token)) return { token, reason }
  return undefined
}

/** "Venn's affection for his brother": the owner of what the pronoun stands in. */
export function ownerAbove(tree: Tree, token: number): number | undefined {
  for (let at = tree.tokens[token]!.head; at >= 0 && tree.is(at, 'nmod');) {
    at = tree.tokens[at]!.head
    const owner = tree.child(at, 'nmod:poss')
    if (owner !== undefined && owner < token && owner !== token) return owner
  }
  return undefined
}

/** "gave Lind her first post": who is given something, not who gives. */
export function receiver(tree: Tree, token: number): number | undefined {
  const given = tree.tokens[token]!.head
  if (given < 0 || !tree.is(given, 'obj')) return undefined
  return tree.children(tree.tokens[given]!.head, 'iobj').find(index => index < token)
}

/** "In her speech, Venn said", "When she arrived, Venn spoke": at the head of a sentence it looks ahead to the subject. */
export function subjectAhead({ tree, mentions, lookup }: Facts, token: number): number | undefined {
  for (let at = token; at >= 0; at = tree.tokens[at]!.head) {
    const isOpener = tree.is(at, 'advcl') || (tree.is(at, 'obl') && tree.child(at, 'case') !== undefined)
    const subject = isOpener ? tree.child(tree.tokens[at]!.head, 'nsubj') : undefined
    if (subject === undefined || subject < at || subject < token) continue
    const named = lookup.headedBy(subject)
    return named !== undefined && mentions[named]!.kind === 'named' ? subject : undefined
  }
  return undefined
}

/** The subject of the nearest clause above a token that has one before it. */
function clauseSubject(tree: Tree, token: number): number | undefined {
  for (let at = tree.tokens[token]!.head; at >= 0; at = tree.tokens[at]!.head) {
    const subject = tree.child(at, 'nsubj') ?? understoodSubject(tree, at, token)
    // "its" of "its head resigned" stands in the subject: what it belongs to is further up.
    if (subject === undefined || tree.subtree(subject).includes(token)) continue
    return subject < token ? subject : undefined
  }
  return undefined
}

/** "deterred Moscow from intensifying its attacks", "asked Lind to leave his house": the object does it. */
export function understoodSubject(tree: Tree, at: number, token: number): number | undefined {
  const { dep, head } = tree.tokens[at]!
  if (head < 0 || !(dep === 'xcomp' || (dep === 'advcl' && tree.marker(at) === 'from'))) return undefined
  const object = tree.child(head, 'obj')
  return object !== undefined && object < token && object < at ? object : undefined
}
