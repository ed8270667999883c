/** Descriptions that the grammar sets beside a name or says of it. */
import { alsoKnownAs, bornAs, calledSo } from '../mentions/index.ts'
import type { Clusters } from './clusters.ts'
import type { Facts } from './facts.ts'

/** Verbs' helpers that make of a statement a maybe. */
const MODAL = new Set(['may', 'might', 'could', 'would', 'should', 'can', 'must'])
const KIND_OF_PLACE = new Set(
  'city town village port state province region island capital republic suburb district county municipality settlement peninsula area'.split(
    ' ',
  ),
)

/** Links appositions, "is", "called" and "the city of". */
export function linkAppositions(facts: Facts, clusters: Clusters): void {
  facts.mentions.forEach((mention, index) => {
    if (mention.kind === 'named') linkCalled(facts, clusters, index)
    if (mention.kind === 'named') linkAlias(facts, clusters, index)
    if (mention.kind !== 'nominal' || mention.type === 'Value') return
    const apposed = apposedTo(facts, index)
    if (apposed !== undefined) clusters.link(index, apposed, 'apposition')
    const subject = subjectOf(facts, index)
    if (subject !== undefined) clusters.link(index, subject, 'copula')
    const named = namedKind(facts, index)
    if (named !== undefined) clusters.link(index, named, 'kind before the name')
  })
}

/** "a group calling itself Grey Tern". */
function linkCalled(facts: Facts, clusters: Clusters, name: number): void {
  const noun = calledSo(facts.tree, facts.mentions[name]!.head)
  const described = noun === undefined ? undefined : facts.lookup.headedBy(noun)
  if (described === undefined || isInside(facts.mentions[name]!, facts.mentions[described]!)) return
  if (facts.mentions[described]!.type === facts.mentions[name]!.type)
    clusters.link(described, name, 'called so')
}

/** "Mara Venn, also known as Ada Moor", "Mara Venn was born Ada Moor". */
function linkAlias(facts: Facts, clusters: Clusters, alias: number): void {
  const { tree, mentions, lookup } = facts
  const { head } = mentions[alias]!
  const name = alsoKnownAs(tree, head) ?? bornAs(tree, head)
  const told = name === undefined ? undefined : lookup.headedBy(name)
  const bearer =
    told === undefined || mentions[told]!.kind !== 'pronominal' ? told : subjectBefore(facts, told)
  if (bearer !== undefined && mentions[bearer]!.kind === 'named')
    clusters.link(alias, bearer, 'also known as')
}

/** "Mara Venn died on Monday. She was born Ada Moor": the subject of the sentence before. */
function subjectBefore({ tree, lookup, sentenceOf }: Facts, pronoun: number): number | undefined {
  const before = sentenceOf(pronoun) - 1
  const root = tree.tokens.findIndex(({ sentence, head }) => sentence === before && head < 0)
  const subject = root < 0 ? undefined : tree.child(root, 'nsubj', 'nsubj:pass')
  return subject === undefined ? undefined : lookup.headedBy(subject)
}

/** "each", "every": these pick from many and describe no one. */
const PICKS = new Set(['each', 'every', 'no', 'any', 'some', 'another'])

/** "Vyara Lind, the governor" and "the governor, Vyara Lind": the name nearest before the comma, else by the tree. */
function apposedTo(facts: Facts, index: number): number | undefined {
  if (!describes(facts, index)) return undefined
  const { head } = facts.mentions[index]!
  const told = nameBehind(facts, index) ?? nameDirectlyBehind(facts, index) ?? oneOfMany(facts, index)
  if (told !== undefined) return told
  if (facts.tree.is(head, 'nmod:desc')) return nameAbove(facts, index)
  return nameBeforeComma(facts, index) ?? nameUnder(facts, index)
}

/** "one of the founders, the banker Oskar Lind,": the name hangs on those of whom it is one. */
function oneOfMany(facts: Facts, index: number): number | undefined {
  const { tree, lookup, mentions } = facts
  const { head, number } = mentions[index]!
  if (!/^one$/i.test(tree.tokens[head]!.text) || number !== 'singular') return undefined
  const many = tree.children(head, 'nmod').find(noun => tree.marker(noun) === 'of')
  const beside =
    many === undefined ? [] : tree.children(many, 'appos').flatMap(at => [at, ...tree.children(at, 'appos')])
  const name = beside.find(at => tree.tokens[at]!.upos === 'PROPN')
  return name === undefined ? undefined : fitting(facts, lookup.headedBy(name), index)
}

const nameAbove = (facts: Facts, index: number): number | undefined => {
  const { head } = facts.tree.tokens[facts.mentions[index]!.head]!
  return fitting(facts, facts.lookup.headedBy(head), index)
}

function nameBeforeComma(facts: Facts, index: number): number | undefined {
  const { head, type } = facts.mentions[index]!
  if (!facts.tree.is(head, 'appos')) return undefined
  return endingAt(facts, beforeComma(facts, index), type) ?? nameAbove(facts, index)
}

/** "a contractor, the Lisbon firm Korvex": over the description between to the name. */
function nameUnder(facts: Facts, index: number): number | undefined {
  const { tree, lookup } = facts
  const inside = tree.child(facts.mentions[index]!.head, 'appos')
  if (inside === undefined || isListed(facts, inside)) return undefined
  const further = tree.child(inside, 'appos')
  // A title may stand where the tree has the name's head: "the chairman, Fr Oskar Lind".
  const at = (token: number) => fitting(facts, lookup.headedBy(token) ?? lookup.covering(token), index)
  return at(inside) ?? (further === undefined ? undefined : at(further))
}

/** A member of a list, and what picks from many, describe no one; of a thing only "a" or "the" says what it is. */
function describes(facts: Facts, index: number): boolean {
  const { head, type } = facts.mentions[index]!
  const { determiner } = facts.phraseOf(index)
  return !isListed(facts, head) && !PICKS.has(determiner) && !(type === 'Thing' && determiner === '')
}

/** "Drobek has never met Radil, his lawyer, Piotr Venn, said": what has an owner is named behind, not before. */
function nameBehind(facts: Facts, index: number): number | undefined {
  if (facts.phraseOf(index).owner === null) return undefined
  const name = facts.tree.child(facts.mentions[index]!.head, 'appos')
  return name === undefined ? undefined : fitting(facts, facts.lookup.headedBy(name), index)
}

/** "the former chairman Oskar Lind": without a comma between, whatever the tree says. A bracket may close between. */
function nameDirectlyBehind(facts: Facts, index: number): number | undefined {
  const { mentions, lookup, tree } = facts
  const { type, last, head } = mentions[index]!
  if (type !== 'Person' || last !== head) return undefined
  const next = /^[\])]$/.test(tree.tokens[last + 1]?.text ?? '') ? last + 2 : last + 1
  const found = lookup.covering(next)
  if (found === undefined || mentions[found]!.first !== next) return undefined
  return facts.sentenceOf(found) === facts.sentenceOf(index) ? fitting(facts, found, index) : undefined
}

/** The token before the comma that opens a description; an adverb may stand between: ", formerly the head". */
function beforeComma({ tree, mentions }: Facts, index: number): number | null {
  const { first } = mentions[index]!
  const open = tree.tokens[first - 1]?.upos === 'ADV' ? first - 2 : first - 1
  return tree.tokens[open]?.text === ',' ? open - 1 : null
}

/** A named mention of this type that ends at a token. */
function endingAt(facts: Facts, at: number | null, type: string): number | undefined {
  const found = at === null ? undefined : facts.lookup.covering(at)
  if (found === undefined) return undefined
  const mention = facts.mentions[found]!
  return mention.kind === 'named' && mention.type === type && mention.last === at ? found : undefined
}

function fitting(facts: Facts, other: number | undefined, index: number): number | undefined {
  if (other === undefined || other === index) return undefined
  const [one, two] = [facts.mentions[index]!, facts.mentions[other]!]
  if (one.type !== two.type || !numbersFit(one.number, two.number)) return undefined
  // Between two descriptions the grammar alone is too weak: lists look the same.
  if (two.kind !== 'named') return undefined
  return isInside(one, two) || isInside(two, one) ? undefined : other
}

const numbersFit = (a: string, b: string): boolean => a === b || a === 'unknown' || b === 'unknown'

const isInside = (a: { first: number; last: number }, b: { first: number; last: number }): boolean =>
  a.first >= b.first && a.last <= b.last

/** A member of a list is no apposition. */
const isListed = (facts: Facts, head: number): boolean =>
  facts.tree.child(head, 'conj') !== undefined &&
  facts.tree.children(head, 'conj').some(other => facts.tree.tokens[other]!.upos === 'PROPN')

/** "Mara Venn is the governor": stated, not denied, not supposed. */
function subjectOf(facts: Facts, index: number): number | undefined {
  const { tree, lookup, mentions } = facts
  const { head, type } = mentions[index]!
  if (tree.child(head, 'cop') === undefined || !['Person', 'Organization', 'Place'].includes(type))
    return undefined
  // "is in the province of" says where, not what.
  if (isDoubtful(facts, head) || tree.child(head, 'case') !== undefined) return undefined
  const subject = tree.child(head, 'nsubj')
  if (subject === undefined || tree.tokens[subject]!.upos === 'PRON') return undefined
  return fitting(facts, lookup.headedBy(subject), index)
}

function isDoubtful({ tree }: Facts, head: number): boolean {
  if (tree.children(head, 'aux').some(index => MODAL.has(tree.tokens[index]!.lemma))) return true
  if (
    tree
      .children(head, 'advmod', 'det')
      .some(index => /^(?:not|never|no|n't|n’t)$/i.test(tree.tokens[index]!.text))
  )
    return true
  return /^(?:if|whether|unless)$/.test(tree.marker(head))
}

/** "the Arctic city of Murmansk": the city is Murmansk. */
function namedKind(facts: Facts, index: number): number | undefined {
  const { tree, lookup, mentions } = facts
  const { head, type, number } = mentions[index]!
  if (type !== 'Place' || number !== 'singular' || !KIND_OF_PLACE.has(facts.headLemma(index)))
    return undefined
  const name = tree.children(head, 'nmod').find(child => child > head && tree.marker(child) === 'of')
  const found = name === undefined ? undefined : lookup.headedBy(name)
  return found !== undefined && mentions[found]!.kind === 'named' && mentions[found]!.type === 'Place'
    ? found
    : undefined
}
