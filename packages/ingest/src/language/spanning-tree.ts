/**
 * The best dependency tree over scored arcs.
 *
 * Chu and Liu (1965) and Edmonds (1967): each word takes its best head; a cycle is contracted to one word and the
 * smaller problem solved. One root only, by the reweighting of Stanojević and Cohen (2021): arcs from the root cost
 * more than any tree can gain, so the best tree uses one.
 */

/** Scores of arcs as a square, row after row: `scores[dependent * size + head]`. Node 0 is the root. */
interface Arcs {
  readonly size: number
  readonly scores: Float64Array
}

const NEVER = -1e9
const ROOT_COST = 1e6

/**
 * Heads of the words 1 … n.
 *
 * @param score of the arc by which `dependent` (1 … n) hangs on `head` (0 … n; 0 is the root)
 * @returns n + 1 numbers: the head of each word; entry 0 is unused
 */
export function spanningTree(words: number, score: (dependent: number, head: number) => number): Int32Array {
  const size = words + 1
  const scores = new Float64Array(size * size).fill(NEVER)
  for (let dependent = 1; dependent < size; dependent++) {
    for (let head = 0; head < size; head++) {
      if (head !== dependent) scores[dependent * size + head] = score(dependent, head)
    }
  }
  const heads = bestTree({ size, scores })
  if (rootsOf(heads) === 1) return heads
  for (let dependent = 1; dependent < size; dependent++) scores[dependent * size]! -= ROOT_COST
  return bestTree({ size, scores })
}

function rootsOf(heads: Int32Array): number {
  return heads.subarray(1).filter(head => head === 0).length
}

function bestTree(arcs: Arcs): Int32Array {
  const heads = bestHeads(arcs)
  const cycle = findCycle(heads)
  if (!cycle) return heads
  const contraction = contract(arcs, heads, cycle)
  return expand(contraction, bestTree(contraction), heads)
}

function bestHeads({ size, scores }: Arcs): Int32Array {
  const heads = new Int32Array(size)
  for (let dependent = 1; dependent < size; dependent++) {
    const row = dependent * size
    let best = 0
    for (let head = 1; head < size; head++) if (scores[row + head]! > scores[row + best]!) best = head
    heads[dependent] = best
  }
  return heads
}

function findCycle(heads: Int32Array): number[] | null {
  const visit = new Int32Array(heads.length)
  for (let start = 1; start < heads.length; start++) {
    const path: number[] = []
    let node = start
    while (node !== 0 && visit[node] === 0) {
      visit[node] = start
      path.push(node)
      node = heads[node]!
    }
    if (node !== 0 && visit[node] === start) return path.slice(path.indexOf(node))
  }
  return null
}

/** The smaller problem: the nodes outside the cycle, and one more, the last, that stands for the cycle. */
interface Contraction extends Arcs {
  readonly outside: readonly number[]
  /** For each outside node: the member that is the best head for it. */
  readonly headInCycle: readonly number[]
  /** For each outside node: the member that it would be the head of, were it to break the cycle. */
  readonly entry: readonly number[]
}

function contract({ size, scores }: Arcs, heads: Int32Array, cycle: readonly number[]): Contraction {
  const members = new Set(cycle)
  const outside = Array.from({ length: size }, (_, node) => node).filter(node => !members.has(node))
  const smaller = outside.length + 1
  const reduced = new Float64Array(smaller * smaller).fill(NEVER)
  const arc = (dependent: number, head: number) => scores[dependent * size + head]!
  const headInCycle = outside.map(node => bestOf(cycle, member => arc(node, member)))
  const gain = (member: number, head: number) => arc(member, head) - arc(member, heads[member]!)
  const entry = outside.map(node => bestOf(cycle, member => gain(member, node)))
  for (const [position, node] of outside.entries()) {
    reduced[outside.length * smaller + position] = gain(entry[position]!, node)
    if (node === 0) continue
    for (const [other, head] of outside.entries()) {
      if (head !== node) reduced[position * smaller + other] = arc(node, head)
    }
    reduced[position * smaller + outside.length] = arc(node, headInCycle[position]!)
  }
  return { size: smaller, scores: reduced, outside, headInCycle, entry }
}

function expand({ outside, headInCycle, entry }: Contraction, solved: Int32Array, heads: Int32Array) {
  const whole = heads.slice()
  for (let position = 1; position < outside.length; position++) {
    const head = solved[position]!
    whole[outside[position]!] = head === outside.length ? headInCycle[position]! : outside[head]!
  }
  const into = solved[outside.length]!
  whole[entry[into]!] = outside[into]!
  return whole
}

function bestOf(nodes: readonly number[], value: (node: number) => number): number {
  let best = nodes[0]!
  for (const node of nodes) if (value(node) > value(best)) best = node
  return best
}
