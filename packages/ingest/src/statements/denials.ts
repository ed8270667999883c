/** That something was denied, admitted or threatened: an act of its own, told with what it was. */
import type { Candidate } from './candidate.ts'
import type { Clause } from './clauses/index.ts'
import type { Reading } from './reading.ts'

/** That something was denied or admitted, whatever it was. */
export const ACT_OF_DENIAL = 'act of denial'

/** What these bring is told in the clause behind them, and that they are said is an act of its own. */
const DENYING = new Set(['deny', 'admit', 'confess', 'apologize', 'apologise', 'threaten'])
/** Of a longer clause the act would be told with half of it. */
const MOST_CONTENT = 12

export const isDenial = ({ lemma }: Clause): boolean => DENYING.has(lemma)

/** "denied reports that the port had closed": what the reports say is told apart. */
export const isDenialOf = ({ tree }: Reading, { lemma }: Clause, object: number): boolean =>
  DENYING.has(lemma) && tree.child(object, 'acl', 'ccomp') !== undefined

/** The act with the event that the clause behind it tells, else with the words of that clause; none where they are too many. */
export function denialOf(reading: Reading, clause: Clause, alone: Candidate): readonly Candidate[] {
  const denial = { ...alone, rule: ACT_OF_DENIAL }
  const event = eventTold(reading, clause)
  if (event !== null) return [{ ...denial, object: event }]
  const description = contentOf(reading, clause)
  return description.length === 0 ? [] : [{ ...denial, description }]
}

/** "admitted that the city had endured a strike": the event that is admitted or denied, where the clause tells one. */
function eventTold(reading: Reading, { predicate }: Clause): number | null {
  const { tree, clauses, typesAt } = reading
  // "admitted to being a part of the effort".
  const being = tree
    .children(predicate, 'advcl')
    .find(index => tree.marker(index) === 'to' && isBeing(tree, index))
  if (being !== undefined && reading.mentionsAt(being).length > 0) return being
  const content = tree.child(predicate, 'ccomp')
  const told = content === undefined ? undefined : clauses.get(content)
  if (told === undefined || !COMES_ABOUT.has(told.lemma)) return null
  return [...told.objects, ...told.subjects].find(at => typesAt(at).includes('Event')) ?? null
}

const isBeing = (tree: Reading['tree'], noun: number): boolean =>
  tree.children(noun, 'cop').some(index => tree.tokens[index]!.xpos === 'VBG')

/** By these an event comes about, or to someone. */
const COMES_ABOUT = new Set(
  'suffer endure sustain experience undergo happen occur take_place take hold launch stage mount carry_out commit conduct'
    .split(' ')
    .map(word => word.replace('_', ' ')),
)

/** The words of the clause behind "denied that", up to what a comma adds; none where they are many or stand apart. */
function contentOf({ tree }: Reading, { predicate }: Clause): readonly number[] {
  const content = tree.child(predicate, 'ccomp', 'xcomp') ?? tree.child(predicate, 'advcl')
  if (content === undefined || content < predicate) return []
  const words = tree.subtree(content).filter(index => index > predicate)
  const end = words.findIndex(index => index > content && endsContent(tree, index))
  const told = (end < 0 ? words : words.slice(0, end)).filter(index => !isEdge(tree, index, words))
  const isRun = told.at(-1) === (told[0] ?? 0) + told.length - 1
  return isRun && told.includes(content) && told.length > 1 && told.length <= MOST_CONTENT ? told : []
}

/** A comma, or the conjunction of when it was or why. */
const endsContent = (tree: Reading['tree'], index: number): boolean =>
  /^[,;:—–]$/.test(tree.tokens[index]!.text) ||
  (tree.is(index, 'mark', 'advmod') &&
    /^(?:when|while|after|before|because|although|though)$/i.test(tree.tokens[index]!.text))

/** "that" before the clause, and a full stop or a quotation mark at its end. */
const isEdge = (tree: Reading['tree'], index: number, words: readonly number[]): boolean =>
  (index === words[0] && /^that$/i.test(tree.tokens[index]!.text)) ||
  (index === words.at(-1) && tree.tokens[index]!.upos === 'PUNCT')
