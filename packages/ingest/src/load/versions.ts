/** Versions of one article: the same URL, read at different times. */
import { type Article, instantOf, latest } from '@redthread/graph'

/** When a version was made; what has no date is older than everything else. */
const madeAt = ({ updatedAt, publishedAt }: Article): number => {
  const when = updatedAt ?? publishedAt
  return when === null ? -Infinity : instantOf(when)
}

/** The version that gives the statements: the latest; of two of one time, that with the larger id. */
export function newest(versions: readonly Article[]): Article | undefined {
  const [first] = versions.toSorted((a, b) => {
    const [one, two] = [madeAt(a), madeAt(b)]
    return one === two ? (a.id < b.id ? 1 : -1) : two - one
  })
  return first
}

/** One article as two readings found it: all its sources, its latest update, the time of the first reading. */
export function merged(known: Article | null | undefined, read: Article): Article {
  if (!known) return read
  return {
    ...read,
    readAt: known.readAt,
    updatedAt: latest([known.updatedAt, read.updatedAt]),
    sources: [...new Set([...known.sources, ...read.sources])].toSorted(),
  }
}
