/** Which mention stands at a token: rules go from the head tokens of the tree, mentions are spans. */
import type { Mention } from '../document.ts'
import type { Tree } from '../tree.ts'

interface Known {
  readonly mentions: readonly Mention[]
  isNamed(mention: number): boolean
}

/** The mentions headed by a token, or by the name that the token is part of or stands beside. */
export function mentionsByToken(
  tree: Tree,
  { mentions, isNamed }: Known,
): (token: number) => readonly number[] {
  const byHead = headIndex(mentions)
  const covering = nameIndex(mentions)
  return token => {
    const here = byHead.get(token) ?? byHead.get(nameHead(token))
    const beside = byHead.get(nameBeside(token)) ?? []
    return apart(mentions, here && !yields(here, beside) ? here : beside)
  }

  /** A count or a common noun gives way to the name set beside it: "one man: Ada Moor", "the skipper, Ada Moor". */
  function yields(here: readonly number[], beside: readonly number[]): boolean {
    const name = mentions[beside[0] ?? -1]
    if (name === undefined || here.some(mention => isNamed(mention))) return false
    return here.every(mention => {
      const { kind, type } = mentions[mention]!
      return kind === 'nominal' && (type === 'Value' || type === 'Thing' || type === name.type)
    })
  }

  /** A token within a name, as "Mail" of "The Globe and Mail", stands for the name; a title before it does not. */
  function nameHead(token: number): number {
    const name = tree.is(token, 'nmod:desc', 'amod', 'det') ? undefined : covering.get(token)
    return name === undefined ? -1 : mentions[name]!.head
  }

  /** The name in apposition: of "girlfriend" in "his girlfriend Ada Moor". */
  function nameBeside(token: number): number {
    const name = [...tree.children(token, 'appos', 'flat'), ...misplaced(token)].find(index => isName(index))
    return name ?? -1
  }

  function isName(token: number): boolean {
    return (byHead.get(token) ?? []).some(mention => mentions[mention]!.kind === 'named')
  }

  function typeAt(token: number): Mention['type'] | undefined {
    return mentions[byHead.get(token)?.[0] ?? -1]?.type
  }

  /** "the head of the service, Ada Moor": a person's name that the analyser hangs on the service is the head's. */
  function misplaced(token: number): readonly number[] {
    if (typeAt(token) !== 'Person') return []
    return tree
      .children(token, 'nmod')
      .filter(index => typeAt(index) !== 'Person')
      .flatMap(index => tree.children(index, 'appos'))
      .filter(index => typeAt(index) === 'Person')
  }
}

/** For each token the shortest name that it is part of. */
function nameIndex(mentions: readonly Mention[]): ReadonlyMap<number, number> {
  const index = new Map<number, number>()
  const length = (position: number) => mentions[position]!.last - mentions[position]!.first
  mentions.forEach(({ kind, first, last }, position) => {
    if (kind !== 'named') return
    for (let token = first; token <= last; token++) {
      const known = index.get(token)
      if (known === undefined || length(position) < length(known)) index.set(token, position)
    }
  })
  return index
}

function headIndex(mentions: readonly Mention[]): ReadonlyMap<number, readonly number[]> {
  const index = new Map<number, number[]>()
  mentions.forEach(({ head }, position) => {
    const known = index.get(head)
    if (known) known.push(position)
    else index.set(head, [position])
  })
  return index
}

/** Of mentions that lie in each other the fullest named one is taken, else the longest; those beside each other all. */
function apart(mentions: readonly Mention[], candidates: readonly number[]): readonly number[] {
  const kept: number[] = []
  const ranked = candidates.toSorted((a, b) => rank(mentions[b]!) - rank(mentions[a]!))
  for (const candidate of ranked) {
    const overlaps = kept.some(other => nested(mentions[candidate]!, mentions[other]!))
    if (!overlaps) kept.push(candidate)
  }
  return kept.toSorted((a, b) => mentions[a]!.start - mentions[b]!.start)
}

const rank = ({ kind, first, last }: Mention): number => (kind === 'named' ? 1000 : 0) + (last - first)

/** One lies in the other and is named within it: not so "Ukrainian delegations" in "Russian and Ukrainian delegations". */
function nested(a: Mention, b: Mention): boolean {
  const inside = (a.first >= b.first && a.last <= b.last) || (b.first >= a.first && b.last <= a.last)
  const coordinated =
    a.kind === 'nominal' && b.kind === 'nominal' && !a.name.includes(b.name) && !b.name.includes(a.name)
  return inside && !coordinated
}
