/**
 * Clauses: each predicate of a document with its arguments found, also where the grammar leaves them understood
 * (passives, participles, relative clauses, controlled infinitives, coordination). Reads the trees only.
 */
import type { Tree } from '../tree.ts'

/** An argument behind a preposition. */
export interface Oblique {
  readonly preposition: string
  readonly head: number
}

export interface Clause {
  readonly predicate: number
  /** With its particle: "lift off". */
  readonly lemma: string
  readonly passive: boolean
  /** Who does it: in a passive clause the agent behind "by". Head tokens, coordination resolved. */
  readonly subjects: readonly number[]
  /** To whom it is done: in a passive clause the grammatical subject. */
  readonly objects: readonly number[]
  readonly obliques: readonly Oblique[]
  /** The predicate is a noun or adjective joined by a form of "be". */
  readonly copula: boolean
  /** The clause that this one completes as an infinitive: "sought" over "weaponize". */
  readonly controller: number | null
}

const CLAUSAL = [
  'root',
  'conj',
  'ccomp',
  'xcomp',
  'advcl',
  'acl',
  'parataxis',
  'csubj',
  'appos',
  'dep',
  'list',
]
const RELATIVE_TAGS = new Set(['WDT', 'WP', 'WP$', 'WRB'])
/** Verbs that hand the infinitive their subject although they have an object. */
const SUBJECT_CONTROL = new Set(['promise', 'vow', 'pledge', 'threaten'])

/** All clauses of a document, by predicate token. */
export function clausesOf(tree: Tree): ReadonlyMap<number, Clause> {
  const clauses = new Map<number, Clause>()
  const building = new Set<number>()
  const clauseAt = (predicate: number): Clause | undefined => {
    const known = clauses.get(predicate)
    if (known || building.has(predicate) || !isPredicate(tree, predicate)) return known
    building.add(predicate)
    const clause = buildClause(tree, predicate, clauseAt)
    clauses.set(predicate, clause)
    return clause
  }
  tree.tokens.forEach((_, index) => clauseAt(index))
  return clauses
}

/** Is this token the predicate of a clause? */
export function isPredicate(tree: Tree, index: number): boolean {
  const { upos, xpos } = tree.tokens[index]!
  if (tree.child(index, 'cop') !== undefined) return true
  if (!tree.is(index, ...CLAUSAL)) return false
  if (upos === 'VERB') return true
  // Tagged as a noun, "barraging" or "hacking" may still carry a clause of its own.
  return xpos.startsWith('VB') || (tree.is(index, 'xcomp', 'ccomp', 'advcl') && upos === 'ADJ')
}

type ClauseAt = (predicate: number) => Clause | undefined

function buildClause(tree: Tree, predicate: number, clauseAt: ClauseAt): Clause {
  const passive = isPassive(tree, predicate, clauseAt)
  const grammatical = subjectsOf(tree, predicate, clauseAt)
  const direct = spread(tree, tree.children(predicate, 'obj', 'iobj'), predicate)
  const agents = spread(
    tree,
    tree.children(predicate, 'obl').filter(index => isAgent(tree, index, passive)),
    predicate,
  )
  return {
    predicate,
    lemma: tree.lemma(predicate),
    passive,
    subjects: passive ? agents : grammatical,
    objects: passive
      ? [...grammatical, ...direct]
      : direct.length > 0
        ? direct
        : relativeObject(tree, predicate),
    obliques: obliquesOf(tree, predicate, passive),
    copula: tree.child(predicate, 'cop') !== undefined && tree.tokens[predicate]!.upos !== 'VERB',
    controller: tree.is(predicate, 'xcomp') ? tree.tokens[predicate]!.head : null,
  }
}

function isPassive(tree: Tree, predicate: number, clauseAt: ClauseAt): boolean {
  const { xpos, head, dep } = tree.tokens[predicate]!
  if (tree.children(predicate).some(index => tree.tokens[index]!.dep.endsWith(':pass'))) return true
  if (xpos !== 'VBN' || tree.children(predicate, 'aux').length > 0) return false
  if (dep === 'acl' || dep === 'advcl') return tree.child(predicate, 'nsubj') === undefined
  return dep === 'conj' && tree.child(predicate, 'nsubj') === undefined && (clauseAt(head)?.passive ?? false)
}

const isAgent = (tree: Tree, index: number, passive: boolean): boolean =>
  tree.tokens[index]!.dep === 'obl:agent' ||
  (passive && tree.marker(index) === 'by' && tree.tokens[index]!.upos !== 'NUM')

/** The grammatical subject: its own, else the one that the construction lends it. */
function subjectsOf(tree: Tree, predicate: number, clauseAt: ClauseAt): readonly number[] {
  const own = tree.children(predicate, 'nsubj').filter(index => !isSpeaker(tree, index))
  if (own.length > 0) return spread(tree, own, predicate)
  const speaker = speakerWithin(tree, predicate)
  if (speaker !== undefined) return spread(tree, [speaker], predicate)
  if (tree.child(predicate, 'expl', 'csubj') !== undefined) return []
  const { head, dep } = tree.tokens[predicate]!
  if (head < 0) return []
  const aside = asideOf(tree, predicate)
  if (dep.startsWith('acl') && aside === undefined) return nounSubject(tree, predicate, head)
  const governor = clauseAt(aside ?? head)
  if (!governor) return []
  if (dep === 'xcomp') return controlled(governor)
  return aside !== undefined || sharesSubject(tree, predicate) ? grammaticalSubject(governor) : []
}

/**
 * "Lind owned the yard, Venn said": the analyser may hang Venn on "owned". A subject that stands behind its verb and
 * right before a verb of saying without one is the speaker.
 */
function isSpeaker(tree: Tree, index: number): boolean {
  const { head, dep } = tree.tokens[index]!
  const saying = tree.tokens[head]?.head ?? -1
  const behind = dep.startsWith('nsubj') && head < index && index < saying
  return behind && tree.is(head, 'ccomp') && tree.child(saying, 'nsubj') === undefined
}

const speakerWithin = (tree: Tree, predicate: number): number | undefined =>
  tree
    .children(predicate, 'ccomp')
    .flatMap(content => tree.children(content, 'nsubj'))
    .find(index => isSpeaker(tree, index))

/**
 * "Forces struck the port, killing two": after a comma a participle goes with the clause, though the analyser may hang
 * it on the noun before. Gives the predicate of that clause.
 */
function asideOf(tree: Tree, predicate: number): number | undefined {
  const { dep, xpos, head } = tree.tokens[predicate]!
  if (dep !== 'acl' || xpos !== 'VBG') return undefined
  const first = tree.children(predicate, 'advmod').find(index => index < predicate) ?? predicate
  const isObject = tree.is(head, 'obj', 'obl', 'nmod') && tree.tokens[head]!.head < head
  if (tree.tokens[first - 1]?.text !== ',' || !isObject) return undefined
  let governor = tree.tokens[head]!.head
  while (governor >= 0 && tree.tokens[governor]!.upos !== 'VERB') governor = tree.tokens[governor]!.head
  return governor < 0 ? undefined : governor
}

/** A coordinated verb, and a participle or infinitive beside the main clause, have the main clause's subject. */
function sharesSubject(tree: Tree, predicate: number): boolean {
  const { dep } = tree.tokens[predicate]!
  const adjoined = dep.startsWith('advcl') && isParticipleOrInfinitive(tree, predicate)
  return dep === 'conj' || (adjoined && !isComparison(tree, predicate))
}

const grammaticalSubject = (clause: Clause): readonly number[] =>
  clause.passive ? clause.objects : clause.subjects

/** Who is to do what the infinitive says: the object if there is one, as a rule. */
function controlled(governor: Clause): readonly number[] {
  if (governor.passive) return governor.objects
  const byObject = governor.objects.length > 0 && !SUBJECT_CONTROL.has(governor.lemma)
  return byObject ? governor.objects : governor.subjects
}

const isParticipleOrInfinitive = (tree: Tree, predicate: number): boolean =>
  ['VBG', 'VBN', 'VB'].includes(tree.tokens[predicate]!.xpos) &&
  tree
    .children(predicate, 'aux')
    .every(index => !['VBZ', 'VBP', 'VBD', 'MD'].includes(tree.tokens[index]!.xpos))

/** "better than expected": no one here is expected. */
const isComparison = (tree: Tree, predicate: number): boolean =>
  ['than', 'as'].includes(tree.marker(predicate))

/** "the team led by …", "reports indicating …", "Lind's attempts to …". */
function nounSubject(tree: Tree, predicate: number, noun: number): readonly number[] {
  if (tree.tokens[predicate]!.xpos !== 'VB') return [noun]
  const owner = tree.child(noun, 'nmod:poss')
  return owner === undefined ? [] : [owner]
}

/** "the video that YouTube hosted": the noun is the object where the relative clause has none. */
function relativeObject(tree: Tree, predicate: number): readonly number[] {
  const { dep, head } = tree.tokens[predicate]!
  const hasSubject = tree.child(predicate, 'nsubj') !== undefined
  const adverbial = tree.children(predicate, 'obl', 'advmod').some(index => isRelativizer(tree, index))
  const complete = tree.child(predicate, 'ccomp', 'xcomp', 'cop') !== undefined
  return dep === 'acl:relcl' && hasSubject && !adverbial && !complete && !subjectIsRelative(tree, predicate)
    ? [head]
    : []
}

const subjectIsRelative = (tree: Tree, predicate: number): boolean =>
  tree.children(predicate, 'nsubj').some(index => isRelativizer(tree, index))

export const isRelativizer = (tree: Tree, index: number): boolean =>
  RELATIVE_TAGS.has(tree.tokens[index]!.xpos)

function obliquesOf(tree: Tree, predicate: number, passive: boolean): readonly Oblique[] {
  return tree
    .children(predicate, 'obl')
    .filter(index => !isAgent(tree, index, passive))
    .flatMap(index => {
      const preposition = prepositionOf(tree, index)
      return spread(tree, [index], predicate).map(head => ({
        preposition: prepositionOf(tree, head) || preposition,
        head,
      }))
    })
    .filter(({ preposition }) => preposition !== '')
}

/** The preposition right before a phrase: "in", "according to"; '' where there is none. */
function prepositionOf(tree: Tree, head: number): string {
  const first = tree.children(head, 'case').find(index => index < head)
  if (first === undefined) return ''
  return [first, ...tree.children(first, 'fixed')]
    .map(index => tree.tokens[index]!.text.toLowerCase())
    .join(' ')
}

/** Coordinated arguments one by one, relative pronouns replaced by the noun that they stand for. */
function spread(tree: Tree, heads: readonly number[], predicate: number): readonly number[] {
  return heads
    .flatMap(index => tree.conjuncts(index))
    .flatMap(index => listed(tree, index))
    .map(index => named(tree, index))
    .map(index => antecedent(tree, index, predicate))
}

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
  const list = tree.child(index, 'appos')
  const counted = tree.child(index, 'nummod') !== undefined && list !== undefined
  const members = counted ? tree.conjuncts(list) : []
  return members.length > 1 ? members : [index]
}

function antecedent(tree: Tree, index: number, predicate: number): number {
  if (!isRelativizer(tree, index)) return index
  let clause = predicate
  while (clause >= 0 && !tree.tokens[clause]!.dep.endsWith(':relcl')) clause = tree.tokens[clause]!.head
  return clause < 0 ? index : tree.tokens[clause]!.head
}
