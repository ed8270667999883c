/** Two names that are one by what they name: a city with its district, a movement's branch with its land. */
import { nameText } from '../names/name-spans.ts'
import type { Tree } from '../tree.ts'
import { placeKind } from './gazetteer.ts'
import type { NameChunk } from './name-chunks.ts'

/** Does the next name belong to the one before? */
export const isWhole = (tree: Tree, before: NameChunk, next: NameChunk): boolean =>
  tree.tokens[before.first]!.sentence === tree.tokens[next.last]!.sentence &&
  (isOneCity(tree, before, next) || isBranch(tree, before, next) || isKnownWhole(tree, before, next))

/** "Cox's Bazar", "Saint Kitts and Nevis": a place of the lists that the analyser took for two. */
export function isKnownWhole({ tokens }: Tree, before: NameChunk, next: NameChunk): boolean {
  const between = tokens.slice(before.last + 1, next.first).map(({ text }) => text)
  if (between.length !== 1) return false
  const kind = placeKind(nameText(tokens, { first: before.first, last: next.last }))
  return between[0] === 'and' ? kind === 'country' : /^['’]s?$/.test(between[0]!) && kind !== null
}

/** "Washington, D.C." is one city: its district lies nowhere else. */
const isOneCity = ({ tokens }: Tree, before: NameChunk, next: NameChunk): boolean =>
  /^D\.?C\.?$/.test(tokens[next.first]!.text) &&
  tokens[before.last]!.text === 'Washington' &&
  tokens.slice(before.last + 1, next.first).every(({ text }) => text === ',')

/** "al Qaeda in Iraq", "Islamic State of Iraq and the Levant": a movement's branch has its land in its name. */
function isBranch({ tokens }: Tree, before: NameChunk, next: NameChunk): boolean {
  const words = (first: number, last: number) =>
    nameText(tokens, { first, last }).toLowerCase().replaceAll('-', ' ')
  const [body, whole] = [words(before.first, before.last), words(before.first, next.last)]
  if (ALWAYS_WHOLE.test(whole)) return true
  const land = tokens[next.last]!
  const hangsOn = land.dep === 'nmod' && land.head >= before.first && land.head <= before.last
  const isIn = /^ in(?: the)? \S/.test(whole.slice(body.length))
  const { text: last } = land
  return WITH_BRANCHES.test(body) && isIn && hangsOn && !/^(?:city|capital)$/.test(placeKind(last) ?? '')
}

const WITH_BRANCHES = /^al qa['’]?[ei]da$/
const ALWAYS_WHOLE =
  /^(?:organi[sz]ation for security and co ?operation in europe|(?:hm|his majesty's|her majesty's) revenue and customs|customs and border protection|health and human services|islamic state (?:of|in) iraq and (?:the levant|(?:greater )?syria|al sham)|al qa[ei]da in the (?:islamic maghreb|arabian peninsula|indian subcontinent))$/
