/** From statements to the edges that plain Cypher and the viewer walk. */
import { edgeId } from './ids.ts'
import type { Edge, Factuality, Statement } from './model.ts'
import { relationNamed } from './ontology/index.ts'
import { gatherStories } from './stories.ts'
import { earliest, latest } from './time.ts'

/** A statement with all that an edge needs of it: the entities of its ends, and its article's story and outlet. */
export interface EdgeEvidence extends Pick<
  Statement,
  'id' | 'relation' | 'factuality' | 'confidence' | 'quote' | 'article' | 'timeStart' | 'timeEnd'
> {
  /** Entity of the subject. */
  readonly from: string
  /** Entity of the object; null where it is a value or absent: no edge comes of it. */
  readonly to: string | null
  readonly story: string
  readonly outlet: string | null
  readonly publishedAt: string | null
}

type Ends = Pick<Edge, 'from' | 'to' | 'type' | 'relation'>

/** Factualities that do not make the plain edge, and the edge that they make. */
const SET_APART: Partial<Record<Factuality, string>> = {
  negated: 'DENIED',
  possible: 'UNCONFIRMED',
  planned: 'UNCONFIRMED',
  past: 'FORMERLY',
}

/** The type of the edge that a statement of this relation and factuality makes. */
export const edgeType = (relation: string, factuality: Factuality): string =>
  SET_APART[factuality] ?? (relationNamed(relation) ? relation : 'RELATED_TO')

/**
 * The edges that statements add up to: one per from, to, type and relation. Pure; the order of the statements
 * says nothing, and a statement given twice counts once. Nothing comes of a statement whose object is no entity, or the
 * same entity as its subject.
 */
export function deriveEdges(evidence: Iterable<EdgeEvidence>): Edge[] {
  const groups = new Map<string, { ends: Ends; evidence: Map<string, EdgeEvidence> }>()
  for (const one of evidence) {
    const ends = endsOf(one)
    if (!ends) continue
    const id = edgeId(ends)
    const group = groups.get(id) ?? { ends, evidence: new Map<string, EdgeEvidence>() }
    group.evidence.set(one.id, one)
    groups.set(id, group)
  }
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, group]) => sumUp(id, group.ends, [...group.evidence.values()]))
}

function endsOf({ from, to, relation, factuality }: EdgeEvidence): Ends | null {
  if (to === null || to === from) return null
  const turned = relationNamed(relation)?.symmetric === true && to < from
  const [first, second] = turned ? [to, from] : [from, to]
  return { from: first, to: second, type: edgeType(relation, factuality), relation }
}

const distinct = (values: readonly (string | null)[]) => new Set(values.filter(value => value !== null)).size

function sumUp(id: string, ends: Ends, evidence: readonly EdgeEvidence[]): Edge {
  const best = evidence.toSorted(byStrength)[0] as EdgeEvidence
  return {
    id,
    ...ends,
    statements: evidence.length,
    articles: distinct(evidence.map(({ article }) => article)),
    stories: gatherStories(evidence.map(({ story }) => story)).length,
    outlets: distinct(evidence.map(({ outlet }) => outlet)),
    asserted: evidence.filter(({ factuality }) => factuality === 'asserted').length,
    reported: evidence.filter(({ factuality }) => factuality === 'reported').length,
    confidence: combinedConfidence(evidence),
    firstAt: earliest(
      evidence.map(({ timeStart, timeEnd, publishedAt }) => timeStart ?? timeEnd ?? publishedAt),
    ),
    lastAt: latest(
      evidence.map(({ timeStart, timeEnd, publishedAt }) => timeEnd ?? timeStart ?? publishedAt),
    ),
    quote: best.quote,
    article: best.article,
  }
}

/** The article's own voice first, then the surest, then the first published, then the smallest id. */
function byStrength(a: EdgeEvidence, b: EdgeEvidence): number {
  const voice = Number(b.factuality === 'asserted') - Number(a.factuality === 'asserted')
  if (voice !== 0) return voice
  if (a.confidence !== b.confidence) return b.confidence - a.confidence
  if (a.publishedAt !== b.publishedAt)
    return a.publishedAt === earliest([a.publishedAt, b.publishedAt]) ? -1 : 1
  return a.id < b.id ? -1 : 1
}

/**
 * How sure independent stories make it together (noisy-or): a story is as sure as its surest statement, and the
 * stories err independently. Multiplied in sorted order, so that rounding errors do not depend on the order given.
 */
function combinedConfidence(evidence: readonly EdgeEvidence[]): number {
  const gathered = gatherStories(evidence.map(({ story }) => story))
  const storyOf = new Map(gathered.flatMap((versions, at) => versions.map(version => [version, at] as const)))
  const surest = gathered.map(() => 0)
  for (const { story, confidence } of evidence) {
    const at = storyOf.get(story)!
    surest[at] = Math.max(surest[at]!, confidence)
  }
  const doubt = surest.toSorted((a, b) => a - b).reduce((left, sure) => left * (1 - sure), 1)
  return Math.round((1 - doubt) * 100) / 100
}
