/** What a verb or an adjective does to the clause that completes it. */
import type { Tree } from '../../tree.ts'
import { leavesOpen } from './conditions.ts'
import { FINDING, predicateEffect, SPEECH, STOPS, UNDOES, type Effect } from './embedders.ts'
import { governed } from './governors.ts'
import { soundsDone } from './hearing.ts'
import { isInVain, ownFactuality } from './own-words.ts'
import { semiAuxiliaryEffect } from './semi-auxiliaries.ts'
import { PLAIN, type Step } from './step.ts'
import { isWithdrawn } from './withdrawn.ts'

/** A clause that completes a verb or an adjective. */
export function complement(tree: Tree, at: number, head: number): Step {
  const bound = leavesOpen(tree, at) ? undefined : governed(tree, at, head)
  if (bound) return bound
  const known = presupposed(tree, at, tree.lemma(head))
  return known === 'fact' ? { ...PLAIN, carriesMood: false } : completing(tree, at, head, known)
}

const SAID = new Set<Effect>(['reported', 'possible', 'negated'])

function completing(tree: Tree, at: number, head: number, known: Effect | undefined): Step {
  const lemma = tree.lemma(head)
  const plain = known ?? complementEffect(tree, at, head, lemma)
  if (plain === 'reported' && provesNothing(tree, head)) return { ...PLAIN, effect: 'possible' }
  // "did not deny", "did not rule out": no denial, and no confirmation.
  const undone = ENDED.has(plain) && isInVain(tree, head)
  const effect = undone ? undoing(lemma) : stillOpen(tree, head, plain)
  const saying = tellsOf(tree, at, lemma) && SAID.has(effect) ? head : null
  return {
    effect,
    saying,
    carriesMood: !undone,
    inherits: effect !== 'reported',
    ...(undone && effect === 'fact' ? { affirms: true } : {}),
  }
}

/** "scientists found that it had melted" tells what they say; "the port was found closed" tells of the port. */
const tellsOf = (tree: Tree, at: number, lemma: string): boolean =>
  SPEECH.has(lemma) || (FINDING.has(lemma) && tree.is(at, 'ccomp'))

/** "no longer wants to support it": what was wanted has been, and is no more. */
const isOver = (tree: Tree, head: number): boolean =>
  tree
    .children(head, 'advmod')
    .some(index => tree.lemma(index) === 'longer' || tree.lemma(index) === 'long') &&
  ownFactuality(tree, head) === 'past'

/** What the verb does to what completes it, where it is itself over, or yet to come. */
function stillOpen(tree: Tree, head: number, effect: Effect): Effect {
  if (effect === 'fact') return effect
  if (isOver(tree, head)) return 'past'
  const mayStop = effect === 'negated' && UNDOES.has(tree.lemma(head))
  return mayStop && OPEN.has(ownFactuality(tree, head)) ? 'possible' : effect
}

/** "did not conclude that", "no one said that": nobody says so. */
const provesNothing = (tree: Tree, head: number): boolean =>
  PROVING.has(tree.lemma(head)) && ownFactuality(tree, head) === 'negated'

const PROVING = new Set(
  'conclude show prove indicate establish confirm find suggest demonstrate reveal say claim allege state report announce'.split(
    ' ',
  ),
)

/** "a plan to prevent them from leaving": whether they leave is open. */
const OPEN = new Set<Effect>(['planned', 'possible'])

const ENDED = new Set<Effect>(['negated', 'past'])

/** What it comes to where the verb itself is denied. */
const undoing = (lemma: string): Effect => (UNDOES.has(lemma) || STOPS.has(lemma) ? 'fact' : 'possible')

function complementEffect(tree: Tree, at: number, head: number, lemma: string): Effect {
  const known = verbEffect(tree, at, lemma)
  const finite = tree.tokens[at]!.dep === 'ccomp'
  if (isOwnBelief(tree, head) && soundsDone(tree, at)) return 'reported'
  if (known === 'planned') return plannedEffect(tree, at, lemma)
  // Who decides, agrees or expects that something is so reports it; to do something, plans it.
  if (known) return known === 'reported' && !finite && tree.tokens[at]!.xpos === 'VB' ? 'possible' : known
  return finite && tree.tokens[head]!.upos === 'VERB' ? 'reported' : 'fact'
}

/** "scholars agree that the letters are forged": of what is or was, they only say so. */
const isOpinion = (tree: Tree, at: number, lemma: string): boolean =>
  lemma === 'agree' &&
  tree.is(at, 'ccomp') &&
  (tree.child(at, 'cop') !== undefined || tree.tokens[at]!.xpos === 'VBZ') &&
  !['MD', 'VB'].includes(moodTag(tree, at))

/** Who plans to do something may do it; who will decide whether to do it has not even planned it. */
function plannedEffect(tree: Tree, at: number, lemma: string): Effect {
  if (isOpinion(tree, at, lemma)) return 'reported'
  if (isWithdrawn(tree, tree.tokens[at]!.head)) return 'negated'
  // "had been expected to resign": it was expected once, and has not come to it yet, or never.
  const wasOnce = tree
    .children(tree.tokens[at]!.head, 'aux')
    .some(index => tree.tokens[index]!.text.toLowerCase() === 'had')
  return wasOnce || /^whether\b/.test(tree.marker(at)) ? 'possible' : 'planned'
}

/** What a verb does to its complement, by the verb and the form of the complement alone. */
const verbEffect = (tree: Tree, at: number, lemma: string): Effect | undefined =>
  semiAuxiliaryEffect(tree, at) ?? meant(tree, at, lemma) ?? predicateEffect(lemma, soundsDone(tree, at))

/** "an agreement meant to end the strike", "a law designed to protect them". */
const meant = (tree: Tree, at: number, lemma: string): Effect | undefined =>
  /^(?:mean|design)$/.test(lemma) && tree.tokens[at]!.xpos === 'VB' ? 'planned' : undefined

/** What is taken as known: "stopped supplying the navy", who is asked "why the navy bought the ship". */
function presupposed(tree: Tree, at: number, lemma: string): Effect | undefined {
  if (STOPS.has(lemma) && tree.is(at, 'xcomp') && tree.tokens[at]!.xpos === 'VBG') return 'past'
  const asked = ASKS.has(lemma) && tree.is(at, 'ccomp') && !['MD', 'VB'].includes(moodTag(tree, at))
  const why = tree.children(at, 'advmod').some(index => KNOWING.has(tree.tokens[index]!.text.toLowerCase()))
  if (!why) return undefined
  // "would not reveal why she left": she left, whoever says so.
  return asked ? 'reported' : isRevealed(tree, at, lemma) ? 'fact' : undefined
}

const isRevealed = (tree: Tree, at: number, lemma: string): boolean =>
  SPEECH.has(lemma) &&
  tree.is(at, 'ccomp') &&
  tree.children(at, 'advmod').some(index => tree.tokens[index]!.text.toLowerCase() === 'why') &&
  !['MD', 'VB'].includes(moodTag(tree, at))

const ASKS = new Set(['ask', 'wonder', 'question', 'explain'])
const KNOWING = new Set(['why', 'how', 'when', 'where'])

/** The tag of a clause's first helper, or else of its verb. */
const moodTag = (tree: Tree, at: number): string => tree.tokens[tree.child(at, 'aux') ?? at]!.xpos

const BELIEFS = new Set(['think', 'believe', 'feel', 'reckon'])

/** "I think they left early": what someone says of their own belief is what they say; who says "I guess" is not sure. */
const isOwnBelief = (tree: Tree, believing: number): boolean =>
  BELIEFS.has(tree.lemma(believing)) &&
  tree
    .children(believing, 'nsubj')
    .some(index => ['i', 'we'].includes(tree.tokens[index]!.text.toLowerCase()))
