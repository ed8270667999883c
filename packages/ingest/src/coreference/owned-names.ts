/**
 * Descriptions are named with their owner, so that each can be told from the next: "her decision" is Mara Venn's decision,
 * and "the company's founder" the founder of none other; people without more with their number.
 */
import type { DocumentAppearance } from '../document.ts'
import { LONGEST_NAME } from '../mentions/index.ts'
import type { Gathered } from './appearances.ts'
import type { Facts } from './facts.ts'

/** Renames appearances that go by a description with an owner of whom the article speaks, where the name stays short. */
export function withOwners(facts: Facts, { appearances, appearanceOf }: Gathered): Gathered {
  const plain = appearances.map(({ name }) => name)
  return {
    appearanceOf,
    appearances: appearances.map((appearance, position) => {
      const owner = appearance.named ? undefined : ownerOf(facts, appearanceOf, appearance)
      if (owner === undefined || owner === position) return withCount(facts, appearance)
      const name = `${possessive(plain[owner]!)} ${appearance.name}`
      if (appearance.name.includes(plain[owner]!) || overlap(plain[owner]!, appearance.name))
        return appearance
      return name.split(' ').length > LONGEST_NAME ? appearance : { ...appearance, name }
    }),
  }
}

/** "the Sheriff's Department deputy": the owner's name ends within the description. */
const overlap = (owner: string, description: string): boolean =>
  owner.split(' ').at(-1) === description.split(' ')[0]

/** "ten people", where no more is known of them. */
function withCount(facts: Facts, appearance: DocumentAppearance): DocumentAppearance {
  const { named, best, type, name } = appearance
  if (named || type !== 'Person' || name.includes(' ')) return appearance
  const { count } = facts.phraseOf(best)
  return count === null
    ? appearance
    : { ...appearance, name: `${facts.tree.tokens[count]!.text.toLowerCase()} ${name}` }
}

/** The appearance that owns the one that names it best; else any of the others. */
function ownerOf(
  facts: Facts,
  appearanceOf: Gathered['appearanceOf'],
  { mentions, best }: DocumentAppearance,
): number | undefined {
  return [best, ...mentions]
    .filter(mention => facts.mentions[mention]!.kind === 'nominal')
    .map(mention => facts.phraseOf(mention).owner)
    .map(owner => (owner === null ? undefined : facts.lookup.headedBy(owner)))
    .map(owner => (owner === undefined ? null : (appearanceOf[owner] ?? null)))
    .find(owner => owner !== null)
}

const possessive = (name: string): string => (/s$/i.test(name) ? `${name}'` : `${name}'s`)
