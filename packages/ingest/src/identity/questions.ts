/** What a person is asked: pairs that may be one, and are not known to be. */
import type { Question } from '@redthread/graph'

import { type Groups, groupsOf } from './groups.ts'
import type { Compared } from './pairs.ts'

/**
 * One question for two groups, about their likeliest pair; none about groups that are known to be one, or two. Of five
 * bodies of one name four questions are asked, not ten: what others may answer is asked when they have not.
 */
export function questionsOf(compared: readonly Compared[], groups: Groups): Question[] {
  const best = new Map<string, Question>()
  for (const { pair, score, reasons } of compared) {
    const [one, other] = [pair[0].id, pair[1].id]
    if (groups.isOne(one, other) || groups.isApart(one, other)) continue
    const sides = [groups.of(one), groups.of(other)].toSorted().join(' ')
    const known = best.get(sides)
    const question = { one, other, score, reasons: [...reasons] }
    if (!known || isBefore(question, known)) best.set(sides, question)
  }
  return withoutCircles(
    [...best.values()].toSorted((a, b) => (isBefore(a, b) ? -1 : 1)),
    groups,
  )
}

/** The first of these that join what the ones before have not (Kruskal 1956): the likeliest, and as few as will do. */
function withoutCircles(questions: readonly Question[], groups: Groups): Question[] {
  const joined = groupsOf(questions.flatMap(({ one, other }) => [groups.of(one), groups.of(other)]))
  return questions.filter(({ one, other }) => {
    const [a, b] = [groups.of(one), groups.of(other)]
    return !joined.isOne(a, b) && joined.join(a, b)
  })
}

function isBefore(a: Question, b: Question): boolean {
  if (a.score !== b.score) return a.score > b.score
  return a.one === b.one ? a.other < b.other : a.one < b.one
}
