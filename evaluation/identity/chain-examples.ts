/** Clusters by their first mentions, with all that they may be linked to, and which of it is right. */
import { gather } from '../../packages/ingest/src/coreference/coreference.ts'
import type { Mentioned } from '../../packages/ingest/src/coreference/facts.ts'
import { aloneOf, namesOfAmounts, questions } from '../../packages/ingest/src/coreference/ranking/likely.ts'
import { profilesOf } from '../../packages/ingest/src/coreference/ranking/profile.ts'
import type { Grouping } from './coreference-scores.ts'
import { goldEntities } from './ontogum.ts'

/** Of one document. */
export interface ChainExamples {
  readonly names: { readonly alone: readonly string[]; readonly together: readonly string[] }
  /** The amounts of each mention by itself. */
  readonly alone: readonly Float32Array[]
  readonly asked: readonly AskedMention[]
}

export interface AskedMention {
  readonly mention: number
  readonly candidates: readonly {
    readonly near: number
    readonly amounts: Float32Array
    readonly isRight: boolean
  }[]
}

/** The examples of a document with its gold entities; null where it has no mention. */
export function chainExamples(document: Mentioned, gold: Grouping): ChainExamples | null {
  const { facts, clusters } = gather(document)
  const profiles = profilesOf(facts)
  const [any] = profiles
  if (any === undefined) return null
  const entityOf = goldEntities(document, gold)
  /** Of its own, or of what stands beside it: "the governor, Mara Venn". */
  const meantBy = (mention: number): number | undefined =>
    clusters
      .members(mention)
      .filter(other => facts.sentenceOf(other) === facts.sentenceOf(mention))
      .map(entityOf)
      .find(entity => entity !== undefined)
  const asked = [...questions(facts, clusters, profiles)].map(({ mention, candidates }) => {
    const entity = meantBy(mention)
    const isRight = (near: number): boolean =>
      entity !== undefined &&
      clusters.members(near).some(other => other < mention && entityOf(other) === entity)
    return { mention, candidates: candidates.map(one => ({ ...one, isRight: isRight(one.near) })) }
  })
  return {
    names: namesOfAmounts(facts, clusters, any),
    alone: profiles.map(profile => aloneOf(facts, profile)),
    asked,
  }
}
