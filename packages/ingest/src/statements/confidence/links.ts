/** How the ends come to stand where they do: by which link to a name, and from which place in the tree. */
import type { Reading } from '../reading.ts'
import type { Feature } from './feature.ts'

export const LINKS: readonly Feature[] = [
  {
    name: 'description of a name',
    why: '"The firm" may be another one than the article named last.',
    applies: (reading, _, { subject, object }) =>
      [subject, object].some(
        mention => mention !== null && isDescriptionOfName(reading, mention) && !isBeside(reading, mention),
      ),
  },
  {
    name: 'pronoun for the subject before',
    why: 'The subject of the clause before is the usual one, and not always meant.',
    applies: (reading, _, { subject, object }) =>
      [subject, object].some(mention => mention !== null && reasonOf(reading, mention) === 'subject before'),
  },
  {
    name: 'pronoun that can be no other',
    why: 'Only one fits: there is nothing to confuse it with.',
    applies: (reading, _, { subject }) => reasonOf(reading, subject) === 'only one it can be',
  },
  {
    name: 'subject is another verb’s object',
    why: '"Urged the board to sell": who is to do it is read out of another clause.',
    applies: ({ tree }, { subject, verb }) =>
      verb !== undefined &&
      tree.is(subject, 'obj', 'iobj') &&
      tree.tokens[subject]!.head !== verb &&
      tree.tokens[verb]!.head !== subject,
  },
  {
    name: 'subject is one plain word',
    why: '"Rules", "money", "workers": a word alone seldom tells which.',
    applies: (reading, _, { subject }) => {
      const { kind, name, type } = reading.document.mentions[subject]!
      return kind === 'nominal' && type !== 'Value' && !reading.isNamed(subject) && !name.includes(' ')
    },
  },
]

/** Why a mention was linked to the name or noun that it stands for; undefined where it was not. */
const reasonOf = ({ document }: Reading, mention: number): string | undefined => {
  const appearance = document.appearanceOf[mention] ?? null
  return appearance === null ? undefined : document.appearances[appearance]?.reasons[mention]
}

const isDescriptionOfName = (reading: Reading, mention: number): boolean =>
  reading.document.mentions[mention]!.kind === 'nominal' && reading.isNamed(mention)

/** Tied to its name by the sentence itself. */
const isBeside = (reading: Reading, mention: number): boolean =>
  ['apposition', 'copula', 'kind before the name', 'called so'].includes(reasonOf(reading, mention) ?? '')
