/** Days that a clause names: the present tense with one of them tells what is due. Reads trees. */
import type { Tree } from '../../tree.ts'

const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next|jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?:$|\.)/i

/** "Thursday", "June", "next", "2029", "later this week"; "every Thursday" is none. */
export function isDay({ tokens }: Tree, index: number): boolean {
  const [before, { text }] = [tokens[index - 1]?.text ?? '', tokens[index]!]
  if (/^(?:every|each|last)$/i.test(before)) return false
  if (/^this$/i.test(before))
    return /^(?:week|month|year|weekend|spring|summer|autumn|fall|winter)$/i.test(text)
  return DAYS.test(text) || (/^(?:in|by|from|until)$/i.test(before) && /^20\d\d$/.test(text))
}

/** "The trial begins on 28 November", "is meeting Lind next week": the present tense with a day tells what is due. */
export const isOnCalendar = (tree: Tree, predicate: number): boolean =>
  isPresent(tree, predicate) && !tree.is(predicate, 'advcl', 'acl') && namesDay(tree, predicate)

/** "when she is sentenced on 14 June", "on Thursday, when Lind faces the board": a day that is still to come. */
export function isDueWhen(tree: Tree, predicate: number): boolean {
  const when = tree
    .children(predicate, 'advmod')
    .find(index => tree.tokens[index]!.text.toLowerCase() === 'when')
  if (when === undefined || !tree.is(predicate, 'advcl', 'acl') || !isPresent(tree, predicate)) return false
  const before = tree.tokens[when - 1]?.text === ',' ? when - 2 : when - 1
  return namesDay(tree, predicate) || (before >= 0 && isWeekday(tree, before))
}

const isWeekday = (tree: Tree, index: number): boolean =>
  isDay(tree, index) && /day$/i.test(tree.tokens[index]!.text)

function isPresent(tree: Tree, predicate: number): boolean {
  const helpers = tree.children(predicate, 'aux', 'mark').map(index => tree.tokens[index]!.xpos)
  return helpers.length === 0
    ? PRESENT.has(tree.tokens[predicate]!.xpos)
    : helpers.every(xpos => PRESENT.has(xpos))
}

const PRESENT = new Set(['VBZ', 'VBP'])

const namesDay = (tree: Tree, predicate: number): boolean =>
  tree
    .children(predicate, 'obl', 'nmod:unmarked', 'advmod')
    .flatMap(index => tree.subtree(index))
    .some(index => isDay(tree, index))
