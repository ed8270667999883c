/**
 * The names of GUM: its entities (`Entity=` in the last column) are whole noun phrases, of which the name around the
 * head is kept. The same reading as in models/english/training/corpora, on which the analyser was trained.
 */
import type { NameSpan } from '../../packages/ingest/src/document.ts'
import type { Word } from './treebank.ts'

interface EntityMention {
  readonly first: number
  readonly last: number
  readonly kind: string
}

const TYPES: Readonly<Record<string, NameSpan['type']>> = {
  person: 'PER',
  organization: 'ORG',
  place: 'LOC',
  event: 'EVE',
}

/** The named cores of all mentions but times, in order; of names that overlap the longest stays. */
export function gumNames(words: readonly Word[]): NameSpan[] {
  const found = gumMentions(words).flatMap(mention => {
    const core = mention.kind === 'time' ? null : namedCore(words, mention)
    return core ? [{ ...core, type: TYPES[mention.kind] ?? 'MISC' }] : []
  })
  const longestFirst = found.toSorted((a, b) => a.first - a.last - (b.first - b.last) || a.first - b.first)
  const kept: NameSpan[] = []
  for (const span of longestFirst)
    if (kept.every(other => span.last < other.first || other.last < span.first)) kept.push(span)
  return kept.toSorted((a, b) => a.first - b.first)
}

/** The mentions marked in the last column, such as "(12-person-…" up to "12)"; they may nest. */
export function gumMentions(words: readonly Word[]): EntityMention[] {
  const open: OpenMention[] = []
  const mentions: EntityMention[] = []
  for (const [at, { misc }] of words.entries()) {
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? ''
    for (const [bracket] of entity.matchAll(/\([^()]*|[^()]*\)/g)) {
      const [number = '', kind = ''] = bracket.replace(/[()]/, '').split('-')
      if (bracket.startsWith('(')) open.push({ number, mention: { first: at, last: at, kind } })
      else mentions.push(...taken(open, number).map(({ mention }) => ({ ...mention, last: at })))
    }
  }
  return mentions
}

interface OpenMention {
  readonly number: string
  readonly mention: EntityMention
}

/** Takes out what a bracket closes: ")" the latest opened, "1)" the latest of its number. */
function taken(open: OpenMention[], number: string): OpenMention[] {
  const at = open.findLastIndex(each => number === '' || each.number === number)
  return at < 0 ? [] : open.splice(at, 1)
}

const isProper = ({ xpos }: Word): boolean => xpos === 'NNP' || xpos === 'NNPS'

/** The name around the head of a mention; nothing where the head is no proper noun. */
function namedCore(words: readonly Word[], mention: EntityMention) {
  const inside = (at: number) => at >= mention.first && at <= mention.last
  let head = mention.first
  while (head <= mention.last && inside(words[head]!.head)) head++
  const word = words[head]
  if (!word || head > mention.last || word.upos !== 'PROPN' || !isProper(word)) return null
  return { first: coreStart(words, mention, head), last: coreEnd(words, mention, head) }
}

/** Goes left from the head over proper nouns and numbers; stops at titles and possessors. */
function coreStart(words: readonly Word[], mention: EntityMention, head: number): number {
  let first = head
  for (let at = head - 1; at >= mention.first; at--) {
    const step = leftward(words, mention, { at, head })
    if (step === 'stop') break
    if (step === 'take') first = at
  }
  while (first < head && isTitle(words, first)) first++
  return first
}

function leftward(
  words: readonly Word[],
  { first }: EntityMention,
  { at, head }: { at: number; head: number },
): 'take' | 'pass' | 'stop' {
  const word = words[at]!
  if (word.deprel === 'nmod:desc' || word.deprel.startsWith('nmod:poss')) return 'stop'
  if (isProper(word) && word.head >= first && word.head <= head)
    return ofTitle(words, at, head) ? 'stop' : 'take'
  if (word.deprel === 'nummod') return 'take'
  return '-.&'.includes(word.form) && at > first ? 'pass' : 'stop'
}

const ofTitle = (words: readonly Word[], at: number, head: number): boolean =>
  words[at]!.head !== head && words[words[at]!.head]!.deprel === 'nmod:desc'

/** A title before a name, or part of one: "Prime" in "Prime Minister Venn". */
function isTitle(words: readonly Word[], at: number): boolean {
  const { deprel, head } = words[at]!
  return deprel === 'nmod:desc' || (deprel === 'compound' && words[head]?.deprel === 'nmod:desc')
}

/** Goes right from the head over the parts of the name, and over "of" with proper nouns: "Bank of Tallinn". */
function coreEnd(words: readonly Word[], mention: EntityMention, head: number): number {
  let last = head
  for (let at = head + 1; at <= mention.last; at++) {
    const { form, upos } = words[at]!
    const isNext = at === last + 1
    if (form.toLowerCase() === 'of' && isNext && mention.kind !== 'person') {
      const end = endOfComplement(words, mention, at)
      if (end === null) break
      last = at = end
    } else if (isPart(words, at, { head, isNext })) last = upos === 'PUNCT' ? last : at
    else if (!"-'.".includes(form) || !isNext) break
  }
  return last
}

function isPart(
  words: readonly Word[],
  at: number,
  { head, isNext }: { head: number; isNext: boolean },
): boolean {
  const word = words[at]!
  const isFlat = /^(?:flat|compound$|goeswith$)/.test(word.deprel)
  if (isFlat && word.head >= head && word.head <= at) return true
  const own = isProper(word) && word.head === head && !['appos', 'conj'].includes(word.deprel)
  return isNext && (own || (word.deprel === 'nummod' && word.upos === 'NUM'))
}

/** The last of the proper nouns after "of" or "of the"; null where there is none. */
function endOfComplement(words: readonly Word[], mention: EntityMention, of: number): number | null {
  let after = of + 1
  if (after <= mention.last && words[after]!.form === 'the') after++
  const begin = after
  while (after <= mention.last && isProper(words[after]!)) after++
  return after === begin ? null : after - 1
}
