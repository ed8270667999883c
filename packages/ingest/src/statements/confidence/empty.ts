/** Doubts about statements that say too little of anyone: empty words, people without a name, half of what was done. */
import type { Candidate } from '../candidate.ts'
import { isTimeOrGround } from '../partners.ts'
import { KNOWN_PASSIVE } from '../plain-clauses.ts'
import type { Reading } from '../reading.ts'
import { nominalAt } from './ends.ts'
import type { Ends, Feature } from './feature.ts'

export const EMPTY: readonly Feature[] = [
  {
    name: 'object says nothing',
    why: '"Discussed a range of issues": such words only hold the place of what it was about.',
    applies: (reading, _, { object }) => object !== null && isEmptyWord(reading, object),
  },
  {
    name: 'subject says nothing',
    why: 'So they do in the place of the subject.',
    applies: (reading, _, { subject }) => isEmptyWord(reading, subject),
  },
  {
    name: 'some number of people',
    why: '"Four men drove a van" says little of anyone; that they were killed is news.',
    applies: isCountOfPeople,
  },
  {
    name: 'someone without a name',
    why: 'Offices, kinship and deeds of the lists are looked for by name: "the star leads the league".',
    applies: (reading, { rule }, { subject }) => {
      const told = nominalAt(reading, subject)
      const isSomeone =
        told !== undefined && reading.typeOf(subject) === 'Person' && !reading.isNamed(subject)
      return (
        isSomeone && !rule.startsWith('clause') && reading.tree.child(told.head, ...TELLING) === undefined
      )
    },
  },
  {
    name: 'leaves out an earlier phrase',
    why: '"Stepped out of her car at the corner" is not "stepped at the corner".',
    applies: leavesOutEarlierPhrase,
  },
]

/** What tells one sailor from the next. */
const TELLING = ['amod', 'compound', 'nmod', 'acl', 'appos', 'nummod']

const EMPTY_WORDS = new Set(
  `range issue matter way thing statement step role part goal measure view point aspect effort work situation condition action case
  fact idea kind sort type number variety series decision name place opportunity reason benefit position form`.split(
    /\s+/,
  ),
)

/** A word for anything, told alone or with as empty a one: "role", "range of issues". */
function isEmptyWord(reading: Reading, mention: number): boolean {
  const found = nominalAt(reading, mention)
  if (found === undefined || reading.isNamed(mention)) return false
  const { tree } = reading
  const inside = tree.children(found.head, 'nmod', 'acl').filter(index => index <= found.last)
  return (
    EMPTY_WORDS.has(tree.lemma(found.head)) &&
    tree.child(found.head, 'compound') === undefined &&
    inside.every(index => EMPTY_WORDS.has(tree.lemma(index)))
  )
}

const PEOPLE = new Set(['people', 'person', 'man', 'woman', 'child', 'other'])

function isCountOfPeople(reading: Reading, { rule, relation }: Candidate, { subject }: Ends): boolean {
  const { tree } = reading
  // That some were killed, or died, is news, whoever they were.
  if (rule === KNOWN_PASSIVE || relation === 'DIED_IN') return false
  const found = nominalAt(reading, subject)
  if (found === undefined || reading.isNamed(subject) || !PEOPLE.has(tree.lemma(found.head))) return false
  return tree.child(found.head, 'amod', 'compound', 'nmod', 'acl', 'nmod:poss', 'det', 'appos') === undefined
}

/** Does another phrase stand between a verb without object and the one that is told? Times, origins and names may. */
function leavesOutEarlierPhrase(reading: Reading, { rule, verb, object }: Candidate): boolean {
  const clause = verb === undefined ? undefined : reading.clauses.get(verb)
  if (clause === undefined || object === null || rule !== 'clause with preposition') return false
  if (!clause.obliques.some(({ head }) => head === object)) return false
  return clause.obliques.some(
    ({ head, preposition }) =>
      head > clause.predicate &&
      head < object &&
      !LOOSE.has(preposition) &&
      reading.tree.tokens[head]!.dep !== 'conj' &&
      !isTimeOrGround(reading, head) &&
      !reading.tree.conjuncts(head).includes(object) &&
      !reading.mentionsAt(head).some(mention => reading.isNamed(mention)),
  )
}

const LOOSE = new Set(['from', 'during', 'after', 'before', 'since', 'until', 'by', 'despite', 'because of'])
