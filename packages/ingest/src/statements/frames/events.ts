/** Who takes part in an event, and where it happens. */
import { frame, words } from './frame.ts'

/** These say how, and not where. */
const NO_PLACES = words('level stage option scale rank')

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
    verbs: words('participate engage take_part compete partake'),
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
    examples: [['Lindmar Group held a ceremony.', 'Lindmar Group PARTICIPATED_IN ceremony']],
  }),
  frame({
    name: 'happen in',
    why: 'Plain verbs of taking place.',
    verbs: words('happen occur begin start open end continue erupt resume take_place'),
    from: 'subject',
    relation: 'HAPPENED_IN',
    to: 'in|at|on',
    except: NO_PLACES,
    examples: [['The summit took place in Tallinn.', 'summit HAPPENED_IN Tallinn']],
  }),
  frame({
    name: 'be held in',
    why: 'An event that someone holds is the object.',
    verbs: words('hold host stage schedule convene organize organise'),
    from: 'object',
    relation: 'HAPPENED_IN',
    to: 'in|at',
    except: NO_PLACES,
    examples: [
      ['The talks were held in Tallinn.', 'talks HAPPENED_IN Tallinn'],
      ['The talks were held at the ministerial level.', ''],
    ],
  }),
  frame({
    name: 'do harm in',
    why: 'An event that kills or destroys somewhere happened there.',
    verbs: words('kill injure wound destroy damage hit strike hurt claim devastate'),
    wide: true,
    from: 'subject',
    relation: 'HAPPENED_IN',
    to: 'in|at|across',
    examples: [['The explosion killed two sailors in Tallinn.', 'explosion HAPPENED_IN Tallinn']],
  }),
  frame({
    name: 'lie in',
    why: 'Plain verbs of place.',
    verbs: words('lie locate situate base sit headquarter'),
    from: 'object|subject',
    relation: 'LOCATED_IN',
    to: 'in|at|on',
    examples: [['The company is based in Tallinn.', 'company LOCATED_IN Tallinn']],
  }),
]
