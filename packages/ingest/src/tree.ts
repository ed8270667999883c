/** The dependency trees of a document, with the few questions that rules ask of them. Reads tokens only. */
import type { Token } from './document.ts'

export interface Tree {
  readonly tokens: readonly Token[]
  /** Dependents of a token; with relations named, those alone. "nsubj" takes its subtypes too. */
  children(token: number, ...relations: string[]): readonly number[]
  child(token: number, ...relations: string[]): number | undefined
  /** The token and what is coordinated with it, in text order. */
  conjuncts(token: number): readonly number[]
  /** All tokens below a token and itself, in text order. */
  subtree(token: number): readonly number[]
  /** The preposition or conjunction that introduces a token, in lower case: "in", "according to", "". */
  marker(token: number): string
  lemma(token: number): string
  is(token: number, ...relations: string[]): boolean
}

/** Does a relation, or its part before the colon, stand in the list? */
export const isRelation = (relation: string, wanted: readonly string[]): boolean =>
  wanted.includes(relation) || wanted.includes(baseOf(relation))

/** Relations are few, and asked for millions of times. */
const bases = new Map<string, string>()

function baseOf(relation: string): string {
  const known = bases.get(relation)
  if (known !== undefined) return known
  const base = relation.split(':', 1)[0] ?? ''
  bases.set(relation, base)
  return base
}

const NONE: readonly number[] = []

/** Several stages look at the same tokens, which none of them changes. */
const trees = new WeakMap<readonly Token[], Tree>()

/** The trees of a document. Linear in its tokens; what rules ask for again and again is worked out once. */
export function treeOf(tokens: readonly Token[]): Tree {
  const known = trees.get(tokens)
  if (known) return known
  const tree = builtFrom(tokens)
  trees.set(tokens, tree)
  return tree
}

function builtFrom(tokens: readonly Token[]): Tree {
  const below: number[][] = tokens.map(() => [])
  tokens.forEach((token, index) => {
    if (token.head >= 0) below[token.head]?.push(index)
  })
  const at = (index: number): Token => tokens[index] as Token
  const markers: string[] = []
  const lemmas: string[] = []
  const joined: (readonly number[])[] = []
  const subtrees: (readonly number[])[] = []
  const tree: Tree = { tokens, children, child, conjuncts, subtree, marker, lemma, is }
  return tree

  function children(token: number, ...relations: string[]): readonly number[] {
    const all = below[token] ?? NONE
    if (relations.length === 0 || all.length === 0) return all
    return all.filter(index => isRelation(at(index).dep, relations))
  }

  function child(token: number, ...relations: string[]): number | undefined {
    const all = below[token] ?? NONE
    return relations.length === 0 ? all[0] : all.find(index => isRelation(at(index).dep, relations))
  }

  function conjuncts(token: number): readonly number[] {
    return (joined[token] ??= conjunctsOf(tree, token))
  }

  function subtree(token: number): readonly number[] {
    return (subtrees[token] ??= subtreeOf(tree, token))
  }

  function marker(token: number): string {
    return (markers[token] ??= markerOf(tree, token))
  }

  function lemma(token: number): string {
    return (lemmas[token] ??= lemmaOf(tree, token))
  }

  function is(token: number, ...relations: string[]): boolean {
    return isRelation(at(token).dep, relations)
  }
}

function conjunctsOf(tree: Tree, token: number): readonly number[] {
  const joined = [token, ...namesBehind(tree, token)].flatMap(index => tree.children(index, 'conj'))
  return [token, ...joined.flatMap(index => tree.conjuncts(index))]
}

function subtreeOf({ children }: Tree, token: number): readonly number[] {
  const found: number[] = []
  const queue = [token]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    found.push(next)
    queue.push(...children(next))
  }
  return found.toSorted((a, b) => a - b)
}

function markerOf({ tokens, children }: Tree, token: number): string {
  const words = children(token, 'case', 'mark')
    .flatMap(index => [index, ...children(index, 'fixed')])
    .map(index => tokens[index]!.text.toLowerCase())
  return words.join(' ')
}

function lemmaOf({ tokens, child }: Tree, token: number): string {
  const particle = child(token, 'compound:prt') ?? adverbBehind(tokens, token)
  const { lemma } = tokens[token] as Token
  return particle === undefined ? lemma : `${lemma} ${tokens[particle]!.lemma}`
}

/** "led away", "drove off": right behind a verb these make another verb of it. */
function adverbBehind(tokens: readonly Token[], verb: number): number | undefined {
  const next = tokens[verb + 1]
  const makes = next?.dep === 'advmod' && next.head === verb && tokens[verb]!.upos === 'VERB'
  return makes && /^(?:away|off|aside|apart)$/.test(next.text) ? verb + 1 : undefined
}

/** "the magnate Oskar Lind, his company and the yard": what is listed beside the name is listed beside the noun. */
function namesBehind({ tokens, children }: Tree, noun: number): readonly number[] {
  if (tokens[noun]!.upos !== 'NOUN') return []
  return children(noun, 'appos').filter(
    name => name > noun && tokens.slice(noun + 1, name + 1).every(({ upos }) => upos === 'PROPN'),
  )
}
