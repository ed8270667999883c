import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { articleId } from './ids.ts'
import { gatherStories, isSameStory, storyId } from './stories.ts'

/** Written by us: what an agency sends out. */
const REPORT = `The port of Dalmar closed on Tuesday after a crane fell onto the grain terminal and blocked its only rail
  link. Mara Venn, who heads the port authority, said that nobody was hurt but that ships would have to wait outside the
  harbour for at least three days. Two freighters loaded with wheat had been due to leave for Tallinn in the evening.
  Oskar Lind, the mayor, called for an inquiry and recalled that inspectors had warned of rust in the crane's base last
  spring. The operator, Velmar Shipping, declined to comment. Insurers put the damage at four million crowns. Work to
  clear the rails is to begin on Wednesday morning, once the engineers of the fire brigade have secured what is left of
  the crane. Grain prices rose slightly in afternoon trading.`

const OTHER = `A crane collapsed in Dalmar harbour on Tuesday, halting grain exports for days. No one was injured, according
  to port authority chief Mara Venn. The accident cut the railway to the terminal, and two ships bound for Tallinn remain
  at their berths. Mayor Oskar Lind demanded an investigation into why rust found by inspectors in spring had not been
  dealt with. Velmar Shipping, which runs the crane, gave no comment. Engineers will start removing the wreck on
  Wednesday, and traders expect only a small effect on prices, after the damage was put at four million crowns.`

describe('one story', () => {
  test('in two outlets: two articles', () => {
    expect(articleId({ text: REPORT, outlet: 'A' })).not.toBe(articleId({ text: REPORT, outlet: 'B' }))
    expect(storyId(REPORT)).toBe(storyId(REPORT.toUpperCase().replaceAll(' ', '\n').replaceAll('.', ' –')))
  })

  test.each([
    ['with another beginning', `DALMAR (Our correspondent) — ${REPORT}`],
    ['without its end', REPORT.slice(0, Math.round(REPORT.length * 0.75))],
    ['with words changed', REPORT.replace('closed', 'shut down').replace('called for', 'demanded')],
    ['with a sentence put in', REPORT.replace('The operator', 'Police closed the road. The operator')],
  ])('%s', (_, reprint) => {
    expect(storyId(reprint)).not.toBe(storyId(REPORT))
    expect(isSameStory(storyId(reprint), storyId(REPORT))).toBe(true)
  })
})

describe('two stories', () => {
  test.each([
    ['the same event, told by another reporter', REPORT, OTHER],
    ['lines that differ in a word', 'Mara Venn met Oskar Lind.', 'Mara Venn met nobody.'],
    ['a line and a text that has it', 'Grain prices rose slightly in afternoon trading.', REPORT],
  ])('%s', (_, one, other) => {
    expect(isSameStory(storyId(one), storyId(other))).toBe(false)
  })
})

const stories = fc.array(
  fc.array(fc.constantFrom(...'abcdefgh'), { minLength: 1, maxLength: 3 }).map(keys => keys.join('.')),
  { maxLength: 10 },
)

test('what others connect is one story, in whatever order they come', () => {
  expect(gatherStories(['a.b', 'c.d', 'b.c', 'e'])).toEqual([['a.b', 'b.c', 'c.d'], ['e']])
  fc.assert(
    fc.property(
      stories.chain(given =>
        fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
      ),
      ([given, shuffled]) => {
        const gathered = gatherStories(given)
        expect(gatherStories(shuffled)).toEqual(gathered)
        expect(gathered.flat().toSorted()).toEqual([...new Set(given)].toSorted())
      },
    ),
  )
})

test('keys of different sets are never shared', () => {
  fc.assert(
    fc.property(stories, given => {
      const keys = gatherStories(given).map(set => new Set(set.flatMap(story => story.split('.'))))
      const all = keys.flatMap(set => [...set])
      expect(new Set(all).size).toBe(all.length)
    }),
  )
})
