/** Of which body an office of a part of it is: what stands before the office and behind it. */
import { placeNamed } from '../../names/places.ts'
import type { Reading } from '../reading.ts'
import { follow } from './path.ts'
import { isOfPart, isPartOfRole } from './role-names.ts'

/** Of the nouns before an anchor the last, or the others; what belongs to the role's own name is none of them. */
export function compounds(reading: Reading, anchor: number, nearest: boolean): readonly number[] {
  const { tree, mentionsAt } = reading
  const all = tree.children(anchor, 'compound').filter(index => !isPartOfRole(tree, anchor, index))
  const last = all.slice(-1)
  const own = new Set(last.flatMap(mentionsAt))
  if (nearest) return last
  return all
    .slice(0, -1)
    .filter(index => !mentionsAt(index).some(at => own.has(at)) && !isTown(reading, index))
}

/** "Tallinn bureau chief": the bureau is there, and of someone else. */
const isTown = ({ document, mentionsAt }: Reading, token: number): boolean =>
  mentionsAt(token).some(
    mention => (placeNamed(document.mentions[mention]!.name)?.kind ?? 'country') !== 'country',
  )

/** The body that an office of a part of it is held in: "regional director of Lindmar Group". */
export function wholeOf(reading: Reading, anchor: number): readonly number[] {
  const { tree } = reading
  if (!isOfPart(tree, anchor)) return []
  const names = tree
    .children(anchor, 'compound')
    .filter(index => tree.tokens[index]!.upos === 'PROPN' && !isTown(reading, index))
  return [...follow(tree, anchor, '> nmod(of|for)'), ...names]
}
