/** The words before a person's name that say what they are: "NASA Administrator", "U.S. Senator", "chief of staff". */
import { listedClass } from '../mentions/noun-class.ts'
import { leadingTitle } from '../names/titles.ts'
import type { Facts } from './facts.ts'

export interface DescribingTitle {
  /** As written, with what belongs to it: "NASA Administrator". */
  readonly text: string
  /** The office as plain nouns, longest first: "prime minister", "minister". */
  readonly roles: readonly string[]
}

/** What stands before the name of a person mention, if anything does. Titles of address ("Mr") describe nothing. */
export function titleBefore(facts: Facts, mention: number): DescribingTitle | undefined {
  const { tree, text } = facts
  const { first, last, head, type, kind } = facts.mentions[mention]!
  if (type !== 'Person' || kind !== 'named') return undefined
  const holders = new Set([head, first])
  const title = [...holders].flatMap(holder => tree.children(holder, 'nmod:desc')).find(index => index < last)
  const own = ownTitle(facts, mention)
  if (title === undefined) return own.length > 0 ? { text: own.join(' '), roles: rolesOf(own) } : undefined
  const below = tree.subtree(title).filter(index => index <= title && tree.tokens[index]!.dep !== 'det')
  const start = tree.tokens[below[0] ?? title]!.start
  const words = text
    .slice(start, tree.tokens[title]!.end)
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|a|an|his|her|its|their|my|our)\s/i, '')
  const noun = words.split(' ').at(-1)!
  if (leadingTitle([words])?.title.kind === 'address') return undefined
  if (!leadingTitle([noun]) && listedClass(noun.toLowerCase()) !== 'Person') return undefined
  return { text: words, roles: rolesOf(words.split(' ')) }
}

/** Title words within the mention: "Governor" of "Governor Vyara Lind". */
function ownTitle(facts: Facts, mention: number): string[] {
  const words = facts.words(mention).split(' ')
  const found = leadingTitle(words)
  return found && found.length < words.length && found.title.kind !== 'address'
    ? words.slice(0, found.length)
    : []
}

/** The roles that the last words of a title name. */
function rolesOf(words: readonly string[]): string[] {
  const roles: string[] = []
  for (let from = 0; from < words.length; from++) {
    const tail = words.slice(from)
    const found = leadingTitle(tail)
    if (found && found.length === tail.length) roles.push(found.title.stands, found.title.words)
  }
  roles.push((words.at(-1) ?? '').toLowerCase())
  return [...new Set(roles)]
}
