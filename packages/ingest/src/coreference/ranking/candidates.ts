/** What a mention may be linked to: clusters by their nearest mention before it, few enough to weigh each. */
import type { Clusters } from '../clusters.ts'
import type { Facts } from '../facts.ts'
import type { Reason } from '../reasons.ts'
import { isWordy, type Profile, WORDINGS } from './profile.ts'

/** So many clusters are looked at, so many sentences back, be it that they share no word. */
const NEARBY = {
  pronominal: { clusters: 20, sentences: 6 },
  nominal: { clusters: 10, sentences: 3 },
  named: { clusters: 6, sentences: 2 },
} as const
/** And so many of those that share a word, or are of the same person who speaks, however far back. */
const ALIKE = 12

/** Says what something is, beside what names it: its cluster is found by that. */
const BESIDE: ReadonlySet<Reason | undefined> = new Set([
  'apposition',
  'called so',
  'copula',
  'kind before the name',
  'acronym in brackets',
  'relative pronoun',
])
const SPEAKERS: ReadonlySet<number> = new Set((['I', 'we', 'you'] as const).map(one => WORDINGS.indexOf(one)))

/** The mentions read so far, to be found by place and by word. */
export interface Reader {
  /** Indexes of the nearest mention of each cluster, the latest first. The cluster of the mention itself is none. */
  candidates(profile: Profile): number[]
  add(profile: Profile): void
}

export function readerOf(facts: Facts, clusters: Clusters): Reader {
  const read: Profile[] = []
  // Of each cluster the latest mention, the latest first.
  const byWord = new Map<string, Profile[]>()
  return { candidates, add }

  function add(profile: Profile): void {
    if (BESIDE.has(clusters.reasonOf(profile.index))) return
    read.push(profile)
    const isOther = (other: Profile) => !clusters.same(other.index, profile.index)
    for (const word of wordsOf(facts, profile)) {
      const known = (byWord.get(word) ?? []).filter(isOther)
      byWord.set(word, [profile, ...known].slice(0, ALIKE))
    }
  }

  function candidates(profile: Profile): number[] {
    const { clusters: most, sentences } = NEARBY[facts.mentions[profile.index]!.kind]
    const near = latest(most, profile.sentence - sentences)
    const alike = wordsOf(facts, profile).flatMap(word => byWord.get(word) ?? [])
    const nearest = new Map<number, number>()
    for (const { index } of [...near, ...alike]) {
      const cluster = clusters.of(index)
      nearest.set(cluster, Math.max(index, nearest.get(cluster) ?? -1))
    }
    nearest.delete(clusters.of(profile.index))
    return [...nearest.values()].toSorted((a, b) => b - a)
  }

  /** The latest mention of each of so many clusters, from a sentence on. */
  function latest(most: number, from: number): Profile[] {
    const found = new Map<number, Profile>()
    for (let at = read.length - 1; at >= 0 && found.size < most; at--) {
      const other = read[at]!
      if (other.sentence < from) break
      const cluster = clusters.of(other.index)
      if (!found.has(cluster)) found.set(cluster, other)
    }
    return [...found.values()]
  }
}

/** By what a mention is looked up. */
function wordsOf(facts: Facts, profile: Profile): string[] {
  if (SPEAKERS.has(profile.wording)) return [`speaker ${profile.wording}`]
  if (!isWordy(facts, profile)) return [`pronoun ${profile.words}`]
  return [...new Set([profile.lemma, ...profile.parts])].map(part => `noun ${part}`)
}
