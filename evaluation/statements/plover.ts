/**
 * PLOVER (Open Event Data Alliance): who did what to whom in a sentence of news.
 *
 * Each record has the actors that the act comes from and those that it is aimed at. An actor is found where a statement
 * names it in its role: a source as subject, a target as object, place or further partner; where source and target are
 * one compound actor, either role will do. The set marks one event a sentence, so only recall can be measured.
 */
import type { StatementLine } from '../../packages/ingest/src/index.ts'
import { scoreOf, type Counts } from './counts.ts'

interface RawActors {
  readonly actorText: string
}

export interface PloverItem {
  readonly id: string
  readonly text: string
  readonly event: string
  readonly sources: readonly string[]
  readonly targets: readonly string[]
}

/** Reads the records; those without text are left out. */
export function readPlover(file: string): PloverItem[] {
  const records = JSON.parse(file) as readonly Record<string, unknown>[]
  return records.map(record => ({
    id: String(record['id']),
    text: String(record['text']),
    event: String(record['event']),
    sources: actorsOf(record['source']),
    targets: actorsOf(record['target']),
  }))
}

function actorsOf(actors: unknown): string[] {
  return Array.isArray(actors)
    ? (actors as RawActors[]).map(({ actorText }) => actorText).filter(text => Boolean(text))
    : []
}

export interface PloverScore {
  readonly source: number
  readonly target: number
  /** Of all actors together. */
  readonly recall: number
  /** Of records, those with a source and a target in one statement. */
  readonly pairs: number
  readonly actors: number
}

/** Scores the statements of each record, in the order of the items. */
export function scorePlover(
  items: readonly PloverItem[],
  statements: readonly (readonly StatementLine[])[],
): PloverScore {
  const judged = items.map((item, index) => judge(item, statements[index] ?? []))
  const total = (of: (counts: (typeof judged)[number]) => Counts) =>
    scoreOf({
      right: judged.reduce((sum, one) => sum + of(one).right, 0),
      proposed: 0,
      wanted: judged.reduce((sum, one) => sum + of(one).wanted, 0),
    }).recall
  return {
    source: total(({ source }) => source),
    target: total(({ target }) => target),
    recall: total(({ source, target }) => ({
      right: source.right + target.right,
      proposed: 0,
      wanted: source.wanted + target.wanted,
    })),
    pairs: total(({ pair }) => pair),
    actors: judged.reduce((sum, { source, target }) => sum + source.wanted + target.wanted, 0),
  }
}

function judge({ sources, targets }: PloverItem, lines: readonly StatementLine[]) {
  // Without a target, the sources act on one another.
  const compound = targets.length === 0
  const roles = lines.map(line => ({
    doing: [line.subject, ...(compound ? endsOf(line) : [])].map(namesOf),
    borne: endsOf(line).map(namesOf),
  }))
  const acts = (actor: string) => roles.some(({ doing }) => doing.some(names => named(names, actor)))
  const bears = (actor: string) => roles.some(({ borne }) => borne.some(names => named(names, actor)))
  const pairs = roles.some(
    ({ doing, borne }) =>
      sources.some(actor => doing.some(names => named(names, actor))) &&
      targets.some(actor => borne.some(names => named(names, actor))),
  )
  const both = sources.length > 0 && targets.length > 0
  return {
    source: { right: sources.filter(acts).length, proposed: 0, wanted: sources.length },
    target: { right: targets.filter(bears).length, proposed: 0, wanted: targets.length },
    pair: { right: both && pairs ? 1 : 0, proposed: 0, wanted: both ? 1 : 0 },
  }
}

type End = NonNullable<StatementLine['object'] | StatementLine['place']>

const endsOf = ({ object, place }: StatementLine): End[] => [object, place].filter(end => end !== null)

const namesOf = (end: End): readonly string[] =>
  [end.name, ...('mention' in end ? [end.mention, ...end.aliases] : [])].map(normalise)

/** One holds the other as whole words, or both have the same last word with a capital: "Minister Lind", "Oskar Lind". */
function named(names: readonly string[], actor: string): boolean {
  const wanted = normalise(actor)
  return wanted !== '' && names.some(name => name !== '' && (holds(name, wanted) || holds(wanted, name)))
}

const holds = (text: string, part: string): boolean => ` ${text} `.includes(` ${part} `)

const normalise = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/['’]s?(?!\p{L})/gu, '')
    .replaceAll(/[^\p{L}\p{N}. -]/gu, ' ')
    .replaceAll(/(?<![\p{L}-])(?:the|an|a)(?=\s)/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
