/** Is what belongs to a statement in it? A verb without its object, or a noun cut off from what completes it, says little or wrong. */
import type { Candidate } from '../candidate.ts'
import type { Clause } from '../clauses/index.ts'
import { isAsQuality } from '../predicate-words.ts'
import type { Reading } from '../reading.ts'

/** Verbs that say something of their subject alone: what it went through, or did once and for all. */
const TELLING = new Set(
  `die resign retire marry divorce win lose explode crash collapse sink disappear vanish escape flee surrender arrive depart
  leave return land launch close reopen shut burn fail fall rise drop increase decrease decline double shrink grow surge plunge
  soar slump disintegrate erupt drown defect testify vote abstain protest strike march rebel mutiny retreat withdraw intervene
  graduate survive recover relocate emigrate immigrate disband dissolve merge split expire lapse derail capsize detonate
  concede confess comply plead appeal apologize apologise step_down stand_down take_over break_out break_down blow_up shut_down pull_out
  go_bankrupt take_place happen take_office take_effect catch_fire open end begin start finish adjourn fast`
    .split(/\s+/)
    .map(word => word.replace('_', ' ')),
)

/** Verbs that need a phrase beside their object: "bases the work on", "put him in the lead". */
const TAKES_PHRASE = new Set(
  `put place base set turn attribute regard treat rank add attach relieve rob deprive strip inform remind notify convert transform
  link liken connect compare divide spend blame model mistake accuse devote dedicate confine limit commit subject assign prevent bar ban
  prohibit deter discourage exempt lay keep drive push direct saddle pass press pin throw steer expose describe characterize characterise portray depict brand label dub deem consider perceive`.split(
    /\s+/,
  ),
)
/** These say nothing without it, wherever it stands. */
const NEVER_ALONE = new Set(['put', 'bring', 'set', 'place'])
/** Of these it is only what someone comes into: "took two men into custody". */
const BRINGS = new Set(['take', 'bring', 'drive', 'throw', 'plunge', 'force'])
const INTO = new Set(['into', 'out of', 'to'])

/** Prepositions of what completes a noun or a verb. */
const COMPLETING = new Set(
  'of for to on with against into from about over between by toward towards as around at upon among'.split(
    ' ',
  ),
)

/** Is the direct object of the verb told neither here nor in the verb? "removed (the video) from the site". */
export function leavesOutObject(
  reading: Reading,
  { verb, subject, object, predicate, rule }: Candidate,
): boolean {
  const clause = clauseOf(reading, verb)
  if (!clause || !rule.startsWith('clause with preposition')) return false
  // "spent 183 days in Madrid": a length of time is an object as well.
  const direct = [...clause.objects, ...reading.tree.children(clause.predicate, 'obj')]
  return direct.some(token => ![object, subject].includes(token) && !predicate.includes(token))
}

/** Does the verb go on in a clause that the statement does not tell? "prevented pirates (from boarding)". */
export function leavesOutClause({ tree }: Reading, { verb, rule, predicate }: Candidate): boolean {
  if (verb === undefined || !rule.startsWith('clause') || tree.lemma(verb) === 'use') return false
  return tree
    .children(verb, 'xcomp', 'ccomp', 'advcl')
    .filter(index => !predicate.includes(index))
    .some(index => !tree.is(index, 'advcl') || ['of', 'from', 'into', 'to'].includes(tree.marker(index)))
}

/** Is a phrase missing that this verb calls for? */
export function leavesOutPhrase(reading: Reading, { verb, object, rule }: Candidate): boolean {
  const clause = clauseOf(reading, verb)
  if (!clause || rule !== 'clause') return false
  if (NEVER_ALONE.has(clause.lemma)) return true
  if (BRINGS.has(clause.lemma)) return clause.obliques.some(({ preposition }) => INTO.has(preposition))
  if (!TAKES_PHRASE.has(clause.lemma)) return false
  const clauses = reading.tree.children(clause.predicate, 'advcl')
  if (clauses.some(index => COMPLETING.has(reading.tree.marker(index)))) return true
  return clause.obliques.some(
    ({ head, preposition }) =>
      head !== object &&
      !isAsQuality(reading.tree, head) &&
      (COMPLETING.has(preposition) || preposition === 'in'),
  )
}

/** A verb without object that says nothing alone: "reacted", "are working". */
export function isBareVerb(reading: Reading, { verb, object, description, rule }: Candidate): boolean {
  const clause = clauseOf(reading, verb)
  return (
    rule === 'clause without object' &&
    object === null &&
    !description &&
    clause !== undefined &&
    !TELLING.has(clause.lemma)
  )
}

/** Passives that call for more: as what, to do what. */
const AWAITS_MORE = new Set(
  `promise tell ask give offer expect consider see regard use make call say think believe know propose force allow advise warn
  require describe elect suppose intend design base involve concern need want show name treat view cite mean set`.split(
    /\s+/,
  ),
)

/** A passive that does not say as what or to do what: "was promised", "was proposed (as a site)". */
export function isBarePassive(reading: Reading, { verb, rule }: Candidate): boolean {
  const clause = clauseOf(reading, verb)
  if (!clause || rule !== 'passive alone') return false
  const isNamed = clause.obliques.some(({ preposition }) => preposition === 'as')
  return AWAITS_MORE.has(clause.lemma) || (isNamed && !isDatedOrPlaced(reading, clause.predicate))
}

/** Does a day, or a place behind "in" or "at", hang on the verb? */
export function isDatedOrPlaced({ tree, document, typesAt }: Reading, verb: number): boolean {
  const phrases = tree.children(verb, 'obl', 'advmod')
  const dated = document.times.some(({ first, last }) =>
    phrases.some(index => first <= index && index <= last),
  )
  return dated || phrases.some(index => WITHIN.has(tree.marker(index)) && typesAt(index).includes('Place'))
}

const WITHIN = new Set(['in', 'at', 'near', 'on', 'across', 'outside'])

const clauseOf = (reading: Reading, verb: number | undefined): Clause | undefined =>
  verb === undefined ? undefined : reading.clauses.get(verb)

/** Does a noun without a name go on behind what is told of it? "an end (to the campaign)", "interest (in the yard)". */
export function isCutOff(reading: Reading, mention: number, told: readonly number[] = []): boolean {
  const { tree, document } = reading
  const { head, last, kind } = document.mentions[mention]!
  const type = reading.typeOf(mention)
  if (kind !== 'nominal' || (type !== 'Thing' && type !== 'Event')) return false
  return (
    goesOn(reading, head, new Set([...told, ...range(head, last)])) || tree.tokens[head + 1]?.text === ':'
  )
}

/** Has a noun a complement among none of these tokens? */
export function goesOn({ tree }: Reading, noun: number, told: ReadonlySet<number>): boolean {
  const phrases = tree
    .children(noun, 'nmod', ...(tree.child(noun, 'cop') === undefined ? [] : ['obl']))
    .filter(index => index > noun && COMPLETING.has(tree.marker(index)))
  const clauses = tree
    .children(noun, 'acl')
    .filter(index => index > noun && tree.tokens[index]!.dep === 'acl')
  return [...phrases, ...clauses].some(index => !told.has(index))
}

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, step) => first + step)
