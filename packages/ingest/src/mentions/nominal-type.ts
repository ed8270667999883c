/** What a description is of: type, number and gender by its head noun and what stands around it. */
import type { Mention } from '../document.ts'
import { isBodyOrSite } from '../names/known-bodies.ts'
import { titleNamed } from '../names/titles.ts'
import type { Tree } from '../tree.ts'
import { nameCalled } from './called-so.ts'
import { isDemonym } from './gazetteer.ts'
import { isProfession, isQualityOfPeople } from './nominal-heads.ts'
import { classOfNoun, isOfEither, isQuantity, listedClass } from './noun-class.ts'
import type { NounPhrase } from './noun-phrase.ts'

/** "state of emergency", "field of study": before a common noun these are no places. */
export const FIGURATIVE_PLACE = new Set([
  'state',
  'field',
  'area',
  'sphere',
  'seat',
  'place',
  'ground',
  'scene',
  'path',
  'center',
  'centre',
])

/** The type of a description; `named` is the type of the name that a token heads, if it heads one. */
export function typeOfDescription(
  tree: Tree,
  phrase: NounPhrase,
  complement: readonly number[],
  named: (token: number) => Mention['type'] | undefined,
): Mention['type'] {
  const { head } = phrase
  if (isPeople(tree, head)) return 'Person'
  if (isCalledBody(tree, head)) return 'Organization'
  const lemma = lemmaOf(tree, head)
  const beside = typeBeside(tree, head, named)
  if (beside) return beside
  const inner = complement.findLast(at => tree.tokens[at]!.upos === 'NOUN')
  const ofInner = inner === undefined ? undefined : typeByComplement(lemma, lemmaOf(tree, inner))
  if (ofInner) return ofInner
  if (titleNamed(lemma)?.kind === 'office' || isSaidOfPerson(tree, head, named)) return 'Person'
  return classOfNoun(lemma, compoundBefore(tree, phrase))
}

function isPeople(tree: Tree, head: number): boolean {
  const { text, upos } = tree.tokens[head]!
  return isProfession(tree, head) || isQualityOfPeople(text) || isDemonym(text) || upos === 'PRON'
}

/** "a group of soldiers" is people; "a field of study" is no place. */
function typeByComplement(lemma: string, inner: string): Mention['type'] | undefined {
  if (isQuantity(lemma)) return classOfNoun(inner)
  return FIGURATIVE_PLACE.has(lemma) ? 'Thing' : undefined
}

/** "a contractor, the firm Korvex": a person or a body, as the name is that stands beside it. */
function typeBeside(
  tree: Tree,
  head: number,
  named: (token: number) => Mention['type'] | undefined,
): Mention['type'] | undefined {
  if (!isOfEither(lemmaOf(tree, head))) return undefined
  const behind = tree.children(head, 'appos')
  const above = tree.is(head, 'appos', 'nmod:desc') ? [tree.tokens[head]!.head] : []
  const further = behind.flatMap(at => tree.children(at, 'appos'))
  const types = [...behind, ...above, ...further].map(named)
  return types.find(type => type === 'Person' || type === 'Organization')
}

/** "the foundation Open Wells", "a holding named Korvex": without a name beside it, either may be an act. */
const isCalledBody = (tree: Tree, head: number): boolean =>
  isBodyOrSite(lemmaOf(tree, head)) &&
  (nameCalled(tree, head) !== undefined ||
    tree.children(head, 'appos').some(name => tree.tokens[name]!.upos === 'PROPN'))

/** "Dean Venn, a rancher": a noun that no list has, beside a person's name, is of a person. */
function isSaidOfPerson(
  tree: Tree,
  head: number,
  named: (token: number) => Mention['type'] | undefined,
): boolean {
  const { dep, head: above, lemma } = tree.tokens[head]!
  const article = tree.child(head, 'det')
  if (dep !== 'appos' || article === undefined || listedClass(lemma.toLowerCase())) return false
  const introduces = /^an?$/i.test(tree.tokens[article]!.text) || AGENT.test(lemma)
  return introduces && !ABSTRACT.test(lemma) && !NO_PEOPLE.has(lemma) && named(above) === 'Person'
}

const AGENT = /(?:er|or|ist|ian|ant|ee|man|woman)$/
/** "Venn, an apparent reference to …": people are none of these. */
const ABSTRACT = /(?:tion|sion|ence|ance|ency|ancy|ment|ness|ship|ity|ism|ure|date|cy|age)$/

/** Often set beside a name by what it signed, won or got. */
const NO_PEOPLE = new Set(
  'deal offer contract bid plan salary fee price prize award record role job post title bonus goal win loss draw charge claim move step verdict sum total figure fact sign'.split(
    ' ',
  ),
)

const lemmaOf = (tree: Tree, at: number): string => tree.tokens[at]!.lemma.toLowerCase()

/** The lemma of the noun before the head in a compound: "power" of "power plant". */
const compoundBefore = (tree: Tree, { words }: NounPhrase): string =>
  words.length > 1 ? lemmaOf(tree, words.at(-2)!) : ''

const MANY = new Set(['people', 'police', 'staff', 'personnel'])

export function numberOfDescription(tree: Tree, head: number): Mention['number'] {
  const { xpos, upos, lemma } = tree.tokens[head]!
  return /^NNP?S$/.test(xpos) || upos === 'ADJ' || MANY.has(lemma) ? 'plural' : 'singular'
}

const FEMALE =
  /^(?:woman|girl|lady|mother|mum|mom|daughter|sister|wife|widow|girlfriend|fiancée|aunt|niece|grandmother|granddaughter|queen|princess|duchess|empress|actress|nun|bride|heiress|heroine|.*woman)$/
const MALE =
  /^(?:man|boy|gentleman|father|dad|son|brother|husband|widower|boyfriend|fiancé|uncle|nephew|grandfather|grandson|king|prince|duke|emperor|monk|bridegroom|groom|priest|bishop|pope|.{3,}man)$/
const EITHER = /^(?:human|german|roman|norman)$/

export function genderOfDescription(tree: Tree, head: number, type?: Mention['type']): Mention['gender'] {
  const lemma = lemmaOf(tree, head)
  if (EITHER.test(lemma)) return 'unknown'
  if (FEMALE.test(lemma)) return 'female'
  if (MALE.test(lemma)) return 'male'
  // "Venn, a onetime fly-half": whom such a noun describes is a man or a woman, though no list has it.
  const isPerson = type === 'Person' || classOfNoun(lemma) === 'Person' || isPeople(tree, head)
  return isPerson ? 'unknown' : 'neuter'
}
