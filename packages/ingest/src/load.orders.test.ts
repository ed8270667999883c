/** One graph, in whatever order the articles come and however many write at once. */
import { type GraphStore, exportGraph, openStore } from '@redthread/graph'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import type { Document } from './document.ts'
import { loadDocument } from './load.ts'
import { type Sketch, documentFrom, everythingIn } from './load/testing.ts'

const url = 'https://post.example/quay'
const port = { name: 'Dalmar Port Authority', type: 'Organization' as const }
const met = [{ subject: 0, object: 1 }]
const blast = { name: 'blast', type: 'Event' as const, named: false }
const day = '2026-03-02'

/**
 * Longer and shorter names, acronyms and their rivals, two of one name, other trades, other spellings, versions
 * of one address, events that several tell of, and whom articles tie with the same.
 */
const SKETCHES: readonly Sketch[] = [
  { speaks: [{ name: 'Oskar Lind', descriptions: ['port director'] }, { name: 'Mara Venn' }], says: met },
  {
    speaks: [
      { name: 'Oskar T. Lind', descriptions: ['port director'] },
      { ...port, aliases: ['DPA'] },
    ],
    says: met,
  },
  { speaks: [{ name: 'Oskar Lind' }, { name: 'Oskar Lind' }], says: met },
  { speaks: [{ name: 'Mara Wenn', descriptions: ['boxer'] }, port], says: met },
  { speaks: [{ name: 'Venn', descriptions: ['senator'] }, port], says: met },
  {
    speaks: [
      { name: 'Mara Venn', descriptions: ['senator'] },
      { name: 'Lesna', type: 'Place' },
    ],
    says: met,
  },
  {
    speaks: [
      { name: 'Mara Venn', descriptions: ['boxer'] },
      { name: 'Lesna', type: 'Place', descriptions: ['river'] },
    ],
    says: met,
  },
  {
    speaks: [
      { name: 'Lesna', type: 'Place', descriptions: ['town'] },
      { name: 'Mara Venn', descriptions: ['senator'] },
    ],
    says: met,
  },
  {
    speaks: [
      { name: 'DPA', type: 'Organization' },
      { name: 'Mara Venn', aliases: ['Venn'] },
    ],
    says: met,
  },
  { speaks: [{ name: 'Data Protection Agency', type: 'Organization', aliases: ['DPA'] }, port], says: met },
  { article: { url, publishedAt: '2026-03-01' }, speaks: [{ name: 'Mara Venn' }, port], says: met },
  {
    article: { url, publishedAt: '2026-03-02' },
    speaks: [{ name: 'Mara Venn' }, port, { name: 'the strike', type: 'Event', named: false }],
    says: [
      { subject: 0, object: 1, factuality: 'possible' },
      { subject: 2, object: 1, relation: 'SUFFERED' },
    ],
  },
  {
    speaks: [
      { name: 'Supreme Court', type: 'Organization' },
      { name: 'Halina Drobek-Venn' },
      { name: 'Venn', descriptions: ['former senator'] },
    ],
    says: met,
  },
  {
    speaks: [blast, { name: 'Halden', type: 'Place' }, { name: 'Ida Korn' }],
    says: [
      { subject: 0, object: 1, relation: 'HAPPENED_IN', day },
      { subject: 2, object: 1 },
    ],
  },
  {
    speaks: [
      { ...blast, name: 'explosion' },
      { name: 'Halden', type: 'Place' },
      { name: 'Ida K. Korn' },
      { name: 'Karl Moor' },
    ],
    says: [
      { subject: 0, object: 1, relation: 'HAPPENED_IN', day },
      { subject: 2, object: 1 },
      { subject: 2, object: 3 },
    ],
  },
  {
    speaks: [
      { ...blast, name: 'Halden blast', named: true },
      { name: 'Halden', type: 'Place' },
      { name: 'Ida Korn' },
      { name: 'Karl Moor' },
    ],
    says: [
      { subject: 0, object: 1, relation: 'HAPPENED_IN', day },
      { subject: 2, object: 3 },
    ],
  },
]
const DOCUMENTS = SKETCHES.map((sketch, at) =>
  documentFrom({
    ...sketch,
    article: { title: `${at}`, outlet: at % 2 === 0 ? 'Post' : 'Wire', ...sketch.article },
  }),
)

/** Reads a list of articles with so many writers, each of which takes the next one as soon as it is done. */
async function written(store: GraphStore, documents: readonly Document[], writers: number): Promise<void> {
  const waiting = [...documents]
  const write = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await loadDocument(store, next)
  }
  await Promise.all(Array.from({ length: writers }, write))
}

/** The native export and all that is derived, read by so many writers. */
async function graphOf(documents: readonly Document[], writers: number): Promise<string[]> {
  const store = await openStore('memory:')
  try {
    await written(store, documents, writers)
    const lines: string[] = []
    for await (const line of exportGraph(store)) lines.push(line)
    return [...lines, ...(await everythingIn(store))]
  } finally {
    await store.close()
  }
}

test(
  'fifty orders of the articles, by one writer or by eight, give one export',
  { timeout: 120_000 },
  async () => {
    const expected = await graphOf(DOCUMENTS, 1)
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(DOCUMENTS, { minLength: DOCUMENTS.length }),
        fc.constantFrom(1, 8),
        async (documents, writers) => {
          expect(await graphOf(documents, writers)).toEqual(expected)
        },
      ),
      { numRuns: 50 },
    )
  },
)
