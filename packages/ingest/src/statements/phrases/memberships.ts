/** Membership: who belongs to which body or party. */
import { BODY, HOLDER } from './ends.ts'
import { phrase } from './phrase.ts'
import { MEMBERS, PARTY_WORDS, POLITICIANS, RANKS } from './roles.ts'

export const MEMBERSHIP_PHRASES = [
  phrase({
    name: 'membership',
    why: 'A seat, a side or a membership.',
    anchor: { lemmas: MEMBERS },
    from: HOLDER,
    relation: 'MEMBER_OF',
    to: BODY,
    fromTypes: ['Person'],
    toTypes: ['Organization', 'Place'],
    kind: 'state',
    examples: [['Mara Venn, a member of the Harbour Party, arrived.', 'Mara Venn MEMBER_OF Harbour Party']],
  }),
  phrase({
    name: 'rank in a force',
    why: 'A rank is held in the force that it is of.',
    anchor: { lemmas: RANKS },
    from: HOLDER,
    relation: 'MEMBER_OF',
    to: ['> nmod(in)'],
    fromTypes: ['Person'],
    toTypes: ['Organization'],
    kind: 'state',
    examples: [
      ['Mara Venn, a colonel in the Estonian army, arrived.', 'Mara Venn MEMBER_OF Estonian army'],
      ['Mara Venn was a general in the war.', ''],
    ],
  }),
  phrase({
    name: 'party before a politician',
    why: 'A body named before the word "politician" is a party.',
    anchor: { lemmas: POLITICIANS },
    from: HOLDER,
    relation: 'MEMBER_OF',
    to: ['> compound', '> compound > compound'],
    fromTypes: ['Person'],
    toTypes: ['Organization'],
    named: 'to',
    kind: 'state',
    examples: [
      ['Mara Venn is a Harbour Party politician.', 'Mara Venn MEMBER_OF Harbour Party'],
      ['Harbour Party candidate Mara Venn lost.', 'Mara Venn MEMBER_OF Harbour Party'],
    ],
  }),
  phrase({
    name: 'politician for a party',
    why: 'Those who stand or sit for a party belong to it.',
    anchor: { lemmas: POLITICIANS },
    from: HOLDER,
    relation: 'MEMBER_OF',
    to: ['> nmod(of|for|from|with)'],
    fromTypes: ['Person'],
    toTypes: ['Organization'],
    toWords: PARTY_WORDS,
    kind: 'state',
    examples: [
      ['Mara Venn is a politician of the Harbour Party.', 'Mara Venn MEMBER_OF Harbour Party'],
      ['Mara Venn, a candidate for the port authority, lost.', ''],
    ],
  }),
  phrase({
    name: 'party behind a name',
    why: 'A party in brackets, or behind "of", is that of the person before it.',
    anchor: { is: ['Person'] },
    from: ['.'],
    relation: 'MEMBER_OF',
    to: ['> appos', '> nmod(of|from)', '> nmod:desc > nmod(of)'],
    toTypes: ['Organization'],
    toWords: PARTY_WORDS,
    named: 'both',
    kind: 'state',
    examples: [
      ['Mara Venn (Harbour Party) disagreed.', 'Mara Venn MEMBER_OF Harbour Party'],
      ['Mayor Mara Venn of the Harbour Party won.', 'Mara Venn MEMBER_OF Harbour Party'],
    ],
  }),
]
