/** The arguments of a predicate behind its verb: objects, obliques; coordination, lists and relative pronouns resolved. */
import { classOfNoun } from '../../mentions/noun-class.ts'
import { range } from '../../mentions/noun-phrase.ts'
import { placeNamed } from '../../names/places.ts'
import type { Tree } from '../../tree.ts'
import type { Oblique } from './clause.ts'

const RELATIVE_TAGS = new Set(['WDT', 'WP', 'WP$', 'WRB'])

export const isRelativizer = (tree: Tree, index: number): boolean =>
  RELATIVE_TAGS.has(tree.tokens[index]!.xpos)

/** Bare, these are how something is done: "held by video link", "sent by post". */
const MEANS = new Set(
  `link phone telephone email e-mail mail post letter hand train plane car bus boat road sea air rail radio fax lot law default
  land truck lorry rail ferry ship helicopter aircraft satellite courier wire cable text email video camera bicycle taxi tram van
  foot horse day night mistake accident chance name consensus vote acclamation decree proxy stealth force way virtue`.split(
    /\s+/,
  ),
)

/** These are no one who acts, article or not: "by a unanimous verdict". */
const MEASURES = new Set(['verdict', 'vote', 'margin', 'majority', 'show', 'ballot'])

const isMeans = (tree: Tree, index: number): boolean =>
  MEASURES.has(tree.lemma(index)) ||
  (MEANS.has(tree.lemma(index)) && tree.child(index, 'det', 'nmod:poss') === undefined)

/** Who does it behind a passive; "known by her stage name" names no one who knows. */
export const isAgent = (tree: Tree, index: number, passive: boolean): boolean =>
  isBehindBy(tree, index, passive) &&
  !isMeans(tree, index) &&
  !isDeadline(tree, index) &&
  !(CALLED_BY.has(tree.lemma(tree.tokens[index]!.head)) && NAMES.has(tree.lemma(index)))

/** Of what the analyser takes for an agent, "hired from the yard" is none. */
function isBehindBy(tree: Tree, index: number, passive: boolean): boolean {
  const marker = tree.marker(index)
  if (tree.tokens[index]!.dep === 'obl:agent') return marker === '' || /\bby\b/.test(marker)
  return passive && marker === 'by' && tree.tokens[index]!.upos !== 'NUM'
}

/** "had not been found by nightfall", "is due by Monday": until when, and nobody who did it. */
const isDeadline = (tree: Tree, index: number): boolean =>
  tree.child(index, 'flat') === undefined &&
  (DEADLINES.has(tree.tokens[index]!.text.toLowerCase()) ||
    (EDGES.has(tree.lemma(index)) && tree.child(index, 'nmod') !== undefined))

const DEADLINES = new Set(
  `nightfall midday noon midnight dawn dusk sunset sunrise daybreak morning afternoon evening night day week month year decade century
  weekend deadline then now today tomorrow yesterday tonight lunchtime breakfast dinnertime monday tuesday wednesday thursday friday
  saturday sunday january february march april may june july august september october november december spring summer autumn
  christmas easter ramadan`.split(/\s+/),
)
const EDGES = new Set(['end', 'start', 'beginning', 'middle', 'close', 'eve', 'time'])

const CALLED_BY = new Set(['know', 'call', 'refer', 'identify'])
const NAMES = new Set([
  'name',
  'nickname',
  'pseudonym',
  'alias',
  'acronym',
  'title',
  'abbreviation',
  'initial',
])

/** "the video that YouTube hosted": the noun is the object where the relative clause has none. */
export function relativeObject(tree: Tree, predicate: number): readonly number[] {
  const { dep, head } = tree.tokens[predicate]!
  const hasSubject = tree.child(predicate, 'nsubj') !== undefined
  const adverbial = tree
    .children(predicate)
    .some(
      index => isRelativizer(tree, index) && (tree.is(index, 'obl', 'advmod') || tree.marker(index) !== ''),
    )
  const complete = tree.child(predicate, 'ccomp', 'xcomp', 'cop') !== undefined
  return dep === 'acl:relcl' && hasSubject && !adverbial && !complete && !subjectIsRelative(tree, predicate)
    ? [head]
    : []
}

/** "who died", "whose daughter died". */
const subjectIsRelative = (tree: Tree, predicate: number): boolean =>
  tree
    .children(predicate, 'nsubj')
    .flatMap(index => [index, ...tree.children(index, 'nmod:poss')])
    .some(index => isRelativizer(tree, index))

export function obliquesOf(tree: Tree, predicate: number, passive: boolean): readonly Oblique[] {
  return [...whereOf(tree, predicate), ...phrasesOf(tree, predicate, passive)]
}

/** "the bank where Venn had worked": where it happened is the noun that the clause describes. */
function whereOf(tree: Tree, predicate: number): readonly Oblique[] {
  const { dep, head } = tree.tokens[predicate]!
  const isWhere = tree.children(predicate, 'advmod').some(at => /^where$/i.test(tree.tokens[at]!.text))
  if (dep !== 'acl:relcl' || !isWhere || !/^(?:NOUN|PROPN)$/.test(tree.tokens[head]!.upos)) return []
  const isPlace = classAt(tree, head) === 'Place' || placeNamed(tree.tokens[head]!.text) !== null
  return [{ preposition: isPlace ? 'in' : 'at', head }]
}

function phrasesOf(tree: Tree, predicate: number, passive: boolean): readonly Oblique[] {
  return tree
    .children(predicate, 'obl')
    .filter(index => !isAgent(tree, index, passive))
    .flatMap(index => {
      const preposition = prepositionOf(tree, index)
      // "the board of the firm, for which he works": the noun that "which" stands for has a preposition of another clause.
      const own = (head: number) => (isRelativizer(tree, index) ? '' : prepositionOf(tree, head))
      return spread(tree, [index], predicate).map(head => ({ preposition: own(head) || preposition, head }))
    })
    .filter(({ preposition }) => preposition !== '')
}

/** The preposition right before a phrase: "in", "according to", "out of"; '' where there is none. */
function prepositionOf(tree: Tree, head: number): string {
  const [first, second] = tree.children(head, 'case').filter(index => index < head)
  if (first === undefined) return ''
  const isOutOf = second === first + 1 && tree.tokens[second]!.text === 'of'
  return [first, ...(isOutOf ? [second] : []), ...tree.children(first, 'fixed')]
    .map(index => tree.tokens[index]!.text.toLowerCase())
    .join(' ')
}

/** Coordinated arguments one by one, relative pronouns replaced by the noun that they stand for. */
export function spread(tree: Tree, heads: readonly number[], predicate: number): readonly number[] {
  return [...new Set(heads.flatMap(index => members(tree, index)).flatMap(index => listed(tree, index)))]
    .map(index => named(tree, index))
    .map(index => antecedent(tree, index, predicate))
}

/** A list of more is a table, or was read wrongly. */
const LONGEST_LIST = 24

function members(tree: Tree, index: number): readonly number[] {
  const all = tree.conjuncts(index).filter(other => other === index || !isCountedApart(tree, other))
  return all.length > LONGEST_LIST ? [index] : all
}

/** "233 voted for it and 227 against": the others, who did otherwise. */
const isCountedApart = ({ tokens }: Tree, index: number): boolean =>
  tokens[index]!.upos === 'NUM' &&
  /^(?:against|for|abstained|abstaining)$/i.test(tokens[index + 1]?.text ?? '')

/** "what officials described as talks" are the talks. */
function named(tree: Tree, index: number): number {
  if (tree.tokens[index]!.text.toLowerCase() !== 'what') return index
  const calling = tree.children(index, 'acl:relcl').find(verb => CALLING.has(tree.lemma(verb)))
  if (calling === undefined) return index
  const as = tree.children(calling, 'obl').find(noun => tree.marker(noun).startsWith('as'))
  return as ?? tree.child(calling, 'xcomp') ?? index
}

const CALLING = new Set(['describe', 'call', 'term', 'dub', 'label'])

/** "three key players: the ministry, the port and the union": those who are counted, where they are told. */
function listed(tree: Tree, index: number): readonly number[] {
  const examples = exemplars(tree, index)
  if (examples.length > 0) return [index, ...examples]
  const list = tree.child(index, 'appos')
  const counted = tree.child(index, 'nummod') !== undefined && list !== undefined
  const behind = tree.children(index, 'conj').filter(other => list !== undefined && other > list)
  const told = counted ? [...tree.conjuncts(list), ...behind] : []
  return told.length > 1 ? told : [index]
}

/** "ministers, including Venn and Korn", "cities such as Oslo": what is said of several is said of those who are named. */
export const exemplars = (tree: Tree, index: number): readonly number[] =>
  /^NNP?S$/.test(tree.tokens[index]!.xpos)
    ? tree
        .children(index, 'nmod')
        .filter(noun => noun > index && GIVES_EXAMPLES.has(prepositionOf(tree, noun)))
        .filter(noun => !areOfNearer(tree, index, noun))
        .flatMap(noun => members(tree, noun))
    : []

/** "froze the assets of 14 people, including Venn": Venn is one of the people, and nobody freezes her. */
const areOfNearer = (tree: Tree, things: number, example: number): boolean =>
  /^(?:Thing|Event)$/.test(classAt(tree, things)) &&
  range(things + 1, example - 1).some(
    at => /^NNP?S$/.test(tree.tokens[at]!.xpos) && /^(?:Person|Organization)$/.test(classAt(tree, at)),
  )

const GIVES_EXAMPLES = new Set(['including', 'such as', 'among them', 'notably'])

function antecedent(tree: Tree, index: number, predicate: number): number {
  if (!isRelativizer(tree, index)) return index
  let clause = predicate
  while (clause >= 0 && !tree.tokens[clause]!.dep.endsWith(':relcl')) clause = tree.tokens[clause]!.head
  return clause < 0 ? index : (personAbove(tree, index, clause) ?? deedAbove(tree, index, clause))
}

/** "the head of the company, who", "the founder of the site Grey Tern, who": of body and person "who" is the person. */
function personAbove(tree: Tree, relative: number, clause: number): number | undefined {
  const body = bodyBefore(tree, clause)
  if (body === undefined || !/^who$/i.test(tree.tokens[relative]!.text)) return undefined
  const above =
    tree.is(body, 'nmod') && tree.marker(body) === 'of' ? tree.tokens[body]!.head : headsIt(tree, body)
  return above >= 0 && classAt(tree, above) === 'Person' ? above : undefined
}

/** "the first woman to head the court, who": whom the clause describes whose object the body is; -1 where none does. */
function headsIt(tree: Tree, body: number): number {
  const verb = tree.is(body, 'obj') ? tree.tokens[body]!.head : -1
  return verb >= 0 && tree.tokens[verb]!.dep.startsWith('acl') ? tree.tokens[verb]!.head : -1
}

/** The noun for a body that a clause hangs on; what has a name beside it is what its noun says, and no person. */
function bodyBefore(tree: Tree, clause: number): number | undefined {
  const { head } = tree.tokens[clause]!
  const { upos, head: noun } = tree.tokens[head]!
  if (upos === 'PROPN' && tree.is(head, 'appos')) return classAt(tree, noun) === 'Person' ? undefined : noun
  return classAt(tree, head) === 'Organization' ? head : undefined
}

const classAt = (tree: Tree, noun: number) => classOfNoun(tree.lemma(noun).toLowerCase())

/** "attacks in the market which killed two": what harms is the attack, not the place that the clause hangs on. */
function deedAbove(tree: Tree, relative: number, clause: number): number {
  const { head } = tree.tokens[clause]!
  const { text } = tree.tokens[relative]!
  if (!HARMING.has(tree.lemma(clause)) || /^who/i.test(text) || isDeed(tree, head)) return head
  for (let at = head; tree.is(at, 'nmod') && tree.marker(at) !== 'by';) {
    at = tree.tokens[at]!.head
    if (isDeed(tree, at)) return at
  }
  return head
}

const isDeed = (tree: Tree, noun: number): boolean => DEEDS.has(tree.lemma(noun))

const HARMING = new Set(
  'kill injure wound hurt maim destroy damage claim devastate trigger spark cause provoke prompt ignite'.split(
    ' ',
  ),
)
const DEEDS = new Set(
  `attack strike hit raid assault bombing shelling airstrike explosion blast fire crash accident shooting ambush barrage
  flood earthquake storm killing murder arrest death theft leak ruling`.split(/\s+/),
)
