/** What each clause and noun above a predicate does to it, one step of the tree at a time. */
import type { Tree } from '../../tree.ts'
import {
  ADVERBS,
  MARKERS,
  nounEffect,
  predicateEffect,
  FINDING,
  SPEECH,
  STOPS,
  UNDOES,
  type Effect,
} from './embedders.ts'
import { soundsDone } from './hearing.ts'
import { negativeDeterminer, ownFactuality } from './own-words.ts'
import { semiAuxiliaryEffect } from './semi-auxiliaries.ts'

export interface Step {
  readonly effect: Effect
  readonly saying: number | null
  /** Do the moods of clauses above still reach what is below? They do not reach into a relative clause. */
  readonly carriesMood: boolean
  /** Does the clause above lend its own modals and negation? */
  readonly inherits: boolean
  /** Does it say outright that what is below came about? "Did not deter them from leaving". */
  readonly affirms?: true
  /** The article's own word, whatever stands above: ", a charge that Lind denies". */
  readonly isAside?: true
}

const SAID = new Set<Effect>(['reported', 'possible', 'negated'])
const PLAIN: Step = { effect: 'fact', saying: null, carriesMood: true, inherits: false }

const COMPLEMENTS = new Set(['xcomp', 'ccomp', 'csubj'])

const kindOf = (dep: string): string => (dep.endsWith(':relcl') ? 'relcl' : (dep.split(':', 1)[0] ?? ''))

/** One step up, from a token to its head. */
export function climb(tree: Tree, at: number, carriesMood: boolean): Step {
  const { dep, head } = tree.tokens[at]!
  const kind = kindOf(dep)
  if (COMPLEMENTS.has(kind)) {
    const step = complement(tree, at, head)
    return carriesMood ? step : onlySaid(step)
  }
  if (kind === 'parataxis') return aside(tree, at, head)
  if (kind === 'advcl' && POINTING.has(tree.lemma(at))) return POINTED
  if (carriesMood) return modify(tree, at, kind)
  return { ...PLAIN, effect: kind === 'nmod' ? reportOf(tree, at, head) : 'fact', carriesMood: false }
}

/** "reports of companies hosting the site": what is told of the companies is what the reports say. */
const reportOf = (tree: Tree, at: number, noun: number): Effect =>
  tree.marker(at) === 'of' && REPORTS.has(tree.lemma(noun))
    ? (nounEffect(tree.lemma(noun)) ?? 'reported')
    : 'fact'

const REPORTS = new Set(['report', 'claim', 'allegation', 'rumor', 'rumour', 'accusation', 'suspicion'])

/** Into a clause that modifies, the mood above does not reach; that someone says it does. */
const onlySaid = (step: Step): Step => ({
  ...step,
  effect: step.saying === null ? 'fact' : 'reported',
  carriesMood: false,
  inherits: false,
})

/** A clause that modifies: what is above reaches into it, or stops at it. */
function modify(tree: Tree, at: number, kind: string): Step {
  const { head, xpos } = tree.tokens[at]!
  if (kind === 'relcl') return relative(tree, at, head)
  if (kind === 'acl') return { ...PLAIN, effect: nounClause(tree, at, head), carriesMood: false }
  if (kind === 'conj')
    return { ...PLAIN, effect: sharedDoubt(tree, at, head), inherits: sharesAuxiliary(tree, at) }
  if (kind !== 'advcl') return PLAIN
  // "accused of taking", "barred from entering", "insists on meeting": the gerund completes the verb.
  if (completesByGerund(tree, at) && predicateEffect(tree.lemma(head))) return complement(tree, at, head)
  return { ...PLAIN, inherits: xpos === 'VBG' && tree.marker(at) === '', carriesMood: xpos === 'VBG' }
}

/** A relative clause describes, as the article's own word; but for one that is what the noun says. */
function relative(tree: Tree, at: number, noun: number): Step {
  if (isContent(tree, at)) return { ...PLAIN, effect: nounEffect(tree.lemma(noun)) ?? 'fact' }
  // "could be a ship that has cut the cable": what may be none is told of none.
  const open = isHypothetical(tree, noun) ? ownFactuality(tree, noun) : 'fact'
  if (open === 'possible' || open === 'planned') return { ...PLAIN, effect: 'possible', carriesMood: false }
  return { ...PLAIN, carriesMood: false, ...(isSetBeside(tree, noun) ? { isAside: true } : {}) }
}

/** "could be a ship": any one, of which no other clause has told. */
const isHypothetical = (tree: Tree, noun: number): boolean =>
  tree.child(noun, 'cop') !== undefined &&
  tree.children(noun, 'det').some(index => /^an?$/i.test(tree.tokens[index]!.text))

/** "on charges he killed her": a clause that lacks nothing is what the noun says, and describes it no further. */
const isContent = (tree: Tree, clause: number): boolean =>
  tree.child(clause, 'nsubj') !== undefined &&
  tree.child(clause, 'obj', 'ccomp', 'xcomp') !== undefined &&
  !tree.subtree(clause).some(index => index < clause && tree.tokens[index]!.xpos.startsWith('W'))

/** ", a charge that Lind denies": a noun that the article adds, whatever the tree hangs it on. */
const isSetBeside = (tree: Tree, noun: number): boolean => {
  const added = tree.is(noun, 'conj') ? tree.child(noun, 'cc') === undefined : tree.is(noun, ...BESIDE)
  const first = tree.subtree(noun)[0] ?? noun
  return added && [first, first - 1].some(at => tree.tokens[at]?.text === ',')
}
const BESIDE = ['appos', 'parataxis', 'list', 'dislocated']

const POINTING = new Set(['refer', 'allude'])
/** "she said, referring to the yard that had burned": what is referred to is known. */
const POINTED: Step = { ...PLAIN, carriesMood: false, isAside: true }

const COMPLETED_BY = new Set(['of', 'from', 'with', 'for', 'against'])
const COMPLETED_BY_GERUND = new Set(['on', 'to', 'about', 'into', 'at'])

function completesByGerund(tree: Tree, at: number): boolean {
  const { xpos } = tree.tokens[at]!
  const marker = tree.marker(at)
  return xpos !== 'VB' && (COMPLETED_BY.has(marker) || (xpos === 'VBG' && COMPLETED_BY_GERUND.has(marker)))
}

/** A clause that completes a verb or an adjective. */
function complement(tree: Tree, at: number, head: number): Step {
  const known = presupposed(tree, at, tree.lemma(head))
  return known === 'fact' ? { ...PLAIN, carriesMood: false } : completing(tree, at, head, known)
}

function completing(tree: Tree, at: number, head: number, known: Effect | undefined): Step {
  const lemma = tree.lemma(head)
  const plain = known ?? complementEffect(tree, at, head, lemma)
  if (plain === 'reported' && provesNothing(tree, head)) return { ...PLAIN, effect: 'possible' }
  // "did not deny", "did not rule out": no denial, and no confirmation.
  const undone = ENDED.has(plain) && ownFactuality(tree, head) === 'negated'
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

/** "did not conclude that", "has not confirmed that": nobody says so. */
const provesNothing = (tree: Tree, head: number): boolean =>
  PROVING.has(tree.lemma(head)) && ownFactuality(tree, head) === 'negated'

const PROVING = new Set(
  'conclude show prove indicate establish confirm find suggest demonstrate reveal'.split(' '),
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
  return /^whether\b/.test(tree.marker(at)) ? 'possible' : 'planned'
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

const BELIEFS = new Set(['think', 'believe', 'feel', 'assume', 'guess', 'reckon', 'suppose', 'imagine'])

/** "I think they left early": what someone says of their own belief is what they say. */
const isOwnBelief = (tree: Tree, believing: number): boolean =>
  BELIEFS.has(tree.lemma(believing)) &&
  tree
    .children(believing, 'nsubj')
    .some(index => ['i', 'we'].includes(tree.tokens[index]!.text.toLowerCase()))

/** "…, the official noted": the main clause hangs on the speech verb, or the speech verb on the main clause. */
function aside(tree: Tree, at: number, head: number): Step {
  return SPEECH.has(tree.lemma(head)) && !SPEECH.has(tree.lemma(at))
    ? { ...PLAIN, effect: 'reported', saying: head }
    : PLAIN
}

function nounClause(tree: Tree, at: number, noun: number): Effect {
  const marker = tree.marker(at)
  // "the team led by", "reports indicating": without a conjunction the clause describes the noun.
  if (marker === '') return 'fact'
  // "accused the board of taking bribes": the clause hangs on the noun, and completes the verb.
  const verb = tree.tokens[noun]!.head
  const completes = COMPLETED_BY.has(marker) && tree.is(noun, 'obj', 'nsubj:pass') && verb >= 0
  const effect = completes ? predicateEffect(tree.lemma(verb)) : undefined
  // "no reports that", "denied reports that": what they say is open.
  const denied =
    tree.children(noun, 'det').some(index => negativeDeterminer(tree, index)) || isDenied(tree, noun)
  return denied ? 'possible' : (effect ?? nounEffect(tree.lemma(noun)) ?? 'fact')
}

const isDenied = (tree: Tree, noun: number): boolean =>
  tree.is(noun, 'obj') && DENIES.has(tree.lemma(tree.tokens[noun]!.head))

const DENIES = new Set(['deny', 'reject', 'dismiss', 'refute', 'rebut', 'dispute'])

/** "if A leaves and B stays", "allegedly shot and killed": what opens the first clause opens the second. */
function sharedDoubt(tree: Tree, at: number, head: number): Effect {
  const condition = tree.marker(at) === '' ? MARKERS[tree.marker(head)] : undefined
  const adverbs = tree
    .children(head, 'advmod')
    .filter(index => index < head && tree.child(at, 'nsubj') === undefined)
    .map(index => ADVERBS[tree.tokens[index]!.text.toLowerCase()])
    .filter(effect => effect === 'possible' || effect === 'reported')
  return condition ?? adverbs[0] ?? 'fact'
}

/** "will go and meet": the second verb is bare, or a participle under the same auxiliary. */
function sharesAuxiliary(tree: Tree, at: number): boolean {
  const { xpos } = tree.tokens[at]!
  return ['VB', 'VBN', 'VBG'].includes(xpos) && tree.child(at, 'aux', 'nsubj') === undefined
}
