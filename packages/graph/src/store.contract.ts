/** What every store must do, run against each. An adapter's test file says how to open its store. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { emptied } from '../test/emptied.ts'
import { HARBOUR, idOf } from '../test/harbour.ts'
import { without } from '../test/sample-graph.ts'
import {
  appearancesInBlocks,
  appearancesOfEntities,
  ChangeRefused,
  counts,
  deriveEdges,
  edgesBetween,
  edgesTouching,
  type Entity,
  entitiesNow,
  evidenceBetween,
  evidenceTouching,
  type GraphStore,
  type JudgedPlace,
  type Judgement,
  judgementById,
  judgements,
  judgementsAbout,
  judgementsIn,
  JudgementUnknown,
  questionsAbout,
  recordsOf,
  review,
  StoreUnreachable,
} from './index.ts'

export interface StoreUnderTest {
  /** Opens it, prepared; what was written before is there. */
  open(): Promise<GraphStore>
}

const sorted = <T extends { readonly id: string }>(records: readonly T[] = []) =>
  records.toSorted((a, b) => (a.id < b.id ? -1 : 1))

const allIds = (HARBOUR.entities ?? []).map(({ id }) => id)
const NOTHING = { articles: 0, entities: 0, statements: 0, edges: 0 }
const EVERYTHING = { articles: 3, entities: 8, statements: 9, edges: 7 }

/** Everything that the graph holds, as records. */
async function contents(store: GraphStore) {
  const articles = await Promise.all((HARBOUR.articles ?? []).map(({ id }) => recordsOf(store, id)))
  return {
    articles: sorted(articles.flatMap(records => records?.article ?? [])),
    appearances: sorted(articles.flatMap(records => records?.appearances ?? [])),
    statements: sorted(articles.flatMap(records => records?.statements ?? [])),
    entities: await entitiesNow(store, allIds),
    edges: await edgesTouching(store, allIds),
  }
}

const HARBOUR_CONTENTS = {
  articles: sorted(HARBOUR.articles),
  appearances: sorted(HARBOUR.appearances),
  statements: sorted(HARBOUR.statements),
  entities: sorted(HARBOUR.entities),
  edges: sorted(HARBOUR.edges),
}

const entityOf = (name: Parameters<typeof idOf>[0]): Entity =>
  HARBOUR.entities?.find(({ id }) => id === idOf(name)) as Entity

const nodesWithin = (store: GraphStore, label: string) =>
  store.read<{ id: string }>({ cypher: `MATCH (n:${label}) RETURN n.id AS id ORDER BY id` })

export function storeContract({ open }: StoreUnderTest): void {
  let store: GraphStore
  beforeAll(async () => {
    store = await open()
  })
  beforeEach(() => emptied(store))
  afterAll(() => store.close())
  const write = (upsert = HARBOUR) => store.transact(['harbour'], tx => tx.apply({ upsert }))

  describe('what is written', () => {
    test('comes back as it was written, and writing it again changes nothing', async () => {
      await write()
      expect(await contents(store)).toEqual(HARBOUR_CONTENTS)
      await write()
      expect(await contents(store)).toEqual(HARBOUR_CONTENTS)
      expect(await counts(store)).toEqual(EVERYTHING)
    })

    test('goes away without a trace when it is removed, twice if need be', async () => {
      await write()
      for (const _ of ['once', 'twice']) await store.transact([], tx => tx.apply(without(HARBOUR)))
      expect(await counts(store)).toEqual(NOTHING)
      expect(await nodesWithin(store, 'Appearance')).toEqual([])
      expect(await nodesWithin(store, 'Name')).toEqual([])
    })

    test('an appearance that is given to another entity leaves the first, and its old names', async () => {
      await write()
      const moved = HARBOUR.appearances?.find(({ entity }) => entity === idOf('Mara Venn'))
      if (!moved) throw new Error('nothing to move')
      const appearance = {
        ...moved,
        entity: idOf('Oskar Lind'),
        name: 'M. V.',
        spans: [{ start: 3, end: 9 }],
      }
      await store.transact([], tx => tx.apply({ upsert: { appearances: [appearance] } }))
      expect(await appearancesOfEntities(store, [idOf('Oskar Lind')])).toContainEqual(appearance)
      expect(await appearancesInBlocks(store, ['m v'])).toEqual([appearance])
      expect(await appearancesOfEntities(store, [idOf('Mara Venn')])).toHaveLength(2)
    })

    test('a field that is null now was there before', async () => {
      await write()
      const [given] = HARBOUR.articles ?? []
      if (!given) throw new Error('nothing to change')
      await store.transact([], tx => tx.apply({ upsert: { articles: [{ ...given, url: null }] } }))
      expect((await recordsOf(store, given.id))?.article.url).toBeNull()
    })

    test('many records are written in several batches, and all are there', async () => {
      const like = entityOf('Mara Venn')
      const ids = Array.from({ length: 5000 }, (_, n) => `person:n~${n.toString(16).padStart(12, '0')}`)
      await store.transact([], tx => tx.apply({ upsert: { entities: ids.map(id => ({ ...like, id })) } }))
      expect(await counts(store)).toEqual({ ...NOTHING, entities: 5000 })
    })

    test('texts come back letter for letter, whatever is in them', async () => {
      const [given] = HARBOUR.articles ?? []
      if (!given) throw new Error('nothing to change')
      const text = 'Ærø 🚢 \u0000\u200b\r\n "quoted" \\u0041 $x `y` {z} \u{1F469}\u200D\u{1F680}'
      await store.transact([], tx => tx.apply({ upsert: { articles: [{ ...given, text }] } }))
      expect((await recordsOf(store, given.id))?.article.text).toBe(text)
    })
  })

  describe('what people judge', () => {
    const [one, other] = (HARBOUR.appearances ?? []).filter(
      ({ article }, at, all) => article !== all[at - 1]?.article,
    )
    const place = ({ id, article, name, spans: [span] }: NonNullable<typeof one>): JudgedPlace => ({
      article,
      start: span?.start ?? 0,
      end: span?.end ?? 1,
      words: name,
      appearance: id,
    })
    const said = { kind: 'same' as const, by: 'Ana', at: '2026-05-03T12:00:00Z', note: null }
    const judgement: Judgement = { id: '0123456789ab', ...said, one: place(one!), other: place(other!) }
    const [first = '', second = ''] = [one!.id, other!.id].toSorted()
    const question = { one: first, other: second, score: 1, reasons: ['the same full name', 'other places'] }

    test('comes back as it was written, by its id, its articles and its appearances', async () => {
      await write()
      for (const _ of ['once', 'twice'])
        await store.transact([], tx =>
          tx.apply({ upsert: { judgements: [judgement], questions: [question] } }),
        )
      expect(await judgementById(store, judgement.id)).toEqual(judgement)
      expect(await judgementsIn(store, [judgement.other.article])).toEqual([judgement])
      expect(await judgementsAbout(store, [one!.id])).toEqual([judgement])
      expect(await judgements(store, one!.entity)).toMatchObject([{ one: { entity: { id: one!.entity } } }])
      expect(await questionsAbout(store, [second])).toEqual([question])
      expect(await review(store, { crowd: 1 })).toMatchObject({ total: 1, questions: [{ score: 1 }] })
    })

    test('outlives what it is about; what is asked does not', async () => {
      await write()
      await store.transact([], tx => tx.apply({ upsert: { judgements: [judgement], questions: [question] } }))
      const unbound = { ...judgement, one: { ...judgement.one, appearance: null } }
      await store.transact([], tx =>
        tx.apply({ upsert: { judgements: [unbound] }, remove: { questionsAbout: [first] } }),
      )
      expect(await judgementsAbout(store, [one!.id])).toEqual([])
      expect(await judgementById(store, judgement.id)).toEqual(unbound)
      expect(await review(store)).toEqual({ questions: [], total: 0, crowded: [] })
      await store.transact([], tx => tx.apply({ remove: { judgements: [judgement.id] } }))
      await expect(judgementById(store, judgement.id)).rejects.toThrow(JudgementUnknown)
    })
  })

  describe('edges', () => {
    test('are what the statements in the store add up to, around entities and between two', async () => {
      await write()
      expect(deriveEdges(await evidenceTouching(store, allIds))).toEqual(HARBOUR_CONTENTS.edges)
      const pair = [idOf('Oskar Lind'), idOf('Mara Venn')] as const
      const between = await edgesBetween(store, [pair])
      expect(between).toHaveLength(1)
      expect(deriveEdges(await evidenceBetween(store, [pair]))).toEqual(between)
    })
  })

  describe('a transaction', () => {
    test('that names what is not there writes nothing of itself', async () => {
      const { statements = [], ...rest } = HARBOUR
      const broken = { ...rest, statements: statements.map(each => ({ ...each, subject: 'nobody' })) }
      await expect(write(broken)).rejects.toThrow(ChangeRefused)
      expect(await counts(store)).toEqual(NOTHING)
      expect(await store.search('Venn')).toEqual([])
    })

    test('whose work fails after a change takes the change back', async () => {
      const work = store.transact([], async tx => {
        await tx.apply({ upsert: HARBOUR })
        throw new RangeError('no')
      })
      await expect(work).rejects.toThrow(RangeError)
      expect(await counts(store)).toEqual(NOTHING)
      await write()
      expect(await counts(store)).toEqual(EVERYTHING)
    })

    test('sees its own changes, and others see them when it is done', async () => {
      await store.transact([], async tx => {
        await tx.apply({ upsert: HARBOUR })
        expect(await counts(tx)).toEqual(EVERYTHING)
        expect(await counts(store)).toEqual(NOTHING)
      })
      expect(await counts(store)).toEqual(EVERYTHING)
    })

    test('waits for others of the same name: no count is lost', async () => {
      await write()
      const count = () =>
        store.transact(['b', 'a'], async tx => {
          const [entity] = await entitiesNow(tx, [idOf('Tallinn')])
          if (!entity) throw new Error('gone')
          await tx.apply({ upsert: { entities: [{ ...entity, articles: entity.articles + 1 }] } })
        })
      await Promise.all(Array.from({ length: 8 }, count))
      expect(await entitiesNow(store, [idOf('Tallinn')])).toMatchObject([
        { articles: entityOf('Tallinn').articles + 8 },
      ])
    })
  })

  test('what was written is there when the store is opened again', async () => {
    await write()
    await store.close()
    store = await open()
    expect(await contents(store)).toEqual(HARBOUR_CONTENTS)
    expect(await store.search('Venn')).toMatchObject([{ entity: { name: 'Mara Venn' } }])
  })

  test('preparing a store that is prepared changes nothing', async () => {
    await write()
    await store.prepare()
    expect(await contents(store)).toEqual(HARBOUR_CONTENTS)
  })

  test('a store that is closed says so, and closing it again is fine', async () => {
    await store.close()
    const other = store
    store = await open()
    await other.close()
    await expect(counts(other)).rejects.toThrow(StoreUnreachable)
    await expect(other.transact([], async () => {})).rejects.toThrow(StoreUnreachable)
    await expect(other.search('Venn')).rejects.toThrow(StoreUnreachable)
  })
}
