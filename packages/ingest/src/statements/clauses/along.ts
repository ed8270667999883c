/** Participles that tell what is done along with a clause, though the analyser may hang them on a noun in it. */
import { classOfNoun } from '../../mentions/noun-class.ts'
import type { Tree } from '../../tree.ts'

/** The predicate of the clause that a participle goes along with; undefined where it tells of its noun. */
export const verbAlong = (tree: Tree, predicate: number): number | undefined =>
  asideOf(tree, predicate) ?? instrumentOf(tree, predicate)

/**
 * "Forces struck the port, killing two": after a comma a participle goes with the clause, though the analyser may hang
 * it on the noun before. Gives the predicate of that clause.
 */
function asideOf(tree: Tree, predicate: number): number | undefined {
  const { dep, xpos, head } = tree.tokens[predicate]!
  if (dep !== 'acl' || xpos !== 'VBG' || !followsComma(tree, predicate)) return undefined
  const isObject = tree.is(head, 'obj', 'obl', 'nmod') && tree.tokens[head]!.head < head
  // "a suggestion by Lind, defending Venn, that …": between commas it is said of the name.
  const enclosed =
    tree.tokens[head]!.upos === 'PROPN' && tree.tokens[tree.subtree(predicate).at(-1)! + 1]?.text === ','
  return isObject && !enclosed ? verbAbove(tree, head) : undefined
}

/**
 * "launched strikes using missiles", "lost his fortune investing in rice", "to send aid having promised it": what the noun
 * cannot do, who does the rest does. Gives the predicate of that clause.
 */
function instrumentOf(tree: Tree, predicate: number): number | undefined {
  const { dep, head } = tree.tokens[predicate]!
  if (dep !== 'acl' || !isGerund(tree, predicate) || !tree.is(head, 'obj')) return undefined
  if (tree.marker(predicate) !== '') return undefined
  const verb = verbAbove(tree, head)
  if (verb === undefined || tree.child(verb, 'nsubj:pass', 'aux:pass') !== undefined) return undefined
  return isDoneAlong(tree, predicate, verb) ? verb : undefined
}

function isDoneAlong(tree: Tree, predicate: number, verb: number): boolean {
  const { xpos, head, lemma } = tree.tokens[predicate]!
  // "having promised" tells of no noun before it; "being sought" does.
  if (xpos === 'VBN') return tree.children(predicate, 'aux').some(index => tree.lemma(index) === 'have')
  if (USING.has(lemma)) return !HOLDING.has(tree.lemma(verb))
  return SPENDING.has(tree.lemma(verb)) && SPENT.has(tree.lemma(head).toLowerCase())
}

const USING = new Set(['use', 'utilize', 'utilise', 'leverage'])

/** What holds something tells how that is done: "notes include a plan using a dryer"; who is caught at it does it. */
const HOLDING = new Set(
  `include contain feature describe propose present have see comprise involve show publish outline detail mention arrest catch find
  spot detain film photograph observe notice identify track stop`.split(/\s+/),
)
/** What is spent, won or lost while something is done: "earned a living selling ships". */
const SPENDING = new Set(
  'lose make earn spend waste break win gain injure hurt take squander amass'.split(' '),
)
const SPENT = new Set(
  `fortune money saving savings living life time day hour minute week month year decade career leg arm hand foot eye finger job
  title million billion dollar euro pound reputation name profit loss rest morning afternoon evening night weekend season summer`.split(
    /\s+/,
  ),
)

function followsComma(tree: Tree, predicate: number): boolean {
  const first = tree.children(predicate, 'advmod').find(index => index < predicate) ?? predicate
  return tree.tokens[first - 1]?.text === ','
}

function verbAbove(tree: Tree, token: number): number | undefined {
  let governor = tree.tokens[token]!.head
  while (governor >= 0 && tree.tokens[governor]!.upos !== 'VERB') governor = tree.tokens[governor]!.head
  return governor < 0 ? undefined : governor
}

/** "taking", "having taken". */
export function isGerund(tree: Tree, predicate: number): boolean {
  const [first = predicate] = tree.children(predicate, 'aux', 'aux:pass')
  return tree.tokens[first]!.xpos === 'VBG'
}

/** "an interview with the mayor, published on Friday": what is published is no person, but the noun above. */
export function publishedAbove(tree: Tree, predicate: number, noun: number): number {
  if (!PUBLISHED.has(tree.lemma(predicate)) || tree.tokens[predicate]!.xpos !== 'VBN') return noun
  for (let at = noun; tree.is(at, 'nmod'); at = tree.tokens[at]!.head) {
    const above = tree.tokens[at]!.head
    const isPerson = classOfNoun(tree.lemma(at).toLowerCase()) === 'Person'
    if (isPerson && tree.tokens[above]!.upos === 'NOUN') return above
  }
  return noun
}

const PUBLISHED = new Set(['publish', 'air', 'broadcast', 'print', 'post', 'upload'])
