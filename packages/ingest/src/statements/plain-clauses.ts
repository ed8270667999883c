/** What a clause says in its own verb, where no frame has taken its ends: "weaponized the winter", "lifted off from". */
import { relationNamed } from '@redthread/graph'

import type { Token } from '../document.ts'
import type { Candidate } from './candidate.ts'
import type { Clause, Oblique } from './clauses/index.ts'
import { predicateEffect, SPEECH } from './factuality/embedders.ts'
import { standingOf } from './factuality/index.ts'
import { framesOf } from './frames/index.ts'
import { predicateTokens, relationName } from './predicate-words.ts'
import type { Reading } from './reading.ts'

/** Verbs that say nothing without what they carry. */
const EMPTY = new Set(['be', 'do', 'get', 'become', 'seem', 'appear', 'remain', 'let', 'go on'])
/** Prepositions that bring a further partner to a verb that has its object: "gave it to", "accused him of". */
const PARTNERS = new Set(['to', 'with', 'against', 'from', 'into', 'over', 'for'])
const WHERE = new Set(['in', 'at', 'near', 'on', 'across', 'throughout', 'outside', 'inside', 'off'])
/** Further ones that bring the only partner of a verb without object: "complained about the noise". */
const PARTNERS_ALONE = new Set([
  'of',
  'about',
  'toward',
  'towards',
  'through',
  'behind',
  'under',
  'between',
  'aboard',
  'off from',
])
/** Verbs that have no partners, only places: "took place with heavy rain". */
const HAPPENS = new Set(['take place', 'happen', 'occur'])
/** What stands behind a preposition as a time or as part of it is no partner: "for weeks", "on suspicion of". */
const NO_PARTNERS = new Set(
  `suspicion connection response behalf basis accordance addition favour favor
  half second minute hour day week month year decade century morning afternoon evening night weekend moment time period season
  spring summer autumn winter anniversary end beginning start middle`.split(/\s+/),
)
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

/** Who tries has tried, whatever came of it. */
const ATTEMPTS = new Set(['seek', 'try', 'attempt', 'strive', 'struggle'])

export function plainCandidates(
  reading: Reading,
  clause: Clause,
  framed: readonly Candidate[],
): readonly Candidate[] {
  if (clause.copula) return describedBy(reading, clause)
  if (EMPTY.has(clause.lemma) || isAuxiliaryOnly(reading, clause)) return []
  const taken = new Set(framed.map(({ subject, object }) => `${subject} ${object}`))
  const proposals =
    clause.subjects.length > 0
      ? activeCandidates(reading, clause, framed.length > 0)
      : passiveCandidates(reading, clause)
  const fresh = proposals.filter(({ subject, object }) => !taken.has(`${subject} ${object}`))
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
      : clause.objects.map(object =>
          propose(subject, object, isRecipient(reading, clause, object) ? 'to' : null),
        )
    const behind = partnersOf(reading, clause, framed || objects.length > 0)
    const obliques = behind.map(({ preposition, head }) => propose(subject, head, preposition))
    const all = [...objects, ...obliques]
    return all.length > 0 || hasComplement(reading, clause) ? all : [propose(subject, null, null)]
  })
}

/** "awarded Lind the prize": what is awarded is the prize, and Lind is who it goes to. */
function isRecipient({ tree }: Reading, { predicate, objects }: Clause, object: number): boolean {
  const direct = tree.children(predicate, 'obj', 'iobj')
  if (direct.length < 2 || objects.length < 2) return false
  return object === (direct.find(index => tree.is(index, 'iobj')) ?? direct[0])
}

/** "caused a crane to fall", "took players to search the cellar": what is done is in the infinitive. */
const handsOn = ({ tree }: Reading, { lemma, predicate }: Clause): boolean =>
  HANDING_ON.has(lemma) && tree.child(predicate, 'xcomp') !== undefined

const HANDING_ON = new Set(
  'cause make let lead have take get want expect need like find leave see'.split(' '),
)

/** "was sent to the museum": the one it was done to becomes the subject, where no one is named who did it. */
function passiveCandidates(reading: Reading, clause: Clause): readonly Candidate[] {
  if (!clause.passive || isRest(reading, clause)) return []
  const propose = proposer(reading, clause, 'be')
  return clause.objects.flatMap(patient => {
    const behind = partnersOf(reading, clause, false).map(({ preposition, head }) =>
      propose(patient, head, preposition),
    )
    return behind.length > 0 || hasComplement(reading, clause) ? behind : [propose(patient, null, null)]
  })
}

/** "with a minute left": what is left is what remains, and no one has left it. */
const isRest = ({ tree }: Reading, { lemma, predicate }: Clause): boolean =>
  lemma === 'leave' && tree.child(predicate, 'aux') === undefined

/** What stands behind a preposition and takes part: no time, no manner, no reason. */
function partnersOf(reading: Reading, clause: Clause, hasObject: boolean): readonly Oblique[] {
  const { tree, document } = reading
  const says = SPEECH.has(clause.lemma) || reading.tree.child(clause.predicate, 'ccomp') !== undefined
  const dated = (token: number) => document.times.some(({ first, last }) => first <= token && token <= last)
  const placed = clause.obliques.filter(
    ({ preposition }) => !HAPPENS.has(clause.lemma) || WHERE.has(preposition),
  )
  return placed.filter(({ preposition, head }) => {
    const alone = !hasObject && !says && (WHERE.has(preposition) || PARTNERS_ALONE.has(preposition))
    // Beside an object only those who can take part count: "gave it to the board", not "added it to the mystery".
    const partner = PARTNERS.has(preposition) && (!hasObject || takesPart(reading, head))
    return (partner || alone) && !NO_PARTNERS.has(tree.lemma(head)) && !dated(head)
  })
}

const takesPart = (reading: Reading, token: number): boolean =>
  reading.mentionsAt(token).some(mention => {
    const type = reading.typeOf(mention)
    return reading.isNamed(mention) || type === 'Person' || type === 'Organization'
  })

/** A clause that goes on in another one says its piece there. */
const hasComplement = (reading: Reading, clause: Clause): boolean =>
  SPEECH.has(clause.lemma) || reading.tree.child(clause.predicate, 'xcomp', 'ccomp') !== undefined

type Propose = (subject: number, object: number | null, preposition: string | null) => Candidate

function proposer(reading: Reading, clause: Clause, voice: '' | 'be'): Propose {
  const { tree } = reading
  const controller = clause.controller === null ? undefined : reading.clauses.get(clause.controller)
  const attempt = controller && ATTEMPTS.has(controller.lemma) ? controller : undefined
  const anchor = attempt?.predicate ?? clause.predicate
  const standing = standingOf(tree, anchor)
  const particles = tree.children(clause.predicate, 'compound:prt').map(index => tree.tokens[index]!.text)
  const verb = voice === 'be' ? [tree.tokens[clause.predicate]!.text, ...particles].join(' ') : clause.lemma
  const known = framesOf(clause.lemma).length > 0
  const from = voice === '' ? 'subject' : 'object'
  const tellsAlone = !attempt && (voice === '' || aloneOf(clause, from) !== undefined)
  return (subject, object, preposition) => {
    const alone = object === null && tellsAlone
    const name = relationName(attempt ? `${attempt.lemma} to` : '', voice, verb, preposition ?? '')
    const behind = preposition === null ? undefined : (object ?? undefined)
    return {
      subject,
      object,
      relation: alone ? aloneRelation(reading, clause, subject, from) : name,
      predicate: predicateTokens(reading, clause, behind),
      anchor,
      verb: clause.predicate,
      standing,
      ...kindOf(object, preposition, voice === 'be' && known),
    }
  }
}

/** The relation that a verb tells of this end alone. */
const aloneOf = ({ lemma }: Clause, from: string): string | undefined =>
  framesOf(lemma).find(frame => frame.alone && frame.from === from)?.relation

/** "Lind resigned", "Lind was born in May": some relations are told without their other end. */
function aloneRelation(reading: Reading, clause: Clause, subject: number, from: string): string {
  const relation = aloneOf(clause, from)
  const known = relation === undefined ? undefined : relationNamed(relation)
  const fits = known && reading.typesAt(subject).some(type => type !== 'Value' && known.from.includes(type))
  return fits ? known.name : relationName(from === 'object' ? 'be' : '', clause.lemma)
}

/** "were killed", "was arrested": what the frames know, without the one who did it. */
export const KNOWN_PASSIVE = 'passive without agent'

/** The rule that a plain proposal follows. */
function kindOf(
  object: number | null,
  preposition: string | null,
  knownPassive: boolean,
): Pick<Candidate, 'rule'> {
  if (object === null) return knownPassive ? { rule: KNOWN_PASSIVE } : { rule: 'clause without object' }
  if (preposition === null) return { rule: 'clause' }
  return { rule: 'clause with preposition' }
}

/** "is a port", "are critical of the attacks": what something is, or stands to. */
function describedBy(reading: Reading, clause: Clause): readonly Candidate[] {
  const { tree } = reading
  const { upos } = tree.tokens[clause.predicate]!
  const standing = standingOf(tree, clause.predicate)
  const shared = {
    anchor: clause.predicate,
    verb: clause.predicate,
    standing,
    predicate: predicateTokens(reading, clause),
  }
  return clause.subjects.flatMap((subject): readonly Candidate[] => {
    // "was in custody", "were behind the attack": a place to be, nothing to be.
    if (tree.child(clause.predicate, 'case') !== undefined) return []
    if (upos === 'NOUN' || upos === 'PROPN') {
      const description = describingWords(reading, clause.predicate)
      const predicate = tree.children(clause.predicate, 'cop', 'aux')
      return description.length === 0
        ? []
        : [
            {
              ...shared,
              predicate,
              subject,
              object: null,
              description,
              relation: 'IS_A',
              rule: 'copula',
            },
          ]
    }
    return clause.obliques
      .filter(
        ({ preposition }) =>
          predicateEffect(clause.lemma) === undefined &&
          !WHERE.has(preposition) &&
          !COMPARING.has(preposition),
      )
      .map(({ preposition, head }) => ({
        ...shared,
        subject,
        object: head,
        relation: relationName('be', clause.lemma, preposition),
        predicate: predicateTokens(reading, clause, head),
        rule: 'adjective with preposition',
      }))
  })
}

const COMPARING = new Set([
  'as',
  'than',
  'like',
  'despite',
  'after',
  'before',
  'since',
  'during',
  'because of',
  'due to',
])

/**
 * The words of a describing noun with what belongs to it: "chief of the General Staff", "Lind's aide", "adviser to the
 * board". No article, no clause; what is behind the noun is told whole or, where it is too long, not at all.
 */
export function describingWords(reading: Reading, noun: number): readonly number[] {
  const words = phraseOf(reading, noun)
  return describes(reading, noun, words) ? words : []
}

/** "the one", "home", "St." describe no one; nor does "wife" or "founder" without whose. */
function describes({ tree }: Reading, noun: number, words: readonly number[]): boolean {
  const lemma = tree.tokens[noun]!.lemma.toLowerCase()
  if (!/\p{L}{2}/u.test(tree.tokens[noun]!.text) || (words.length === 1 && lemma.endsWith('.'))) return false
  const related = words.some(index => index !== noun && tree.is(index, 'nmod', 'compound'))
  return !EMPTY_NOUNS.has(lemma) && (related || !RELATIONAL.has(lemma))
}

const EMPTY_NOUNS = new Set(
  'one home reason way part kind sort type case example thing key fact door'.split(' '),
)
const RELATIONAL = new Set(
  `founder co-founder wife husband then-husband then-wife son daughter child father mother parent brother sister sibling friend
  colleague partner member resident native fan successor predecessor owner`.split(/\s+/),
)

function phraseOf(reading: Reading, noun: number): readonly number[] {
  const { tree } = reading
  const owner = tree
    .children(noun, 'nmod:poss')
    .filter(index => tree.tokens[index]!.upos !== 'PRON')
    .flatMap(index => tree.subtree(index))
    .filter((index, at) => at > 0 || tree.tokens[index]!.upos !== 'DET')
  const before = tree
    .children(noun, 'amod', 'compound', 'nummod', 'flat')
    .flatMap(index => tree.subtree(index))
  const behind = tree
    .children(noun, 'nmod')
    .filter(index => DESCRIBING.has(tree.marker(index)))
    .flatMap(index => tree.subtree(index))
  const near = run(noun, [...owner, ...before, ...hyphenated(reading, noun)], -1)
  const whole = [...near, noun, ...run(noun, behind, 1)]
  return whole.length <= MOST_DESCRIBING ? whole : [...near, noun].slice(-MOST_DESCRIBING)
}

/** What hyphens tie to a noun from the left: "second-in-" of "second-in-command". */
function hyphenated({ tree: { tokens } }: Reading, noun: number): readonly number[] {
  const tied: number[] = []
  for (let at = noun; touches(tokens, at) && (isHyphen(tokens[at]) || isHyphen(tokens[at - 1])); at--) {
    tied.push(at - 1)
  }
  return tied
}

const isHyphen = (token: Token | undefined): boolean => token?.text === '-'
const touches = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.end === tokens[at]!.start

const MOST_DESCRIBING = 8
const DESCRIBING = new Set(['of', 'to', 'for', 'at', 'in', 'with', 'on', 'from'])

/** Of these tokens those that follow one another without a gap, from a token on in one direction. */
function run(from: number, tokens: readonly number[], step: 1 | -1): readonly number[] {
  const present = new Set(tokens)
  const found: number[] = []
  for (let at = from + step; present.has(at); at += step) found.push(at)
  return found.toSorted((a, b) => a - b)
}
