/** The ends of statements as stretches of the text, for sets whose gold facts are marked in it. */
import type { Document, DocumentStatement, Mention, With } from '../../packages/ingest/src/index.ts'
import { overlap, type Stretch } from './counts.ts'

/** A document with statements, of an article that was understood. */
export type Stated = With<'mentions' | 'appearanceOf' | 'statements' | 'sentences'>

/** The document itself where it was understood; undefined of one in another language. */
export const stated = (document: Document): Stated | undefined =>
  document.mentions && document.appearanceOf && document.statements && document.sentences
    ? { ...document, ...pick(document as Stated) }
    : undefined

const pick = ({ mentions, appearanceOf, statements, sentences }: Stated) => ({
  mentions,
  appearanceOf,
  statements,
  sentences,
})

/** A relation between two entities, each by all its mentions within a stretch of the text. */
export interface Held {
  readonly type: string
  readonly subject: readonly Stretch[]
  readonly object: readonly Stretch[]
}

/**
 * A mention and, within a stretch, the others of its entity: a set may have marked any of them, the "who" of a relative
 * clause as well.
 */
export function mentionsWithin(document: Stated, mention: number, within: Stretch): Stretch[] {
  const { mentions, appearanceOf } = document
  const entity = appearanceOf[mention] ?? null
  const own = mentions[mention]!
  const others = mentions.filter(
    (other, index) =>
      other !== own && entity !== null && appearanceOf[index] === entity && overlap(other, within),
  )
  const all = [own, ...others]
  return [...all, ...relativePronouns(document, all)]
}

const RELATIVE_TAGS = new Set(['WDT', 'WP', 'WP$', 'WRB'])

/** "who", "whose", "where": the pronouns of the clauses that hang on these mentions. */
function relativePronouns({ tokens }: Stated, mentions: readonly Mention[]): Stretch[] {
  if (!tokens) return []
  const heads = new Set(mentions.map(({ head }) => head))
  return tokens.filter(token => {
    if (!RELATIVE_TAGS.has(token.xpos)) return false
    let clause = token.head
    while (clause >= 0 && !tokens[clause]!.dep.endsWith(':relcl')) clause = tokens[clause]!.head
    return clause >= 0 && heads.has(tokens[clause]!.head)
  })
}

/** The sentence of a statement. */
export const sentenceOf = ({ sentences }: Stated, { sentence }: DocumentStatement): Stretch =>
  sentences[sentence]!

export const meets = (spans: readonly Stretch[], gold: Stretch): boolean =>
  spans.some(span => overlap(span, gold))

/** Below this the system itself holds a statement likelier wrong than right. */
export const LEAST_CONFIDENCE = 0.5

/** Is an end of this type, by its entity or else by itself? Null asks nothing. */
export function isA(
  { mentions, appearances, appearanceOf }: Stated,
  mention: number | null,
  type: string | null,
): boolean {
  if (type === null) return true
  if (mention === null) return false
  const entity = appearanceOf[mention] ?? null
  return (entity === null ? mentions[mention]!.type : appearances?.[entity]?.type) === type
}
