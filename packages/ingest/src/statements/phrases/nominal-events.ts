import { AGREEMENTS, ENCOUNTERS } from '../frames/dealings.ts'
/** Events that a noun names, with those who take part and those who bear them. */
import { AFFLICTIONS, ATTACKS } from '../frames/harm.ts'
import { lemmas, phrase } from './phrase.ts'

const encounters: ReadonlySet<string> = new Set(ENCOUNTERS)
const attacks: ReadonlySet<string> = new Set(ATTACKS)
const blows: ReadonlySet<string> = new Set(
  ATTACKS.filter(noun => noun !== 'campaign' && noun !== 'operation'),
)
const afflictions: ReadonlySet<string> = new Set([...AFFLICTIONS].filter(noun => !attacks.has(noun)))

/** Of attacks these harm whom they are meant for; in a raid or an assault those who attack fall as well. */
const FROM_AFAR = lemmas('strike airstrike bombardment barrage shelling bombing')

/** Whose attack it is, from its noun. */
const WHOSE_ATTACK = ['> nmod(by)', '> acl[conduct|carry|launch|mount] > obl(by)', '> nmod:poss', '> amod']

/** Who came to harm in an attack, from its noun. */
const HARMED_IN = ['< obl(in|during) > nsubj', '< obl(in|during) < conj > nsubj', '< obl(in|during) < acl']

/** The verbs of the clause that an attack's noun stands in. */
const harmedBy = (verbs: string): readonly string[] => [
  `< obl(in|during)[${verbs}]`,
  `< obl(in|during) > conj[${verbs}]`,
]

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
    name: 'deal between',
    why: 'A deal names its sides behind "between".',
    anchor: { lemmas: new Set(AGREEMENTS) },
    from: ['> nmod(between)', '> acl > obl(between)'],
    relation: 'AGREED_WITH',
    to: ['> nmod(between) > conj', '> acl > obl(between) > conj'],
    kind: 'event',
    examples: [
      ['A treaty between Estonia and Latvia ended the dispute.', 'Estonia AGREED_WITH Latvia'],
      ['The mayor welcomed the deal reached between Estonia and Latvia.', 'Estonia AGREED_WITH Latvia'],
    ],
  }),
  phrase({
    name: "someone's deal with",
    why: 'The possessor has a deal with those behind "with".',
    anchor: { lemmas: new Set(AGREEMENTS) },
    from: ['> nmod:poss'],
    relation: 'AGREED_WITH',
    to: ['> nmod(with)'],
    kind: 'event',
    examples: [["Estonia's treaty with Latvia ended the dispute.", 'Estonia AGREED_WITH Latvia']],
  }),
  phrase({
    name: 'support for',
    why: 'Whose support it is stands before it.',
    anchor: { lemmas: lemmas('support backing') },
    from: ['> nmod:poss', '> amod', '> compound'],
    relation: 'SUPPORTS',
    to: ['> nmod(for|of)'],
    toTypes: ['Person', 'Organization', 'Place'],
    kind: 'event',
    examples: [["Estonia's support for the Harbour Party caused outrage.", 'Estonia SUPPORTS Harbour Party']],
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
    examples: [
      ['The Estonian attack on Tallinn lasted an hour.', 'Estonia ATTACKED Tallinn'],
      ['The Estonia attack on Latvia may resume.', 'Estonia ATTACKED Latvia [possible]'],
      ['The Tallinn attack on the magazine lasted an hour.', ''],
    ],
  }),
  phrase({
    name: 'killed in an attack by',
    why: 'Who is killed in an attack is killed by whose attack it is.',
    anchor: { lemmas: FROM_AFAR },
    requires: harmedBy('kill'),
    from: WHOSE_ATTACK,
    relation: 'KILLED',
    to: HARMED_IN,
    fromTypes: ['Person', 'Organization', 'Place'],
    kind: 'undergone',
    examples: [
      ['Oskar Lind was killed in a strike carried out by the navy.', 'navy KILLED Oskar Lind'],
      ['Oskar Lind was wounded and killed in an Estonian strike.', 'Estonia KILLED Oskar Lind'],
      ['Oskar Lind may have been killed in a bombing by pirates.', 'pirates KILLED Oskar Lind [possible]'],
      ['Oskar Lind was not killed in an Estonian strike.', 'Estonia KILLED Oskar Lind [negated]'],
      ['Estonian sailors were killed in the Estonian assault.', ''],
    ],
  }),
  phrase({
    name: 'injured in an attack by',
    why: 'So is who is hurt in one.',
    anchor: { lemmas: FROM_AFAR },
    requires: harmedBy('injure|wound|hurt'),
    from: WHOSE_ATTACK,
    relation: 'INJURED',
    to: HARMED_IN,
    fromTypes: ['Person', 'Organization', 'Place'],
    kind: 'undergone',
    examples: [["Oskar Lind was injured in the navy's shelling.", 'navy INJURED Oskar Lind']],
  }),
  phrase({
    name: 'fight against',
    why: 'Whose fight it is stands before it, or behind "by".',
    anchor: { lemmas: lemmas('fight struggle battle war campaign operation crusade') },
    from: ['> nmod:poss', '> nmod(by|of)', '> amod', '> compound'],
    relation: 'FOUGHT',
    to: ['> nmod(against)'],
    kind: 'event',
    examples: [["The navy's war against the rebels lasted a year.", 'navy FOUGHT rebels']],
  }),
  phrase({
    name: 'event against a place',
    why: 'An attack strikes what stands behind "on", where it has a name apart from that; a campaign runs on a day as well.',
    anchor: { lemmas: blows },
    apart: true,
    from: ['.'],
    relation: 'STRUCK',
    to: ['> nmod(on|against)'],
    kind: 'event',
    examples: [
      ['The drone attack on Tallinn lasted an hour.', 'drone attack on Tallinn STRUCK Tallinn'],
      [
        'The September attacks on the Harbour Tower may resume.',
        'September attacks on the Harbour Tower STRUCK Harbour Tower [possible]',
      ],
      ['The violent attack on an aid convoy lasted an hour.', ''],
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
