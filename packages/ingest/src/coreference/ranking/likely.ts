/** What no rule has linked, to what it most likely means: for chains, which may hold more than the graph should know. */
import type { Clusters } from '../clusters.ts'
import type { Facts } from '../facts.ts'
import { alone } from './alone.ts'
import { amountsOf, namesOf } from './amounts.ts'
import { readerOf } from './candidates.ts'
import { type Network, networkOf, ownWeights, type Prepared } from './network.ts'
import { type Profile, profilesOf } from './profile.ts'
import { type Pair, together } from './together.ts'

/** So many mentions of a cluster are compared, the last ones. */
const MEMBERS = 24

/** A mention that begins a cluster, with all that it may be linked to. */
export interface Question {
  readonly mention: number
  readonly candidates: readonly { readonly near: number; readonly amounts: Float32Array }[]
}

/** Asks of each cluster, by its first mention, in text order; the amounts of each mention alone by `aloneOf`. */
export function* questions(
  facts: Facts,
  clusters: Clusters,
  profiles: readonly Profile[],
): Generator<Question> {
  const reader = readerOf(facts, clusters)
  for (const one of profiles) {
    if (clusters.members(one.index)[0] === one.index) {
      const candidates = reader.candidates(one).map((near, nearer) => {
        const members = lastUpTo(clusters.members(near), near).map(at => profiles[at]!)
        const pair: Pair = { facts, clusters, one, near: profiles[near]!, members, nearer }
        return { near, amounts: amountsOf(amounts => together(amounts, pair)) }
      })
      yield { mention: one.index, candidates }
    }
    reader.add(one)
  }
}

/** The last members up to one, in text order. */
function lastUpTo(members: readonly number[], near: number): readonly number[] {
  let [from, until] = [0, members.length]
  while (from < until) {
    const middle = (from + until) >> 1
    if (members[middle]! <= near) from = middle + 1
    else until = middle
  }
  return members.slice(Math.max(0, from - MEMBERS), from)
}

/** The amounts of each mention by itself. */
export const aloneOf = (facts: Facts, profile: Profile): Float32Array =>
  amountsOf(amounts => alone(amounts, facts, profile))

/** The antecedent of each cluster that most likely has one: first mention → mention of another cluster before it. */
export function likelyAntecedents(facts: Facts, clusters: Clusters): Map<number, number> {
  const found = new Map<number, number>()
  if (facts.mentions.length === 0) return found
  const profiles = profilesOf(facts)
  const network = ownNetwork(facts, clusters, profiles[0]!)
  const prepared: Prepared[] = profiles.map(profile => network.prepare(aloneOf(facts, profile)))
  for (const { mention, candidates } of questions(facts, clusters, profiles)) {
    const one = prepared[mention]!
    let best = one.none
    for (const { near, amounts } of candidates) {
      const score = network.score(one, prepared[near]!, amounts)
      if (score <= best) continue
      best = score
      found.set(mention, near)
    }
  }
  return found
}

/** Names of the amounts, as any mention gives them. */
export function namesOfAmounts(
  facts: Facts,
  clusters: Clusters,
  one: Profile,
): { alone: string[]; together: string[] } {
  const pair: Pair = { facts, clusters, one, near: one, members: [one], nearer: 0 }
  return {
    alone: namesOf(amounts => alone(amounts, facts, one)),
    together: namesOf(amounts => together(amounts, pair)),
  }
}

let loaded: Network | undefined

/** The network whose weights lie beside the analyser, read once. */
function ownNetwork(facts: Facts, clusters: Clusters, any: Profile): Network {
  if (loaded === undefined) {
    const names = namesOfAmounts(facts, clusters, any)
    loaded = networkOf(ownWeights(), names.alone, names.together)
  }
  return loaded
}
