import { gatherBeforePronouns } from '../../packages/ingest/src/coreference/coreference.ts'
import type { Facts, Mentioned } from '../../packages/ingest/src/coreference/facts.ts'
/** Pronouns with their candidates, and which of them are right: what the pronoun ranker is fitted to. */
import {
  type Candidate,
  candidatesFor,
  noneFeatures,
} from '../../packages/ingest/src/coreference/pronoun-candidates.ts'
import { FEATURES, NONE_FEATURES } from '../../packages/ingest/src/coreference/pronoun-features.ts'
import type { PronounRanker } from '../../packages/ingest/src/coreference/pronoun-ranker.ts'
import {
  linkPronoun,
  type Pronoun,
  type PronounKind,
  thirdPersons,
} from '../../packages/ingest/src/coreference/pronouns.ts'
import type { Grouping } from './coreference-scores.ts'
import { type GapPassage, placesOf } from './gap.ts'
import { goldEntities } from './ontogum.ts'
import type { Choice } from './softmax.ts'

export interface PronounExample extends Choice {
  readonly kind: PronounKind
}

/** The names of the amounts of an option: those of candidates, then those of none. */
export const AMOUNTS: readonly string[] = [...FEATURES, ...NONE_FEATURES].map(({ name }) => name)

/** One example a pronoun; its last option is none. A right antecedent is linked before the next pronoun is looked at. */
export function gumExamples(document: Mentioned, gold: Grouping): PronounExample[] {
  const { facts, clusters } = gatherBeforePronouns(document)
  const entityOf = goldEntities(document, gold)
  return thirdPersons(facts).map(pronoun => {
    const candidates = candidatesFor(facts, clusters, pronoun)
    const entity = entityOf(pronoun.index)
    const isMeant = (near: number) =>
      entity !== undefined && clusters.members(near).some(member => entityOf(member) === entity)
    const meant = candidates.flatMap(({ near }, at) => (isMeant(near) ? [at] : []))
    for (const at of meant.slice(0, 1)) clusters.link(pronoun.index, candidates[at]!.near, 'likeliest before')
    const options = optionsOf(facts, pronoun, candidates)
    return { kind: pronoun.kind, options, right: meant.length > 0 ? meant : [candidates.length] }
  })
}

/**
 * The pronoun of a passage of GAP; the pronouns before it are linked by a ranker. Where neither name is meant, all
 * others may be. Nothing where the name that is meant is no candidate.
 */
export function gapExample(
  document: Mentioned,
  passage: GapPassage,
  ranker: PronounRanker,
): PronounExample | null {
  const { facts, clusters } = gatherBeforePronouns(document)
  const { pronoun: asked, names } = placesOf(document, passage)
  for (const pronoun of thirdPersons(facts)) {
    if (pronoun.index !== asked) {
      linkPronoun(facts, clusters, pronoun, ranker)
      continue
    }
    const candidates = candidatesFor(facts, clusters, pronoun)
    const named = names.map(name =>
      candidates.findIndex(({ near }) => name >= 0 && clusters.same(near, name)),
    )
    const options = optionsOf(facts, pronoun, candidates)
    const meant = named.filter((_, at) => passage.names[at]!.isMeant)
    const right = meant.length > 0 ? meant : [...options.keys()].filter(at => !named.includes(at))
    return right.every(at => at >= 0) ? { kind: pronoun.kind, options, right } : null
  }
  return null
}

function optionsOf(facts: Facts, pronoun: Pronoun, candidates: readonly Candidate[]): number[][] {
  const none = [...FEATURES.map(() => 0), ...noneFeatures(facts, pronoun, candidates.length)]
  return [...candidates.map(({ features }) => [...features, ...NONE_FEATURES.map(() => 0)]), none]
}
