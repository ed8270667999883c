/** What the clause around a name says that only a body can have, do or undergo: "Korvex's chairman", "Korvex employs 70 people". */
import type { Tree } from '../tree.ts'
import type { NameChunk } from './name-chunks.ts'

/** Is it spoken of as a body, here? */
export const isUsedAsBody = (tree: Tree, chunk: NameChunk): boolean =>
  isFounded(tree, chunk) || edgesOf(tree, chunk).some(at => ownsOffice(tree, at) || employs(tree, at))

/** "Korvex, founded in 1949": no person is. */
export const isFounded = (tree: Tree, chunk: NameChunk): boolean =>
  edgesOf(tree, chunk).some(at => {
    const passive = tree.is(at, 'nsubj:pass') ? [tree.tokens[at]!.head] : []
    return [...tree.children(at, 'acl'), ...passive].some(
      verb => tree.tokens[verb]!.xpos === 'VBN' && FOUNDING.has(tree.lemma(verb)),
    )
  })

/** Of its tokens those that hang on another word. */
const edgesOf = (tree: Tree, { first, last }: NameChunk): readonly number[] =>
  tree.tokens
    .slice(first, last + 1)
    .flatMap(({ head }, step) => (head < first || head > last ? [first + step] : []))

/** "Korvex's chairman", "Korvex, whose chief executive": who has one of these is a body. */
function ownsOffice(tree: Tree, name: number): boolean {
  if (tree.is(name, 'nmod:poss')) return isOffice(tree, tree.tokens[name]!.head)
  return tree
    .children(name, 'acl:relcl')
    .flatMap(clause => tree.children(clause, 'nsubj', 'obj'))
    .some(noun => isOffice(tree, noun) && /^whose$/i.test(tree.tokens[ownerOf(tree, noun)]?.text ?? ''))
}

const ownerOf = (tree: Tree, noun: number): number => tree.child(noun, 'nmod:poss') ?? -1

function isOffice(tree: Tree, noun: number): boolean {
  const { lemma } = tree.tokens[noun]!
  return OFFICES.has(lemma.toLowerCase()) || /^(?:shares|headquarters)$/.test(tree.tokens[noun]!.text)
}

const OFFICES = new Set(
  `chairman chairwoman chairperson chair executive director ceo shareholder subsidiary headquarters workforce turnover
  revenue board management spokesman spokeswoman founder treasurer branch`.split(/\s+/),
)

const employs = (tree: Tree, name: number): boolean =>
  tree.is(name, 'nsubj') && tree.lemma(tree.tokens[name]!.head) === 'employ'

const FOUNDING = new Set(['found', 'headquarter', 'incorporate'])
