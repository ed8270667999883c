/** Who is called by a name, as the grammar says it: "a group calling itself Grey Tern", "a holding named Korvex". */
import type { Tree } from '../tree.ts'

const CALLED = new Set(['call', 'name', 'dub', 'title', 'style', 'entitle'])
/** Of these "as" brings the name. */
const KNOWN = new Set(['know', 'identify'])

/** The noun that is called by the name which a token heads; undefined where none is. */
export function calledSo(tree: Tree, name: number): number | undefined {
  const { head: verb, dep, upos } = tree.tokens[name]!
  if (upos !== 'PROPN' || verb < 0 || !/^(?:xcomp|obj|obl|appos)$/.test(dep)) return undefined
  const { lemma, xpos } = tree.tokens[verb]!
  const noun = nounBefore(tree, verb)
  if (noun === undefined || !isCalling(lemma, tree.marker(name))) return undefined
  const itself = tree.children(verb, 'obj', 'iobj').some(at => REFLEXIVE.test(tree.tokens[at]!.text))
  return itself || xpos === 'VBN' ? noun : undefined
}

/** The name that is said to be known by the name which a token heads: "Mara Venn, also known as Ada Moor". */
export function alsoKnownAs(tree: Tree, name: number): number | undefined {
  const { head: verb, dep } = tree.tokens[name]!
  if (verb < 0 || !/^(?:xcomp|obj|obl)$/.test(dep) || !isCalling(tree.tokens[verb]!.lemma, tree.marker(name)))
    return undefined
  const { xpos, dep: role, head: other } = tree.tokens[verb]!
  const also = tree
    .children(verb, 'advmod')
    .some(at => /^(?:also|otherwise|better|best|commonly)$/i.test(tree.tokens[at]!.text))
  return also && xpos === 'VBN' && role.startsWith('acl') && tree.tokens[other]!.upos === 'PROPN'
    ? other
    : undefined
}

/** Who was born under the name that a token heads: "She was born Mara Lind", "Mara Venn, born Mara Lind". */
export function bornAs(tree: Tree, name: number): number | undefined {
  const { head: verb, dep, upos } = tree.tokens[name]!
  if (upos !== 'PROPN' || verb < 0 || verb > name || !/^(?:xcomp|obj)$/.test(dep)) return undefined
  if (!/^born$/i.test(tree.tokens[verb]!.text)) return undefined
  return tree.is(verb, 'acl') ? tree.tokens[verb]!.head : tree.child(verb, 'nsubj:pass', 'nsubj')
}

/** The noun that a participle describes; right behind a subject, the analyser may hang it on the verb. */
function nounBefore(tree: Tree, participle: number): number | undefined {
  const { dep, head } = tree.tokens[participle]!
  const isBehind = participle > 0 && tree.is(participle, 'advcl') && tree.is(participle - 1, 'nsubj')
  const noun = dep.startsWith('acl') ? head : isBehind ? participle - 1 : -1
  return tree.tokens[noun]?.upos === 'NOUN' ? noun : undefined
}

/** The name by which the noun that a token heads is called; undefined where there is none. */
export function nameCalled(tree: Tree, noun: number): number | undefined {
  const participles = [...tree.children(noun, 'acl'), noun + 1].filter(at => tree.tokens[at]?.upos === 'VERB')
  return participles.flatMap(at => tree.children(at)).find(at => calledSo(tree, at) === noun)
}

const REFLEXIVE = /^(?:itself|himself|herself|themselves)$/

const isCalling = (lemma: string, preposition: string): boolean =>
  (CALLED.has(lemma) && preposition === '') || (KNOWN.has(lemma) && preposition === 'as')
