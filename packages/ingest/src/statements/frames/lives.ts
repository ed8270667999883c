/** What biographies tell: birth and death, where someone lives, where someone learned. */
import { frame, words } from './frame.ts'

/** A name that holds one of these is that of a place of learning. */
export const SCHOOLS = words(
  `university college school academy institute polytechnic conservatory conservatoire gymnasium lyceum seminary
  faculty mit ucla université universität universidad università école law`,
)

/** What is earned there. */
const DEGREES = words(
  `degree bachelor master doctorate phd ph.d. ph.d ba b.a. b.a bs b.s. bsc ma m.a. m.a ms m.s. msc mba m.b.a. jd j.d. md m.d. llb
  diploma education scholarship`,
)

export const LIFE_FRAMES = [
  frame({
    name: 'be born in',
    why: 'The child is the object of bearing, the place stands behind "in" or "at".',
    verbs: words('bear'),
    alone: true,
    from: 'object',
    relation: 'BORN_IN',
    to: 'in|at|on',
    toTypes: ['Place'],
    examples: [
      ['Mara Venn was born in Tallinn on May 3, 1970.', 'Mara Venn BORN_IN Tallinn [on 1970-05-03]'],
      ['Mara Venn was born on May 3, 1970.', 'Mara Venn BORN_IN [on 1970-05-03]'],
      ['Born in Tallinn, Mara Venn became a painter.', 'Mara Venn BORN_IN Tallinn'],
      ['The project was born in a workshop.', ''],
    ],
  }),
  frame({
    name: 'be born to',
    why: 'Behind "to" stand the parents.',
    verbs: words('bear'),
    from: 'object',
    relation: 'CHILD_OF',
    to: 'to|of',
    examples: [
      [
        'Mara Venn was born to Oskar Lind and Ada Moor.',
        'Mara Venn CHILD_OF Oskar Lind; Mara Venn CHILD_OF Ada Moor',
      ],
    ],
  }),
  frame({
    name: 'die in',
    why: 'Where someone died; the verb alone says that someone has.',
    verbs: words('die pass_away'),
    alone: true,
    whatever: true,
    from: 'subject',
    relation: 'DIED_IN',
    to: 'in|at',
    toTypes: ['Place'],
    examples: [
      ['Mara Venn died in Tallinn.', 'Mara Venn DIED_IN Tallinn'],
      ['Mara Venn died on May 3, 2001.', 'Mara Venn DIED_IN [on 2001-05-03]'],
      ['Mara Venn died of a stroke on May 3, 2001.', 'Mara Venn DIED_IN [on 2001-05-03]'],
    ],
  }),
  frame({
    name: 'live in',
    why: 'Plain verbs of dwelling, and of coming to dwell.',
    verbs: words('live reside settle dwell grow_up'),
    from: 'subject',
    relation: 'LIVES_IN',
    to: 'in|at',
    examples: [
      ['Mara Venn resides in Tallinn.', 'Mara Venn LIVES_IN Tallinn'],
      ['Mara Venn grew up in Tallinn.', 'Mara Venn LIVES_IN Tallinn'],
      ['Mara Venn lives in fear.', ''],
    ],
  }),
  frame({
    name: 'be raised in',
    why: 'Those who raise a child are seldom named; the child lived there.',
    verbs: words('raise base'),
    from: 'object',
    relation: 'LIVES_IN',
    to: 'in|at',
    examples: [['Mara Venn was raised in Tallinn.', 'Mara Venn LIVES_IN Tallinn']],
  }),
  frame({
    name: 'move to',
    why: 'Who moves somewhere lives there from then on.',
    verbs: words('move relocate emigrate immigrate'),
    bare: true,
    except: words(
      'facility center centre hospital clinic house room seat building site prison cell office shelter',
    ),
    from: 'subject',
    relation: 'LIVES_IN',
    to: 'to',
    examples: [
      ['Mara Venn moved to another hospital.', ''],
      ['Mara Venn moved to Tallinn in 2009.', 'Mara Venn LIVES_IN Tallinn [on 2009-01-01/2009-12-31]'],
    ],
  }),
  frame({
    name: 'attend a school',
    why: 'A school is attended by those who learn there.',
    verbs: words('attend enter'),
    toWords: SCHOOLS,
    from: 'subject',
    relation: 'EDUCATED_AT',
    to: 'object',
    examples: [
      ['Mara Venn attended Tallinn University.', 'Mara Venn EDUCATED_AT Tallinn University'],
      ['Mara Venn attended the ceremony.', ''],
      ['Mara Venn joined the faculty of Tallinn University.', ''],
    ],
  }),
  frame({
    name: 'study at',
    why: 'Plain verbs of learning; the school stands behind "at". Who now studies something at a school may be paid for it.',
    verbs: words('study graduate enroll enrol matriculate train learn'),
    toWords: SCHOOLS,
    notNow: true,
    from: 'subject',
    relation: 'EDUCATED_AT',
    to: 'at|from|in',
    examples: [
      ['Mara Venn graduated from Tallinn University.', 'Mara Venn EDUCATED_AT Tallinn University'],
      ['Mara Venn graduated in May.', ''],
      ['Mara Venn studied law at Tallinn University.', 'Mara Venn EDUCATED_AT Tallinn University'],
      ['Mara Venn studies at Tallinn University.', 'Mara Venn EDUCATED_AT Tallinn University'],
      ['Ida Korn, who studies rural life at Tallinn University, disagreed.', 'Ida Korn STUDY rural life'],
    ],
  }),
  frame({
    name: 'be educated at',
    why: 'The learner is the object of teaching.',
    verbs: words('educate train school enroll enrol'),
    from: 'object',
    relation: 'EDUCATED_AT',
    to: 'at|in',
    examples: [['Mara Venn was educated at Tallinn University.', 'Mara Venn EDUCATED_AT Tallinn University']],
  }),
  frame({
    name: 'earn a degree from',
    why: 'A degree is earned where one studied.',
    verbs: words('receive earn obtain complete hold gain take get have do finish pursue'),
    object: DEGREES,
    wide: true,
    toWords: SCHOOLS,
    from: 'subject',
    relation: 'EDUCATED_AT',
    to: 'from|at',
    examples: [
      ['Mara Venn received a degree from Tallinn University.', 'Mara Venn EDUCATED_AT Tallinn University'],
      ['Mara Venn received a letter from Tallinn University.', ''],
    ],
  }),
]
