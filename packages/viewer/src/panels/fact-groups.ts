import type { FactGroup } from '../api/types.ts'
import { amount } from '../words/amounts.ts'
import { hasPhrase, isBeside, phrase } from '../words/relations.ts'

/** All facts of an entity that read alike: "leads", with each whom it leads. */
export interface FactSection {
  readonly key: string
  readonly title: string
  readonly facts: readonly FactGroup[]
}

/** Facts gathered by relation and direction; the best-proven sections first. */
export function factSections(facts: readonly FactGroup[]): readonly FactSection[] {
  const sections = new Map<string, FactSection>()
  for (const fact of facts) {
    const key = `${fact.relation} ${fact.direction}`
    const before = sections.get(key)?.facts ?? []
    sections.set(key, {
      key,
      title: titleOf(fact),
      facts: [...before, fact],
    })
  }
  return [...sections.values()]
    .map(section => ({ ...section, facts: section.facts.toSorted(bySupport) }))
    .toSorted((a, b) => rank(a) - rank(b) || support(b.facts) - support(a.facts) || (a.key < b.key ? -1 : 1))
}

/** The other end of a fact in words: a name, a value; else the article's words, or how much there is. */
export function otherName({ relation, other, value, statements }: FactGroup): string {
  const name = other?.name ?? value
  if (name) return name
  return isBeside(relation)
    ? amount(statements.length, 'statement')
    : (statements[0]?.predicate ?? 'as the quote says')
}

/** In the words of the page; of a relation that it has none for, in those of the server. */
function titleOf({ relation, edgeType, direction, means, inverse }: FactGroup): string {
  if (hasPhrase(relation) || edgeType === 'RELATED_TO') return phrase(relation, direction)
  return (direction === 'in' ? inverse : null) ?? means
}

/** What ties it to others comes first, then what it is said to be or do by itself, then what is only said there. */
function rank({ facts }: FactSection): number {
  if (facts.some(({ relation }) => isBeside(relation))) return 2
  return facts.some(({ other }) => other !== null) ? 0 : 1
}

const bySupport = (a: FactGroup, b: FactGroup): number =>
  b.statements.length - a.statements.length || (otherName(a) < otherName(b) ? -1 : 1)

const support = (facts: readonly FactGroup[]): number =>
  facts.reduce((sum, { statements }) => sum + statements.length, 0)
