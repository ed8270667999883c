import { afterAll, expect, test } from 'vitest'

import { closeLanguage, understand } from '../../packages/ingest/src/index.ts'
import { articleOf } from '../statements/texts.ts'
import { goldChains, OntogumBroken, readChains } from './ontogum.ts'

afterAll(closeLanguage)

const TEXT = "Mara Venn, a pilot, met Venn's crew."
const FILE = `# begin document
0\tMara\t(1
1\tVenn\t_
2\t,\t_
3\ta\t_
4\tpilot\t1)
5\t,\t_
6\tmet\t(7)
7\tVenn\t(2(1
8\t's\t1)
9\tcrew\t2)
10\t.\t_
# end document`

/** Keys as words, for readers. */
const words = (text: string, keys: readonly string[]): string[] => {
  const written = text.replaceAll(/\s/g, '')
  return keys.map(key => {
    const [start, end] = key.split(':')[1]!.split('-').map(Number)
    return written.slice(start, end)
  })
}

test('gold entities are what two brackets or more of one number hold', () => {
  const chains = goldChains('one', FILE, TEXT)
  expect(chains.map(chain => words(TEXT, chain))).toEqual([['MaraVenn,apilot', "Venn's"]])
})

test('a bracket that never opened, and words of another text, are refused', () => {
  expect(() => goldChains('one', '0\tMara\t1)', TEXT)).toThrow(OntogumBroken)
  expect(() => goldChains('one', '0\tOskar\t(1)', TEXT)).toThrow(OntogumBroken)
})

test('what was read is marked as the set would: whole phrases, with what is set beside them', async () => {
  const text = "Mara Venn, a pilot who lives in Oslo, is the chief of Arvid Air. Venn's crew likes her."
  const chains = readChains('one', await understand(articleOf(text, 'one')))
  expect(chains.map(chain => words(text, chain))).toEqual([
    ['MaraVenn,apilotwholivesinOslo', "Venn's", 'her'],
  ])
})
