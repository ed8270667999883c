/** What takes part in a clause behind a preposition: "gave it to the board", "complained about the noise". */
import { listedClass } from '../mentions/noun-class.ts'
import type { Clause, Oblique } from './clauses/index.ts'
import { SPEECH } from './factuality/embedders.ts'
import { isOfSentence } from './no-places.ts'
import type { Reading } from './reading.ts'

/** Prepositions that bring a further partner to a verb that has its object: "gave it to", "accused him of". */
const PARTNERS = new Set(['to', 'with', 'against', 'from', 'into', 'over', 'for'])
export const WHERE = new Set(['in', 'at', 'near', 'on', 'across', 'throughout', 'outside', 'inside', 'off'])
/** Further ones that bring the only partner of a verb without object: "complained about the noise". */
const PARTNERS_ALONE = new Set([
  'of',
  'about',
  'toward',
  'towards',
  'through',
  'behind',
  'under',
  'aboard',
  'off from',
  'onto',
  'out of',
])
/** Prepositions that are part of what a verb says: "looked after the estate". */
const BOUND: Readonly<Record<string, string>> = {
  look: 'after',
  take: 'after',
  run: 'after',
  inquire: 'after',
}
/** Verbs that have no partners, only places: "took place with heavy rain". */
const HAPPENS = new Set(['take place', 'happen', 'occur'])
/** What stands behind a preposition as a time or as part of it is no partner: "for weeks", "on suspicion of". */
const NO_PARTNERS = new Set(
  `suspicion connection response behalf basis accordance addition favour favor
  half second minute hour day week month year decade century morning afternoon evening night weekend moment time period season
  spring summer autumn winter anniversary end beginning start middle life lifetime protest private secret person turn return silence
  sight reach control request invitation behest expense insistence urging discretion foot horseback camera air standby
  schedule average purpose occasion paper principle theory anticipation wave stage round installment instalment`.split(
    /\s+/,
  ),
)

/** When, or on what grounds: neither who takes part nor where. */
export function isTimeOrGround({ tree, document }: Reading, token: number): boolean {
  return (
    NO_PARTNERS.has(tree.lemma(token)) ||
    isOfSentence(tree, token) ||
    document.times.some(({ first, last }) => first <= token && token <= last)
  )
}

/** What stands behind a preposition and takes part: no time, no manner, no reason. */
export function partnersOf(reading: Reading, clause: Clause, hasObject: boolean): readonly Oblique[] {
  const says = SPEECH.has(clause.lemma) || reading.tree.child(clause.predicate, 'ccomp') !== undefined
  const placed = clause.obliques.filter(
    ({ preposition }) => !HAPPENS.has(clause.lemma) || WHERE.has(preposition),
  )
  return placed.filter(({ preposition, head }) => {
    const isLast = bringsAlone(clause, preposition) && !isFronted(reading, clause, head)
    const alone = !hasObject && !says && isLast
    // Beside an object only those who can take part count: "gave it to the board", not "added it to the mystery".
    const partner =
      PARTNERS.has(preposition) &&
      (!hasObject || takesPart(reading, head) || isTarget(reading, preposition, head))
    return (partner || alone) && !isTimeOrGround(reading, head)
  })
}

/** Does a preposition bring a partner to this verb where it has no object? */
const bringsAlone = ({ lemma }: Clause, preposition: string): boolean =>
  WHERE.has(preposition) || PARTNERS_ALONE.has(preposition) || BOUND[lemma] === preposition

/** "launched rockets against the camps": a place may be what an act is against. */
const isTarget = (reading: Reading, preposition: string, token: number): boolean =>
  preposition === 'against' && reading.typesAt(token).includes('Place')

/** "In Geneva, Lind walked out" says where it was, "Of the guests, Lind spoke" of whom he is one; a relative pronoun stands before its verb whatever it says. */
const isFronted = ({ tree }: Reading, { predicate }: Clause, token: number): boolean =>
  token < predicate && !tree.tokens[token]!.xpos.startsWith('W')

/** Who is named or can act, counted ones too: "five officers". */
export const takesPart = (reading: Reading, token: number): boolean =>
  reading.mentionsAt(token).some(mention => {
    const type = reading.typeOf(mention)
    return type === 'Value' ? isPeople(reading, token) : reading.isNamed(mention) || isActor(type)
  })

const isActor = (type: string | null): boolean => type === 'Person' || type === 'Organization'

const isPeople = ({ tree }: Reading, token: number): boolean =>
  isActor(listedClass(tree.tokens[token]!.lemma.toLowerCase()) ?? null)
