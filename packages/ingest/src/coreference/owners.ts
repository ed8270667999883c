/** "his city" and "Lind's city" twice: one city, where the owner is one. */
import type { Clusters } from './clusters.ts'
import type { Facts } from './facts.ts'

/** Links descriptions that have the same head and the same owner; runs when owners have been linked. */
export function linkOwned(facts: Facts, clusters: Clusters): void {
  const known = new Map<string, number>()
  facts.mentions.forEach((mention, index) => {
    if (mention.kind !== 'nominal' || mention.type === 'Value' || mention.type === 'Event') return
    const { owner } = facts.phraseOf(index)
    const owned = owner === null ? undefined : facts.lookup.headedBy(owner)
    if (owned === undefined || clusters.typeOf(owned) === null) return
    const key = `${clusters.of(owned)} ${mention.number} ${mention.name.toLowerCase()}`
    const other = known.get(key)
    if (other === undefined) known.set(key, index)
    else if (clusters.reasonOf(index) === undefined) clusters.link(index, other, 'same owner')
  })
}
