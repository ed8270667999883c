/** States that the sentence around them says are over: an office that is left, a place that is closed. */
import type { Tree } from '../tree.ts'
import { opensWithUntil, standingOf } from './factuality/index.ts'
import { firstOfRoles } from './phrases/bearers.ts'

const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(' ').map(word => word.replace('_', ' ')))

/** Verbs behind which a role that someone holds "as" comes to its end. */
export const ENDING = words(
  'resign retire quit withdraw dismiss fire replace oust remove sack suspend depose leave step_down depart',
)

/** Whose role is named as they do this has the role no more. */
const LEAVING = words('resign quit retire step_down stand_down')
const REMOVING = words('fire oust sack depose dismiss')

/** Does the sentence or the noun phrase of a role say that it has been held and is no more? */
export const isRoleOver = (tree: Tree, role: number): boolean =>
  hasPastPrefix(tree, role) || (tree.is(role, 'appos') && isUntil(tree, role)) || isLeft(tree, role)

/** "until last year the head of the port", "mayor of Halden until last year". */
const isUntil = (tree: Tree, role: number): boolean =>
  opensWithUntil(tree, role) ||
  tree
    .children(role, 'nmod', 'obl')
    .flatMap(index => [index, ...tree.children(index, 'nmod')])
    .some(index => index > role && tree.marker(index) === 'until')

/** "ex-wife", "his then-girlfriend". */
const hasPastPrefix = ({ tokens }: Tree, role: number): boolean =>
  tokens[role - 1]?.text === '-' && /^(?:then|ex)$/i.test(tokens[role - 2]?.text ?? '')

/** "The chairman of Lindmar, Oskar Lind, resigned": of the role beside the name, unless another is named behind the verb. */
function isLeft(tree: Tree, role: number): boolean {
  const first = firstOfRoles(tree, role)
  const subject = tree.is(first, 'appos') ? tree.tokens[first]!.head : first
  const verb = tree.tokens[subject]!.head
  if (verb < 0 || tree.tokens[verb]!.upos !== 'VERB') return false
  const leaves = tree.tokens[subject]!.dep === 'nsubj' && LEAVING.has(tree.lemma(verb))
  const isRemoved = tree.is(subject, 'nsubj:pass') && REMOVING.has(tree.lemma(verb))
  return (leaves || isRemoved) && !namesOther(tree, verb) && isDone(tree, verb)
}

/** "resigned from the board", "was fired as coach": it is that which was left. */
const namesOther = (tree: Tree, verb: number): boolean =>
  tree.child(verb, 'obj') !== undefined ||
  tree
    .children(verb, 'obl')
    .some(
      index =>
        /^(?:from|as|of)$/.test(tree.marker(index)) &&
        !POSTS.has(tree.lemma(index)) &&
        !isOfPhraseBefore(tree, index),
    )

/** "resigned under pressure from shareholders": it is the pressure that is from them. */
const isOfPhraseBefore = (tree: Tree, oblique: number): boolean => {
  const before = (tree.subtree(oblique)[0] ?? oblique) - 1
  return tree.is(before, 'obl') && tree.lemma(before) === 'pressure'
}

const POSTS = words('post job office position role duty')

const CLOSING = words(
  'close shut close_down shut_down demolish dismantle raze scrap abolish tear_down disband dissolve',
)

/** "closed a hub in Oslo": what lay there lies there no more. */
export function isClosed(tree: Tree, place: number): boolean {
  const verb = tree.tokens[place]!.head
  return (
    tree.tokens[place]!.upos === 'NOUN' &&
    tree.is(place, 'obj') &&
    CLOSING.has(tree.lemma(verb)) &&
    !tree.children(verb, 'advmod').some(index => tree.tokens[index]!.text.endsWith('ly')) &&
    isDone(tree, verb)
  )
}

/** Done, in the past tense or the perfect. */
const isDone = (tree: Tree, verb: number): boolean =>
  /^VB[DN]$/.test(tree.tokens[verb]!.xpos) &&
  ['asserted', 'reported'].includes(standingOf(tree, verb).factuality)
