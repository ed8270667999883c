/** May a role be held in what stands at its far end? */
import type { Mention } from '../../document.ts'
import type { Reading } from '../reading.ts'
import type { Phrase } from './phrase.ts'
import { isOfPart } from './role-names.ts'

/** Titles and fields are no employers, nor is what a reporter reports on; and no name is held in itself. */
export function mayHold(reading: Reading, { relation }: Phrase, anchor: number, object: number): boolean {
  if (relation === 'LIVES_IN') return !SEES.has(reading.tree.lemma(anchor).toLowerCase())
  if (!HELD.has(relation) || anchor === object) return true
  const names = reading.mentionsAt(object).map(mention => reading.document.mentions[mention]!)
  if (relation === 'LEADS' && isOfPart(reading.tree, anchor) && isWholeBody(reading, anchor, object))
    return false
  const isInside = names.some(({ first, last }) => first <= anchor && anchor <= last)
  const role = { reading, anchor, object, names }
  return !isInside && !isTitle(role) && !isField(role) && !isBeat(role)
}

interface Role {
  readonly reading: Reading
  readonly anchor: number
  readonly object: number
  readonly names: readonly Mention[]
}

/** What stands behind "of" or "for", or is a name before the office, is all of a body; a noun before it is the part. */
const isWholeBody = ({ tree }: Reading, anchor: number, object: number): boolean =>
  tree.tokens[object]!.head === anchor &&
  (tree.is(object, 'nmod') || (tree.is(object, 'compound') && tree.tokens[object]!.upos === 'PROPN'))

/** "Bishop of Tartu" says nothing of where anyone lives. */
const SEES = new Set('bishop archbishop pope patriarch king queen duke duchess earl count lord'.split(' '))

const HELD = new Set(['EMPLOYED_BY', 'MEMBER_OF', 'LEADS'])

const lemmaAt = ({ reading, anchor }: Role): string => reading.tree.lemma(anchor).toLowerCase()

/** "Doctor of the Church", "Officer of the Order of the Tern". */
const isTitle = (role: Role): boolean =>
  role.names.some(({ name }) => HONOUR.test(name)) ||
  (lemmaAt(role) === 'doctor' && role.reading.tree.marker(role.object) === 'of')

const HONOUR = /^(?:the )?(?:Most .*)?(?:Order of|Legion of Hono)/i

/** "Assistant Secretary for Information Analysis"; a press secretary for a body serves it. */
function isField(role: Role): boolean {
  const { tree } = role.reading
  const isOfField = OF_FIELDS.has(lemmaAt(role)) && tree.marker(role.object) === 'for'
  return isOfField && tree.tokens[role.anchor - 1]?.text.toLowerCase() !== 'press'
}

const OF_FIELDS = new Set(['secretary', 'commissioner', 'undersecretary'])

/** "White House correspondent". */
const isBeat = (role: Role): boolean =>
  REPORTING.has(lemmaAt(role)) &&
  role.reading.tree.marker(role.object) === '' &&
  role.names.some(({ name }) => BEAT.test(name))

const REPORTING = new Set(['correspondent', 'reporter', 'journalist', 'columnist', 'editor'])
/** Seats of power that have no reporters of their own. */
const BEAT =
  /^(?:White House|Pentagon|Kremlin|Congress|Parliament|(?:UN|U\.N\.|United Nations|EU|NATO)|.*Court|Downing Street|State Department|Senate)$/
