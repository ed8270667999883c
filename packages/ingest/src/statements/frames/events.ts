/** Who takes part in an event, and where it happens. */
import { frame, words } from './frame.ts'

export const EVENT_FRAMES = [
  frame({
    name: 'attend',
    why: 'Presence at an event.',
    verbs: words('attend join boycott enter'),
    from: 'subject',
    relation: 'PARTICIPATED_IN',
    to: 'object',
    examples: [['Mara Venn attended the summit.', 'Mara Venn PARTICIPATED_IN summit']],
  }),
  frame({
    name: 'take part in',
    why: 'The event stands behind "in".',
    verbs: words('participate engage take compete partake'),
    from: 'subject',
    relation: 'PARTICIPATED_IN',
    to: 'in',
    examples: [
      ['Mara Venn took part in the summit.', 'Mara Venn PARTICIPATED_IN summit'],
      ['Mara Venn will not take part in the summit.', 'Mara Venn PARTICIPATED_IN summit [negated]'],
    ],
  }),
  frame({
    name: 'involve',
    why: 'An event involves those who take part.',
    verbs: words('involve include feature'),
    from: 'object',
    relation: 'PARTICIPATED_IN',
    to: 'subject',
    examples: [
      [
        'The summit involved Mara Venn and Oskar Lind.',
        'Mara Venn PARTICIPATED_IN summit; Oskar Lind PARTICIPATED_IN summit',
      ],
    ],
  }),
  frame({
    name: 'hold an event',
    why: 'The host of a ceremony or summit takes part in it.',
    verbs: words('hold host stage'),
    from: 'subject',
    relation: 'PARTICIPATED_IN',
    to: 'object',
    examples: [['Lindmar held a ceremony.', 'Lindmar PARTICIPATED_IN ceremony']],
  }),
  frame({
    name: 'happen in',
    why: 'Plain verbs of taking place.',
    verbs: words('happen occur begin start open end continue erupt resume take'),
    from: 'subject',
    relation: 'HAPPENED_IN',
    to: 'in|at|near|on',
    examples: [['The summit took place in Tallinn.', 'summit HAPPENED_IN Tallinn']],
  }),
  frame({
    name: 'be held in',
    why: 'An event that someone holds is the object.',
    verbs: words('hold host stage schedule convene organize organise'),
    from: 'object',
    relation: 'HAPPENED_IN',
    to: 'in|at|near',
    examples: [['The talks were held in Tallinn.', 'talks HAPPENED_IN Tallinn']],
  }),
  frame({
    name: 'lie in',
    why: 'Plain verbs of place.',
    verbs: words('lie locate situate base sit'),
    from: 'object|subject',
    relation: 'LOCATED_IN',
    to: 'in|at|near|on',
    examples: [['The company is based in Tallinn.', 'company LOCATED_IN Tallinn']],
  }),
]
