/** Infinitives that tell what came of a deed: "beat them to win the cup", "voted to extend the mission". Reads trees. */
import type { Tree } from '../../tree.ts'
import { words } from './embedders.ts'

/** Does the infinitive say what came of the verb above it? */
export const isResult = (tree: Tree, infinitive: number): boolean => {
  const { head } = tree.tokens[infinitive]!
  return (WINNING.has(tree.lemma(infinitive)) && wins(tree, head)) || isVotedFor(tree, infinitive)
}

/** Of a fight that is won, the infinitive says what was won by it; so "came from behind", "came back". */
const wins = (tree: Tree, verb: number): boolean =>
  FIGHTING.has(tree.lemma(verb)) ||
  (tree.tokens[verb]!.lemma === 'come' &&
    tree
      .children(verb, 'obl', 'advmod', 'compound:prt')
      .some(index => /^(?:behind|back)$/i.test(tree.tokens[index]!.text)))

const FIGHTING = new Set(
  words(
    'beat defeat win overcome rally recover upset edge outclass oust stop knock blast crush rout thrash outpoint down battle',
  ),
)
const WINNING = new Set(
  words(
    'win clinch reach secure claim earn become set seal lift retain keep remain capture advance take complete break',
  ),
)

/** "The council voted to extend the mission": of these the vote is the deed. */
export function isVotedFor(tree: Tree, infinitive: number): boolean {
  const { head: verb } = tree.tokens[infinitive]!
  return (
    verb >= 0 &&
    BY_VOTE.has(tree.lemma(infinitive)) &&
    tree.lemma(verb) === 'vote' &&
    tree.tokens[verb]!.xpos === 'VBD' &&
    tree.child(verb, 'aux', 'mark') === undefined &&
    tree.children(verb, 'nsubj').some(index => BODIES.has(tree.lemma(index).toLowerCase()))
  )
}

const BY_VOTE = new Set(
  words(
    'extend approve reject ratify pass adopt censure condemn endorse repeal lift abolish confirm impeach renew authorize authorise override reinstate suspend prolong',
  ),
)

/** Who decides by a vote of its own; what a people votes for is left to others to do. */
const BODIES = new Set(
  words(
    'council parliament senate assembly congress board committee house chamber legislature commission cabinet court panel lawmaker senator deputy councillor duma knesset bundestag',
  ),
)
