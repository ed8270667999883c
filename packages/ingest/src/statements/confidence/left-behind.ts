/** What a statement leaves behind in its clause or noun phrase without which it says less than the sentence, or nothing. */
import { relationNamed } from '@redthread/graph'

import type { Tree } from '../../tree.ts'
import type { Candidate } from '../candidate.ts'
import { isTimeOrGround } from '../partners.ts'
import type { Reading } from '../reading.ts'
import { nominalAt } from './ends.ts'
import type { Ends, Feature } from './feature.ts'

export const LEFT_BEHIND: readonly Feature[] = [
  {
    name: 'a phrase goes on behind the object',
    why: '"Pressed an iron against his back" is not "pressed an iron".',
    applies: (reading, candidate) =>
      candidate.rule === 'clause' &&
      obliquesBehind(reading, candidate).some(preposition => CLOSE.has(preposition)),
  },
  {
    name: 'a verb alone goes on',
    why: '"Came close to prison" is not "came", "voted to extend the mission" says on what.',
    applies: (reading, candidate) =>
      candidate.object === null &&
      !candidate.description &&
      candidate.verb !== undefined &&
      (obliquesBehind(reading, candidate).length > 0 || hasMoreBehind(reading, candidate.verb)),
  },
  {
    name: 'object goes on in a participle',
    why: '"Accepted containers bound for the city": no others.',
    applies: ({ tree, document }, { verb }, { object }) => {
      if (object === null) return false
      const { head, last, kind } = document.mentions[object]!
      return (
        kind === 'nominal' &&
        tree
          .children(head, 'acl')
          .some(index => index > last && index !== verb && tree.tokens[index - 1]?.text !== ',')
      )
    },
  },
  {
    name: 'goes on in examples',
    why: '"Men such as Venn and Lind" means those who are named.',
    applies: (reading, { subject, object }) =>
      [subject, object].some(
        token =>
          token !== null &&
          reading.tree
            .children(token, 'nmod', 'obl')
            .some(index => index > token && ['such as', 'like'].includes(reading.tree.marker(index))),
      ),
  },
  {
    name: 'what is another’s',
    why: 'A counterpart, a rival or a client is somebody’s, whom the statement does not tell.',
    applies: isAnothers,
  },
  {
    name: 'asked to do it to someone',
    why: '"Asked the court to shield it" leaves out whom.',
    applies: ({ tree }, { rule, verb }) =>
      rule === 'demand' &&
      verb !== undefined &&
      tree.children(verb, 'xcomp').some(index => tree.child(index, 'obj', 'ccomp', 'obl') !== undefined),
  },
  {
    name: 'someone without a name is somewhere',
    why: '"Children in Tallinn" says of whom something else is told.',
    applies: (reading, { rule }, { subject }) =>
      rule === 'phrase: people in a place' && !reading.isNamed(subject),
  },
  {
    name: 'description says nothing',
    why: '"A third man, Oskar Lind" and "his main company, Korvex" say no more than the kind of the name.',
    applies: ({ tree }, { description }) =>
      description !== undefined &&
      KINDS_ALONE.has(tree.lemma(description.at(-1)!).toLowerCase()) &&
      description.slice(0, -1).every(index => isLittle(tree, index)),
  },
  {
    name: 'amount is cut off',
    why: '"Owns 61,000 km" does not say of what.',
    applies: ({ document, tree, mentionsAt }, { object }) =>
      object !== null &&
      mentionsAt(object).some(mention => {
        const { type, last } = document.mentions[mention]!
        return type === 'Value' && tree.tokens[last + 1]?.text === 'of'
      }),
  },
  {
    name: 'object is any firm',
    why: '"Works for a firm" does not say for which.',
    applies: (reading, { relation }, { object }) => {
      const found = object === null ? undefined : nominalAt(reading, object)
      return (
        found !== undefined &&
        relationNamed(relation) !== undefined &&
        reading.typeOf(object!) === 'Organization' &&
        !reading.isNamed(object!) &&
        !found.name.includes(' ') &&
        !reading.tree
          .children(found.head, 'det', 'nmod:poss')
          .some(index => !/^an?$/i.test(reading.tree.tokens[index]!.text))
      )
    },
  },
  {
    name: 'picked out among others',
    why: '"Such grounds", "fewer hospitals", "the most votes" and "the same shop" are not just grounds, hospitals, votes and a shop.',
    applies: ({ tree, isNamed, document }, { description }, { subject, object }) => {
      const isPicked = (index: number) => PICKED.has(tree.tokens[index]!.text.toLowerCase())
      if (description?.some(isPicked)) return true
      return [subject, object].some(mention => {
        if (mention === null || isNamed(mention)) return false
        const { head, kind } = document.mentions[mention]!
        const before = tree.children(head, 'amod', 'det', 'advmod').filter(index => index < head)
        return kind === 'nominal' && before.some(isPicked)
      })
    },
  },
]

const PICKED = new Set('such fewer less more most least same certain different'.split(' '))

/** Nouns that say no more of a name than what kind of thing it is, unless more is said. */
const KINDS_ALONE = new Set(
  `man woman person boy girl leader head member company firm group organization organisation aunt uncle cousin nephew niece father
  mother brother sister son daughter wife husband friend colleague official`.split(/\s+/),
)

/** "third", "main", "his": words that tell one of several from the others, and nothing of it. */
const isLittle = (tree: Tree, index: number): boolean =>
  /^(?:DET|PRON|NUM|PUNCT)$/.test(tree.tokens[index]!.upos) || LITTLE.has(tree.lemma(index).toLowerCase())

const LITTLE = new Set(
  'first second third fourth fifth other main new old own only single key top late elder younger eldest youngest former current'.split(
    ' ',
  ),
)

/** Prepositions of phrases that a verb hardly does without. */
const CLOSE = new Set('against into onto to toward towards from with for as'.split(' '))

/** Prepositions of phrases behind the verb that are neither told nor times. */
function obliquesBehind(reading: Reading, { verb, object, subject }: Candidate): readonly string[] {
  const clause = verb === undefined ? undefined : reading.clauses.get(verb)
  if (clause === undefined) return []
  return clause.obliques
    .filter(({ head }) => head !== object && head !== subject && head > clause.predicate)
    .filter(({ head }) => !isTimeOrGround(reading, head))
    .map(({ preposition }) => preposition)
}

/** An adverb, a purpose or a complement behind a verb. */
const hasMoreBehind = ({ tree, document }: Reading, verb: number): boolean =>
  tree
    .children(verb, 'advmod', 'xcomp', 'ccomp', 'advcl', 'obj')
    .some(
      index =>
        index > verb &&
        tree.tokens[index - 1]?.text !== ',' &&
        !document.times.some(({ first, last }) => first <= index && index <= last),
    )

const OF_SOMEONE = new Set(
  `counterpart competitor rival colleague client successor predecessor deputy neighbour neighbor partner ally opponent assistant
  friend relative companion adversary foe superior subordinate boss employer affiliate heir aide
  spokesman spokeswoman spokesperson lawyer attorney supporter critic`.split(/\s+/),
)

/** Of these one is told what someone does, whoever it is for. */
const PROFESSIONS = new Set([
  'lawyer',
  'attorney',
  'assistant',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'critic',
])

/** A noun that is always somebody's, told neither with "of" nor with an owner that has a name. */
function isAnothers(
  reading: Reading,
  { description, anchor }: Candidate,
  { subject, object }: Ends,
): boolean {
  const { tree } = reading
  const isLone = (noun: number, last: number) =>
    OF_SOMEONE.has(tree.lemma(noun).toLowerCase()) &&
    !tree.children(noun, 'nmod', 'compound').some(index => index <= last && index !== noun)
  if (description !== undefined) {
    const noun = description.at(-1) ?? anchor
    return isLone(noun, noun) && !PROFESSIONS.has(tree.lemma(noun).toLowerCase())
  }
  return [subject, object].some(mention => {
    const found = mention === null ? undefined : nominalAt(reading, mention)
    if (found === undefined || reading.isNamed(mention!)) return false
    return isLone(found.head, found.last) && !found.name.includes(' ')
  })
}
