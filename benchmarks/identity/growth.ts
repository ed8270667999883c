/**
 * Whether the cost of an article grows with the graph: synthetic articles that all speak of one person and of one
 * other are loaded into a store; for each hundred of them the time is told, the processor's time, and the rows read.
 *
 *     node benchmarks/identity/growth.ts [articles, 1000 if not given] [store, memory: if not given] [few | new]
 *
 * `few`: the others are 500 people, so that each edge rests on ever more statements. `new`, where nothing is given:
 * another one comes every 20 articles, so that the graph grows and its edges do not.
 */
import {
  type GraphStore,
  type ReadQuery,
  articleId,
  openStore,
  storyId,
} from '../../packages/graph/src/index.ts'
import { type Document, loadDocument } from '../../packages/ingest/src/index.ts'

const STEP = 100
/** Who takes part in an article beside the one who is in all of them, as a number. */
const OTHERS: Readonly<Record<string, (at: number) => number>> = {
  few: at => at % 500,
  new: at => Math.floor(at / 20),
}

const [articles = '1000', spec = 'memory:', others = 'new'] = process.argv.slice(2)
const otherIn = OTHERS[others]
if (otherIn === undefined) throw new Error(`Others are "few" or "new", not "${others}".`)
const store = await openStore(spec)
const counted = counting(store)
let start = performance.now()
let [cpu, rows] = [process.cpuUsage(), 0]
for (let at = 1; at <= Number(articles); at += 1) {
  await loadDocument(counted, document(at, otherIn(at)))
  if (at % STEP !== 0) continue
  const milliseconds = (performance.now() - start) / STEP
  const { user, system } = process.cpuUsage(cpu)
  const processor = (user + system) / 1000 / STEP
  process.stdout.write(
    `${at} articles: ${milliseconds.toFixed(1)} ms an article (${processor.toFixed(1)} of the processor), ${rows / STEP} rows\n`,
  )
  start = performance.now()
  cpu = process.cpuUsage()
  rows = 0
}
await store.close()

/** The store, its rows counted. */
function counting({ transact }: GraphStore): Pick<GraphStore, 'transact'> {
  return {
    transact: (locks, work) =>
      transact(locks, tx =>
        work({
          apply: change => tx.apply(change),
          read: async <Row>(query: ReadQuery) => {
            const found = await tx.read<Row>(query)
            rows += found.length
            return found
          },
        }),
      ),
  }
}

/** "Oskar Lind met Mara17 Venn on day 340.", with a number that makes it an article of its own. */
function document(at: number, other: number): Document {
  const names = ['Oskar Lind', `Mara${other} Venn`]
  const text = `${names.join(' met ')} on day ${at}.`
  const spans = names.map(name => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length }))
  const place = { first: 0, last: 0, head: 0 }
  return {
    article: articleOf(text, at),
    mentions: names.map((name, index) => ({
      ...spans[index]!,
      ...place,
      kind: 'named',
      type: 'Person',
      name,
      number: 'singular',
      gender: 'unknown',
    })),
    appearances: names.map((name, index) => ({
      mentions: [index],
      best: index,
      name,
      type: 'Person',
      named: true,
      aliases: [],
      descriptions: [],
      reasons: {},
    })),
    appearanceOf: [0, 1],
    statements: [
      {
        subject: 0,
        object: 1,
        by: null,
        place: null,
        time: null,
        value: null,
        relation: 'MET',
        predicate: 'met',
        factuality: 'asserted',
        confidence: 0.9,
        start: 0,
        end: text.length,
        sentence: 0,
        rule: 'synthetic',
      },
    ],
    extractor: 'synthetic',
  }
}

function articleOf(text: string, at: number): Document['article'] {
  const said = { url: null, title: null, outlet: null, publishedAt: null }
  const rest = { updatedAt: null, readAt: '2026-01-01T00:00:00Z', language: 'en', sources: [`${at}.txt`] }
  return { id: articleId({ ...said, text }), ...said, ...rest, text, story: storyId(text) }
}
