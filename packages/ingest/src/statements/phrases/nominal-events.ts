import { ENCOUNTERS } from '../frames/dealings.ts'
/** Events that a noun names, with those who take part and those who bear them. */
import { AFFLICTIONS, ATTACKS } from '../frames/harm.ts'
import { lemmas, phrase } from './phrase.ts'

const encounters: ReadonlySet<string> = new Set(ENCOUNTERS)
const attacks: ReadonlySet<string> = new Set(ATTACKS)
const blows: ReadonlySet<string> = new Set(
  ATTACKS.filter(noun => noun !== 'campaign' && noun !== 'operation'),
)
const afflictions: ReadonlySet<string> = new Set([...AFFLICTIONS].filter(noun => !attacks.has(noun)))

export const EVENT_PHRASES = [
  phrase({
    name: 'meeting between',
    why: 'A meeting names those who meet behind "between".',
    anchor: { lemmas: encounters },
    from: ['> nmod(between)'],
    relation: 'MET',
    to: ['> nmod(between) > conj', '> nmod(between)'],
    kind: 'event',
    examples: [
      ['The meeting between Mara Venn and Oskar Lind lasted an hour.', 'Mara Venn MET Oskar Lind'],
      [
        'Officials raised the prospect of a meeting between Mara Venn and Oskar Lind.',
        'Mara Venn MET Oskar Lind [possible]',
      ],
      [
        'A meeting between Mara Venn and Oskar Lind has been cancelled.',
        'Mara Venn MET Oskar Lind [negated]',
      ],
    ],
  }),
  phrase({
    name: "someone's meeting with",
    why: 'The possessor meets those behind "with".',
    anchor: { lemmas: encounters },
    from: ['> nmod:poss'],
    relation: 'MET',
    to: ['> nmod(with)'],
    kind: 'event',
    examples: [["Mara Venn's meeting with Oskar Lind lasted an hour.", 'Mara Venn MET Oskar Lind']],
  }),
  phrase({
    name: 'joined names before a meeting',
    why: '"A Venn-Lind meeting" joins the two with a hyphen.',
    anchor: { lemmas: encounters },
    from: ['> compound'],
    relation: 'MET',
    to: ['> compound > compound', '> compound > flat'],
    named: 'both',
    kind: 'event',
    examples: [
      [
        'Mara Weber praised Oskar Novak. The prospect of a Weber-Novak meeting was raised.',
        'Mara Weber MET Oskar Novak [possible]',
      ],
    ],
  }),
  phrase({
    name: 'attack on',
    why: 'The attacked stands behind "on", the attacker before or behind "by".',
    anchor: { lemmas: attacks },
    from: ['> nmod(by)', '> nmod:poss', '> amod', '> compound'],
    relation: 'ATTACKED',
    to: ['> nmod(on|against)'],
    fromTypes: ['Person', 'Organization', 'Place'],
    kind: 'event',
    examples: [['The Estonian attack on Tallinn lasted an hour.', 'Estonia ATTACKED Tallinn']],
  }),
  phrase({
    name: 'event against a place',
    why: 'An attack strikes what stands behind "on"; a campaign runs on a day as well.',
    anchor: { lemmas: blows },
    from: ['.'],
    relation: 'STRUCK',
    to: ['> nmod(on|against)'],
    kind: 'event',
    examples: [
      ['The attack on Tallinn lasted an hour.', 'attack STRUCK Tallinn'],
      ['Mara Venn promoted the campaign on Harbour Day.', ''],
    ],
  }),
  phrase({
    name: 'affliction of',
    why: 'A loss, an outage or damage is borne by where it is.',
    anchor: { lemmas: afflictions },
    from: ['> nmod(across|throughout)', '> nmod:poss'],
    relation: 'SUFFERED',
    to: ['.'],
    fromTypes: ['Organization', 'Place'],
    kind: 'event',
    examples: [['Blackouts across Estonia lasted an hour.', 'Estonia SUFFERED Blackouts']],
  }),
  phrase({
    name: 'arrest of',
    why: 'The arrested stands behind "of", who arrests behind "by".',
    anchor: { lemmas: lemmas('arrest detention capture imprisonment') },
    from: ['> nmod(by)', '> nmod(of) > nmod(by)', '> nmod:poss'],
    relation: 'ARRESTED',
    to: ['> nmod(of)'],
    fromTypes: ['Person', 'Organization', 'Place'],
    kind: 'event',
    examples: [['The arrest of Oskar Lind by police caused outrage.', 'police ARRESTED Oskar Lind']],
  }),
  phrase({
    name: 'killing of',
    why: 'The killed stands behind "of", the killer behind "by".',
    anchor: { lemmas: lemmas('killing murder assassination') },
    from: ['> nmod(by)', '> nmod(of) > nmod(by)', '> nmod:poss'],
    relation: 'KILLED',
    to: ['> nmod(of)'],
    kind: 'event',
    examples: [['The murder of Oskar Lind by pirates caused outrage.', 'pirates KILLED Oskar Lind']],
  }),
  phrase({
    name: 'appointment of',
    why: 'The appointed stands behind "of".',
    anchor: { lemmas: lemmas('appointment nomination') },
    from: ['> nmod(by)', '> nmod(of) > nmod(by)', '> nmod:poss'],
    relation: 'APPOINTED',
    to: ['> nmod(of)'],
    kind: 'event',
    examples: [
      ['The appointment of Oskar Lind by the council caused outrage.', 'council APPOINTED Oskar Lind'],
    ],
  }),
  phrase({
    name: 'sale of',
    why: 'What is sold stands behind "of", who buys it behind "to".',
    anchor: { lemmas: lemmas('sale') },
    from: ['> nmod(to)', '> nmod(of) > nmod(to)'],
    relation: 'ACQUIRED',
    to: ['> nmod(of)'],
    fromTypes: ['Person', 'Organization'],
    kind: 'event',
    examples: [
      ['The sale of the shipyard to Lindmar Group caused outrage.', 'Lindmar Group ACQUIRED shipyard'],
      ['A sale of the shipyard to Lindmar Group is planned.', 'Lindmar Group ACQUIRED shipyard [planned]'],
    ],
  }),
  phrase({
    name: 'visit to',
    why: 'The visitor owns the visit.',
    anchor: { lemmas: lemmas('visit trip journey') },
    from: ['> nmod:poss', '> nmod(by)'],
    relation: 'VISITED',
    to: ['> nmod(to)'],
    kind: 'event',
    examples: [["Mara Venn's visit to Tallinn lasted an hour.", 'Mara Venn VISITED Tallinn']],
  }),
  phrase({
    name: 'sanctions on',
    why: 'The sanctioned stands behind "on" or "against".',
    anchor: { lemmas: lemmas('sanction embargo') },
    from: ['> nmod:poss', '> amod', '> compound'],
    relation: 'SANCTIONED',
    to: ['> nmod(on|against)'],
    fromTypes: ['Organization', 'Place'],
    kind: 'event',
    examples: [
      ['The Estonian sanctions against Lindmar Group caused outrage.', 'Estonia SANCTIONED Lindmar Group'],
    ],
  }),
]
