/** What the newsroom's articles say. */
import type { EntityType, Statement } from '@redthread/graph'

export type Name = keyof typeof ENTITIES

/** Entities by the name that the articles use. */
export const ENTITIES = {
  'Mara Venn': 'Person',
  'Łukasz Żak': 'Person',
  'Oskar Lind': 'Person',
  李娜: 'Person',
  'Мара Вень': 'Person',
  'Harbour Authority': 'Organization',
  'Blue Crane': 'Organization',
  Tallinn: 'Place',
} as const satisfies Record<string, EntityType>

export interface Told {
  readonly outlet: string
  readonly publishedAt: string | null
  readonly title: string
  readonly text: string
  /** Subject, relation, object (an entity, or `=` and a value) and factuality, with the quote that says so. */
  readonly says: readonly (readonly [Name, string, string, Statement['factuality'], string])[]
}

export const ARTICLES: readonly Told[] = [
  {
    outlet: 'Harbour Post',
    publishedAt: '2026-03-02',
    title: 'Talks by the sea',
    text: 'Talks by the sea 🌊\n\nMara Venn leads the Harbour Authority. Mara Venn met Łukasz Żak in Tallinn. Mara Venn may meet Oskar Lind.',
    says: [
      ['Mara Venn', 'LEADS', 'Harbour Authority', 'asserted', 'Mara Venn leads the Harbour Authority'],
      ['Mara Venn', 'MET', 'Łukasz Żak', 'asserted', 'Mara Venn met Łukasz Żak in Tallinn'],
      ['Mara Venn', 'MET', 'Oskar Lind', 'possible', 'Mara Venn may meet Oskar Lind'],
      ['Łukasz Żak', 'LOCATED_IN', 'Tallinn', 'asserted', 'Łukasz Żak in Tallinn'],
    ],
  },
  {
    outlet: 'Coast Daily',
    publishedAt: '2026-03-04',
    title: 'No meeting',
    text: 'No meeting\n\nOskar Lind did not meet Mara Venn, he said. Oskar Lind owns Blue Crane. Blue Crane employs 40 people.',
    says: [
      ['Oskar Lind', 'MET', 'Mara Venn', 'negated', 'Oskar Lind did not meet Mara Venn'],
      ['Oskar Lind', 'OWNS', 'Blue Crane', 'reported', 'Oskar Lind owns Blue Crane'],
      ['Blue Crane', 'EMPLOYS', '=40 people', 'asserted', 'Blue Crane employs 40 people'],
    ],
  },
  {
    outlet: 'Coast Daily',
    publishedAt: null,
    title: 'Undated',
    text: 'Undated\n\n李娜 joined Blue Crane. Мара Вень is no relation of Mara Venn. Mara Venn met Łukasz Żak again.',
    says: [
      ['李娜', 'MEMBER_OF', 'Blue Crane', 'asserted', '李娜 joined Blue Crane'],
      ['Mara Venn', 'MET', 'Łukasz Żak', 'asserted', 'Mara Venn met Łukasz Żak again'],
    ],
  },
]
