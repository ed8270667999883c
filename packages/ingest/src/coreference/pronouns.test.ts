/** What a pronoun points to, and what it does not. */
import { afterAll, beforeAll, expect, test } from 'vitest'

import { closeLanguage } from '../language/index.ts'
import { chainsOf, gathered } from './testing.ts'

// The model takes its time on a busy machine.
beforeAll(() => gathered('A ship sank.'), 60_000)
afterAll(closeLanguage)

/** What it is about, a text, and its chains. */
type Row = readonly [about: string, text: string, chains: string]

const PRONOUNS: readonly Row[] = [
  ['not the other argument of its verb', 'Oskar Lind hit him.', ''],
  ['gender', 'Mara Venn called Oskar Lind. He did not answer.', 'Oskar Lind = He'],
  ['an it that points to nothing', 'The bank failed. It became known that money was missing.', ''],
  ['several', 'Rescuers reached the ship. They saved the crew.', 'Rescuers = They'],
  ['a relative clause', 'Oskar Lind, who owns the ferry, was absent.', 'Oskar Lind = who'],
  ['what stands in a subject belongs further up', 'The firm said its head resigned.', 'The firm = its'],
  [
    'the subject of the clause before the company spoken of last',
    'Lindmar Group met. As Estonia goes on with its reform, it can count on its partners.',
    'Estonia = its = it = its',
  ],
  ['no things hope', 'The police searched the ships. They hope for rain.', 'The police = They'],
  [
    'who has the word speaks of another',
    'Karl Moor left.\nOskar Lind: He told us the truth.',
    'Karl Moor = He',
  ],
  ['what a colon opens', 'The report by the bank is grim: it lists deaths.', 'The report = it'],
  ['a controlled verb', 'Nothing deterred Moscow from intensifying its attacks.', 'Moscow = its'],
  ['the speaker, not who is spoken of', '"I trust Oskar Lind," Mara Venn said.', 'I = Mara Venn'],
  ['a quotation without a speaker', '"I will go."', ''],
]

test.each(PRONOUNS)('%s', async (_, text, chains) => {
  expect(await chainsOf(text)).toBe(chains)
})
