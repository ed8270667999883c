/** Names that many bear: exact all the same, and no more work than for a rare one. */
import { type GraphStore, type ReadQuery, openStore } from '@redthread/graph'
import * as fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'

import type { Document } from './document.ts'
import { forgetArticle } from './forget.ts'
import { loadDocument } from './load.ts'
import { type Spoken, documentFrom, everythingIn } from './load/testing.ts'

async function emptyStore(): Promise<GraphStore> {
  const store = await openStore('memory:')
  onTestFinished(() => store.close())
  return store
}

const article = (title: string, ...speaks: Spoken[]): Document =>
  documentFrom({ article: { title }, speaks, says: [{ subject: 0, object: 1 }] })

/** More bearers of one name than are sampled, some of them with a longer form, or two in one article. */
const CROWD = Array.from({ length: 60 }, (_, at) => {
  const lind = {
    name: 'Oskar Lind',
    descriptions: [at % 2 === 0 ? `witness ${at % 7}` : 'senator'],
    aliases: at % 3 === 0 ? ['Lind'] : [],
  }
  const other = at % 10 === 0 ? 'Oskar Lind' : `Mara${at % 4} Venn`
  if (at % 8 === 5) return article(`${at}`, { ...lind, name: 'Lind' }, { name: other })
  return article(`${at}`, at === 7 ? { ...lind, name: 'Oskar T. Lind' } : lind, { name: other })
})

/** All that a graph holds after these were read, and those forgotten. */
async function everything(documents: readonly Document[], gone: readonly Document[] = []): Promise<string[]> {
  const store = await emptyStore()
  for (const document of documents) await loadDocument(store, document)
  for (const document of gone) await forgetArticle(store, document.article.id)
  return everythingIn(store)
}

test(
  'of a name that many bear, the order says nothing, and forgetting is exact',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(CROWD, { minLength: CROWD.length }),
        fc.subarray(CROWD, { minLength: 20 }),
        async (documents, gone) => {
          const left = CROWD.filter(document => !gone.includes(document))
          expect(await everything(documents, gone)).toEqual(await everything(left))
        },
      ),
      { numRuns: 2 },
    )
  },
)

const median = (rows: readonly number[]): number =>
  rows.toSorted((a, b) => a - b)[Math.floor(rows.length / 2)]!

/** Rows that are read to load an article. */
async function rowsFor(store: GraphStore, document: Document): Promise<number> {
  let rows = 0
  await loadDocument(
    {
      transact: (locks, work) =>
        store.transact(locks, tx =>
          work({
            apply: change => tx.apply(change),
            read: async <Row>(query: ReadQuery) => {
              const found = await tx.read<Row>(query)
              rows += found.length
              return found
            },
          }),
        ),
    },
    document,
  )
  return rows
}

test(
  'an article reads no more where two hundred bear its names than where twenty do',
  { timeout: 120_000 },
  async () => {
    const store = await emptyStore()
    const read: number[] = []
    for (let at = 0; at < 200; at += 1) {
      const [given, met] = [`Mara${at} Lind`, `Dana${at} Kruk`]
      read.push(
        await rowsFor(store, article(`${at}`, { name: 'Oskar Lind' }, { name: given }, { name: met })),
      )
    }
    // Now and then an article has the smallest id, and its entity gets another one.
    expect(median(read.slice(-40))).toBeLessThanOrEqual(median(read.slice(10, 50)))
  },
)
