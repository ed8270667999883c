/** People spoken of by their age alone: "the 54-year-old". */
import type { Mention } from '../document.ts'
import type { Tree } from '../tree.ts'

const NOMINAL = ['nsubj', 'obj', 'iobj', 'obl', 'nmod', 'conj', 'root']

/** All of them, in text order, headed by "old". */
export function agedMentions(tree: Tree): Mention[] {
  return tree.tokens.flatMap((_, head): Mention[] => {
    if (ageAt(tree, head) === undefined || !tree.is(head, ...NOMINAL)) return []
    const [first, number] = [head - 5, head - 4]
    const [start, end] = [tree.tokens[first]!.start, tree.tokens[head]!.end]
    const name = `${tree.tokens[number]!.text}-year-old`
    const who = { type: 'Person', number: 'singular', gender: 'unknown' } as const
    return [{ first, last: head, start, end, head, kind: 'nominal', name, ...who }]
  })
}

/** The age, in years, of whom "old" of "the 54-year-old" stands for; undefined of any other token. */
export function ageAt(tree: Tree, head: number): number | undefined {
  const words = tree.tokens.slice(Math.max(0, head - 5), head + 1).map(({ text }) => text.toLowerCase())
  const age = /^the (\d{1,3}) - year - old$/.exec(words.join(' '))?.[1]
  return age === undefined ? undefined : Number(age)
}
