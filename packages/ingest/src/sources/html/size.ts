/**
 * Pages on which a parser would take minutes, or the stack would not suffice, told apart before they can do so. No
 * page that a newspaper serves comes near these limits.
 */
import { ELEMENT, type PageNode } from './dom.ts'

/** Opening and closing tags, comments included. */
const MOST_TAGS = 80_000
/** Words inside one tag: attributes, or pieces of their values. */
const MOST_WORDS_IN_TAG = 20_000
const DEEPEST = 256

/** True of characters that are worth parsing. Linear in their number. */
export function isParseable(characters: string): boolean {
  let tags = 0
  for (let at = characters.indexOf('<'); at >= 0; at = characters.indexOf('<', at + 1)) {
    tags += 1
    if (tags > MOST_TAGS) return false
  }
  return (characters.match(LONG_TAG)?.length ?? 0) === 0
}

const LONG_TAG = new RegExp(`<[a-z][^<>\\s]*(?:\\s+[^<>\\s]+){${MOST_WORDS_IN_TAG}}`, 'i')

/** True of a tree that can be walked by recursion. Walks it without. */
export function isShallow(root: PageNode): boolean {
  const open: { node: PageNode; depth: number }[] = [{ node: root, depth: 0 }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next
    if (depth > DEEPEST) return false
    for (const child of node.childNodes) {
      if (child.nodeType === ELEMENT) open.push({ node: child, depth: depth + 1 })
    }
  }
  return true
}
