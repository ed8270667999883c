import { afterAll, beforeAll, expect, test } from 'vitest'

import { closeLanguage } from '../../language/index.ts'
import { chainsIn } from '../chains.ts'
import { gathered } from '../testing.ts'

// The model takes its time on a busy machine.
beforeAll(() => gathered('A ship sank.'), 60_000)
afterAll(closeLanguage)

const TEXT = `Mara Venn wrote to the board. “I lost my ship,” she said.

I think that you should read the letter. I keep it in my desk, and my brother has a copy of it.`

test('chains hold each mention once, and each appearance within one chain', async () => {
  const document = await gathered(TEXT)
  const { mentions, appearances } = document
  const chains = chainsIn(document)
  const members = chains.flatMap(chain => chain.mentions)
  expect(members.toSorted((a, b) => a - b)).toEqual([...mentions.keys()])
  for (const { mentions: gatheredOnes } of appearances) {
    const holding = chains.filter(chain => gatheredOnes.some(one => chain.mentions.includes(one)))
    expect(holding).toHaveLength(1)
  }
})

test('who speaks goes on being who speaks, and is no entity for it', async () => {
  const document = await gathered(TEXT)
  const { mentions, appearanceOf } = document
  const chains = chainsIn(document)
  const last = mentions.findLastIndex(({ name }) => name === 'my')
  const own = chains.find(chain => chain.mentions.includes(last))!
  expect(own.mentions.filter(at => mentions[at]!.name === 'I').length).toBeGreaterThan(0)
  expect(own.reasons[last]).toBe('likely the same')
  expect(appearanceOf[last]).toBeNull()
})

test('all members of a chain but the first say why they are in it', async () => {
  const chains = chainsIn(await gathered(TEXT))
  for (const { mentions, reasons } of chains)
    expect(Object.keys(reasons).length).toBeGreaterThanOrEqual(mentions.length - 1)
})
