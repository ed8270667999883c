/** The ends of statements as stretches of the text, for sets whose gold facts are marked in it. */
import type { Document, DocumentStatement, With } from '../../packages/ingest/src/index.ts'
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

/** A mention and, within a stretch, the others of its entity: a set may have marked any of them. */
export function mentionsWithin(
  { mentions, appearanceOf }: Stated,
  mention: number,
  within: Stretch,
): Stretch[] {
  const entity = appearanceOf[mention] ?? null
  const own = mentions[mention]!
  const others = mentions.filter(
    (other, index) => entity !== null && appearanceOf[index] === entity && overlap(other, within),
  )
  return [own, ...others.filter(other => other !== own)]
}

/** The sentence of a statement. */
export const sentenceOf = ({ sentences }: Stated, { sentence }: DocumentStatement): Stretch =>
  sentences[sentence]!

export const meets = (spans: readonly Stretch[], gold: Stretch): boolean =>
  spans.some(span => overlap(span, gold))

/** Below this the system itself holds a statement likelier wrong than right. */
export const LEAST_CONFIDENCE = 0.5
