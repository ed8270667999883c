/** Who is the subject of a predicate: its own, else the one that the construction lends it. */
import { classOfNoun } from '../../mentions/noun-class.ts'
import type { Tree } from '../../tree.ts'
import { isGerund, publishedAbove, verbAlong } from './along.ts'
import { spread } from './arguments.ts'
import type { Clause, ClauseAt } from './clause.ts'
import { whoByMeans } from './purpose.ts'

/** Verbs whose object is to do what the infinitive of purpose says: "appointed Lind to lead the talks". */
const OBJECT_CONTROL = new Set(
  'appoint name elect choose select send dispatch invite hire use nominate assign deploy summon allow help'.split(
    ' ',
  ),
)
/** Verbs whose object did what stands behind "for": "fined the yard for hiding it". */
const BLAMES = new Set(
  `sentence fine arrest jail imprison convict praise thank criticize criticise blame punish condemn detain honour honor dismiss fire
  sack suspend prosecute sue indict commend chide rebuke mock`.split(/\s+/),
)
/** Verbs that name behind a preposition who is to do what the infinitive says. */
const ADDRESSING: Readonly<Record<string, string>> = {
  call: 'on',
  appeal: 'to',
  plead: 'with',
  wait: 'for',
  arrange: 'for',
}

/** Verbs whose subject did, or may do, what the gerund behind them says: "denied taking bribes". */
const GERUND_CONTROL = new Set(
  'deny admit confess regret recall remember consider avoid risk stop quit finish resume report contemplate enjoy'.split(
    ' ',
  ),
)

/** Verbs that hand the infinitive their subject although they have an object. */
const SUBJECT_CONTROL = new Set(['promise', 'vow', 'pledge', 'threaten'])

/** Verbs whose subject is not the one who acts, but the one to whom the object happens. */
const UNDERGOING = new Set(['suffer', 'endure', 'experience', 'sustain', 'undergo', 'see', 'witness'])
/** What an event does to those whom it befalls. */
const HARMING = new Set(
  `leave kill injure wound damage destroy paralyze paralyse cripple disrupt displace force cut knock flood devastate strand maim
  plunge sink uproot close halt`.split(/\s+/),
)

/** The grammatical subject: its own, else the one that the construction lends it. */
export function subjectsOf(tree: Tree, predicate: number, clauseAt: ClauseAt): readonly number[] {
  const own = nearest(predicate, tree.children(predicate, 'nsubj'))
  if (own.length > 0) return spread(tree, own, predicate)
  const understood = tree.child(predicate, 'expl', 'csubj') === undefined && tree.tokens[predicate]!.head >= 0
  return understood ? lentSubjects(tree, predicate, clauseAt) : []
}

/** A verb has one subject; of several that the analyser gives it, the others belong to verbs that it has missed. */
function nearest(predicate: number, found: readonly number[]): readonly number[] {
  if (found.length < 2) return found
  const distance = (index: number) => (index < predicate ? predicate - index : index * 1e3)
  return found.toSorted((a, b) => distance(a) - distance(b)).slice(0, 1)
}

/** The subject that a noun or a governing clause lends a predicate without one. */
function lentSubjects(tree: Tree, predicate: number, clauseAt: ClauseAt): readonly number[] {
  const { head, dep } = tree.tokens[predicate]!
  const aside = verbAlong(tree, predicate)
  if (dep.startsWith('acl') && aside === undefined) return nounSubject(tree, predicate, head)
  const governor = clauseAt(aside ?? head)
  if (!governor) return []
  const byMeans = whoByMeans(tree, predicate, governor)
  if (byMeans !== undefined) return byMeans
  if (dep === 'xcomp' || isOpenInfinitive(tree, predicate)) return controlled(governor)
  return aside !== undefined || sharesSubject(tree, predicate) ? sharedSubject(tree, predicate, governor) : []
}

/** "will decide whether to sell the yard": who decides would sell it. */
const isOpenInfinitive = (tree: Tree, predicate: number): boolean =>
  tree.is(predicate, 'ccomp') && /^(?:whether|how|when|where) to$/.test(tree.marker(predicate))

/**
 * The subject of the clause above; its object where it is "appointed … to lead" or "accused … of taking". What is done
 * in order to, or by doing something, is done by the agent: "was stopped by Lind to check the cargo".
 */
function sharedSubject(tree: Tree, predicate: number, governor: Clause): readonly number[] {
  const ofObject = [isObjects, isHarmDone, isDoneLater].some(test => test(tree, predicate, governor))
  if (ofObject) return governor.objects
  const byAgent =
    governor.passive && (tree.tokens[predicate]!.xpos === 'VB' || tree.marker(predicate) === 'by')
  return byAgent ? governor.subjects : grammaticalSubject(governor)
}

/** "appointed Lind to lead", "accused Lind of taking", "fined Lind for taking": the object is to do it, or did it. */
function isObjects(tree: Tree, predicate: number, { lemma, objects }: Clause): boolean {
  const { dep, xpos } = tree.tokens[predicate]!
  if (!dep.startsWith('advcl') || objects.length === 0) return false
  if (xpos === 'VB') return OBJECT_CONTROL.has(lemma)
  const marker = tree.marker(predicate)
  return (
    isGerund(tree, predicate) && (['of', 'from'].includes(marker) || (marker === 'for' && BLAMES.has(lemma)))
  )
}

/** "ordered an inquiry, to be led by Venn": behind a comma the infinitive says what will be done to the object. */
function isDoneLater(tree: Tree, predicate: number, { passive, objects }: Clause): boolean {
  const { dep, xpos } = tree.tokens[predicate]!
  const beside = dep.startsWith('advcl') && xpos === 'VBN' && tree.child(predicate, 'aux:pass') !== undefined
  const [first] = tree.children(predicate, 'mark')
  return (
    beside && !passive && objects.length > 0 && first !== undefined && tree.tokens[first - 1]?.text === ','
  )
}

/** "The town suffered a barrage, paralysing its trams": the barrage did that. */
function isHarmDone(tree: Tree, predicate: number, { lemma, passive }: Clause): boolean {
  const { dep, xpos } = tree.tokens[predicate]!
  const beside = /^(?:advcl|acl)/.test(dep) && xpos === 'VBG' && tree.marker(predicate) === ''
  return beside && !passive && UNDERGOING.has(lemma) && HARMING.has(tree.lemma(predicate))
}

/** A coordinated verb, a gerund that completes one, and a participle or infinitive beside it have its subject. */
function sharesSubject(tree: Tree, predicate: number): boolean {
  const { dep } = tree.tokens[predicate]!
  const adjoined = dep.startsWith('advcl') && isParticipleOrInfinitive(tree, predicate)
  return dep === 'conj' || isOwnGerund(tree, predicate) || (adjoined && !isComparison(tree, predicate))
}

const grammaticalSubject = (clause: Clause): readonly number[] =>
  clause.passive ? clause.objects : clause.subjects

/** "denied taking bribes", "denied having taken bribes". */
function isOwnGerund(tree: Tree, predicate: number): boolean {
  const { dep, head } = tree.tokens[predicate]!
  return dep === 'ccomp' && GERUND_CONTROL.has(tree.lemma(head)) && isGerund(tree, predicate)
}

/** Who is to do what the infinitive says: the object if there is one, as a rule. */
function controlled(governor: Clause): readonly number[] {
  if (governor.passive) return governor.objects
  const called = addressee(governor)
  if (called.length > 0) return called
  const byObject = governor.objects.length > 0 && !SUBJECT_CONTROL.has(governor.lemma)
  return byObject ? governor.objects : governor.subjects
}

/** "called on Lind to resign": the one behind the preposition is to do it. */
function addressee(governor: Clause): readonly number[] {
  const addressed = ADDRESSING[governor.lemma]
  return governor.obliques.filter(({ preposition }) => preposition === addressed).map(({ head }) => head)
}

const isParticipleOrInfinitive = (tree: Tree, predicate: number): boolean =>
  ['VBG', 'VBN', 'VB'].includes(tree.tokens[predicate]!.xpos) &&
  tree
    .children(predicate, 'aux')
    .every(index => !['VBZ', 'VBP', 'VBD', 'MD'].includes(tree.tokens[index]!.xpos))

/** "better than expected": no one here is expected. */
const isComparison = (tree: Tree, predicate: number): boolean =>
  ['than', 'as'].includes(tree.marker(predicate))

/** "Lindmar is a company founded in 1990", "is no yard but a company founded …": told of Lindmar. */
export function bearerOf(tree: Tree, noun: number): number {
  const told = tree.is(noun, 'conj') && tree.child(noun, 'det') !== undefined ? tree.tokens[noun]!.head : noun
  const subject = tree.child(told, 'nsubj')
  const article = tree.child(noun, 'det')
  if (subject === undefined || article === undefined || tree.child(told, 'cop') === undefined) return noun
  const plain = /^an?$/i.test(tree.tokens[article]!.text) && isToldOf(tree, subject)
  return plain && !tree.children(noun, 'advmod').some(index => NOT.has(tree.lemma(index))) ? subject : noun
}

/** A name, or what the reader is expected to know; "it" and "this" may stand for nothing. */
const isToldOf = (tree: Tree, subject: number): boolean =>
  tree.tokens[subject]!.upos === 'PROPN' ||
  tree.children(subject, 'det').some(index => /^the$/i.test(tree.tokens[index]!.text))

const NOT = new Set(['not', 'never', "n't"])

/** "the details of moving", not "accused the union of taking": a thing or an event does nothing. */
const isNoActor = (tree: Tree, noun: number): boolean =>
  tree.tokens[noun]!.upos === 'NOUN' &&
  ['Thing', 'Event'].includes(classOfNoun(tree.lemma(noun).toLowerCase()))

/** "the team led by …", "reports indicating …", "Lind's attempts to …", "Lind's idea of …". */
function nounSubject(tree: Tree, predicate: number, noun: number): readonly number[] {
  const completes =
    tree.tokens[predicate]!.xpos === 'VBG' && tree.marker(predicate) !== '' && isNoActor(tree, noun)
  if (tree.tokens[predicate]!.xpos !== 'VB' && !completes)
    return [bearerOf(tree, publishedAbove(tree, predicate, noun))]
  const owner = tree.child(noun, 'nmod:poss')
  return owner === undefined ? [] : [owner]
}
