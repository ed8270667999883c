/** Who owns, buys, founds, funds or pays whom or what. */
import { frame, words } from './frame.ts'

/** Parts of a body that can be owned. */
const SHARES = words('percent % share stake majority minority half third quarter tenth holding')

export const PROPERTY_FRAMES = [
  frame({
    name: 'own',
    why: 'Possession by a plain verb.',
    verbs: words('own possess'),
    from: 'subject',
    relation: 'OWNS',
    to: 'object',
    examples: [
      ['Lindmar Group owns the shipyard.', 'Lindmar Group OWNS shipyard'],
      ['The shipyard is owned by Lindmar Group.', 'Lindmar Group OWNS shipyard'],
      ['Oskar Lind controls the forces.', ''],
    ],
  }),
  frame({
    name: 'own a share of',
    why: 'A share of a body is held in the body.',
    verbs: words('own hold control possess keep'),
    object: SHARES,
    toTypes: ['Organization', 'Place'],
    from: 'subject',
    relation: 'OWNS',
    to: 'of|in',
    examples: [
      ['Oskar Lind owns 40 percent of Brightwater Holdings.', 'Oskar Lind OWNS Brightwater Holdings'],
      ['The Harbour Party holds a majority of the seats.', ''],
    ],
  }),
  frame({
    name: 'belong to',
    why: 'What belongs to someone is owned by them.',
    verbs: words('belong'),
    from: 'to',
    relation: 'OWNS',
    to: 'subject',
    examples: [['The shipyard belongs to Brightwater Holdings.', 'Brightwater Holdings OWNS shipyard']],
  }),
  frame({
    name: 'acquire a share of',
    why: 'A share bought in a body.',
    verbs: words('acquire buy purchase take'),
    object: SHARES,
    toTypes: ['Organization'],
    from: 'subject',
    relation: 'ACQUIRED',
    to: 'of|in',
    examples: [
      ['Oskar Lind bought a stake in Brightwater Holdings.', 'Oskar Lind ACQUIRED Brightwater Holdings'],
      ['The Harbour Party took a third of the votes.', ''],
    ],
  }),
  frame({
    name: 'acquire',
    why: 'Who buys comes to own; who buys time does not.',
    verbs: words('acquire buy purchase'),
    except: words('time minute hour day week month year summer winter spring autumn peace'),
    from: 'subject',
    relation: 'ACQUIRED',
    to: 'object',
    examples: [['The shipyard was bought by Lindmar Group last year.', 'Lindmar Group ACQUIRED shipyard']],
  }),
  frame({
    name: 'take over',
    why: 'A body that is taken over belongs to who does it; of a thing, a post or a line it says less.',
    verbs: words('take_over'),
    toTypes: ['Organization'],
    from: 'subject',
    relation: 'ACQUIRED',
    to: 'object',
    examples: [
      ['Lindmar Group took over the shipping company.', 'Lindmar Group ACQUIRED shipping company'],
      ['Hackers took over the computers.', 'Hackers TAKE_OVER computers'],
    ],
  }),
  frame({
    name: 'found',
    why: 'Who founds brings a body into being.',
    verbs: words('found establish co-found cofound'),
    except: words(
      'reputation environment condition link contact tie record precedent fact problem job space sense impression',
    ),
    from: 'subject',
    relation: 'FOUNDED',
    to: 'object',
    examples: [
      ['Oskar Lind founded the company.', 'Oskar Lind FOUNDED company'],
      ['Oskar Lind established a reputation.', ''],
    ],
  }),
  frame({
    name: 'create a body',
    why: 'A merger creates "the largest supplier", and a plant creates jobs: only a body is founded.',
    verbs: words('create'),
    toTypes: ['Organization'],
    except: words(
      'supplier maker producer manufacturer provider operator carrier lender giant player leader group',
    ),
    from: 'subject',
    relation: 'FOUNDED',
    to: 'object',
    examples: [
      ['Mara Venn created the foundation Open Wells.', 'Mara Venn FOUNDED Open Wells'],
      ["Lindmar Group bought Korvex, creating Estonia's second-largest supplier.", ''],
    ],
  }),
  frame({
    name: 'form a body',
    why: 'Of a body these verbs say that it begins; of a line, a race or a tent they say something else.',
    verbs: words('form start launch incorporate set_up'),
    toTypes: ['Organization'],
    from: 'subject',
    relation: 'FOUNDED',
    to: 'object',
    examples: [
      [
        'Oskar Lind formed Lindmar Group in 1990.',
        'Oskar Lind FOUNDED Lindmar Group [on 1990-01-01/1990-12-31]',
      ],
      ['The ships formed a line.', ''],
      ['Oskar Lind set up a company.', 'Oskar Lind FOUNDED company'],
      ['The sailors set up picket lines.', ''],
    ],
  }),
  frame({
    name: 'found with',
    why: 'Those behind "with" found it as well.',
    verbs: words('found establish set_up co-found cofound'),
    fromTypes: ['Person'],
    toTypes: ['Organization'],
    from: 'with',
    relation: 'FOUNDED',
    to: 'object',
    examples: [
      [
        'Oskar Lind founded Lindmar Group with Mara Venn.',
        'Oskar Lind FOUNDED Lindmar Group; Mara Venn FOUNDED Lindmar Group',
      ],
      [
        'Oskar Lind founded Lindmar Group with the help of Brightwater Holdings.',
        'Oskar Lind FOUNDED Lindmar Group',
      ],
    ],
  }),
  frame({
    name: 'fund',
    why: 'Money given to a cause or body.',
    verbs: words('fund finance bankroll sponsor subsidize subsidise'),
    from: 'subject',
    relation: 'FUNDED',
    to: 'object',
    examples: [['Lindmar Group financed the festival.', 'Lindmar Group FUNDED festival']],
  }),
  frame({
    name: 'donate to',
    why: 'A gift funds its receiver.',
    verbs: words('donate contribute'),
    from: 'subject',
    relation: 'FUNDED',
    to: 'to',
    examples: [
      ['Lindmar Group donated two million euros to the Harbour Party.', 'Lindmar Group FUNDED Harbour Party'],
    ],
  }),
  frame({
    name: 'pay',
    why: 'The receiver of a payment is its object.',
    verbs: words('pay bribe compensate reimburse'),
    from: 'subject',
    relation: 'PAID',
    to: 'object',
    examples: [['Lindmar Group paid Oskar Lind.', 'Lindmar Group PAID Oskar Lind']],
  }),
]
