/** Offices and other roles: who holds which, in or for what. */
import { lemmas, phrase } from './phrase.ts'

/** Where a role noun's holder stands: behind it, before it, under or over it, or across "is". */
const HOLDER = [
  '< nmod:desc',
  '< appos',
  '> appos',
  '< compound',
  '> flat',
  '> nsubj',
  ', left',
  '< nmod:unmarked',
]
/** Where the body stands that the role is held in. */
const BODY = [
  '> nmod(of|at|in|for|with|to)',
  '> nmod:poss',
  '> compound',
  '> amod',
  '> compound > compound',
  '> nmod:desc',
  '< nmod:desc > compound',
]

export const LEADERS =
  lemmas(`president prime_minister premier chancellor governor mayor minister head chief leader chairman
  chairwoman chair chairperson director director_general secretary_general general_secretary commander administrator king
  queen prince emir sultan emperor monarch ceo boss captain dean rector headmaster principal superintendent commissioner
  speaker editor_in_chief managing_director coach manager chief_executive executive_director attorney_general
  archbishop bishop pope warlord general_manager harbour_master harbor_master foreign_minister defence_minister
  defense_minister secretary_of_state vice_chancellor provost president-elect`)

export const STAFF =
  lemmas(`spokesman spokeswoman spokesperson adviser advisor aide chief_of_staff secretary press_secretary
  envoy ambassador negotiator lawyer attorney economist analyst researcher scientist professor correspondent reporter
  journalist columnist official officer employee engineer lecturer agent representative consultant counsel inspector
  investigator prosecutor detective bodyguard driver assistant deputy diplomat editor fellow treasurer vice_president
  deputy_director deputy_minister deputy_head deputy_chief clerk accountant banker trader salesman technician`)

const MEMBERS =
  lemmas(`member senator mp lawmaker legislator congressman congresswoman councillor councilor parliamentarian
  deputy delegate activist candidate player striker midfielder defender goalkeeper partner soldier fighter commissioner`)

const OWNERS = lemmas('owner co-owner shareholder proprietor landlord')
const FOUNDERS = lemmas('founder co-founder cofounder creator')
const RELATIVES =
  lemmas(`brother sister father mother son daughter uncle aunt nephew niece cousin grandson granddaughter
  grandfather grandmother sibling parent child stepson stepdaughter stepfather stepmother brother-in-law sister-in-law
  father-in-law son-in-law daughter-in-law`)
const SPOUSES = lemmas('wife husband spouse widow widower')
const PARTS = lemmas('subsidiary unit division branch arm affiliate wing department offshoot')

export const OFFICE_PHRASES = [
  phrase({
    name: 'leading office',
    why: 'An office at the head of a body says who leads it.',
    anchor: { lemmas: LEADERS },
    from: HOLDER,
    relation: 'LEADS',
    to: BODY,
    fromTypes: ['Person'],
    kind: 'state',
    examples: [
      ['Oskar Lind, head of the port authority, resigned.', 'Oskar Lind LEADS port authority'],
      [
        'Oskar Lind, the former head of the port authority, arrived.',
        'Oskar Lind LEADS port authority [past]',
      ],
      ['Oskar Lind is the head of the port authority.', 'Oskar Lind LEADS port authority'],
      ['Estonian President Mara Venn arrived.', 'Mara Venn LEADS Estonia'],
      ['Oskar Lind, a friend of the port authority, arrived.', ''],
    ],
  }),
  phrase({
    name: 'local office',
    why: 'Of a governor or mayor who is named without a place, the place that opens the sentence is meant.',
    anchor: { lemmas: lemmas('governor mayor sheriff prefect') },
    from: ['< nmod:desc'],
    relation: 'LEADS',
    to: ['< nmod:desc < nsubj > obl(in)'],
    fromTypes: ['Person'],
    toTypes: ['Place'],
    named: 'both',
    kind: 'state',
    examples: [['In Tallinn, Governor Mara Venn spoke of a hard winter.', 'Mara Venn LEADS Tallinn']],
  }),
  phrase({
    name: 'post',
    why: 'A post is held in the service of someone.',
    anchor: { lemmas: STAFF },
    from: HOLDER,
    relation: 'EMPLOYED_BY',
    to: BODY,
    fromTypes: ['Person'],
    kind: 'state',
    examples: [
      ['Brightwater Holdings spokeswoman Mara Venn arrived.', 'Mara Venn EMPLOYED_BY Brightwater Holdings'],
      ["Oskar Lind's chief of staff Mara Venn arrived.", 'Mara Venn EMPLOYED_BY Oskar Lind'],
    ],
  }),
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
    name: 'ownership by noun',
    why: 'Who is called the owner owns.',
    anchor: { lemmas: OWNERS },
    from: HOLDER,
    relation: 'OWNS',
    to: ['> nmod(of|in)', '> nmod:poss', '> compound'],
    kind: 'state',
    examples: [['Oskar Lind, the owner of Lindmar Group, arrived.', 'Oskar Lind OWNS Lindmar Group']],
  }),
  phrase({
    name: 'founder',
    why: 'Who is called the founder founded.',
    anchor: { lemmas: FOUNDERS },
    from: HOLDER,
    relation: 'FOUNDED',
    to: ['> nmod(of)', '> nmod:poss', '> compound'],
    kind: 'event',
    examples: [['Oskar Lind, the founder of Lindmar Group, arrived.', 'Oskar Lind FOUNDED Lindmar Group']],
  }),
  phrase({
    name: 'kin',
    why: 'A word for kin joins two persons.',
    anchor: { lemmas: RELATIVES },
    from: HOLDER,
    relation: 'RELATIVE_OF',
    to: ['> nmod(of)', '> nmod:poss'],
    fromTypes: ['Person'],
    toTypes: ['Person'],
    kind: 'state',
    examples: [["Oskar Lind, Mara Venn's brother, arrived.", 'Oskar Lind RELATIVE_OF Mara Venn']],
  }),
  phrase({
    name: 'spouse',
    why: 'A spouse is married to.',
    anchor: { lemmas: SPOUSES },
    from: HOLDER,
    relation: 'MARRIED_TO',
    to: ['> nmod(of)', '> nmod:poss'],
    fromTypes: ['Person'],
    toTypes: ['Person'],
    kind: 'state',
    examples: [["Oskar Lind's wife Mara Venn arrived.", 'Oskar Lind MARRIED_TO Mara Venn']],
  }),
  phrase({
    name: 'part',
    why: 'What is part of a body belongs to it.',
    anchor: { lemmas: lemmas('part') },
    from: ['> nsubj'],
    relation: 'PART_OF',
    to: ['> nmod(of)'],
    kind: 'state',
    examples: [
      ['Brightwater Holdings is part of Lindmar Group.', 'Brightwater Holdings PART_OF Lindmar Group'],
    ],
  }),
  phrase({
    name: 'part of a company',
    why: 'A subsidiary is part of its parent.',
    anchor: { lemmas: PARTS },
    from: ['< appos', '> appos', '> nsubj', '> flat', '< nmod:desc', ', left'],
    relation: 'PART_OF',
    to: ['> nmod(of)', '> nmod:poss', '> compound'],
    fromTypes: ['Organization'],
    toTypes: ['Organization'],
    named: 'both',
    kind: 'state',
    examples: [
      [
        'Brightwater Holdings, a subsidiary of Lindmar Group, expanded.',
        'Brightwater Holdings PART_OF Lindmar Group',
      ],
    ],
  }),
]
