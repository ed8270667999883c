/** "said it would close the yard": told in the past, this announces what "will" announces in the present. Reads trees. */
import type { Tree } from '../../tree.ts'
import { isDay } from './calendar.ts'
import { conditionsOf, leavesOpen } from './conditions.ts'
import { words } from './embedders.ts'

/** Whatever it is that is told with these, whoever is to do it, it has been decided. */
const ANNOUNCING = new Set(words('announce confirm declare promise vow pledge decide order assure guarantee'))

/** What is told with these is decided where the speaker is to do it, or a day is given. */
const TELLING = new Set(words('say tell add state explain note write reply respond reiterate testify inform'))

/** What someone would like or be able to do is no plan. */
const WISHFUL = new Set(
  words(
    'like love prefer welcome consider want need hate mind hope expect appreciate depend seem appear mean',
  ),
)

/** Of these nobody decides: they are forecast. */
const FORECAST = new Set(
  words(
    'rise fall grow shrink increase decrease decline drop slow worsen improve exceed suffer happen rain snow die lose win benefit take_time recover',
  ),
)

/** Does "would" tell here what its speaker plans or announces? "if", "like to" and what is only forecast leave it open. */
export function isAnnounced(tree: Tree, predicate: number): boolean {
  const first = firstOfClauses(tree, predicate)
  const telling = tellingOf(tree, first)
  if (telling === undefined || !isPlainWould(tree, predicate)) return false
  if ([...new Set([first, predicate])].some(at => conditionsOf(tree, at).length > 0 || leavesOpen(tree, at)))
    return false
  return (
    ANNOUNCING.has(tree.lemma(telling)) ||
    isOwn(tree, { first, predicate, telling }) ||
    isDated(tree, predicate)
  )
}

/** "would close", and not "would have closed", "would like to close", "would be difficult". */
function isPlainWould(tree: Tree, predicate: number): boolean {
  const isQuality = tree.child(predicate, 'cop') !== undefined && tree.tokens[predicate]!.upos === 'ADJ'
  const hasHave = tree.children(predicate, 'aux').some(index => tree.tokens[index]!.lemma === 'have')
  const { lemma } = tree.tokens[predicate]!
  return !isQuality && !hasHave && !WISHFUL.has(lemma) && !FORECAST.has(lemma)
}

/** "said it would close the plant and would cut jobs": the clause that the verb of saying governs. */
function firstOfClauses(tree: Tree, predicate: number): number {
  const { head } = tree.tokens[predicate]!
  return head >= 0 && tree.is(predicate, 'conj') && tree.tokens[head]!.upos === 'VERB'
    ? firstOfClauses(tree, head)
    : predicate
}

/** The verb of saying above the clause, or beside it: "The yard, he said, would close". */
function tellingOf(tree: Tree, clause: number): number | undefined {
  const found = tree.is(clause, 'ccomp') ? tree.tokens[clause]!.head : tree.child(clause, 'parataxis')
  const lemma = found === undefined || found < 0 ? '' : tree.lemma(found)
  return ANNOUNCING.has(lemma) || TELLING.has(lemma) ? found : undefined
}

interface Told {
  readonly first: number
  readonly predicate: number
  readonly telling: number
}

/** "Lindmar said it would": is the one who is to do it, as far as pronouns can say, the one who tells it? */
function isOwn(tree: Tree, { first, predicate, telling }: Told): boolean {
  const subject = tree.child(predicate, 'nsubj') ?? tree.child(first, 'nsubj')
  const speaker = tree.child(telling, 'nsubj')
  if (subject === undefined || speaker === undefined || tree.is(subject, 'expl')) return false
  const [said, saying] = [subject, speaker].map(index => tree.tokens[index]!.text.toLowerCase())
  if (said === saying) return PRONOUNS.has(said!)
  // "officials said he would", "she said he would": of another.
  const single = said === 'he' || said === 'she'
  const isOther = ['he', 'she'].includes(saying!) || tree.tokens[speaker]!.xpos.endsWith('S')
  return PRONOUNS.has(said!) && !(single && isOther)
}

const PRONOUNS = new Set(words('he she it they we i'))

const isDated = (tree: Tree, predicate: number): boolean =>
  tree
    .children(predicate, 'obl', 'nmod:unmarked', 'advmod')
    .flatMap(index => tree.subtree(index))
    .some(index => isDay(tree, index))
