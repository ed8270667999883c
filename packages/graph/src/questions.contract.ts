/** What the questions of `queries/` answer, on every store. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { emptied } from '../test/emptied.ts'
import { HARBOUR, idOf } from '../test/harbour.ts'
import {
  appearancesOf,
  articlePage,
  articlesMeant,
  articlesPage,
  ArticleList,
  ArticlePage,
  ArticleUnknown,
  EdgePage,
  EdgeUnknown,
  entityById,
  EntityForgotten,
  EntityPage,
  entityPage,
  EntityUnknown,
  factsOf,
  type FactGroup,
  type Graph,
  type GraphStore,
  Neighbourhood,
  neighbours,
  Overview,
  overview,
  Paths,
  pathsBetween,
  QueryRefused,
  resolveEntity,
  type StatementFilter,
  statementsOf,
  statementsUnder,
  versionsOf,
} from './index.ts'
import type { StoreUnderTest } from './store.contract.ts'

const names = ({ nodes }: Graph) => nodes.map(({ name }) => name)
const told = ({ relation, direction, other, value, factualities }: FactGroup) =>
  [relation, direction, other?.name ?? value, factualities] as const

const BEST_CONNECTED = [
  'Mara Venn',
  'Harbour Party',
  'Port Authority',
  'Oskar Lind',
  'Łukasz Dvořák',
  'Belhaven',
]

const ENDS = { from: idOf('Mara Venn'), to: idOf('Port Authority') }

type Name = Parameters<typeof idOf>[0]

const facts = async (store: GraphStore, name: Name) => (await factsOf(store, idOf(name))).map(told)

/** What is said of Mara Venn. */
const said = async (store: GraphStore, filter: StatementFilter) =>
  (await statementsOf(store, idOf('Mara Venn'), filter)).map(({ relation, factuality }) => [
    relation,
    factuality,
  ])

/** The edge of the harbour graph from one to another. */
const edgeBetween = (from: Name, to: Name) => {
  const found = HARBOUR.edges?.find(edge => edge.from === idOf(from) && edge.to === idOf(to))
  if (!found) throw new Error('no such edge')
  return found
}

export function questionsContract({ open }: StoreUnderTest): void {
  let store: GraphStore
  beforeAll(async () => {
    store = await open()
    await emptied(store)
    await store.transact([], tx => tx.apply({ upsert: HARBOUR }))
  })
  afterAll(() => store.close())

  describe('an entity', () => {
    test('is found by the id that it has, and by one that any of its appearances gives', async () => {
      const now = idOf('Mara Venn')
      expect(await resolveEntity(store, now)).toBe(now)
      expect(await resolveEntity(store, now.replace(/^.*~/, 'organization:as-it-was-called~'))).toBe(now)
      expect(await entityById(store, now)).toMatchObject({ id: now, name: 'Mara Venn', lat: null })
    })

    test('that is not there was forgotten; what is no id is unknown', async () => {
      await expect(entityById(store, 'person:x~0123456789ab')).rejects.toThrow(EntityForgotten)
      await expect(entityById(store, 'Mara Venn')).rejects.toThrow(EntityUnknown)
    })

    test('comes with its facts, what is said most first, each with its quotes', async () => {
      const page = EntityPage.parse(await entityPage(store, idOf('Mara Venn')))
      expect(page.facts.map(told)).toEqual([
        ['MET', 'both', 'Oskar Lind', { asserted: 2 }],
        ['LEADS', 'out', 'Harbour Party', { asserted: 1 }],
        ['LEAVE', 'out', 'Harbour Party', { negated: 1 }],
        ['MET', 'both', 'Łukasz Dvořák', { possible: 1 }],
      ])
      const [met] = page.facts
      expect(met?.statements.map(({ quote, context }) => [quote, context])).toEqual([
        ['Oskar Lind met Mara Venn', 'Oskar Lind met Mara Venn again.'],
        ['Mara Venn met Oskar Lind', 'Mara Venn met Oskar Lind in Tallinn on Friday.'],
      ])
      expect(page.appearances.map(({ outlet }) => outlet)).toEqual(['The Herald', 'The Courier', null])
    })

    test('tells what it is told from the other side, what happened there, and what it says', async () => {
      expect(await facts(store, 'Port Authority')).toContainEqual([
        'LEADS',
        'in',
        'Oskar Lind',
        { reported: 1 },
      ])
      expect(await facts(store, 'Tallinn')).toEqual([['AT', 'in', null, { asserted: 1 }]])
      expect(await facts(store, 'Łukasz Dvořák')).toContainEqual(['BY', 'in', null, { reported: 1 }])
      expect(await facts(store, 'Harbour Party')).toContainEqual([
        'COUNT',
        'out',
        '300 members',
        { asserted: 1 },
      ])
    })

    test('statements can be narrowed to factualities and relations', async () => {
      expect(await said(store, { factuality: ['negated', 'possible'] })).toEqual([
        ['MET', 'possible'],
        ['LEAVE', 'negated'],
      ])
      expect(await said(store, { relations: ['LEADS'] })).toEqual([['LEADS', 'asserted']])
      expect(await said(store, { relations: [] })).toEqual([])
    })

    test('every quote and every context is the text’s', async () => {
      const text = new Map(HARBOUR.articles?.map(article => [article.id, article.text]))
      for (const { id } of HARBOUR.entities ?? []) {
        for (const { quote, start, end, context, contextStart, article } of await statementsOf(store, id)) {
          expect(text.get(article.id)?.slice(start, end)).toBe(quote)
          expect(text.get(article.id)?.slice(contextStart, contextStart + context.length)).toBe(context)
          expect(context).toContain(quote)
        }
      }
    })
  })

  describe('neighbours', () => {
    test('come best connected first, with the edges among them, and the number left out', async () => {
      const around = Neighbourhood.parse(await neighbours(store, idOf('Mara Venn')))
      expect(names(around)).toEqual(['Mara Venn', 'Harbour Party', 'Oskar Lind', 'Łukasz Dvořák'])
      expect(around.edges).toHaveLength(4)
      expect(around.more).toBe(0)
      const nearest = await neighbours(store, idOf('Mara Venn'), { limit: 1 })
      expect([nearest.nodes.length, nearest.more]).toEqual([2, 2])
    })

    test('can be narrowed to how sure, and to relations', async () => {
      const sure = await neighbours(store, idOf('Mara Venn'), { factuality: ['asserted'] })
      expect(sure.edges.map(({ factuality }) => factuality)).toEqual(['asserted', 'asserted'])
      const reported = await neighbours(store, idOf('Oskar Lind'), { factuality: ['reported'] })
      expect(names(reported)).toEqual(['Oskar Lind', 'Port Authority'])
      const maybe = await neighbours(store, idOf('Mara Venn'), {
        factuality: ['reported', 'unconfirmed', 'denied'],
      })
      expect(maybe.edges.map(({ factuality }) => factuality).toSorted()).toEqual(['denied', 'unconfirmed'])
      const met = await neighbours(store, idOf('Mara Venn'), { relations: ['MET'] })
      expect(met.edges.map(({ type }) => type).toSorted()).toEqual(['MET', 'UNCONFIRMED'])
    })
  })

  describe('an edge', () => {
    test('comes with the statements that it adds up, and no others', async () => {
      for (const edge of HARBOUR.edges ?? []) {
        const page = EdgePage.parse(await statementsUnder(store, edge.id))
        expect(page.edge).toMatchObject(edge)
        expect(page.statements).toHaveLength(edge.statements)
        expect(page.statements.map(({ quote }) => quote)).toContain(edge.quote)
      }
    })

    test('that is not there is unknown', async () => {
      const { id } = edgeBetween('Mara Venn', 'Harbour Party')
      await expect(statementsUnder(store, 'nonsense')).rejects.toThrow(EdgeUnknown)
      await expect(statementsUnder(store, id.replace(/[A-Z_]+-[A-Z]+$/, 'MET-MET'))).rejects.toThrow(
        EdgeUnknown,
      )
      await expect(statementsUnder(store, id.replace(/[A-Z_]+-[A-Z]+$/, 'IN-IN'))).rejects.toThrow(
        EdgeUnknown,
      )
    })
  })

  describe('paths', () => {
    test('are the shortest, each with all edges on the way', async () => {
      const { paths } = Paths.parse(await pathsBetween(store, ENDS))
      expect(paths.map(names)).toEqual([
        ['Mara Venn', 'Harbour Party', 'Port Authority'],
        ['Mara Venn', 'Oskar Lind', 'Port Authority'],
      ])
      expect(paths[1]?.edges.map(({ type }) => type).toSorted()).toEqual(['LEADS', 'MET'])
      expect((await pathsBetween(store, ENDS, { max: 1 })).paths).toHaveLength(1)
    })

    test('follow only what is as sure as asked for', async () => {
      const asserted = await pathsBetween(store, ENDS, { factuality: ['asserted'] })
      expect(asserted.paths.map(names)).toEqual([['Mara Venn', 'Harbour Party', 'Port Authority']])
      const maybe = { from: idOf('Łukasz Dvořák'), to: idOf('Mara Venn') }
      expect((await pathsBetween(store, maybe)).paths).toEqual([])
      const { paths } = await pathsBetween(store, maybe, { factuality: ['asserted', 'unconfirmed'] })
      expect(paths.map(names)).toEqual([['Łukasz Dvořák', 'Mara Venn']])
    })

    test('there are none to itself, none too long, none to another part of the graph', async () => {
      expect(await pathsBetween(store, { from: ENDS.from, to: ENDS.from })).toEqual({ paths: [] })
      expect(await pathsBetween(store, ENDS, { steps: 1 })).toEqual({ paths: [] })
      expect(await pathsBetween(store, { ...ENDS, to: idOf('Belhaven') })).toEqual({ paths: [] })
    })
  })

  describe('the overview', () => {
    test('counts, and shows the best-connected named entities', async () => {
      const { counts, graph } = Overview.parse(await overview(store))
      expect(counts).toEqual({ articles: 3, entities: 8, statements: 9, edges: 7 })
      expect(names(graph)).toEqual(BEST_CONNECTED)
      expect(names((await overview(store, 2)).graph)).toEqual(['Mara Venn', 'Harbour Party'])
    })
  })

  describe('articles', () => {
    test('come page by page, newest first, those without a date last', async () => {
      const outlets: (string | null)[] = []
      for (let cursor: string | null | undefined; cursor !== null;) {
        const page: ArticleList = ArticleList.parse(
          await articlesPage(store, { limit: 1, ...(cursor === undefined ? {} : { cursor }) }),
        )
        outlets.push(...page.articles.map(({ outlet }) => outlet))
        cursor = page.cursor
      }
      expect(outlets).toEqual(['The Herald', 'The Courier', null])
      await expect(articlesPage(store, { cursor: 'nonsense' })).rejects.toThrow(QueryRefused)
    })

    test('are read with who appears where, and what they say in the order of the text', async () => {
      const [given] = HARBOUR.articles ?? []
      const page = ArticlePage.parse(await articlePage(store, given?.id ?? ''))
      expect(page.article.text).toBe(given?.text)
      for (const { name, spans } of page.appearances) {
        expect(spans.map(({ start, end }) => page.article.text.slice(start, end))).toEqual([name])
      }
      expect(page.statements.map(({ start }) => start)).toEqual(
        page.statements.map(({ start }) => start).toSorted(up),
      )
      await expect(articlePage(store, 'nonsense')).rejects.toThrow(ArticleUnknown)
    })

    test('are meant by id, by URL and by source', async () => {
      const [{ id, url, sources } = { id: '', url: '', sources: [''] }] = HARBOUR.articles ?? []
      for (const meant of [id, url, sources[0]]) {
        expect(await articlesMeant(store, meant ?? '')).toMatchObject([{ id }])
      }
      expect(await articlesMeant(store, 'nonsense')).toEqual([])
      expect((await versionsOf(store, url ?? '')).map(article => article.id)).toEqual([id])
      expect(await appearancesOf(store, idOf('Tallinn'))).toMatchObject([{ article: id, name: 'Tallinn' }])
    })
  })
}

const up = (a: number, b: number) => a - b
