/**
 * How well a grouping of mentions agrees with the gold one: MUC, B³, CEAFe and their mean, as the reference scorer of
 * CoNLL has them (Pradhan et al. 2014, "Scoring coreference partitions of predicted mentions").
 *
 * A mention is a key of the caller's: with the document in it ("news_7:120-134"), several documents are scored
 * together, and give what the reference scorer gives for a file of them. Gold and system may know different mentions.
 * Whether singletons count is the caller's choice: leave them out (`withoutSingletons`) as OntoNotes does.
 */
import { bestPairing } from './assignment.ts'

/** The mentions of each entity. No mention is in two entities. */
export type Grouping = readonly (readonly string[])[]

/** Recall, precision and their harmonic mean, 0 to 1. */
export interface Agreement {
  readonly recall: number
  readonly precision: number
  readonly f1: number
}

export interface CoreferenceScores {
  readonly muc: Agreement
  readonly bCubed: Agreement
  readonly ceafE: Agreement
  /** The mean of the three F1. */
  readonly conll: number
}

/** A mention that stands in two entities of one grouping. */
export class MentionTwice extends Error {
  override readonly name = 'MentionTwice'
}

/** All scores at once. @throws {MentionTwice} where a grouping has a mention in two entities */
export function coreferenceScores(gold: Grouping, system: Grouping): CoreferenceScores {
  const scores = { muc: muc(gold, system), bCubed: bCubed(gold, system), ceafE: ceafE(gold, system) }
  return { ...scores, conll: (scores.muc.f1 + scores.bCubed.f1 + scores.ceafE.f1) / 3 }
}

/** The entities of two mentions or more. */
export const withoutSingletons = (grouping: Grouping): Grouping =>
  grouping.filter(entity => new Set(entity).size > 1)

/** Links that have to be set to get from one grouping to the other (Vilain et al. 1995). Singletons have none. */
export function muc(gold: Grouping, system: Grouping): Agreement {
  return agreement(linksKept(gold, system), linksKept(system, gold))
}

function linksKept(kept: Grouping, other: Grouping): Share {
  const entityOf = entityByMention(other)
  const total = { sum: 0, of: 0 }
  for (const entity of distinct(kept)) {
    const parts = new Set(entity.map(mention => entityOf.get(mention) ?? mention)).size
    total.sum += entity.length - parts
    total.of += entity.length - 1
  }
  return total
}

/** For each mention, how much of its entity is there (Bagga and Baldwin 1998); the mean over mentions. */
export function bCubed(gold: Grouping, system: Grouping): Agreement {
  return agreement(mentionsKept(gold, system), mentionsKept(system, gold))
}

function mentionsKept(kept: Grouping, other: Grouping): Share {
  const sizes = distinct(kept).map(({ length }) => length)
  const total = { sum: 0, of: 0 }
  for (const [index, shared] of overlaps(kept, other).entries()) {
    const size = sizes[index]!
    for (const count of shared.values()) total.sum += (count * count) / size
    total.of += size
  }
  return total
}

/** Entities paired one to one, as alike as can be: twice the shared mentions by all of both (Luo 2005, φ4). */
export function ceafE(gold: Grouping, system: Grouping): Agreement {
  const [golden, found] = [distinct(gold), distinct(system)]
  const weights = overlaps(gold, system).map(
    (shared, index) =>
      new Map(
        [...shared].map(([other, count]) => [
          other,
          (2 * count) / (golden[index]!.length + found[other]!.length),
        ]),
      ),
  )
  const sum = bestPairing(weights)
  return agreement({ sum, of: golden.length }, { sum, of: found.length })
}

interface Share {
  readonly sum: number
  readonly of: number
}

const ratio = ({ sum, of }: Share): number => (of === 0 ? 0 : sum / of)

function agreement(recalled: Share, precise: Share): Agreement {
  const [recall, precision] = [ratio(recalled), ratio(precise)]
  const f1 = recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision)
  return { recall, precision, f1 }
}

/** Without empty entities, and with each mention once in its entity. */
const distinct = (grouping: Grouping): string[][] =>
  grouping.map(entity => [...new Set(entity)]).filter(entity => entity.length > 0)

function entityByMention(grouping: Grouping): Map<string, number> {
  const entityOf = new Map<string, number>()
  for (const [index, entity] of distinct(grouping).entries())
    for (const mention of entity) {
      if (entityOf.has(mention)) throw new MentionTwice(`${mention} is in two entities of one grouping`)
      entityOf.set(mention, index)
    }
  return entityOf
}

/** For each entity of one grouping: entity of the other → how many mentions they share. */
function overlaps(one: Grouping, other: Grouping): Map<number, number>[] {
  const entityOf = entityByMention(other)
  return distinct(one).map(entity => {
    const shared = new Map<number, number>()
    for (const mention of entity) {
      const index = entityOf.get(mention)
      if (index !== undefined) shared.set(index, (shared.get(index) ?? 0) + 1)
    }
    return shared
  })
}
