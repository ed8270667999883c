/** Acronyms to their long forms: "Dalmar Port Authority (DPA)", and "DPA" where only the initials tell. */
import type { Clusters } from './clusters.ts'
import type { Facts } from './facts.ts'

const ACRONYM = /^[A-Z][A-Z&.]{1,7}$/

/** Links acronyms in brackets, and others whose letters are the initials of just one name of the article. */
export function linkAcronyms(facts: Facts, clusters: Clusters): void {
  const acronyms = facts.mentions.flatMap(({ kind, name }, index) =>
    kind === 'named' && ACRONYM.test(name) ? [index] : [],
  )
  if (acronyms.length === 0) return
  for (const index of acronyms) linkInBrackets(facts, clusters, index)
  const byInitials = longForms(facts, clusters)
  for (const index of acronyms) {
    const forms = [...(byInitials.get(letters(facts, index)) ?? [])]
    if (forms.length === 1 && !clusters.same(forms[0]!, index)) clusters.link(index, forms[0]!, 'acronym')
  }
}

/** "Johnson Space Center (JSC)" and "JSC (Johnson Space Center)". */
function linkInBrackets(facts: Facts, clusters: Clusters, index: number): void {
  const { tokens } = facts.tree
  const { first, last } = facts.mentions[index]!
  const inside = tokens[first - 1]?.text === '(' && tokens[last + 1]?.text === ')'
  const long = inside ? nameThatEnds(facts, first - 2) : nameInBrackets(facts, last)
  if (long !== undefined && abbreviates(letters(facts, index), facts.mentions[long]!.name)) {
    clusters.link(index, long, 'acronym in brackets')
  }
}

function nameThatEnds({ mentions }: Facts, at: number): number | undefined {
  return found(mentions.findIndex(({ kind, last }) => kind === 'named' && last === at))
}

function nameInBrackets({ mentions, tree }: Facts, last: number): number | undefined {
  if (tree.tokens[last + 1]?.text !== '(') return undefined
  return found(mentions.findIndex(({ kind, first }) => kind === 'named' && first === last + 2))
}

const found = (index: number): number | undefined => (index < 0 ? undefined : index)

const letters = (facts: Facts, index: number): string => facts.mentions[index]!.name.replace(/[^A-Z]/g, '')

/** Do the letters come in order at the beginnings of words, or inside them after the first? */
function abbreviates(acronym: string, name: string): boolean {
  const text = name.toLowerCase()
  const wanted = acronym.toLowerCase()
  if (text.split(/[\s-]+/).length < 2 || text[0] !== wanted[0]) return false
  let at = 0
  for (const letter of wanted) {
    at = text.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

/** Names of several words by their initials; each initial form leads to clusters. */
function longForms(facts: Facts, clusters: Clusters): ReadonlyMap<string, ReadonlySet<number>> {
  const forms = new Map<string, Set<number>>()
  facts.mentions.forEach(({ kind, type, name }, index) => {
    if (kind !== 'named' || type === 'Person') return
    const words = name.split(/[\s-]+/).filter(word => /^\p{Lu}/u.test(word))
    const initials = words.map(word => word[0]).join('')
    if (initials.length >= 2 && words.length >= 2) {
      forms.set(initials, (forms.get(initials) ?? new Set()).add(clusters.of(index)))
    }
  })
  return forms
}
