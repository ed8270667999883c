/** who, which, that, whose: to the noun that their clause describes. */
import type { Clusters } from './clusters.ts'
import type { Facts } from './facts.ts'

const RELATIVE = /^(?:who|whom|whose|which|that)$/i
/** A relative pronoun stands within so many steps below the verb of its clause. */
const DEEPEST = 6

/** Links relative pronouns. */
export function linkRelatives(facts: Facts, clusters: Clusters): void {
  facts.mentions.forEach(({ kind, name, head }, index) => {
    if (kind !== 'pronominal' || !RELATIVE.test(name)) return
    const noun = describedNoun(facts, head)
    const heads =
      noun === null
        ? []
        : facts.lookup.allHeadedBy(noun).filter(other => facts.mentions[other]!.kind !== 'pronominal')
    if (heads.length === 1) clusters.link(index, heads[0]!, 'relative pronoun')
  })
}

/** The noun above the relative clause in which a token stands; it stands before the clause. */
function describedNoun({ tree }: Facts, token: number): number | null {
  let at = token
  for (let step = 0; step < DEEPEST; step++) {
    const { dep, head } = tree.tokens[at]!
    if (head < 0) return null
    if (dep.startsWith('acl')) return head < token ? head : null
    if (dep === 'ccomp' || dep === 'advcl') return null
    at = head
  }
  return null
}
