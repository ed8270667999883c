/** Births and deaths that a noun dates: "after his death in 1990", "the death of Oskar Lind on May 3". */
import type { DocumentTime } from '../document.ts'
import { hasType, type Candidate } from './candidate.ts'
import { eventStanding, type Standing } from './factuality/index.ts'
import type { Reading } from './reading.ts'

const NOUNS: Readonly<Record<string, string>> = { death: 'DIED_IN', birth: 'BORN_IN' }

export function lifeEventCandidates(reading: Reading): readonly Candidate[] {
  const { tree } = reading
  return tree.tokens.flatMap((token, noun) => {
    const relation = token.upos === 'NOUN' ? NOUNS[token.lemma.toLowerCase()] : undefined
    const whose = relation === undefined ? [] : ownersOf(reading, noun)
    const time = whose.length === 0 ? undefined : dateBehind(reading, noun)
    if (relation === undefined || time === undefined) return []
    return whose.map(subject => ({
      subject,
      object: null,
      relation,
      predicate: [noun],
      anchor: noun,
      time,
      standing: standingAt(reading, noun),
      aside: true as const,
      rule: 'dates of a life',
    }))
  })
}

const DATING = new Set([
  'after',
  'until',
  'till',
  'before',
  'since',
  'following',
  'on',
  'upon',
  'at',
  'by',
  'in',
])

/** "until his death": what other things are dated by has come. */
function standingAt({ tree }: Reading, noun: number): Standing {
  const dates = tree.is(noun, 'obl') && DATING.has(tree.marker(noun))
  return dates ? { factuality: 'asserted', saying: null } : eventStanding(tree, noun)
}

function ownersOf(reading: Reading, noun: number): readonly number[] {
  const { tree } = reading
  return tree
    .children(noun, 'nmod')
    .filter(index => tree.is(index, 'nmod:poss') || tree.marker(index) === 'of')
    .flatMap(index => tree.conjuncts(index))
    .filter(index => hasType(reading, index, ['Person']))
}

/** The date right behind the noun, or behind whose it is: no other time of the sentence. */
function dateBehind({ document, tree }: Reading, noun: number): DocumentTime | undefined {
  const of = tree.children(noun, 'nmod').filter(index => index > noun && tree.marker(index) === 'of')
  const last = Math.max(noun, ...of.flatMap(index => tree.subtree(index)))
  const near = (first: number) => (first > noun && first <= noun + 2) || (first > last && first <= last + 3)
  return document.times.find(({ first, start }) => start !== null && near(first))
}
