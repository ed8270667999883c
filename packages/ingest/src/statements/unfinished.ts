/** Clauses that say nothing true without what a statement leaves out: "called the ruling", "was located", "the worst riots it has seen". */
import type { Tree } from '../tree.ts'
import type { Clause } from './clauses/index.ts'
import { namesOffice } from './phrases/office-words.ts'
import { isQuality } from './predicate-words.ts'
import type { Reading } from './reading.ts'

/** Does the verb say of its object what no statement of the two would tell? */
export const isUnfinished = (reading: Reading, clause: Clause): boolean =>
  callsSomething(reading, clause) || givesName(reading, clause) || handsNothing(clause)

/** These say of their object what it is, and nothing without that: "called the ruling dangerous", "known to us as". */
const CALLING = new Set(
  `call describe know regard see view treat portray depict characterize characterise consider deem judge rate rank find render make keep
  leave hold declare pronounce rule list identify classify`.split(/\s+/),
)

/** What is done to something by these says nothing without where or as what. */
const PLACING = new Set(
  'locate situate base position station date title entitle dub name call know house headquarter'.split(' '),
)

/** Verbs that take no object: what stands there belongs elsewhere. */
const ALONE = new Set('die arrive occur happen exist vanish disappear'.split(' '))

/** Does a statement of this clause's verb and its object leave out what the object is said to be? */
const callsSomething = (reading: Reading, clause: Clause): boolean =>
  takesFor(reading, clause) || givesNothing(reading, clause) || callsIt(reading, clause)

/** "must provide the navy that access": who gets something has been understood, and what they get has not. */
const givesNothing = (reading: Reading, { lemma, objects, obliques }: Clause): boolean => {
  const [object, ...others] = objects
  if (!GIVING.has(lemma) || object === undefined || others.length > 0) return false
  const gets = reading.typesAt(object).some(type => type === 'Person' || type === 'Organization')
  const isWhole = obliques.some(({ preposition }) =>
    ['with', 'to', 'for', 'from', 'by'].includes(preposition),
  )
  return gets && !isWhole && reading.mentionsAt(object).some(mention => reading.isNamed(mention))
}

const GIVING = new Set(['provide', 'grant', 'hand', 'lend', 'owe'])

const callsIt = ({ tree }: Reading, { lemma, predicate, objects }: Clause): boolean =>
  CALLING.has(lemma) &&
  tree
    .children(predicate, 'xcomp', 'obl', 'advcl', 'ccomp')
    .filter(index => !objects.includes(index) && !isQuality(tree, index))
    .some(index => isResult(tree, index, lemma) || (DESCRIBING.has(lemma) && tree.marker(index) === 'as'))

/** "a firm called Korvex", "what they called waste", "whom others called Moses": a name or a word is given, and nobody called. */
const givesName = ({ tree }: Reading, { lemma, predicate }: Clause): boolean => {
  if (!NAMING.has(lemma)) return false
  const { dep, head } = tree.tokens[predicate]!
  const isWhat = head >= 0 && /^(?:WP|WDT)$/.test(tree.tokens[head]!.xpos)
  const asked = tree
    .children(predicate, 'obj', 'iobj')
    .some(index => tree.tokens[index]!.xpos.startsWith('W'))
  return dep === 'acl' || isWhat || asked
}
const NAMING = new Set(['call', 'term', 'name', 'dub', 'label', 'style'])

/** "obliging the firms": to do what? */
const handsNothing = ({ lemma }: Clause): boolean => HANDING.has(lemma)
const HANDING = new Set(['oblige', 'enable', 'compel', 'entitle'])

/** What the object is said or made to be: "rated the school poor"; of some verbs a clause as well. */
const isResult = (tree: Tree, index: number, lemma: string): boolean =>
  tree.is(index, 'xcomp') && (DESCRIBING.has(lemma) || tree.tokens[index]!.upos === 'ADJ')

const DESCRIBING = new Set(
  'call describe know regard see view treat portray depict characterize characterise consider deem judge rate rank list identify classify'.split(
    ' ',
  ),
)

/** "dismissed him as a thief": is what someone is taken for, where that is said, no office? */
export function isNoOffice({ tree }: Reading, { predicate, objects, obliques }: Clause): boolean {
  const behindAs = obliques.filter(({ preposition }) => preposition === 'as').map(({ head }) => head)
  const bare = tree
    .children(predicate, 'xcomp')
    .filter(index => !objects.includes(index) && tree.tokens[index]!.upos !== 'PROPN')
  const roles = [...behindAs, ...bare]
  return roles.length > 0 && !roles.some(role => namesOffice(tree, role))
}

/** Verbs of office that say of someone who is given none only what they are taken for. */
const OF_OFFICE = new Set(['dismiss', 'name'])

/** "named Lind as a suspect": without what he was named as, that would give him an office. */
const takesFor = (reading: Reading, clause: Clause): boolean =>
  OF_OFFICE.has(clause.lemma) &&
  clause.objects.some(object =>
    reading.typesAt(object).some(type => ['Person', 'Organization'].includes(type)),
  ) &&
  isNoOffice(reading, clause)

/** Does the verb say nothing of the one it is done to, alone? */
export const placesNowhere = ({ lemma }: Clause): boolean => PLACING.has(lemma)

export const takesNoObject = ({ lemma }: Clause): boolean => ALONE.has(lemma)

/** "the worst riots that Greece has seen", "the largest city controlled by it": a measure that holds of none outside the clause. */
export function measures(tree: Tree, { predicate }: Clause, token: number): boolean {
  const { head, dep } = tree.tokens[predicate]!
  return (
    head === token &&
    dep.startsWith('acl') &&
    tree.children(token, 'amod').some(index => tree.tokens[index]!.xpos === 'JJS')
  )
}
