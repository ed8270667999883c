/** Who is who, corrected by people: what follows, what is refused, and that all of it can be taken back. */
import {
  type GraphStore,
  JudgementRefused,
  exportGraph,
  importGraph,
  judgements,
  openStore,
} from '@redthread/graph'
import * as fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'

import type { Document } from '../document.ts'
import { forgetArticle } from '../forget.ts'
import { loadDocument } from '../load.ts'
import { documentFrom, everythingIn } from '../load/testing.ts'
import { judge, undo } from './judge.ts'

const NAMES = ['Oskar Lind', 'Oskar Lind', 'O. Lind', 'Mara Venn', 'Oskar Lind', 'Mara Venn']

/** An article of its own for each of the names: `0.txt` speaks of the first, and of whom he met. */
const article = (at: number, name = NAMES[at] ?? ''): Document =>
  documentFrom({
    article: { sources: [`${at}.txt`], outlet: `Post ${at}` },
    speaks: [{ name }, { name: 'Dana Kruk' }],
    says: [{ subject: 0, object: 1 }],
  })

const place = (at: number) => `${NAMES[at]} @ ${at}.txt`

async function storeOf(documents: readonly Document[]): Promise<GraphStore> {
  const store = await openStore('memory:')
  for (const document of documents) await loadDocument(store, document)
  return store
}

async function storeForTest(): Promise<GraphStore> {
  const store = await storeOf(NAMES.map((_, at) => article(at)))
  onTestFinished(() => store.close())
  return store
}

async function exported(store: GraphStore): Promise<string> {
  const lines: string[] = []
  for await (const line of exportGraph(store)) lines.push(line)
  return lines.join('\n')
}

/** Entities by the articles in which they appear: "Oskar Lind 0 1 4". */
async function entities(store: GraphStore): Promise<string[]> {
  const rows = await store.read<{ name: string; sources: string[][] }>({
    cypher: `MATCH (e:Entity)<-[:OF]-(a:Appearance) WITH e, a MATCH (a)-[:\`IN\`]->(t:Article)
      WITH e, t ORDER BY t.outlet RETURN e.id AS id, e.name AS name, collect(t.sources) AS sources`,
  })
  const told = rows.map(
    ({ name, sources }) => `${name} ${sources.map(([one = '']) => one.charAt(0)).join('')}`,
  )
  return told.filter(words => !words.startsWith('Dana')).toSorted()
}

const day = (at: number) => `2026-05-${String(at + 1).padStart(2, '0')}T12:00:00Z`

test('what is judged to be one is one, what is judged to be two is two, and undone it is as before', async () => {
  const store = await storeForTest()
  const before = [await exported(store), await everythingIn(store)]
  const same = await judge(store, { kind: 'same', one: 'O. Lind', other: place(0), by: 'Ana' }, day(0))
  const different = await judge(store, { kind: 'different', one: place(4), other: place(1) }, day(1))
  expect(await entities(store)).toEqual(['Mara Venn 35', 'Oskar Lind 012', 'Oskar Lind 4'])
  await undo(store, same.id)
  expect(await entities(store)).toEqual(['Mara Venn 35', 'O. Lind 2', 'Oskar Lind 01', 'Oskar Lind 4'])
  await undo(store, different.id)
  expect([await exported(store), await everythingIn(store)]).toEqual(before)
})

test('a contradiction is refused, with the judgements that it contradicts', async () => {
  const store = await storeForTest()
  const said = (kind: 'same' | 'different', [one, other]: readonly [number, number], by: string, at = 0) =>
    judge(store, { kind, one: place(one), other: place(other), by }, day(at))
  await said('same', [2, 0], 'Ana', 0)
  await said('same', [2, 3], 'Ben', 1)
  await expect(said('different', [0, 3], 'Cem', 2)).rejects.toThrow(
    /: O\. Lind \(2\.txt\) = Oskar Lind \(0\.txt\) by Ana on 1 May 2026 \[\w+\], O\. Lind \(2\.txt\) = Mara Venn \(3\.txt\) by Ben on 2 May 2026 \[\w+\]\.$/,
  )
  await said('different', [4, 0], 'Ana', 3)
  await expect(said('same', [4, 5], 'Ben', 4)).rejects.toThrow(
    'Oskar Lind (4.txt) ≠ Oskar Lind (0.txt) by Ana',
  )
  await expect(said('same', [1, 1], 'Ana', 5)).rejects.toThrow('the same words of the same article')
})

test('who is meant has to be clear', async () => {
  const store = await storeForTest()
  await judge(store, { kind: 'different', one: place(0), other: place(1) })
  const said = (one: string) => judge(store, { kind: 'same', one, other: 'Mara Venn' })
  await expect(said('Oskar Lind')).rejects.toThrow(
    /Several are called Oskar Lind: person:oskar-lind~\w+ \(2 articles\), person:/,
  )
  await expect(said('Nemo')).rejects.toThrow('Nobody and nothing in the graph is called Nemo')
  await expect(said('Nemo @ 0.txt')).rejects.toThrow('Nobody is called Nemo in 0.txt')
})

test('judgements outlive their article, and are about it again when it is read again', async () => {
  const store = await storeForTest()
  await judge(store, { kind: 'same', one: place(2), other: place(3), note: 'so she told us' })
  const [before] = [await exported(store)]
  await forgetArticle(store, '2.txt')
  expect(await judgements(store)).toMatchObject([
    {
      note: 'so she told us',
      one: { words: 'O. Lind', entity: null, article: null },
      other: { words: 'Mara Venn' },
    },
  ])
  expect(await entities(store)).toEqual(['Mara Venn 35', 'Oskar Lind 014'])
  await loadDocument(store, article(2))
  expect(await exported(store)).toBe(before)
})

test('a judgement is of those whom the text read anew finds in its place', async () => {
  const document = article(2)
  const store = await storeForTest()
  await judge(store, { kind: 'same', one: place(2), other: place(3) })
  const [mention, ...rest] = document.mentions ?? []
  // Now a longer name is found there: its appearance has another id.
  const longer = { ...mention!, end: mention!.end + 1 }
  const [lind, ...others] = document.appearances ?? []
  await loadDocument(store, {
    ...document,
    mentions: [longer, ...rest],
    appearances: [{ ...lind!, name: 'Oskar van Lind' }, ...others],
  })
  expect(await entities(store)).toEqual(['Mara Venn 235', 'Oskar Lind 014'])
})

test('an export with judgements comes back as it was', async () => {
  const store = await storeForTest()
  await judge(store, { kind: 'same', one: place(2), other: place(0), by: 'Ana' })
  await forgetArticle(store, '1.txt')
  const other = await openStore('memory:')
  onTestFinished(() => other.close())
  await importGraph(other, (await exported(store)).split('\n'))
  expect(await everythingIn(other)).toEqual(await everythingIn(store))
})

// ---- whatever is judged, in whatever order ----

type Step = readonly [kind: 'same' | 'different', one: number, other: number] | readonly ['undo', number]
const index = fc.nat(NAMES.length - 1)
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(fc.constantFrom('same' as const, 'different' as const), index, index),
  fc.tuple(fc.constant('undo' as const), fc.nat(9)),
)

/** Does steps; one that is refused changes nothing. @returns ids of the judgements that stand */
async function walk(store: GraphStore, steps: readonly Step[]): Promise<string[]> {
  const standing: string[] = []
  for (const [at, one] of steps.entries()) {
    if (one[0] === 'undo') {
      const [id] = standing.splice(one[1] % Math.max(1, standing.length), 1)
      if (id !== undefined) await undo(store, id)
      continue
    }
    const [kind, first, second] = one
    const before = await exported(store)
    try {
      const { id } = await judge(store, { kind, one: place(first), other: place(second) }, day(at))
      if (!standing.includes(id)) standing.push(id)
    } catch (error) {
      if (!(error instanceof JudgementRefused)) throw error
      if ((await exported(store)) !== before)
        throw new Error('a refused judgement left a trace', { cause: error })
    }
  }
  return standing
}

test('any walk of judgements, undone in any order, ends where it began', { timeout: 120_000 }, async () => {
  const store = await storeForTest()
  const start = [await exported(store), await everythingIn(store)]
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), fc.infiniteStream(fc.nat(9)), async (steps, picks) => {
      const standing = await walk(store, steps)
      while (standing.length > 0) {
        const [id = ''] = standing.splice(picks.next().value % standing.length, 1)
        await undo(store, id)
      }
      expect([await exported(store), await everythingIn(store)]).toEqual(start)
    }),
    { numRuns: 15 },
  )
})

test('neither the order of articles nor that of judgements says anything', { timeout: 120_000 }, async () => {
  const all = NAMES.map((_, at) => article(at))
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 6 }),
      fc.shuffledSubarray(all, { minLength: all.length }),
      fc.integer({ min: 1, max: all.length }),
      async (steps, shuffled, early) => {
        const [one, other] = [await storeOf(all), await openStore('memory:')]
        try {
          await walk(one, steps)
          // The judgements first, bound to nothing; then the articles that they are about, some of them twice.
          const log = (await exported(one))
            .split('\n')
            .filter(line => /"kind":"(redthread|judgement)"/.test(line))
          const unbound = log.map(line => line.replaceAll(/"appearance":"[^"]*"/g, '"appearance":null'))
          const [header = '', ...rest] = unbound
          await importGraph(other, [header, ...rest.toReversed()])
          for (const document of [...shuffled.slice(0, early), ...shuffled])
            await loadDocument(other, document)
          expect(await exported(other)).toBe(await exported(one))
          expect(await everythingIn(other)).toEqual(await everythingIn(one))
        } finally {
          await Promise.all([one.close(), other.close()])
        }
      },
    ),
    { numRuns: 12 },
  )
})
