/** One family name for two people: "Emil and Radko Venn". */
import { isGivenName } from '../names/given-names.ts'
import { parsePersonName } from '../names/person-name.ts'
import type { NameContext, NamedChunk } from './name-context.ts'

/** Gives those who are told by their given name, before one who is named in full, the family name that they share. */
export const withSharedFamilies = (context: NameContext, chunks: readonly NamedChunk[]): NamedChunk[] =>
  chunks.map((chunk, at) => {
    const next = chunks[at + 1]
    if (next === undefined || !isListedBefore(context, chunk, next) || isKnown(context, chunks, chunk))
      return chunk
    return { ...chunk, isWhole: true, name: `${chunk.name} ${familyOf(context, chunk, next)}` }
  })

/** Of two family names, kin who are called so have both. */
function familyOf(context: NameContext, one: NamedChunk, next: NamedChunk): string {
  const { family } = parsePersonName(next.name)
  return areKin(context, one) ? next.name.slice(next.name.indexOf(' ') + 1) : family
}

/** "Brothers Emil and Radko Venn". */
const areKin = ({ tree }: NameContext, { first }: NamedChunk): boolean =>
  /^(?:brothers|sisters|twins|siblings|cousins|couple)$/i.test(tree.tokens[first - 1]?.text ?? '')

/** A given name alone, "and", a person's full name. */
const isListedBefore = (context: NameContext, one: NamedChunk, next: NamedChunk): boolean =>
  one.marked === 'PER' &&
  next.marked === 'PER' &&
  one.first === one.last &&
  next.first < next.last &&
  next.first === one.last + 2 &&
  context.tree.tokens[one.last + 1]!.text === 'and' &&
  (isGivenName(one.name) || areKin(context, one))

/** Is there somebody of this name already, by family or by given name? */
const isKnown = ({ people }: NameContext, chunks: readonly NamedChunk[], { name }: NamedChunk): boolean =>
  people.has(name) || chunks.some(other => other.name.startsWith(`${name} `))
