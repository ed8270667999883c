/** A harbour town's affairs: the graph that most tests ask. All of it is made up. */
import { sampleGraph } from './sample-graph.ts'

const CAST = {
  'Mara Venn': 'Person',
  'Oskar Lind': 'Person',
  'Łukasz Dvořák': 'Person',
  'Port Authority': 'Organization',
  'Harbour Party': 'Organization',
  Tallinn: 'Place',
  Belhaven: 'Place',
  'the blackout': 'Event',
} as const

export const HARBOUR = sampleGraph(CAST, [
  {
    outlet: 'The Courier',
    publishedAt: '2026-01-24',
    url: 'https://courier.example/1',
    text: 'Talks in Tallinn. Mara Venn met Oskar Lind in Tallinn on Friday. Oskar Lind leads the Port Authority, said Gen. Łukasz Dvořák.\n\nThe Port Authority is part of nothing.',
    says: [
      {
        says: ['Mara Venn', 'MET', 'Oskar Lind'],
        quote: 'Mara Venn met Oskar Lind',
        at: 'Tallinn',
        time: '2026-01-23',
      },
      {
        says: ['Oskar Lind', 'LEADS', 'Port Authority'],
        quote: 'Oskar Lind leads the Port Authority',
        factuality: 'reported',
        by: 'Łukasz Dvořák',
        confidence: 0.8,
      },
    ],
  },
  {
    outlet: 'The Herald',
    publishedAt: '2026-01-25T08:00:00Z',
    text: 'Oskar Lind met Mara Venn again. Łukasz Dvořák may meet Mara Venn. Belhaven suffered the blackout. Mara Venn did not leave the Harbour Party, which counts 300 members.',
    says: [
      { says: ['Oskar Lind', 'MET', 'Mara Venn'], quote: 'Oskar Lind met Mara Venn', confidence: 0.5 },
      {
        says: ['Łukasz Dvořák', 'MET', 'Mara Venn'],
        quote: 'Łukasz Dvořák may meet Mara Venn',
        factuality: 'possible',
      },
      { says: ['Belhaven', 'SUFFERED', 'the blackout'], quote: 'Belhaven suffered the blackout' },
      {
        says: ['Mara Venn', 'LEAVE', 'Harbour Party'],
        quote: 'Mara Venn did not leave the Harbour Party',
        factuality: 'negated',
      },
      { says: ['Harbour Party', 'COUNT', null], quote: 'which counts 300 members', value: '300 members' },
    ],
  },
  {
    text: 'The Port Authority funds the Harbour Party. Mara Venn heads the Harbour Party.',
    says: [
      {
        says: ['Port Authority', 'WEAPONIZE', 'Harbour Party'],
        quote: 'The Port Authority funds the Harbour Party',
      },
      { says: ['Mara Venn', 'LEADS', 'Harbour Party'], quote: 'Mara Venn heads the Harbour Party' },
    ],
  },
])

/** The id of the entity of this name. */
export function idOf(name: keyof typeof CAST): string {
  const entity = HARBOUR.entities?.find(each => each.name === name)
  if (!entity) throw new Error(`${name} does not appear`)
  return entity.id
}
