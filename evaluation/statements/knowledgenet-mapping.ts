/** Statements as facts of KnowledgeNet: which of our relations says which of its properties. */
import type { DocumentStatement } from '../../packages/ingest/src/index.ts'
import type { Stretch } from './counts.ts'
import { LEAST_CONFIDENCE, isA, mentionsWithin, type Held, type Stated } from './ends.ts'

interface Mapping {
  readonly relations: readonly string[]
  readonly property: string
  /** `turned`: their subject is our object; `both`: either way round. */
  readonly direction?: 'turned' | 'both'
  /** Their object is our time. */
  readonly when?: true
  readonly quote?: RegExp
  /** Their object is a party, a company … by its words. */
  readonly object?: RegExp
  /** Types of our ends. */
  readonly ends?: readonly [subject: string | null, object: string | null]
}

const PARTY =
  /\b(part(y|ies)|democrats?|republicans?|labour|conservatives?|liberals?|socialists?|communists?|greens?|congress|front|union|gop|tory|tories|alliance|movement|league|whigs?|bloc|caucus)\b/i

export const MAPPINGS: readonly Mapping[] = [
  { relations: ['BORN_IN'], property: 'PLACE_OF_BIRTH' },
  { relations: ['BORN_IN'], property: 'DATE_OF_BIRTH', when: true },
  { relations: ['DIED_IN'], property: 'DATE_OF_DEATH', when: true },
  { relations: ['LIVES_IN'], property: 'PLACE_OF_RESIDENCE' },
  { relations: ['CITIZEN_OF'], property: 'NATIONALITY' },
  { relations: ['EDUCATED_AT'], property: 'EDUCATED_AT' },
  { relations: ['CHILD_OF'], property: 'CHILD_OF' },
  { relations: ['MARRIED_TO'], property: 'SPOUSE', direction: 'both' },
  { relations: ['FOUNDED'], property: 'FOUNDED_BY', direction: 'turned', ends: [null, 'Organization'] },
  { relations: ['FOUNDED'], property: 'DATE_FOUNDED', direction: 'turned', when: true },
  {
    relations: ['BE_FOUNDED', 'BE_ESTABLISHED', 'BE_FORMED', 'BE_CREATED', 'BE_LAUNCHED', 'BE_INCORPORATED'],
    property: 'DATE_FOUNDED',
    when: true,
    ends: ['Organization', null],
  },
  { relations: ['LOCATED_IN'], property: 'HEADQUARTERS', ends: ['Organization', 'Place'] },
  { relations: ['PART_OF'], property: 'SUBSIDIARY_OF', ends: ['Organization', 'Organization'] },
  {
    relations: ['OWNS', 'ACQUIRED'],
    property: 'SUBSIDIARY_OF',
    direction: 'turned',
    ends: ['Organization', 'Organization'],
  },
  { relations: ['LEADS'], property: 'CEO', direction: 'turned', quote: /\b(CEO|chief executive)/i },
  {
    relations: ['MEMBER_OF', 'LEADS'],
    property: 'POLITICAL_AFFILIATION',
    object: PARTY,
    ends: ['Person', null],
  },
  {
    relations: ['MEMBER_OF'],
    property: 'POLITICAL_AFFILIATION',
    quote: /\b(politician|candidate|nominee|lawmaker|senator|M[EP]*P)s?\b/,
    ends: ['Person', 'Organization'],
  },
  {
    relations: ['EMPLOYED_BY', 'MEMBER_OF', 'LEADS'],
    property: 'EMPLOYEE_OR_MEMBER_OF',
    ends: ['Person', 'Organization'],
  },
]

/** What holds now or held once; a plan or a denial is no fact. */
const TRUE = new Set(['asserted', 'reported', 'past'])

/** The facts that a document's statements make, one for each pair of entities and property. */
export function knowledgeFacts(document: Stated): Held[] {
  return document.statements
    .filter(({ confidence, factuality }) => confidence >= LEAST_CONFIDENCE && TRUE.has(factuality))
    .flatMap(statement =>
      MAPPINGS.filter(mapping => applies(document, statement, mapping)).flatMap(mapping =>
        factsOf(document, statement, mapping),
      ),
    )
}

function applies(document: Stated, statement: DocumentStatement, mapping: Mapping): boolean {
  const { relation, subject, object, start, end } = statement
  if (!mapping.relations.includes(relation)) return false
  if (mapping.quote && !mapping.quote.test(document.article.text.slice(start, end))) return false
  if (mapping.object && !namesOf(document, object).some(name => mapping.object?.test(name))) return false
  const [from, to] = mapping.ends ?? [null, null]
  return isA(document, subject, from) && isA(document, object, to)
}

/** What something is called here and elsewhere in the document: "HP" is the Harbour Party. */
function namesOf({ mentions, appearances, appearanceOf }: Stated, mention: number | null): readonly string[] {
  if (mention === null) return []
  const entity = appearances?.[appearanceOf[mention] ?? -1]
  return [
    mentions[mention]!.name,
    ...(entity ? [entity.name, ...entity.aliases, ...entity.descriptions] : []),
  ]
}

function factsOf(
  document: Stated,
  statement: DocumentStatement,
  { property, direction, when }: Mapping,
): Held[] {
  const spans = (mention: number) =>
    mentionsWithin(document, mention, document.sentences[statement.sentence]!)
  const subject = spans(statement.subject)
  const object =
    statement.object === null ? undefined : placesAround(document, statement, statement.object).flatMap(spans)
  if (when) {
    const dated = direction === 'turned' ? object : subject
    return dated && statement.time?.start
      ? [{ type: property, subject: dated, object: [timeSpan(document, statement)] }]
      : []
  }
  if (!object) return []
  const straight = { type: property, subject, object }
  const turned = { type: property, subject: object, object: subject }
  return direction === 'both' ? [straight, turned] : direction === 'turned' ? [turned] : [straight]
}

/** A mention and the places that the sentence lays it in: who is born in Tartu, Estonia, is born in both. */
function placesAround(document: Stated, { sentence }: DocumentStatement, mention: number): number[] {
  const { statements, appearanceOf } = document
  const same = (a: number, b: number) =>
    a === b || (appearanceOf[a] != null && appearanceOf[a] === appearanceOf[b])
  const around = (inner: number) =>
    statements
      .filter(other => other.relation === 'LOCATED_IN' && other.sentence === sentence)
      .filter(({ subject, object }) => object !== null && same(subject, inner))
      .map(({ object }) => object!)
  const found = [mention]
  for (const place of found) found.push(...around(place).filter(outer => !found.includes(outer)))
  return found
}

function timeSpan({ tokens }: Stated, { time }: DocumentStatement): Stretch {
  return { start: tokens![time!.first]!.start, end: tokens![time!.last]!.end }
}
