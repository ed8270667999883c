/** Doubts about who stands at an end. */
import type { Mention } from '../../document.ts'
import type { Reading } from '../reading.ts'

const ANYONE = new Set(
  `someone somebody anyone anybody everyone everybody one people person man woman many some others other most user experts expert
  observer individual critic member resident reader viewer visitor customer consumer fan`.split(/\s+/),
)
const INDEFINITE = new Set([
  'some',
  'many',
  'several',
  'most',
  'any',
  'few',
  'other',
  'all',
  'more',
  'every',
  'each',
])

/** A mention by description; undefined where it is by name or a pronoun. */
export const nominalAt = ({ document }: Reading, mention: number): Mention | undefined => {
  const found = document.mentions[mention]!
  return found.kind === 'nominal' ? found : undefined
}

/** No one in particular: an indefinite pronoun or determiner, or a word for anyone without more. */
export function isGeneric(reading: Reading, mention: number): boolean {
  if (reading.isNamed(mention)) return false
  const { head, kind, first } = reading.document.mentions[mention]!
  const { tree } = reading
  const { xpos, lemma, text } = tree.tokens[head]!
  if (kind === 'pronominal') return ANYONE.has(text.toLowerCase())
  if (kind !== 'nominal') return false
  const determiner = tree.tokens[first]!.text.toLowerCase()
  if (INDEFINITE.has(determiner) && first !== head) return true
  const bare = tree.child(head, 'det', 'nmod:poss', 'nummod', 'nmod', 'acl', 'amod', 'compound') === undefined
  return bare && first === head && (xpos === 'NNS' || xpos === 'NN') && ANYONE.has(lemma)
}

/** "They" for what is one, "it" for what is many. */
export function isUnlikePronoun({ document, tree }: Reading, mention: number): boolean {
  const { kind, number } = document.mentions[mention]!
  const appearance = document.appearanceOf[mention] ?? null
  if (kind !== 'pronominal' || appearance === null) return false
  const { best, named } = document.appearances[appearance]!
  const other = document.mentions[best]!
  // "The port and the yard … they": each of them is meant.
  if (tree.is(other.head, 'conj') || tree.child(other.head, 'conj') !== undefined) return false
  if (number === 'plural') return named && other.number !== 'plural'
  return number === 'singular' && other.number === 'plural'
}

/** A person by a role alone, without article, owner or number, while one is meant. */
export function isBareRole(reading: Reading, mention: number): boolean {
  const { head, kind } = reading.document.mentions[mention]!
  const { tree } = reading
  if (kind !== 'nominal' || reading.typeOf(mention) !== 'Person' || reading.isNamed(mention)) return false
  // "someone who left it there" has no role.
  const single = ['NN', 'NNP'].includes(tree.tokens[head]!.xpos) && !ANYONE.has(tree.lemma(head))
  return single && tree.child(head, 'det', 'nmod:poss', 'nummod') === undefined
}

/** Coordinated with something of another kind: "in Tallinn, sailors and the ministry". */
export function isUnlikeItsList({ tree, typesAt }: Reading, token: number): boolean {
  if (!tree.is(token, 'conj')) return false
  const [own, others] = [typesAt(token), typesAt(tree.tokens[token]!.head)]
  return own.length > 0 && others.length > 0 && !own.some(type => others.includes(type))
}
