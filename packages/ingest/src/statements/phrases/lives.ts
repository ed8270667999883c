/** What noun phrases tell of a life: whose child, of which nation, a graduate of which school. */
import { lemmas, phrase } from './phrase.ts'
import { CHILDREN, PARENTS } from './roles.ts'

/** Where the person stands whom a noun describes: beside it, across "is", behind "as". */
const HOLDER = [
  '< nmod:desc',
  '> appos',
  '< appos',
  '> flat',
  '> nsubj',
  ', left',
  '< nsubj',
  '< conj > nsubj',
]

/** Words for those who have a trade or a place in life; an office of a country says more (LEADS, EMPLOYED_BY). */
export const TRADES =
  lemmas(`actor actress artist author writer poet novelist painter sculptor architect composer singer
  musician pianist violinist guitarist rapper dancer director filmmaker producer screenwriter playwright photographer model comedian
  politician statesman stateswoman lawyer judge jurist economist historian philosopher scientist physicist chemist biologist
  mathematician engineer inventor physician surgeon doctor psychologist sociologist academic scholar professor teacher
  journalist broadcaster publisher editor critic activist businessman businesswoman entrepreneur industrialist executive
  banker investor billionaire millionaire philanthropist footballer player athlete boxer wrestler swimmer cyclist golfer cricketer
  racer driver coach astronaut cosmonaut soldier officer general admiral pilot explorer nobleman aristocrat princess prince
  priest bishop theologian designer chef citizen national man woman dissident oligarch hacker fugitive tycoon magnate
  sprinter skater skier gymnast striker midfielder goalkeeper defender`)

export const LIFE_PHRASES = [
  phrase({
    name: 'child',
    why: 'A son or a daughter is one of the parents behind "of" or before the word.',
    anchor: { lemmas: CHILDREN },
    from: HOLDER,
    relation: 'CHILD_OF',
    to: ['> nmod(of|to)', '> nmod:poss'],
    fromTypes: ['Person'],
    toTypes: ['Person'],
    kind: 'state',
    examples: [
      ['Mara Venn is the daughter of Oskar Lind.', 'Mara Venn CHILD_OF Oskar Lind'],
      ["Oskar Lind's son Jaan Lind arrived.", 'Jaan Lind CHILD_OF Oskar Lind'],
    ],
  }),
  phrase({
    name: 'parent',
    why: 'Whoever is called the father or the mother has the other as a child.',
    anchor: { lemmas: PARENTS },
    from: ['> nmod(of)', '> nmod:poss'],
    relation: 'CHILD_OF',
    to: HOLDER,
    fromTypes: ['Person'],
    toTypes: ['Person'],
    kind: 'state',
    examples: [["Mara Venn's father, Oskar Lind, arrived.", 'Mara Venn CHILD_OF Oskar Lind']],
  }),
  phrase({
    name: 'nationality',
    why: 'An adjective of a country before a trade says where someone is from.',
    anchor: { lemmas: TRADES },
    from: HOLDER,
    relation: 'CITIZEN_OF',
    to: ['> amod', '> compound', '> amod > conj'],
    fromTypes: ['Person'],
    toTypes: ['Place'],
    demonym: true,
    kind: 'state',
    examples: [
      ['The Estonian painter Mara Venn spoke.', 'Mara Venn CITIZEN_OF Estonia'],
      ['Mara Venn is an Estonian painter.', 'Mara Venn CITIZEN_OF Estonia'],
      ['Tallinn lawyer Mara Venn spoke.', ''],
    ],
  }),
  phrase({
    name: 'graduate',
    why: 'A graduate has studied there.',
    anchor: { lemmas: lemmas('graduate alumnus alumna') },
    from: HOLDER,
    relation: 'EDUCATED_AT',
    to: ['> nmod(of|from)', '> compound', '> nmod:poss'],
    fromTypes: ['Person'],
    toTypes: ['Organization'],
    kind: 'state',
    examples: [
      ['Mara Venn is a graduate of Tallinn University.', 'Mara Venn EDUCATED_AT Tallinn University'],
    ],
  }),
  phrase({
    name: 'degree from',
    why: 'A degree is earned where one studied, also where it is only mentioned.',
    anchor: { lemmas: lemmas('degree doctorate phd ph.d. mba diploma bachelor master') },
    from: ['< obj < conj > nsubj', '< conj < obj > nsubj', '< obl(with) > nsubj', '> nmod:poss'],
    relation: 'EDUCATED_AT',
    to: ['> nmod(from|at)', '> nmod(in|of) > nmod(from|at)'],
    fromTypes: ['Person'],
    toTypes: ['Organization'],
    kind: 'state',
    examples: [
      ["Mara Venn's degree from Tallinn University is in law.", 'Mara Venn EDUCATED_AT Tallinn University'],
    ],
  }),
]
