/** Statements as facts of KnowledgeNet: which of our relations says which of its properties. */
import type { DocumentStatement } from '../../packages/ingest/src/index.ts'
import type { Stretch } from './counts.ts'
import { LEAST_CONFIDENCE, mentionsWithin, type Held, type Stated } from './ends.ts'

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
  { relations: ['FOUNDED_IN', 'BE_FOUNDED'], property: 'DATE_FOUNDED', when: true },
  { relations: ['LOCATED_IN'], property: 'HEADQUARTERS', ends: ['Organization', 'Place'] },
  { relations: ['PART_OF'], property: 'SUBSIDIARY_OF', ends: ['Organization', 'Organization'] },
  {
    relations: ['OWNS', 'ACQUIRED'],
    property: 'SUBSIDIARY_OF',
    direction: 'turned',
    ends: ['Organization', 'Organization'],
  },
  { relations: ['LEADS'], property: 'CEO', direction: 'turned', quote: /\b(CEO|chief executive)/i },
  { relations: ['MEMBER_OF'], property: 'POLITICAL_AFFILIATION', object: PARTY },
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
  if (mapping.object && !(object !== null && mapping.object.test(document.mentions[object]!.name)))
    return false
  const [from, to] = mapping.ends ?? [null, null]
  return isA(document, subject, from) && isA(document, object, to)
}

function isA(
  { mentions, appearances, appearanceOf }: Stated,
  mention: number | null,
  type: string | null,
): boolean {
  if (type === null) return true
  if (mention === null) return false
  const entity = appearanceOf[mention] ?? null
  return (entity === null ? mentions[mention]!.type : appearances?.[entity]?.type) === type
}

function factsOf(
  document: Stated,
  statement: DocumentStatement,
  { property, direction, when }: Mapping,
): Held[] {
  const spans = (mention: number) =>
    mentionsWithin(document, mention, document.sentences[statement.sentence]!)
  const subject = spans(statement.subject)
  const object = statement.object === null ? undefined : spans(statement.object)
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

function timeSpan({ tokens }: Stated, { time }: DocumentStatement): Stretch {
  return { start: tokens![time!.first]!.start, end: tokens![time!.last]!.end }
}
