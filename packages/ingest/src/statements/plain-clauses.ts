/** What a clause says in its own verb, where no frame has taken its ends: "weaponized the winter", "lifted off from". */
import { relationNamed } from '@redthread/graph'

import { nounPhrase, range } from '../mentions/noun-phrase.ts'
import type { Tree } from '../tree.ts'
import type { Candidate } from './candidate.ts'
import { verdictOf, verdictWords, type Clause } from './clauses/index.ts'
import { urgedTo } from './demands.ts'
import { ACT_OF_DENIAL, denialOf, isDenial, isDenialOf } from './denials.ts'
import { describedBy } from './described.ts'
import { SPEECH } from './factuality/embedders.ts'
import { standingOf } from './factuality/index.ts'
import { framesOf } from './frames/index.ts'
import { partnersOf } from './partners.ts'
import { MOST_WORDS, predicateTokens, relationName, turnOf } from './predicate-words.ts'
import type { Reading } from './reading.ts'
import { isUnfinished, measures, placesNowhere, takesNoObject } from './unfinished.ts'

/** Verbs that say nothing without what they carry. */
const EMPTY = new Set(['be', 'do', 'get', 'become', 'seem', 'appear', 'remain', 'let', 'go on', 'say'])
/** Objects that are part of the verb: they name nothing. */
const IDIOMS: Readonly<Record<string, readonly string[]>> = {
  take: ['care', 'step', 'time', 'turn', 'hold'],
  pave: ['way'],
  turn: ['table'],
  play: ['role', 'part'],
  raise: ['question', 'prospect', 'concern'],
  lose: ['life'],
  make: ['way', 'sense'],
}

/** Who tries has tried, whatever came of it; who refuses has refused. */
const ATTEMPTS = new Set(['seek', 'try', 'attempt', 'strive', 'struggle', 'refuse', 'decline'])

export function plainCandidates(
  reading: Reading,
  clause: Clause,
  framed: readonly Candidate[],
): readonly Candidate[] {
  if (clause.copula) return describedBy(reading, clause)
  if (EMPTY.has(clause.lemma) || isAuxiliaryOnly(reading, clause) || isUnfinished(reading, clause)) return []
  const taken = new Set(framed.map(({ subject, object }) => `${subject} ${object}`))
  const proposals =
    clause.subjects.length > 0
      ? activeCandidates(reading, clause, framed.length > 0)
      : passiveCandidates(reading, clause)
  // "had ties to Lind" is told by the frame, and that he had ties by nobody.
  if (framed.length > 0 && clause.lemma === 'have') return []
  const fresh = proposals.filter(
    ({ subject, object }) =>
      !taken.has(`${subject} ${object}`) &&
      ![subject, object].some(end => end !== null && measures(reading.tree, clause, end)),
  )
  return framed.length > 0
    ? fresh.filter(({ object }) => object !== null && addsToFrames(framed, object))
    : fresh
}

/** Beside a frame's statement the verb's own only counts where it reaches something else. */
const addsToFrames = (framed: readonly Candidate[], object: number): boolean =>
  framed.every(candidate => candidate.object !== object && candidate.subject !== object)

const isAuxiliaryOnly = (reading: Reading, { predicate }: Clause): boolean =>
  reading.tree.is(predicate, 'aux', 'cop')

/** `framed`: a frame has told where it was; only further partners are of interest. */
function activeCandidates(reading: Reading, clause: Clause, framed: boolean): readonly Candidate[] {
  const propose = proposer(reading, clause, '')
  return clause.subjects.flatMap(subject => {
    const idiom = clause.objects.some(object => IDIOMS[clause.lemma]?.includes(reading.tree.lemma(object)))
    if (idiom) return []
    const objects = handsOn(reading, clause)
      ? []
      : objectsTold(reading, clause).flatMap(object =>
          objectCandidates(reading, clause, propose, { subject, object }),
        )
    const behind = partnersOf(reading, clause, framed || objects.length > 0)
    const obliques = behind.flatMap(({ preposition, head }) =>
      withObjectsTold(reading, clause, propose(subject, head, preposition), preposition),
    )
    const all = [...objects, ...obliques]
    if (all.length > 0) return all
    const alone = propose(subject, null, null)
    if (!hasComplement(reading, clause)) return [alone]
    return isDenial(clause) ? denialOf(reading, clause, alone) : []
  })
}

function objectCandidates(
  reading: Reading,
  clause: Clause,
  propose: Propose,
  { subject, object }: { readonly subject: number; readonly object: number },
): readonly Candidate[] {
  if (!isRecipient(reading, clause, object)) {
    const plain = propose(subject, object, null)
    return [isDenialOf(reading, clause, object) ? { ...plain, rule: ACT_OF_DENIAL } : plain]
  }
  const others = clause.objects.filter(other => other !== object)
  return withObjectsTold(reading, { ...clause, objects: others }, propose(subject, object, 'to'), 'to')
}

/** "sent weapons and money to the rebels": each thing is told, where there are few. */
function withObjectsTold(
  reading: Reading,
  clause: Clause,
  candidate: Candidate,
  preposition: string,
): readonly Candidate[] {
  const { objects } = clause
  const { tree } = reading
  const joined = objects[0] === undefined ? [] : tree.conjuncts(objects[0])
  const areThings = objects.every(object => tree.tokens[object]!.upos === 'NOUN' && joined.includes(object))
  const parts = areThings && objects.length > 1 && objects.length <= MOST_THINGS ? objects : undefined
  if (parts === undefined) return [withObjectTold(reading, clause, candidate, preposition)]
  return parts.map(object =>
    withObjectTold(reading, { ...clause, objects: [object] }, candidate, preposition),
  )
}

const MOST_THINGS = 3

/** "gave the Colts a victory" is told of the Colts, with the victory; alone it would not say whose it is. */
function objectsTold(reading: Reading, clause: Clause): readonly number[] {
  if (takesNoObject(clause)) return []
  const receiver = clause.objects.filter(object => isRecipient(reading, clause, object))
  return receiver.length > 0 ? receiver : clause.objects
}

/** These say of their object what it is: "called her the conscience of the court". */
const NAMING = new Set(['call', 'name', 'dub', 'label', 'consider', 'deem', 'elect', 'appoint', 'declare'])

/** "awarded Lind the prize": what is awarded is the prize, and Lind is who it goes to. */
function isRecipient({ tree }: Reading, { predicate, objects, passive }: Clause, object: number): boolean {
  if (NAMING.has(tree.lemma(predicate))) return false
  const direct = tree.children(predicate, 'obj', 'iobj')
  // "was offered a job by the yard": who becomes the subject gets it.
  if (passive) return direct.length > 0 && objects.length > 1 && !direct.includes(object)
  if (direct.length < 2 || objects.length < 2) return false
  return object === (direct.find(index => tree.is(index, 'iobj')) ?? direct[0])
}

/**
 * What a verb does to its object for someone else is told with the object: "gave the document to" the board; where that is a
 * common noun, in the relation too, which says nothing without it: GIVE_DOCUMENT_TO.
 */
function withObjectTold(
  reading: Reading,
  clause: Clause,
  candidate: Candidate,
  preposition: string,
): Candidate {
  const [object, ...others] = clause.objects
  const { tree } = reading
  if (object === undefined || others.length > 0 || tree.tokens[object]!.upos === 'PRON') return candidate
  const words = amountAt(reading, object) ?? nounPhrase(tree, object).words
  const told = [words, wholeWords(tree, words), [object]]
    .map(some => [...new Set([...candidate.predicate, ...some])].toSorted((a, b) => a - b))
    .find(predicate => predicate.length <= MOST_WORDS)
  return told === undefined || object < clause.predicate
    ? candidate
    : {
        ...candidate,
        relation:
          amountAt(reading, object) === undefined
            ? withNoun(tree, object, candidate.relation, relationName(preposition))
            : candidate.relation,
        predicate: told,
        rule: 'clause with object and preposition',
      }
}

/** "more than $3 million": the words of an amount, all of them. */
function amountAt({ document, mentionsAt }: Reading, object: number): readonly number[] | undefined {
  const amount = mentionsAt(object).find(mention => document.mentions[mention]!.type === 'Value')
  if (amount === undefined) return undefined
  const { first, last } = document.mentions[amount]!
  return range(first, last)
}

/** A relation with the noun of the object before its preposition. */
function withNoun(tree: Tree, object: number, relation: string, preposition: string): string {
  const tail = `_${preposition}`
  const fits = tree.tokens[object]!.upos === 'NOUN' && relation.endsWith(tail)
  return fits ? `${relation.slice(0, -tail.length)}_${relationName(tree.lemma(object))}${tail}` : relation
}

const MOST_TOLD = 3

/** The last words of a phrase, none of them half: "eight-year contract". */
function wholeWords({ tokens }: Reading['tree'], words: readonly number[]): readonly number[] {
  const from = words.findIndex(
    (at, place) => place >= words.length - MOST_TOLD && tokens[at - 1]?.end !== tokens[at]!.start,
  )
  return words.slice(from < 0 ? -1 : from)
}

/** "caused a crane to fall", "took players to search the cellar": what is done is in the infinitive. */
const handsOn = (reading: Reading, clause: Clause): boolean =>
  (HANDING_ON.has(clause.lemma) && reading.tree.child(clause.predicate, 'xcomp') !== undefined) ||
  urgedTo(reading, clause) !== undefined

const HANDING_ON = new Set(
  `cause make let lead have take get want expect need like find leave see allow permit enable force compel oblige require direct
  prompt inspire instruct`.split(/\s+/),
)

/** "was sent to the museum": the one it was done to becomes the subject, where no one is named who did it. */
function passiveCandidates(reading: Reading, clause: Clause): readonly Candidate[] {
  if (!clause.passive || isRest(reading, clause)) return []
  const propose = proposer(reading, clause, 'be')
  const kept = clause.objects.filter(object => reading.tree.is(object, 'obj', 'iobj'))
  const patients = clause.objects.filter(object => !kept.includes(object))
  // "was awarded the prize": who got it, and what.
  if (kept.length > 0 && patients.length > 0)
    return patients.flatMap(patient => kept.map(object => propose(patient, object, null)))
  return clause.objects.flatMap(patient => {
    const behind = partnersOf(reading, clause, false).map(({ preposition, head }) =>
      propose(patient, head, preposition),
    )
    return behind.length > 0 || hasComplement(reading, clause) || placesNowhere(clause)
      ? behind
      : [propose(patient, null, null)]
  })
}

/** "with a minute left": what is left is what remains, and no one has left it. */
const isRest = ({ tree }: Reading, { lemma, predicate }: Clause): boolean =>
  lemma === 'leave' && tree.child(predicate, 'aux') === undefined

/** Verbs of saying that are acts of their own: "Venn conceded", "refused to testify". */
const ACTS = new Set(['concede', 'testify', 'confess', 'protest', 'complain'])

/** A clause that goes on in another one says its piece there. */
const hasComplement = (reading: Reading, clause: Clause): boolean =>
  (SPEECH.has(clause.lemma) && !ACTS.has(clause.lemma)) ||
  reading.tree
    .children(clause.predicate, 'xcomp', 'ccomp')
    .some(index => index !== verdictOf(reading.tree, clause.predicate))

type Propose = (subject: number, object: number | null, preposition: string | null) => Candidate

function proposer(reading: Reading, clause: Clause, voice: '' | 'be'): Propose {
  const { tree } = reading
  const controller = clause.controller === null ? undefined : reading.clauses.get(clause.controller)
  const attempt = controller && ATTEMPTS.has(controller.lemma) ? controller : undefined
  const anchor = attempt?.predicate ?? clause.predicate
  const standing = standingOf(tree, anchor)
  const turn = clause.lemma.includes(' ') ? undefined : turnOf(tree, clause.predicate)
  const verb = verbTold(tree, clause, voice, turn)
  const known = framesOf(clause.lemma).length > 0
  const from = voice === '' ? 'subject' : 'object'
  const tellsAlone = !attempt && (voice === '' || aloneOf(clause, from) !== undefined)
  return (subject, object, preposition) => {
    const alone = object === null && tellsAlone && turn === undefined
    const name = relationName(attempt ? `${attempt.lemma} to` : '', voice, verb, preposition ?? '')
    const behind = preposition === null ? undefined : (object ?? undefined)
    return {
      subject,
      object,
      relation: alone ? aloneRelation(reading, clause, subject, from) : name,
      predicate: withTurn(predicateTokens(reading, clause, behind), turn),
      anchor,
      verb: clause.predicate,
      standing,
      rule: ruleOf({ object, preposition, passive: voice === 'be', known }),
    }
  }
}

const verbTold = (tree: Tree, clause: Clause, voice: '' | 'be', turn: number | undefined): string => {
  const told = voice === 'be' ? participleOf(tree, clause.predicate) : clause.lemma
  return turn === undefined ? told : `${told} ${tree.tokens[turn]!.text}`
}

const withTurn = (predicate: readonly number[], turn: number | undefined): readonly number[] =>
  turn === undefined ? predicate : [...new Set([...predicate, turn])].toSorted((a, b) => a - b)

/** The words behind "be": "led away", "found guilty". */
function participleOf(tree: Tree, predicate: number): string {
  const verdict = verdictOf(tree, predicate)
  const behind = tree.children(predicate, 'compound:prt').map(index => tree.tokens[index]!.text)
  return [tree.tokens[predicate]!.text, ...behind, verdict === undefined ? [] : verdictWords(tree, verdict)]
    .flat()
    .join(' ')
}

/** The relation that a verb tells of this end alone. */
const aloneOf = ({ lemma }: Clause, from: string): string | undefined =>
  framesOf(lemma).find(frame => frame.alone && frame.from === from)?.relation

/** "Lind resigned", "Lind was born in May": some relations are told without their other end. */
function aloneRelation(reading: Reading, clause: Clause, subject: number, from: string): string {
  const relation = aloneOf(clause, from)
  const known = relation === undefined ? undefined : relationNamed(relation)
  const fits = known && reading.typesAt(subject).some(type => type !== 'Value' && known.from.includes(type))
  if (fits) return known.name
  return from === 'object'
    ? relationName('be', participleOf(reading.tree, clause.predicate))
    : relationName(clause.lemma)
}

/** "were killed", "was arrested": what the frames know, without the one who did it. */
export const KNOWN_PASSIVE = 'passive without agent'

/** What was done to something of which no frame knows. */
export const PASSIVE_ALONE = 'passive alone'

interface Form {
  readonly object: number | null
  readonly preposition: string | null
  readonly passive: boolean
  /** Has a frame for the verb. */
  readonly known: boolean
}

/** The rule that a plain proposal follows. */
function ruleOf({ object, preposition, passive, known }: Form): string {
  if (object !== null) return preposition === null ? 'clause' : 'clause with preposition'
  if (passive) return known ? KNOWN_PASSIVE : PASSIVE_ALONE
  return 'clause without object'
}
