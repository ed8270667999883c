/** Statements as relations of re3d. */
import type { DocumentStatement } from '../../packages/ingest/src/index.ts'
import type { Stretch } from './counts.ts'
import { LEAST_CONFIDENCE, isA, mentionsWithin, type Held, type Stated } from './ends.ts'
import { namesOfOne } from './re3d-names.ts'

interface Mapping {
  readonly type: string
  /** Names of our relations, those made of a verb's lemma among them. */
  readonly relations: RegExp
  /** Their subject is our object. */
  readonly turned?: true
  /** Only where the object is a place. */
  readonly toPlace?: true
}

/** The first that names a relation maps it. */
const MAPPINGS: readonly Mapping[] = [
  { type: 'FightingAgainst', relations: /^(ATTACKED|FOUGHT|KILLED|INJURED|STRUCK|ARRESTED)$|_AGAINST$/ },
  {
    type: 'FightingAgainst',
    relations:
      /^(DEFEAT|DEGRADE|DESTROY|COUNTER|TARGET|OPPRESS|ABDUCT|KIDNAP|LIBERATE|FREE|CONFRONT)$|^LIBERATE_.*FROM$|_(ATTACK|ASSAULT|STRIKE|RAID)_ON$/,
  },
  {
    type: 'CommWith',
    relations:
      /^(MET|TALKED_TO|AGREED_WITH|APPOINTED|TELL|URGE|URGE_TO_.*|ASK|WARN|UPDATE|BRIEF|JOIN|CALL_ON|CONSULT|DEMAND_OF)$/,
  },
  {
    type: 'CommWith',
    relations: /^(CONVEY|REPORT|REPLY)_TO$|^(WORK|CONSULT|DISCUSS|HOLD_(MEETING|TALK|DISCUSSION))_WITH$/,
  },
  { type: 'BelongsTo', relations: /^(MEMBER_OF|PART_OF)$/ },
  { type: 'BelongsTo', relations: /^OWNS$/, turned: true },
  {
    type: 'InChargeOf',
    relations: /^(LEADS|CONTROL|CAPTURE|SEIZE|TAKE_OVER|GOVERN|ADMINISTER|CLAIM_CONTROL_OF)$/,
  },
  { type: 'AlliesOf', relations: /^ALLIED_WITH$/ },
  {
    type: 'Likes',
    relations: /^(SUPPORTS|FUNDED|SUPPLIED|WELCOME|PRAISE|CONGRATULATE|COMMEND|THANK|HELP|ASSIST)$/,
  },
  { type: 'Likes', relations: /^STAND_(.*_)?(WITH|BY)$|^(PROVIDE|REITERATE|REAFFIRM|GIVE)_.*_(TO|FOR)$/ },
  {
    type: 'Dislikes',
    relations: /^(OPPOSES|ACCUSED|SANCTIONED|(CONDEMN|DENOUNCE|CRITICIZE|CRITICISE)(_.*_(BY|OF|FROM))?)$/,
  },
  {
    type: 'CoLocated',
    relations: /^(LOCATED_IN|PRESENT_IN|VISITED|LIVES_IN|BORN_IN|DIED_IN|PARTICIPATED_IN|INCLUDE|COMPRISE)$/,
  },
  {
    type: 'Apart',
    relations:
      /^(COME|FLEE|WITHDRAW|RETREAT|BE_(EXPELLED|DRIVEN|DISPLACED|FORCED))_(FROM|OUT_OF)$|^(FLEE|LEAVE)$/,
    toPlace: true,
  },
  { type: 'CoLocated', relations: /^(BE_)?[A-Z]+_(IN|AT|ON|TO|INTO|ACROSS|INSIDE)$/, toPlace: true },
]

/** Done, or meant to be done: an aim to defeat someone counts as fighting, a visit to come as being there. */
const HELD = new Set(['asserted', 'reported', 'past', 'planned', 'possible'])
const ACTS = new Set(['FightingAgainst', 'CommWith', 'InChargeOf', 'Likes', 'Dislikes', 'AlliesOf'])
const FEELINGS = new Set(['Likes', 'Dislikes'])
const ACTORS = ['Person', 'Organization', 'Place']

/** Relations between entities, where they are, and names for one thing in one sentence. Events are no entities here. */
export function re3dRelations(document: Stated): Held[] {
  const likely = document.statements.filter(
    ({ confidence, factuality }) => confidence >= LEAST_CONFIDENCE && HELD.has(factuality),
  )
  return [
    ...likely
      // "Berlin, Germany" is marked as one place.
      .filter(({ rule }) => rule !== 'phrase: place, larger place')
      .flatMap(statement => [...typed(document, statement), ...whereabouts(document, statement)]),
    ...scenes(document, likely),
    ...namesOfOne(document),
  ]
}

function typed(document: Stated, statement: DocumentStatement): Held[] {
  const { relation, subject, object, sentence } = statement
  const known = MAPPINGS.find(
    ({ relations, toPlace }) => relations.test(relation) && (!toPlace || isA(document, object, 'Place')),
  )
  if (!known || !endsFit(document, known.type, subject, object)) return []
  const to = object === null ? amountIn(document, statement) : spansOf(document, object, sentence)
  const ends = [spansOf(document, subject, sentence), to]
  const [first = [], second = []] = known.turned ? ends.toReversed() : ends
  return first.length > 0 && second.length > 0 ? [{ type: known.type, subject: first, object: second }] : []
}

/** "killed 23 others": where the amount stands in the sentence. */
function amountIn({ mentions, sentences }: Stated, { value, sentence }: DocumentStatement): Stretch[] {
  const within = sentences[sentence]!
  const amount = mentions.find(
    ({ type, name, start }) =>
      type === 'Value' && name === value?.text && start >= within.start && start < within.end,
  )
  return amount ? [amount] : []
}

function endsFit(document: Stated, type: string, subject: number, object: number | null): boolean {
  const actors = FEELINGS.has(type) ? [subject, object] : ACTS.has(type) ? [subject] : []
  if ([subject, object].some(end => isA(document, end, 'Event'))) return false
  // "Estonian" in "the Estonian president" is marked as part of his name.
  if (type !== 'CoLocated' && isAdjective(document, object)) return false
  return actors.every(actor => ACTORS.some(kind => isA(document, actor, kind)))
}

const isEvent = (document: Stated, mention: number): boolean => isA(document, mention, 'Event')

const isAdjective = ({ mentions, tokens }: Stated, mention: number | null): boolean =>
  mention !== null && tokens?.[mentions[mention]!.head]?.upos === 'ADJ'

/** Who does something somewhere is there, and so is whom it is done to. */
function whereabouts(document: Stated, { subject, object, place, sentence }: DocumentStatement): Held[] {
  return [subject, object]
    .filter(end => end !== null && place !== null && !isEvent(document, end))
    .flatMap(end => listed(document, place!).map(each => together(document, end!, each, sentence)))
}

/** A statement names the first of several places: "in Estonia and Latvia". */
function listed({ mentions, tokens = [] }: Stated, place: number): number[] {
  const { head } = mentions[place]!
  const others = mentions.flatMap((other, index) =>
    tokens[other.head]?.dep === 'conj' && tokens[other.head]?.head === head ? [index] : [],
  )
  return [place, ...others]
}

/** Who takes part in an event, or is hit by it, is where it happens. */
function scenes(document: Stated, statements: readonly DocumentStatement[]): Held[] {
  return statements
    .filter(({ relation }) => relation === 'HAPPENED_IN')
    .flatMap(({ subject: event, object: place, sentence }) =>
      statements
        .filter(other => other.sentence === sentence && place !== null)
        .flatMap(({ relation, subject, object }) => {
          if (relation === 'PARTICIPATED_IN' && object === event) return [subject]
          return /^(STRUCK|KILLED|INJURED)$/.test(relation) && subject === event && object !== null
            ? [object]
            : []
        })
        .map(entity => together(document, entity, place!, sentence)),
    )
}

const together = (document: Stated, entity: number, place: number, sentence: number): Held => ({
  type: 'CoLocated',
  subject: spansOf(document, entity, sentence),
  object: spansOf(document, place, sentence),
})

function spansOf(document: Stated, mention: number, sentence: number): Stretch[] {
  return mentionsWithin(document, mention, document.sentences[sentence]!)
}
