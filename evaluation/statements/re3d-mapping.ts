/** Statements as relations of re3d. */
import type { DocumentStatement } from '../../packages/ingest/src/index.ts'
import type { Stretch } from './counts.ts'
import { LEAST_CONFIDENCE, isA, mentionsWithin, type Held, type Stated } from './ends.ts'

interface Mapping {
  readonly type: string
  /** Names of our relations, those made of a verb's lemma among them. */
  readonly relations: RegExp
  /** Their subject is our object. */
  readonly turned?: true
}

/** The first that names a relation maps it. */
const MAPPINGS: readonly Mapping[] = [
  {
    type: 'CoLocated',
    relations:
      /^(LOCATED_IN|VISITED|LIVES_IN|BORN_IN|DIED_IN|PARTICIPATED_IN|BE_(CAPTURED|HELD|BORN|BASED|LOCATED)_(IN|AT))$/,
  },
  {
    type: 'FightingAgainst',
    relations:
      /^(ATTACKED|KILLED|INJURED|STRUCK|(FIGHT|DEFEAT|DEGRADE|DESTROY|COUNTER|COMBAT|TARGET|BATTLE|OPPRESS)(_AGAINST)?|LIBERATE_.*FROM)$/,
  },
  {
    type: 'CommWith',
    relations:
      /^(MET|TALKED_TO|TELL|URGE|ASK|WARN|CALL_ON|CONSULT|DEMAND_OF|(CONVEY|REPORT|REPLY)_TO|(WORK|CONSULT|DISCUSS|HOLD_(MEETING|TALK|DISCUSSION))_WITH)$/,
  },
  { type: 'BelongsTo', relations: /^(MEMBER_OF|EMPLOYED_BY|PART_OF)$/ },
  { type: 'BelongsTo', relations: /^(OWNS|INCLUDE|COMPRISE)$/, turned: true },
  { type: 'InChargeOf', relations: /^(LEADS|CONTROL|CAPTURE|SEIZE|GOVERN|ADMINISTER|CLAIM_CONTROL_OF)$/ },
  { type: 'AlliesOf', relations: /^ALLIED_WITH$/ },
  {
    type: 'Likes',
    relations:
      /^(SUPPORTS|FUNDED|SUPPLIED|WELCOME|PRAISE|CONGRATULATE|COMMEND|THANK|HELP|ASSIST|STAND_(WITH|BY)|(PROVIDE|REITERATE|REAFFIRM|GIVE)_.*_(TO|FOR))$/,
  },
  {
    type: 'Dislikes',
    relations: /^(OPPOSES|ACCUSED|SANCTIONED|(CONDEMN|DENOUNCE|CRITICIZE|CRITICISE)(_.*_(BY|OF|FROM))?)$/,
  },
]

/** Done, or meant to be done: an aim to defeat someone counts as fighting. */
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
    ...likely.flatMap(statement => [...typed(document, statement), ...whereabouts(document, statement)]),
    ...scenes(document, likely),
    ...synonyms(document),
  ]
}

function typed(document: Stated, { relation, subject, object, sentence }: DocumentStatement): Held[] {
  const known = MAPPINGS.find(({ relations }) => relations.test(relation))
  if (!known || object === null || !endsFit(document, known.type, subject, object)) return []
  const ends = [subject, object].map(mention => spansOf(document, mention, sentence))
  const [from = [], to = []] = known.turned ? ends.toReversed() : ends
  return [{ type: known.type, subject: from, object: to }]
}

function endsFit(document: Stated, type: string, subject: number, object: number): boolean {
  const actors = FEELINGS.has(type) ? [subject, object] : ACTS.has(type) ? [subject] : []
  if ([subject, object].some(end => isA(document, end, 'Event'))) return false
  // "Estonian" in "the Estonian president" is marked as part of his name.
  if (type !== 'CoLocated' && isAdjective(document, object)) return false
  return actors.every(actor => ACTORS.some(kind => isA(document, actor, kind)))
}

const isEvent = (document: Stated, mention: number): boolean => isA(document, mention, 'Event')

const isAdjective = ({ mentions, tokens }: Stated, mention: number): boolean =>
  tokens?.[mentions[mention]!.head]?.upos === 'ADJ'

/** Who does something somewhere is there. */
function whereabouts(document: Stated, { subject, place, sentence }: DocumentStatement): Held[] {
  return place === null || isEvent(document, subject) ? [] : [together(document, subject, place, sentence)]
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

/** Two names or descriptions of one kind beside each other: "the Harbour Party (HP)", "the mayor, Ada Moor". */
function synonyms({ tokens = [], mentions }: Stated): Held[] {
  const at = new Map(
    mentions.flatMap(each => (each.kind === 'pronominal' ? [] : [[each.head, each] as const])),
  )
  return tokens.flatMap((token, index) => {
    const [one, other] = [at.get(token.head), at.get(index)]
    if (token.dep !== 'appos' || !one || !other || one.type !== other.type || one.type === 'Place') return []
    const parted = tokens.slice(token.head, index).some(({ text }) => /^[,(]$/.test(text))
    return parted ? [{ type: 'IsSynonymOf', subject: [one], object: [other] }] : []
  })
}
