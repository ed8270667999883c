/** Keeps forms and their blocks in step with the appearances and judgements that a change writes. */
import { isDeepStrictEqual } from 'node:util'

import { type Contribution, contributionsOf } from '../forms/form.ts'
import { blocksOf, changedForm, emptyForm, type Form, lacksSample, SAMPLE } from '../forms/summary.ts'
import type { GraphChange } from '../store.ts'
import { blocksById, firstOf, formsById, judgedIn, storedForm, toldIn } from './forms.ts'
import type { Reader } from './reader.ts'
import { batches, link, removeNodes, upsertNodes, type WriteStep } from './write-steps.ts'

/**
 * Of a block so many forms are listed, beside those of which people judged: all that are compared, and some that have
 * been or will be when one article brings or takes a few.
 */
const LISTED = 32

/** What the appearances of some articles add to their forms, by appearance. */
export type Contributions = ReadonlyMap<string, Contribution>

/** The articles whose appearances, or judgements about them, a change touches. */
export async function articlesTouched(
  reader: Reader,
  { upsert = {}, remove = {} }: GraphChange,
): Promise<string[]> {
  const { appearances = [], judgements = [] } = upsert
  const { appearances: removed = [], judgements: takenBack = [] } = remove
  const bound = judgements.flatMap(({ one, other }) => [one.appearance, other.appearance])
  const judged = await boundNow(reader, [...judgements.map(({ id }) => id), ...takenBack])
  const places = [...removed, ...bound, ...judged].filter(id => id !== null)
  const articles = [
    ...appearances.map(({ article }) => article),
    ...places.map(id => id.slice(0, id.indexOf(':'))),
  ]
  return [...new Set(articles)].toSorted()
}

async function boundNow(reader: Reader, judgements: readonly string[]): Promise<string[]> {
  if (judgements.length === 0) return []
  const rows = await reader.read<{ id: string }>({
    cypher: `UNWIND $judgements AS id MATCH (j:Judgement {id: id}) WITH j MATCH (j)-[:ABOUT]->(a:Appearance)
      RETURN DISTINCT a.id AS id`,
    parameters: { judgements },
  })
  return rows.map(({ id }) => id)
}

/** What these articles add to forms, as the graph holds them now. */
export async function contributionsIn(reader: Reader, articles: readonly string[]): Promise<Contributions> {
  const told = await toldIn(reader, articles)
  if (told.length === 0) return new Map()
  const judged = await judgedIn(reader, articles)
  const perArticle = Map.groupBy(told, ({ article }) => article)
  return new Map([...perArticle.values()].flatMap(all => [...contributionsOf(all, judged)]))
}

/** Writes the forms that change, from what some articles added to them before and add now. */
export async function keepForms(reader: Reader, before: Contributions, now: Contributions): Promise<void> {
  const gone = [...before].filter(([id, one]) => !isDeepStrictEqual(one, now.get(id))).map(([, one]) => one)
  const come = [...now].filter(([id, one]) => !isDeepStrictEqual(one, before.get(id))).map(([, one]) => one)
  const keys = new Map([...gone, ...come].map(({ key }) => [key.id, key]))
  if (keys.size === 0) return
  const stored = new Map((await formsById(reader, [...keys.keys()])).map(form => [form.id, form]))
  const [goneFrom, comeTo] = [gone, come].map(all => Map.groupBy(all, ({ key }) => key.id))
  const changes = [...keys.values()].map(key => {
    const was = stored.get(key.id) ?? emptyForm(key)
    return { was, is: changedForm(was, goneFrom?.get(key.id) ?? [], comeTo?.get(key.id) ?? []) }
  })
  await run(reader, memberSteps(gone, come, changes))
  await run(reader, formSteps(await withSamples(reader, changes)))
  await keepBlocks(reader, changes)
}

interface FormChange {
  readonly was: Form
  readonly is: Form
}

const isNew = ({ was }: FormChange) => was.count === 0
const isGone = ({ is }: FormChange) => is.count === 0

async function run(reader: Reader, steps: Iterable<WriteStep>): Promise<void> {
  for (const { cypher, parameters } of steps) await reader.read({ cypher, parameters })
}

/** An appearance that is gone has lost its form by itself. */
function* memberSteps(
  gone: readonly Contribution[],
  come: readonly Contribution[],
  changes: readonly FormChange[],
): Generator<WriteStep> {
  const to = new Map(come.map(({ key, told }) => [told.id, key.id]))
  const from = new Map(gone.map(({ key, told }) => [told.id, key.id]))
  const left = [...from].filter(([id, form]) => to.get(id) !== form).map(([id]) => ({ id }))
  const drop =
    'UNWIND $rows AS row MATCH (a:Appearance {id: row.id}) WITH a MATCH (a)-[c:CALLED]->(:Form) DELETE c'
  yield* batches('Form left', drop, left, false)
  yield* removeNodes(
    'Form',
    changes.filter(isGone).map(({ was }) => was.id),
  )
  yield* upsertNodes(
    'Form',
    changes.filter(isNew).map(({ is }) => ({ ...storedForm(is) })),
  )
  const reached = [...to].filter(([id, form]) => from.get(id) !== form)
  yield* link(
    ['Appearance', 'CALLED', 'Form'],
    reached.map(([id, form]) => ({ from: id, to: form })),
  )
}

async function withSamples(reader: Reader, changes: readonly FormChange[]): Promise<Form[]> {
  const forms: Form[] = []
  for (const { is } of changes.filter(change => !isGone(change)))
    forms.push(lacksSample(is) ? { ...is, sample: await firstOf(reader, is.id, SAMPLE) } : is)
  return forms
}

function* formSteps(forms: readonly Form[]): Generator<WriteStep> {
  yield* upsertNodes(
    'Form',
    forms.map(form => ({ ...storedForm(form) })),
  )
}

/** The blocks that a form comes into and goes out of; most changes leave them as they are. */
async function keepBlocks(reader: Reader, changes: readonly FormChange[]): Promise<void> {
  const come: Membership[] = []
  const gone: Membership[] = []
  for (const { was, is } of changes) {
    const [before, now] = [was, is].map(form => new Set(form.count === 0 ? [] : blocksOf(form)))
    for (const block of now!) if (!before!.has(block)) come.push({ form: is.id, block })
    for (const block of before!) if (!now!.has(block)) gone.push({ form: is.id, block })
  }
  const ids = [...new Set([...come, ...gone].map(({ block }) => block))]
  if (ids.length === 0) return
  const stored = new Map((await blocksById(reader, ids)).map(block => [block.id, block]))
  const blocks = ids.map(id => {
    const { forms, count } = stored.get(id) ?? { forms: [], count: 0 }
    const [left, reached] = [gone, come].map(all => all.filter(({ block }) => block === id))
    return {
      id,
      ...listed(
        new Set(forms),
        count,
        left!.map(({ form }) => form),
        reached!.map(({ form }) => form),
      ),
    }
  })
  await run(reader, blockSteps(blocks, come, gone))
  for (const { id, forms, count } of blocks) {
    if (count > forms.length && othersIn(forms) < LISTED) await listAnew(reader, id)
  }
}

interface Membership {
  readonly form: string
  readonly block: string
}

const isJudged = (form: string) => form.startsWith('!')
const othersIn = (forms: readonly string[]) => forms.filter(form => !isJudged(form)).length

/** Who comes behind the last one that is listed stays unlisted where there are others that are. */
function listed(
  forms: ReadonlySet<string>,
  count: number,
  gone: readonly string[],
  come: readonly string[],
): { forms: readonly string[]; count: number } {
  const isWhole = forms.size === count
  const left = new Set(gone)
  const kept = [...forms].filter(form => !left.has(form)).toSorted()
  const last = kept.findLast(form => !isJudged(form)) ?? ''
  const fitting = come.filter(form => isWhole || isJudged(form) || form < last)
  return { forms: cut([...new Set([...kept, ...fitting])]), count: count - gone.length + come.length }
}

/** All that people judged, and the first of the others. */
function cut(forms: readonly string[]): string[] {
  const sorted = forms.toSorted()
  const others = sorted.filter(form => !isJudged(form)).slice(0, LISTED)
  return [...sorted.filter(isJudged), ...others]
}

function* blockSteps(
  blocks: readonly { id: string; forms: readonly string[]; count: number }[],
  come: readonly Membership[],
  gone: readonly Membership[],
): Generator<WriteStep> {
  const drop = `UNWIND $rows AS row MATCH (f:Form {id: row.form}) WITH f, row MATCH (f)-[u:UNDER]->(n:Name {id: row.block})
    DELETE u`
  yield* batches(
    'Form taken from its block',
    drop,
    gone.map(one => ({ ...one })),
    false,
  )
  yield* upsertNodes(
    'Name',
    blocks.filter(({ count }) => count > 0),
  )
  yield* removeNodes(
    'Name',
    blocks.filter(({ count }) => count <= 0).map(({ id }) => id),
  )
  yield* link(
    ['Form', 'UNDER', 'Name'],
    come.map(({ form, block }) => ({ from: form, to: block })),
  )
}

/** Reads all forms of a block: where one of those listed has left it, another takes its place. */
async function listAnew(reader: Reader, id: string): Promise<void> {
  const rows = await reader.read<{ form: string }>({
    cypher: 'MATCH (n:Name {id: $id}) WITH n MATCH (n)<-[:UNDER]-(f:Form) RETURN f.id AS form',
    parameters: { id },
  })
  const forms = cut(rows.map(({ form }) => form))
  await run(reader, upsertNodes('Name', [{ id, forms, count: rows.length }]))
}
