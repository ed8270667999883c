/** What people say of who is who: into the graph, and out of it again. */
import {
  type Appearance,
  type GraphStore,
  type JudgedPlace,
  type Judgement,
  type JudgementView,
  JudgementRefused,
  JudgementUnknown,
  type Transaction,
  appearancesById,
  articleText,
  judgementById,
  judgementId,
  judgementViews,
  judgementsAbout,
} from '@redthread/graph'

import { holding, placeLocks } from '../load/locks.ts'
import { settle } from '../load/settle.ts'
import { requireConsistent } from './chain.ts'
import { appearanceMeant } from './whom.ts'

/** What is judged, in the words of whoever judges: see `appearanceMeant`. */
export interface Sentence {
  readonly kind: Judgement['kind']
  /** Of two that are different, the odd one: what is undecided stays with the other. */
  readonly one: string
  readonly other: string
  readonly by?: string | null
  readonly note?: string | null
}

/** People judge one after another, so that no two contradict each other. */
const LOCK = 'judgements'

/**
 * Has two appearances, and all that is one with them, be one entity or two, from now on and also when their articles
 * are read anew. Who judges the same again changes nothing.
 *
 * @param at the time of the judgement, as an instant
 * @throws {JudgementRefused} where it contradicts earlier ones; {EntityUnknown | EntityForgotten}
 */
export async function judge(
  store: Pick<GraphStore, 'transact' | 'read' | 'search'>,
  { kind, one, other, by = null, note = null }: Sentence,
  at: string = new Date().toISOString(),
): Promise<JudgementView> {
  const meant = [await appearanceMeant(store, one), await appearanceMeant(store, other)] as const
  const articles = meant.map(({ article }) => `article:${article}`)
  const id = await holding(store, [LOCK, ...articles], async (tx, hold) => {
    const ends = await asTheyAreNow(tx, meant)
    const known = await judgedAlready(tx, kind, ends)
    if (known) return known.id
    await requireConsistent(tx, kind, ends)
    const places = { one: await placeOf(tx, ends[0]), other: await placeOf(tx, ends[1]) }
    const judged = { kind, by, at, note, ...places }
    const judgement = { id: judgementId(judged), ...judged }
    await settle(tx, [], hold, { gone: [], come: [judgement] })
    return judgement.id
  })
  return viewOf(store, await judgementById(store, id))
}

/**
 * Takes a judgement back: the graph is what it would be, had it never been made.
 *
 * @returns what was taken back
 * @throws {JudgementUnknown}
 */
export async function undo(store: Pick<GraphStore, 'transact' | 'read'>, id: string): Promise<JudgementView> {
  const judgement = await judgementById(store, id)
  const view = await viewOf(store, judgement)
  await holding(store, [LOCK, ...placeLocks([judgement])], async (tx, hold) => {
    const gone = [await judgementById(tx, id)]
    await settle(tx, [], hold, { gone, come: [] })
  })
  return view
}

async function viewOf(store: Pick<GraphStore, 'read'>, judgement: Judgement): Promise<JudgementView> {
  const [view] = await judgementViews(store, [judgement])
  if (view) return view
  throw new JudgementUnknown(`The judgement ${judgement.id} was taken back just now.`, 'List the judgements.')
}

type Ends = readonly [Appearance, Appearance]

async function asTheyAreNow(tx: Transaction, meant: Ends): Promise<Ends> {
  const found = new Map(
    (
      await appearancesById(
        tx,
        meant.map(({ id }) => id),
      )
    ).map(one => [one.id, one]),
  )
  const [one, other] = meant.map(({ id }) => found.get(id))
  if (one && other) return [one, other]
  throw new JudgementRefused('An article of the judgement was changed just now.', 'Judge again.')
}

async function judgedAlready(
  tx: Transaction,
  kind: Judgement['kind'],
  ends: Ends,
): Promise<Judgement | undefined> {
  const both = new Set(ends.map(({ id }) => id))
  const about = await judgementsAbout(tx, [...both])
  return about.find(
    judgement =>
      judgement.kind === kind &&
      [judgement.one, judgement.other].every(({ appearance }) => both.has(appearance ?? '')) &&
      judgement.one.appearance !== judgement.other.appearance,
  )
}

/** The words of the best mention, whose place an appearance's id tells. */
async function placeOf(tx: Transaction, { id, article }: Appearance): Promise<JudgedPlace> {
  const [start = 0, end = 0] = id
    .slice(id.indexOf(':') + 1)
    .split('-')
    .map(Number)
  const text = await articleText(tx, article)
  return { article, start, end, words: text.slice(start, end), appearance: id }
}
