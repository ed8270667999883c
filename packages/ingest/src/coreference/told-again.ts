/**
 * The one just spoken of, told again in other words: "Oslo opened. The 54-year-old …", "Then Venn rose. The Estonian striker …". News
 * varies what it calls people, and says something new of them by the way.
 */
import { ageAt } from '../mentions/index.ts'
import type { Clusters } from './clusters.ts'
import type { Facts } from './facts.ts'

/** Links ages and definite descriptions at the head of a sentence, after those that repeat or name what somebody is. */
export function linkToldAgain(facts: Facts, clusters: Clusters): void {
  facts.mentions.forEach(({ kind, type, number, head }, index) => {
    if (kind !== 'nominal' || type !== 'Person' || number !== 'singular' || isKnown(clusters, index)) return
    const age = ageAt(facts.tree, head)
    const meant = age === undefined ? toldAgain(facts, clusters, index) : agedSo(facts, clusters, index, age)
    if (meant !== undefined) clusters.link(index, meant, age === undefined ? 'told again' : 'of that age')
  })
}

const toldAgain = (facts: Facts, clusters: Clusters, index: number): number | undefined =>
  opensAnew(facts, index) ? onlyOneBefore(facts, clusters, index) : undefined

/** The one of whom the age is told; as a subject, else, the subject before, where nobody near is of another age. */
function agedSo(facts: Facts, clusters: Clusters, index: number, age: number): number | undefined {
  const told = ofThatAge(facts, index, age)
  if (told !== undefined || !isSubject(facts, index)) return told
  const isOther = facts.mentions.some(
    (_, at) => at < index && isNear(facts, at, index) && isOfOtherAge(facts, at, age),
  )
  return isOther ? undefined : subjectBefore(facts, clusters, index)
}

const isNear = (facts: Facts, at: number, index: number): boolean =>
  facts.sentenceOf(index) - facts.sentenceOf(at) <= 1

/** Beside "the 16-year-old accused" and "Karl Venn, 16," nobody knows who the ten-year-old is. */
function isOfOtherAge({ tree: { tokens }, mentions }: Facts, at: number, age: number): boolean {
  const { name, last } = mentions[at]!
  const told = /\b(\d{1,3})\s?-\s?year\s?-\s?old\b/.exec(name)?.[1]
  const behind = tokens[last + 1]?.text === ',' ? tokens[last + 2]?.text : undefined
  return [told, behind].some(years => years !== undefined && /^\d{1,3}$/.test(years) && Number(years) !== age)
}

const isKnown = (clusters: Clusters, index: number): boolean =>
  clusters.isNamed(index) || clusters.members(index).some(other => other < index)

/** "Oskar Lind, 54,", anywhere in the article. */
function ofThatAge({ tree: { tokens }, mentions }: Facts, index: number, age: number): number | undefined {
  const aged = mentions.flatMap(({ kind, type, last }, at) => {
    const [comma, years] = [tokens[last + 1]?.text, tokens[last + 2]?.text]
    return kind === 'named' && type === 'Person' && comma === ',' && years === String(age) ? [at] : []
  })
  return aged.find(at => at < index) ?? aged[0]
}

/** The subject of the sentence before or of the same one, where a person is. */
function subjectBefore(facts: Facts, clusters: Clusters, index: number): number | undefined {
  const at = facts.sentenceOf(index)
  const subjects = facts.mentions.flatMap(({ head }, other) => {
    const isBefore = other < index && at - facts.sentenceOf(other) <= 1 && facts.sentenceOf(other) <= at
    return isBefore && facts.tree.is(head, 'nsubj') && isNamedPerson(clusters, other) ? [other] : []
  })
  const last = subjects.at(-1)
  return last !== undefined && subjects.every(other => clusters.same(other, last)) ? last : undefined
}

const isNamedPerson = (clusters: Clusters, other: number): boolean =>
  clusters.typeOf(other) === 'Person' && clusters.isNamed(other) && clusters.numberOf(other) !== 'plural'

/** "The Estonian striker": at the head of the sentence, its subject, with a word that says more, and picked from no several. */
function opensAnew(facts: Facts, index: number): boolean {
  const { tree, mentions } = facts
  const { first, head, last } = mentions[index]!
  const { determiner, owner } = facts.phraseOf(index)
  const opens = tree.tokens[first - 1]?.sentence !== tree.tokens[first]!.sentence
  const isSubject = tree.is(head, 'nsubj', 'nsubj:pass') && last === head
  const isPlain = determiner === 'the' && owner === null && facts.modifiersOf(index).size > 0
  const isPicked = tree
    .children(head, 'acl', 'nmod', 'appos')
    .some(at => tree.tokens[at - 1]?.text !== ',' && !isBehindComma(facts, at))
  return opens && isSubject && isPlain && !isPicked && !isOrdinal(facts, index)
}

/** "The striker, who was born in Dakar": a clause behind a comma only adds. */
const isBehindComma = ({ tree }: Facts, clause: number): boolean => {
  const [first = clause] = tree.subtree(clause)
  return [first, first - 1].some(at => tree.tokens[at]?.text === ',')
}

/** "The second man" is another than the one before. */
const isOrdinal = (facts: Facts, index: number): boolean =>
  [...facts.modifiersOf(index)].some(word =>
    /^(?:first|second|third|other|another|next|last|latter|former|same)$/.test(word),
  )

/** The one person with a name of the sentence before, where its subject is no other person. */
function onlyOneBefore(facts: Facts, clusters: Clusters, index: number): number | undefined {
  const before = facts.sentenceOf(index) - 1
  const people = facts.mentions.flatMap((_, at) =>
    facts.sentenceOf(at) === before && clusters.typeOf(at) === 'Person' ? [at] : [],
  )
  const named = people.filter(at => isNamedPerson(clusters, at))
  const [first] = named
  if (first === undefined) return undefined
  const rivals = people.filter(at => !clusters.same(at, first))
  const isOnly = rivals.every(at => !clusters.isNamed(at) && !isSubject(facts, at))
  return isOnly && isCalledNothingElse(facts, clusters, first, index) ? first : undefined
}

const isSubject = ({ tree, mentions }: Facts, index: number): boolean => {
  const { head } = mentions[index]!
  return tree.is(head, 'nsubj', 'nsubj:pass') && tree.tokens[tree.tokens[head]!.head]!.head < 0
}

/** Nobody else was called so before. */
const isCalledNothingElse = (facts: Facts, clusters: Clusters, meant: number, index: number): boolean =>
  facts.mentions.every(
    ({ kind }, other) =>
      other >= index ||
      kind !== 'nominal' ||
      facts.headLemma(other) !== facts.headLemma(index) ||
      clusters.same(other, meant),
  )
