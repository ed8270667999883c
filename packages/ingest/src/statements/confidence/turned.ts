/** Doubts about statements that a small word turns: "had few options", "only frozen fish", "if", "like a boat setting out". */
import type { Tree } from '../../tree.ts'
import { nominalAt } from './ends.ts'
import type { Feature } from './feature.ts'

export const TURNED: readonly Feature[] = [
  {
    name: 'hardly any',
    why: '"Had few good options", "rarely missed a meeting" say nearly the opposite without it.',
    applies: (reading, { verb }, { subject, object }) =>
      (verb !== undefined && isSeldom(reading.tree, verb)) ||
      [subject, object].some(mention => {
        const found = mention === null ? undefined : nominalAt(reading, mention)
        return found !== undefined && isHardlyAny(reading.tree, found.head)
      }),
  },
  {
    name: 'only so far',
    why: '"Can only reach the harbour" sets a bound, which the statement leaves out.',
    applies: ({ tree }, { subject, object, verb }) =>
      [subject, object, verb].some(
        token =>
          token !== null &&
          token !== undefined &&
          tree.children(token, 'advmod').some(index => BOUNDING.has(tree.lemma(index).toLowerCase())),
      ),
  },
  {
    name: 'under a condition',
    why: 'What holds if, unless or whenever something else does is no news alone.',
    applies: ({ tree }, { verb }) =>
      verb !== undefined && tree.children(verb, 'advcl').some(index => CONDITIONS.has(tree.marker(index))),
  },
  {
    name: 'whoever does it',
    why: '"Citizens who pay" picks out those who do: nobody has paid.',
    applies: ({ tree }, { verb, subject }) =>
      verb !== undefined &&
      tree.tokens[verb]!.dep === 'acl:relcl' &&
      tree.tokens[verb]!.head === subject &&
      tree.tokens[subject]!.xpos === 'NNS' &&
      tree.child(subject, 'nummod', 'nmod:poss') === undefined &&
      !followsComma(tree, verb),
  },
  {
    name: 'only a mark of time',
    why: '"Before the markets opened" dates something else.',
    applies: ({ tree }, { verb, object }) =>
      verb !== undefined &&
      object === null &&
      tree.is(verb, 'advcl') &&
      /^(?:when|while|before|after|until|as|since|by the time)$/.test(tree.marker(verb)),
  },
  {
    name: 'in a comparison',
    why: '"More than the port employs", "as the mayor put it": it is measured or quoted by it, not told.',
    applies: ({ tree }, { verb }) =>
      verb !== undefined &&
      tree.is(verb, 'advcl') &&
      ['than', 'as', 'like', 'as if', 'as though'].includes(tree.marker(verb)),
  },
]

const BOUNDING = new Set(['only', 'solely', 'merely', 'hardly', 'barely', 'scarcely'])
const CONDITIONS = new Set(['if', 'unless', 'whenever', 'provided', 'once', 'in case', 'as long as'])

/** "few options", not "a few options"; "little interest". */
function isHardlyAny(tree: Tree, noun: number): boolean {
  const before = tree.children(noun, 'amod', 'det').filter(index => index < noun)
  return (
    before.some(index => /^(?:few|fewer|little)$/i.test(tree.tokens[index]!.text)) &&
    !before.some(index => /^(?:a|the|these|those)$/i.test(tree.tokens[index]!.text)) &&
    tree.child(noun, 'nmod:poss') === undefined
  )
}

const isSeldom = (tree: Tree, verb: number): boolean =>
  tree
    .children(verb, 'advmod')
    .some(index => /^(?:rarely|seldom|infrequently)$/i.test(tree.tokens[index]!.text))

function followsComma(tree: Tree, clause: number): boolean {
  const [first = clause] = tree.subtree(clause)
  return [first, first - 1].some(index => tree.tokens[index]?.text === ',')
}
