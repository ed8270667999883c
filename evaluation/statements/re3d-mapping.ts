/** Statements as relations of re3d. */
import type { DocumentStatement } from '../../packages/ingest/src/index.ts'
import type { Stretch } from './counts.ts'
import { LEAST_CONFIDENCE, mentionsWithin, type Held, type Stated } from './ends.ts'

/** Our relations by theirs; `<` before one turns it round. */
const TYPES: Readonly<Record<string, string>> = {
  CoLocated: 'LOCATED_IN HAPPENED_IN VISITED LIVES_IN BORN_IN DIED_IN PARTICIPATED_IN',
  FightingAgainst: 'ATTACKED KILLED INJURED STRUCK CAPTURED FOUGHT',
  CommWith: 'MET TALKED_TO',
  BelongsTo: 'MEMBER_OF EMPLOYED_BY PART_OF <OWNS',
  InChargeOf: 'LEADS',
  AlliesOf: 'ALLIED_WITH',
  Likes: 'SUPPORTS FUNDED SUPPLIED',
  Dislikes: 'OPPOSES ACCUSED SANCTIONED CHARGED CONVICTED',
}

const byRelation: ReadonlyMap<string, { readonly type: string; readonly turned: boolean }> = new Map(
  Object.entries(TYPES).flatMap(([type, relations]) =>
    relations
      .split(' ')
      .map(name => [name.replace('<', ''), { type, turned: name.startsWith('<') }] as const),
  ),
)

const TRUE = new Set(['asserted', 'reported', 'past', 'planned'])

/** Relations between entities, where something was done, and names for one thing in one sentence. */
export const re3dRelations = (document: Stated): Held[] => [
  ...document.statements
    .filter(({ confidence, factuality }) => confidence >= LEAST_CONFIDENCE && TRUE.has(factuality))
    .flatMap(statement => [...typedRelation(document, statement), ...whereabouts(document, statement)]),
  ...synonyms(document),
]

function typedRelation(document: Stated, { relation, subject, object, sentence }: DocumentStatement): Held[] {
  const known = byRelation.get(relation)
  if (!known || object === null) return []
  const ends = [subject, object].map(mention => spansOf(document, mention, sentence))
  const [from = [], to = []] = known.turned ? ends.toReversed() : ends
  return [{ type: known.type, subject: from, object: to }]
}

/** Who does something somewhere is there. */
function whereabouts(document: Stated, { subject, place, sentence }: DocumentStatement): Held[] {
  if (place === null) return []
  return [
    {
      type: 'CoLocated',
      subject: spansOf(document, subject, sentence),
      object: spansOf(document, place, sentence),
    },
  ]
}

function spansOf(document: Stated, mention: number, sentence: number): Stretch[] {
  return mentionsWithin(document, mention, document.sentences[sentence]!)
}

/** Two mentions of one entity side by side in a sentence, neither of them a pronoun: "the Harbour Party (HP)". */
function synonyms(document: Stated): Held[] {
  const { mentions, appearanceOf, tokens } = document
  return mentions.flatMap((mention, index) => {
    const next = mentions.findIndex(
      (other, at) =>
        at !== index &&
        appearanceOf[at] !== null &&
        appearanceOf[at] === appearanceOf[index] &&
        other.first > mention.last &&
        other.first - mention.last <= NEAR &&
        tokens?.[other.head]?.sentence === tokens?.[mention.head]?.sentence,
    )
    const other = mentions[next]
    if (!other || other.name === mention.name || [mention, other].some(({ kind }) => kind === 'pronominal'))
      return []
    return [{ type: 'IsSynonymOf', subject: [mention], object: [other] }]
  })
}

/** In tokens. */
const NEAR = 4
