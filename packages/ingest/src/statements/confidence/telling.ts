/** How the verb tells it: in which tense and clause, and how surely the analyser hears that it happened. */
import type { Reading } from '../reading.ts'
import type { Feature } from './feature.ts'

/** From -3 to 3; above this nobody who was asked doubted that it happened. */
const SOUNDS_SURE = 2.5

export const TELLING: readonly Feature[] = [
  {
    name: 'in the past tense',
    why: 'News tells what was done.',
    applies: ({ tree }, { verb, standing }) =>
      verb !== undefined && standing.factuality === 'asserted' && tree.tokens[verb]!.xpos === 'VBD',
  },
  {
    name: 'sounds as if it happened',
    why: 'The analyser hears it as told for sure.',
    applies: ({ tree }, { anchor, standing }) =>
      standing.factuality === 'asserted' && tree.tokens[anchor]!.factuality > SOUNDS_SURE,
  },
  {
    name: 'what someone says',
    why: 'The clause behind "said that" is one whole.',
    applies: ({ tree }, { verb }) => verb !== undefined && tree.is(verb, 'ccomp'),
  },
  {
    name: 'beside another verb',
    why: 'A second verb may share the subject of the first, or not.',
    applies: ({ tree }, { verb }) => verb !== undefined && tree.is(verb, 'conj'),
  },
  {
    name: 'in turn',
    why: '"Then", "now" and "still" set it against something that the statement leaves out.',
    applies: (reading, { verb }) => verb !== undefined && isInTurn(reading, verb),
  },
]

const isInTurn = ({ tree }: Reading, verb: number): boolean =>
  tree
    .children(verb, 'advmod')
    .some(index => /^(?:then|now|still|instead|otherwise)$/i.test(tree.tokens[index]!.text))
