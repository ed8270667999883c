/** The words before a person's name that say what they are: "NASA Administrator", "U.S. Senator", "chief of staff". */
import { listedClass } from '../mentions/noun-class.ts'
import { range } from '../mentions/noun-phrase.ts'
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
  const { tree, text, mentions } = facts
  const { first, last, type, kind } = mentions[mention]!
  if (type !== 'Person' || kind !== 'named') return undefined
  const name = nameStart(facts, mention)
  const hanging = range(first, last).flatMap(at =>
    tree.children(at, 'nmod:desc').filter(index => index < name),
  )
  const leftmost = Math.min(first, ...hanging.flatMap(index => tree.subtree(index)[0]!))
  // "for insulting President", "and the reporter": what leads to the title is no part of it.
  const start =
    range(leftmost, name - 1).find(at => /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tree.tokens[at]!.upos)) ?? name
  if (start >= name) return undefined
  const words = text.slice(tree.tokens[start]!.start, tree.tokens[name - 1]!.end).replace(/\s+/g, ' ')
  return describing(words.replace(/^(?:the|a|an|his|her|its|their|my|our)\s/i, ''))
}

/** Where the name itself begins, behind the title words of its mention. */
function nameStart({ mentions, tree }: Facts, mention: number): number {
  const { first, last, name } = mentions[mention]!
  return range(first, last).findLast(at => isWhole(name, tree, at, last)) ?? first
}

/** Are the tokens from here the whole name? */
const isWhole = (name: string, { tokens }: Facts['tree'], at: number, last: number): boolean =>
  tokens
    .slice(at, last + 1)
    .map(({ text }) => text)
    .join('') === name.replaceAll(' ', '')

function describing(words: string): DescribingTitle | undefined {
  const noun = words.split(' ').at(-1)!
  if (leadingTitle([words])?.title.kind === 'address') return undefined
  if (!leadingTitle([noun]) && listedClass(noun.toLowerCase()) !== 'Person') return undefined
  return { text: words, roles: rolesOf(words.split(' ')) }
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
