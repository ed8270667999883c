import { afterAll, expect, test } from 'vitest'

import { closeLanguage } from '../language/index.ts'
import { mentionsOf } from './testing.ts'

afterAll(closeLanguage)

test.each([
  ['Oskar Lind demanded an end to the campaign.', 'end to the campaign: Thing'],
  ['Oskar Lind has access to the archive of the port.', 'access to the archive of the port: Thing'],
  ['Mara Venn declined an offer to advise the council.', 'offer to advise the council: Thing'],
  ['Mara Venn had a chance to put the ferry in service.', 'chance: Thing'], // cut short, it would be another chance
  ['Mara Venn showed no interest in the yard.', 'interest in the yard: Thing'],
  ['They built a wall between the port and the town.', 'port: Place'], // what lies between places is no complement of one
])('a noun is told with what completes it: %s', async (sentence, mention) => {
  expect(await mentionsOf(sentence)).toContain(mention)
})

test('a name stays short: what does not fit is left out', async () => {
  const found = await mentionsOf(
    'Oskar Lind demanded an end to the long and costly campaign of the council against the fishermen of Dalmar.',
  )
  const [end] = found.filter(mention => mention.startsWith('end'))
  expect(end!.split(' ').length).toBeLessThanOrEqual(9)
})
