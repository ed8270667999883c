/** Writes one entity after another into a store, and says each number when it is written. To be killed. */
import { openStore } from '../src/index.ts'

const store = await openStore(`file:${process.argv[2]}`)
for (let n = 0; ; n++) {
  const id = `person:n~${n.toString(16).padStart(12, '0')}`
  const none = { aliases: [], descriptions: [], timeStart: null, timeEnd: null, lat: null, lon: null }
  const entity = { id, name: `Person ${n}`, type: 'Person' as const, named: true, articles: 1, ...none }
  await store.transact([], tx => tx.apply({ upsert: { entities: [entity] } }))
  process.stdout.write(`${n}\n`)
}
