/**
 * Verbs and adjectives whose tense, voice or negation decides what they do to the clause that completes them. They go before
 * the classes of words alone (`embedders.ts`).
 */
import type { Tree } from '../../tree.ts'
import { leavesOpen } from './conditions.ts'
import type { Effect } from './embedders.ts'
import { ownFactuality } from './own-words.ts'
import { PLAIN, type Step } from './step.ts'

interface Governor {
  readonly words: ReadonlySet<string>
  readonly effect: Effect
  readonly why: string
  fits(tree: Tree, clause: number, head: number): boolean
  readonly examples: readonly (readonly [sentence: string, statement: string])[]
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** The first that fits decides. */
export const GOVERNORS: readonly Governor[] = [
  {
    words: words('able'),
    effect: 'fact',
    why: 'Who was able to do something, or has been, did it.',
    fits: (tree, _, head) => isBehind(tree, head) && isPlain(tree, head),
    examples: [
      ['Mara Venn was only able to meet Oskar Lind.', 'Mara Venn MET Oskar Lind'],
      ['Mara Venn has been able to meet Oskar Lind.', 'Mara Venn MET Oskar Lind'],
      ['Mara Venn is able to meet Oskar Lind.', 'Mara Venn MET Oskar Lind [possible]'],
      ['Mara Venn was not able to meet Oskar Lind.', 'Mara Venn MET Oskar Lind [negated]'],
      ['Mara Venn may have been able to meet Oskar Lind.', 'Mara Venn MET Oskar Lind [possible]'],
    ],
  },
  {
    words: words('persuade convince'),
    effect: 'fact',
    why: 'Who was persuaded to do something agreed to it, and did it unless the text says otherwise.',
    fits: (tree, clause, head) =>
      tree.is(clause, 'xcomp') &&
      (tree.tokens[head]!.xpos === 'VBD' ||
        (tree.tokens[head]!.xpos === 'VBG' && tree.marker(head) === 'in')) &&
      isPlain(tree, head),
    examples: [
      ['Ida Korn was instrumental in persuading Mara Venn to meet Oskar Lind.', 'Mara Venn MET Oskar Lind'],
      ['Ida Korn persuaded Mara Venn to meet Oskar Lind.', 'Mara Venn MET Oskar Lind'],
      ['Ida Korn will persuade Mara Venn to meet Oskar Lind.', 'Mara Venn MET Oskar Lind [possible]'],
    ],
  },
  {
    words: words(
      'vital essential crucial imperative necessary important critical urgent advisable desirable preferable best paramount',
    ),
    effect: 'possible',
    why: 'What ought to be need not be; what was important has been.',
    fits: (tree, clause, head) => !(isBehind(tree, clause) && !isBehind(tree, head)),
    examples: [
      ['It is vital that Oskar Lind own the shipyard.', 'Oskar Lind OWNS shipyard [possible]'],
      ['It is essential that Oskar Lind meets Ida Korn.', 'Oskar Lind MET Ida Korn [possible]'],
      ['It is important that Oskar Lind met Ida Korn.', 'Oskar Lind MET Ida Korn'],
    ],
  },
  {
    words: words('clear certain sure obvious evident apparent convinced confident known'),
    effect: 'possible',
    why: 'What is not clear may be so.',
    fits: (tree, clause, head) => tree.is(clause, 'ccomp', 'csubj') && isDenied(tree, head),
    examples: [
      ['It is not clear that Mara Venn met Oskar Lind.', 'Mara Venn MET Oskar Lind [possible]'],
      ['Ida Korn is not sure that Mara Venn met Oskar Lind.', 'Mara Venn MET Oskar Lind [possible]'],
    ],
  },
  {
    words: words('clear'),
    effect: 'fact',
    why: 'What is clear is so; who is cleared of a deed has not done it.',
    fits: (tree, clause, head) => tree.tokens[head]!.upos === 'ADJ' && tree.is(clause, 'ccomp', 'csubj'),
    examples: [['It is clear that Mara Venn met Oskar Lind.', 'Mara Venn MET Oskar Lind']],
  },
  {
    words: words('know realise realize regret aware discover learn notice see remember'),
    effect: 'fact',
    why: 'Who did not know of something, or will learn of it, does not know of what is so.',
    fits: (tree, clause, head) =>
      isTold(tree, clause) && (isDenied(tree, head) || ownFactuality(tree, head) === 'planned'),
    examples: [
      ['Ida Korn did not know that Mara Venn had met Oskar Lind.', 'Mara Venn MET Oskar Lind'],
      ['Ida Korn will notice that Mara Venn has met Oskar Lind.', 'Mara Venn MET Oskar Lind'],
      ['Ida Korn did not know if Mara Venn had met Oskar Lind.', 'Mara Venn MET Oskar Lind [possible]'],
    ],
  },
  {
    words: words('know realise realize regret aware remember'),
    effect: 'fact',
    why: 'Who may know of something may know of what is so.',
    fits: (tree, clause, head) =>
      isTold(tree, clause) && ownFactuality(tree, head) === 'possible' && !leavesOpen(tree, head),
    examples: [
      ['Ida Korn may know that Mara Venn met Oskar Lind.', 'Mara Venn MET Oskar Lind'],
      [
        'If Ida Korn knows that Mara Venn met Oskar Lind, she will resign.',
        'Mara Venn MET Oskar Lind [possible]',
      ],
    ],
  },
  {
    words: words(
      `surprising strange odd shocking remarkable unusual uncommon coincidental tragic sad unfair bad good funny enough
      coincidence accident secret surprise shame pity wonder`,
    ),
    effect: 'fact',
    why: 'What is not found surprising is so.',
    fits: (tree, clause, head) => isTold(tree, clause) && isDenied(tree, head),
    examples: [
      ['It is not surprising that Mara Venn met Oskar Lind.', 'Mara Venn MET Oskar Lind'],
      ['It is not a coincidence that Mara Venn met Oskar Lind.', 'Mara Venn MET Oskar Lind'],
      ['It is not true that Mara Venn met Oskar Lind.', 'Mara Venn MET Oskar Lind [negated]'],
    ],
  },
  {
    words: words('remember recall'),
    effect: 'possible',
    why: 'What someone does not remember may have been.',
    fits: (tree, clause, head) => tree.tokens[clause]!.xpos === 'VBG' && isDenied(tree, head),
    examples: [
      ['Ida Korn did not remember Mara Venn meeting Oskar Lind.', 'Mara Venn MET Oskar Lind [possible]'],
    ],
  },
  {
    words: words('advise'),
    effect: 'reported',
    why: 'Who advises that something is so says it; who advises to do something only wants it.',
    fits: (tree, clause, head) => isTold(tree, clause) && isPlain(tree, head),
    examples: [
      ['Ida Korn advised the board that Mara Venn met Oskar Lind.', 'Mara Venn MET Oskar Lind [reported]'],
      ['Ida Korn advised Mara Venn to meet Oskar Lind.', 'Mara Venn MET Oskar Lind [possible]'],
    ],
  },
  {
    words: words('say report know reveal confirm show find record'),
    effect: 'reported',
    why: 'Of whom it is said is told what the people say, and not what they bid.',
    fits: (tree, clause, head) =>
      tree.is(clause, 'xcomp') && tree.child(head, 'aux:pass') !== undefined && isPlain(tree, head),
    examples: [
      ['Mara Venn is said to own the shipyard.', 'Mara Venn OWNS shipyard [reported]'],
      ['Mara Venn was told to buy the shipyard.', 'Mara Venn ACQUIRED shipyard [possible]'],
    ],
  },
  {
    words: words('suppose supposed mean due'),
    effect: 'negated',
    why: 'Of what was supposed to have been done by then the news tells where it has not been.',
    fits: (tree, clause, head) =>
      tree.is(clause, 'xcomp') &&
      tree.children(clause, 'aux').some(index => tree.tokens[index]!.lemma === 'have') &&
      tree
        .children(head, 'cop', 'aux')
        .some(index => tree.tokens[index]!.xpos === 'VBD' && tree.tokens[index]!.lemma === 'be') &&
      isPlain(tree, head),
    examples: [
      ['Mara Venn was supposed to have met Oskar Lind.', 'Mara Venn MET Oskar Lind [negated]'],
      ['Mara Venn was supposed to meet Oskar Lind.', 'Mara Venn MET Oskar Lind [possible]'],
      ['Mara Venn is supposed to have met Oskar Lind.', 'Mara Venn MET Oskar Lind [possible]'],
    ],
  },
  {
    words: words('understand'),
    effect: 'reported',
    why: 'Who understands that something is so says it; what is understood to be so is a guess.',
    fits: (tree, clause, head) =>
      tree.is(clause, 'ccomp') && tree.child(head, 'aux:pass') === undefined && isPlain(tree, head),
    examples: [
      ['Officials understand that Mara Venn owns the shipyard.', 'Mara Venn OWNS shipyard [reported]'],
    ],
  },
]

/** What a governor of these does to the clause below it, whatever else is said above; undefined where it is none. */
export function governed(tree: Tree, clause: number, head: number): Step | undefined {
  const lemma = tree.lemma(head)
  const found = GOVERNORS.find(each => each.words.has(lemma) && each.fits(tree, clause, head))
  return found && { ...PLAIN, effect: found.effect }
}

/** A whole clause that tells of what is or was. */
const isTold = (tree: Tree, clause: number): boolean =>
  tree.is(clause, 'ccomp', 'csubj') &&
  !['MD', 'VB'].includes(tree.tokens[tree.child(clause, 'aux') ?? clause]!.xpos)

/** In the past tense or the perfect. */
function isBehind(tree: Tree, predicate: number): boolean {
  const helpers = tree.children(predicate, 'cop', 'aux').map(index => tree.tokens[index]!)
  return (
    helpers.some(({ xpos, lemma, text }) => xpos === 'VBD' || lemma === 'have' || /^['’]ve$/.test(text)) ||
    (helpers.length === 0 && tree.tokens[predicate]!.xpos === 'VBD')
  )
}

const isPlain = (tree: Tree, predicate: number): boolean => ownFactuality(tree, predicate) === 'asserted'

const isDenied = (tree: Tree, predicate: number): boolean => ownFactuality(tree, predicate) === 'negated'
