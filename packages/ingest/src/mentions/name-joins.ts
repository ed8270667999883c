/** Which neighbouring names are one: behind "of", within a title, a given and a family name. */
import { isGivenName } from '../names/given-names.ts'
import { titleNamed } from '../names/titles.ts'
import type { Tree } from '../tree.ts'
import type { NameChunk } from './name-chunks.ts'
import { isKnownWhole, isWhole } from './name-wholes.ts'
import { listedClass } from './noun-class.ts'
import { range } from './noun-phrase.ts'
import { isOfPatron, isOfPortfolios } from './owned-wholes.ts'
import { isCapital } from './words.ts'

/** Bodies and places whose names go on with "of" or "for": "Ministry of Defence", "Centre for Strategic Studies". */
const GOES_ON = new Set(
  `ministry department university bank museum church house institute bureau council court board office republic kingdom state city
  gulf bay strait isle battle order academy center centre college chamber league federation union confederation school society
  association organization organisation committee commission community commonwealth archbishop diocese duchy cape port sea
  university hospital conference congress convention treaty agency authority fund foundation army party front movement
  brigade cathedral palace tower gate islamic`.split(/\s+/),
)

/** Names that go on behind "of", "for" or "and" with the next name. */
export function joinedNames(tree: Tree, chunks: readonly NameChunk[]): NameChunk[] {
  const found: NameChunk[] = []
  for (const [at, chunk] of chunks.entries()) {
    const before = found.at(-1)
    if (before && (isFirm(tree, before, chunk) || isBodyOfTwo(tree, before, chunk)))
      found.splice(-1, 1, { ...before, last: chunk.last, marked: 'ORG' })
    else if (before && isGivenAndFamily(tree, before, chunk))
      found.splice(-1, 1, { ...before, last: chunk.last, marked: 'PER' })
    else if (before && goesOnWith(tree, before, chunks.slice(at, at + 2)))
      found.splice(-1, 1, { ...before, last: chunk.last, marked: markOf(tree, before, chunk) })
    else found.push(chunk)
  }
  return uncovered(withOwners(tree, withHyphens(tree, found)))
}

/** What the whole is marked as: what its first part is, but a place that the lists know, and a school by its own word. */
function markOf(tree: Tree, before: NameChunk, next: NameChunk): NameChunk['marked'] {
  if (isKnownWhole(tree, before, next)) return 'LOC'
  return isOfPatron(tree, before, next) || isTiedWord(tree, before, next) ? 'ORG' : before.marked
}

/** Without those that lie in another one. */
const uncovered = (chunks: readonly NameChunk[]): NameChunk[] =>
  chunks.filter(
    chunk => !chunks.some(other => other !== chunk && other.first <= chunk.first && chunk.last <= other.last),
  )

/** "Make-A-Plan Foundation": hyphens without spaces tie the words of a body; a person or a place so tied is another one. */
function withHyphens({ tokens }: Tree, chunks: readonly NameChunk[]): NameChunk[] {
  const apart = chunks.filter(({ marked }) => marked === 'PER' || marked === 'LOC')
  return chunks.map(chunk => {
    if (chunk.marked !== 'ORG' || chunk.first === chunk.last) return chunk
    let { first } = chunk
    while (isHyphened(first) && !apart.some(({ last }) => last === first - 2)) first -= 2
    return { ...chunk, first }
  })

  function isHyphened(at: number): boolean {
    const [word, hyphen] = [tokens[at - 2], tokens[at - 1]]
    return (
      hyphen?.text === '-' &&
      word?.end === hyphen.start &&
      hyphen.end === tokens[at]!.start &&
      isCapital(word.text)
    )
  }
}

/** "Marks & Venn": the sign ties the names of partners to that of their firm; people named in full are two. */
function isFirm(tree: Tree, before: NameChunk, next: NameChunk): boolean {
  const sign = tree.tokens[before.last + 1]
  const isBeside = next.first === before.last + 2 && tree.tokens[next.first]!.sentence === sign?.sentence
  const inFull = before.marked === 'PER' && before.first < before.last
  return isBeside && sign?.text === '&' && !inFull
}

/** "Adams County Sheriff's Office": an office that belongs to a title has it in its name, and what stands before. */
function withOwners(tree: Tree, chunks: readonly NameChunk[]): NameChunk[] {
  return chunks.map(chunk => {
    const [title, mark] = [tree.tokens[chunk.first - 2], tree.tokens[chunk.first - 1]]
    const owned = mark?.xpos === 'POS' && title !== undefined && isOffice(tree.tokens[chunk.first]!.text)
    if (!owned || !isCapital(title.text) || titleNamed(title.text) === undefined) return chunk
    return { first: capitalsBefore(tree, chunk.first - 2), last: chunk.last, marked: 'ORG' as const }
  })
}

const isOffice = (text: string): boolean => /^(?:Office|Department|Bureau)$/.test(text)

/** Where the run of words with capitals that ends at a token begins. */
function capitalsBefore(tree: Tree, at: number): number {
  let first = at
  while (
    tree.tokens[first - 1]?.sentence === tree.tokens[at]!.sentence &&
    isCapital(tree.tokens[first - 1]!.text)
  )
    first--
  return tree.is(first, 'det') ? first + 1 : first
}

const goesOnWith = (tree: Tree, before: NameChunk, [next, after]: readonly NameChunk[]): boolean =>
  isWhole(tree, before, next!) || (joins(tree, before, next!) && !isOfHolder(tree, before, [next!, after]))

/** "Archbishop of York John Moor": the office and its see lead to who holds it. */
const isOfHolder = (
  { tokens }: Tree,
  { last }: NameChunk,
  [see, holder]: readonly (NameChunk | undefined)[],
): boolean =>
  titleNamed(tokens[last]!.text) !== undefined && holder?.marked === 'PER' && holder.first === see!.last + 1

function joins(tree: Tree, before: NameChunk, next: NameChunk): boolean {
  const end = tree.tokens[before.last]!
  if (tree.tokens[next.first]!.sentence !== end.sentence) return false
  const between = tree.tokens.slice(before.last + 1, next.first).map(({ text }) => text.toLowerCase())
  if (between.join(' ') === '-') return isTied(tree, before, next)
  if (next.marked === 'PER') return false
  if (between.length === 0) return ['of', 'and', '&', 'for', '-'].includes(end.text.toLowerCase())
  return joinsBy(tree, between.join(' '), before, next)
}

/** By the words between two names. */
function joinsBy(tree: Tree, between: string, before: NameChunk, next: NameChunk): boolean {
  const end = tree.tokens[before.last]!
  if (['and', '&'].includes(between))
    return isTitleOfPaper(tree, before, next) || isOfPortfolios(tree, before, next)
  if (/^['’]s?$/.test(between)) return isBodyOfMany(tree, before, next) || isOfPatron(tree, before, next)
  if (!['of', 'of the', 'for'].includes(between)) return false
  return GOES_ON.has(end.text.toLowerCase()) && isCapital(end.text)
}

const isTied = (tree: Tree, before: NameChunk, next: NameChunk): boolean =>
  isDoubleName(tree, before, next) || isTiedBody(tree, before, next) || isTiedWord(tree, before, next)

/** "Drumnord-Construct": a capital behind the hyphen of a body's name, where no noun follows for which both stand. */
function isTiedWord({ tokens }: Tree, before: NameChunk, next: NameChunk): boolean {
  const [end, start] = [tokens[before.last]!, tokens[next.first]!]
  const isOne = next.first === next.last && next.marked === null && isCapital(start.text)
  const carries = tokens[next.last + 1]?.upos === 'NOUN'
  return before.marked === 'ORG' && isOne && !carries && end.end + 1 === start.start
}

/** "Renata Moor-Lys": a person named in full, a hyphen without spaces, and a name behind it; not "a Moor-Lys meeting". */
function isDoubleName(tree: Tree, before: NameChunk, next: NameChunk): boolean {
  const { head, dep, start } = tree.tokens[next.first]!
  const touches = tree.tokens[before.last]!.end + 1 === start
  const isFlat = dep === 'flat' && head >= before.first && head <= before.last
  const isFamily = before.marked === 'PER' && next.first === next.last
  return touches && before.first < before.last && (isFlat || isFamily)
}

/** "Lindmar-Korvex": bodies that a hyphen ties are one, where they stand for themselves; not "Lindmar-Korvex talks". */
function isTiedBody({ tokens }: Tree, before: NameChunk, next: NameChunk): boolean {
  const [end, start] = [tokens[before.last]!, tokens[next.first]!]
  const areBodies = before.marked === 'ORG' && next.marked === 'ORG'
  const carries = tokens[next.last + 1]?.upos === 'NOUN'
  return areBodies && end.end + 1 === start.start && !carries
}

/** "The Globe and Mail": the capital of "The" within a sentence says that it belongs to the name. */
function isTitleOfPaper(tree: Tree, before: NameChunk, next: NameChunk): boolean {
  const article = tree.tokens[before.first - 1]
  const opens = article?.text === 'The' && tree.tokens[before.first - 2]?.sentence === article.sentence
  return (
    opens && tree.tokens[next.first]!.head >= before.first && tree.tokens[next.first]!.head <= before.last
  )
}

/** "the Central Election and Referendum Commission": what is no body by itself shares the word for one. */
function isBodyOfTwo(tree: Tree, before: NameChunk, next: NameChunk): boolean {
  if (tree.tokens[before.last + 1]?.text !== 'and' || next.first !== before.last + 2) return false
  if (/^(?:ORG|PER|LOC)$/.test(before.marked ?? '') || !isOwned(tree, before.first)) return false
  const isOne = next.first < next.last && tree.tokens[next.last]!.xpos === 'NNP'
  return isOne && endsAsBody(tree, next) && !endsAsBody(tree, before)
}

const endsAsBody = ({ tokens }: Tree, { last }: NameChunk): boolean =>
  listedClass(tokens[last]!.lemma.toLowerCase()) === 'Organization'

/** Does an article or an owner stand before it? */
const isOwned = ({ tokens }: Tree, first: number): boolean =>
  tokens[first - 1]?.upos === 'DET' || /^(?:POS|PRP\$)$/.test(tokens[first - 1]?.xpos ?? '')

/**
 * "Solveig" and "Anker" side by side, marked as two people: one, by the tree or where the first is a given name. A given
 * name that was marked as a town, "Vladimir" of "Vladimir Putin", needs both.
 */
function isGivenAndFamily(tree: Tree, before: NameChunk, next: NameChunk): boolean {
  if (next.marked !== 'PER' || next.first !== before.last + 1) return false
  const [given, family] = [tree.tokens[before.first]!, tree.tokens[next.first]!]
  const isPerson = before.marked === 'PER'
  const isGiven = isGivenAlone(tree, before, next)
  if (isFlatIn(tree, before, next)) return isPerson || isGiven
  return isPerson && isGiven && next.first === next.last && family.sentence === given.sentence
}

const isFlatIn = ({ tokens }: Tree, before: NameChunk, next: NameChunk): boolean => {
  const { dep, head } = tokens[next.first]!
  return dep === 'flat' && head >= before.first && head <= before.last
}

/** A given name by itself, before what is none. */
const isGivenAlone = ({ tokens }: Tree, before: NameChunk, next: NameChunk): boolean =>
  before.first === before.last &&
  isGivenName(tokens[before.first]!.text) &&
  !isGivenName(tokens[next.first]!.text)

/** "Kalvar Dockworkers' Union", "Children's Hospital": the body of many, not one that somebody owns. */
function isBodyOfMany(tree: Tree, before: NameChunk, next: NameChunk): boolean {
  const { xpos, text } = tree.tokens[before.last]!
  const many = /^NNP?S$/.test(xpos) || /^(?:Children|Women|Men|People)$/.test(text)
  return (
    many &&
    before.marked !== 'PER' &&
    // "Dock Workers' Union Local 88": behind the word for it may stand which of its parts is meant.
    range(next.first, next.last).some(at => isUnionAt(tree, at, next.last))
  )
}

const isUnionAt = ({ tokens }: Tree, at: number, last: number): boolean =>
  listedClass(tokens[at]!.lemma.toLowerCase()) === 'Organization' &&
  (at === last || /^(?:Local|Branch|Lodge|No\.?)$/.test(tokens[at + 1]!.text))
