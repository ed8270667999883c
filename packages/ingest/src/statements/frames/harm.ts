/** Force and its consequences: who attacks, what strikes, who is killed, what suffers. */
import { frame, words } from './frame.ts'

export const ATTACKS = words(
  `attack strike raid assault offensive bombardment barrage shelling bombing ambush invasion airstrike operation campaign`,
)

/** Of these, those that are not meant to hurt wherever they are. */
const AIMED = words('operation campaign')

/** What afflicts: the object of "suffer", and what a consequence leaves behind. */
export const AFFLICTIONS = words(
  `outage blackout disruption damage loss casualty flood flooding fire explosion shortage failure destruction injury death
  disaster attack strike barrage raid drought famine crisis collapse delay evacuation displacement cut defeat setback
  shelling bombardment bombing hardship leak spill accident breakdown`,
)

/** What officials hit with who harms no one. */
const MEASURES = words(
  'fine penalty sanction lawsuit suit writ bill ban tariff levy tax surcharge charge subpoena demand claim order',
)
/** What is struck, hit or swept without coming to harm. */
const NO_VICTIMS = words(
  `deal agreement accord pact bargain compromise balance chord note tone pose record low high peak bottom target goal
  milestone snag headline road shelf stage run ball jackpot blow election audience customer consumer buyer developer`,
)

/** Who runs into somebody does not mean to. */
const AT_THE_WHEEL = words('driver motorist cyclist biker motorcyclist skier rider trucker')

export const HARM_FRAMES = [
  frame({
    name: 'attack',
    why: 'Hostile acts by someone.',
    verbs: words('attack bomb shell raid assault invade target ambush bombard hack storm torpedo'),
    except: NO_VICTIMS,
    from: 'subject',
    relation: 'ATTACKED',
    to: 'object',
    examples: [
      ['The navy shelled the port.', 'navy ATTACKED port'],
      ['The website is being attacked by hackers.', 'hackers ATTACKED website'],
      ['Lindmar Group targets young consumers.', ''],
    ],
  }),
  frame({
    name: 'fight',
    why: 'Who fights people or a body; who fights a fire or a proposal does not.',
    verbs: words('fight battle combat'),
    from: 'subject',
    relation: 'FOUGHT',
    to: 'object|against',
    examples: [
      ['The navy fought against the rebels.', 'navy FOUGHT rebels'],
      ['The navy fought a fire.', ''],
    ],
  }),
  frame({
    name: 'hit someone',
    why: 'Who hits people or a place attacks; who hits a tree or a record does not.',
    verbs: words('strike hit'),
    fromTypes: ['Person', 'Organization', 'Place'],
    toTypes: ['Person', 'Organization', 'Place'],
    except: NO_VICTIMS,
    without: MEASURES,
    notFrom: AT_THE_WHEEL,
    from: 'subject',
    relation: 'ATTACKED',
    to: 'object',
    examples: [
      ['The navy struck the port.', 'navy ATTACKED port'],
      ['The regulator hit the bank with a fine.', ''],
      ['Oskar Lind was hit by a drunk driver.', ''],
      ['Oskar Lind struck a deal with Mara Venn.', ''],
      ['Oskar Lind hit a tree with his car.', ''],
    ],
  }),
  frame({
    name: 'carry out an attack on',
    why: 'The same by a light verb.',
    verbs: words('launch carry_out conduct mount stage'),
    object: ATTACKS.filter(word => !AIMED.includes(word)),
    from: 'subject',
    relation: 'ATTACKED',
    to: 'on|against',
    examples: [
      ['The navy launched an attack on Tallinn.', 'navy ATTACKED Tallinn; navy LAUNCH attack'],
      ['The navy did not launch an attack on Tallinn.', 'navy ATTACKED Tallinn [negated]'],
    ],
  }),
  frame({
    name: 'mount an operation against',
    why: 'A campaign is against someone; what it is on may be its subject, or where it is told.',
    verbs: words('launch carry_out conduct mount stage'),
    object: AIMED,
    from: 'subject',
    relation: 'ATTACKED',
    to: 'against',
    examples: [
      ['The navy launched an operation against Tallinn.', 'navy ATTACKED Tallinn'],
      ['Lindmar Group launched a campaign on its website.', ''],
    ],
  }),
  frame({
    name: 'strike',
    why: 'An event or a thing hits without meaning to.',
    verbs: words('strike hit batter rock engulf ravage devastate sweep attack target bombard shell bomb'),
    from: 'subject',
    relation: 'STRUCK',
    to: 'object',
    except: NO_VICTIMS,
    without: MEASURES,
    examples: [
      ['A blackout struck the port.', 'blackout STRUCK port'],
      ['Exports hit a record in May.', ''],
    ],
  }),
  frame({
    name: 'kill',
    why: 'Death by someone or something.',
    verbs: words('kill murder assassinate execute'),
    from: 'subject',
    relation: 'KILLED',
    to: 'object',
    examples: [['The blast killed two sailors.', 'blast KILLED "two sailors"']],
  }),
  frame({
    name: 'injure',
    why: 'Injury by someone or something.',
    verbs: words('injure wound hurt maim'),
    from: 'subject',
    relation: 'INJURED',
    to: 'object',
    examples: [['The blast injured Oskar Lind.', 'blast INJURED Oskar Lind']],
  }),
  frame({
    name: 'suffer',
    why: 'The afflicted is the subject.',
    verbs: words('suffer endure sustain experience undergo face'),
    object: AFFLICTIONS,
    from: 'subject',
    relation: 'SUFFERED',
    to: 'object',
    examples: [['Tallinn suffered a blackout.', 'Tallinn SUFFERED blackout']],
  }),
  frame({
    name: 'cause',
    why: 'One thing brings about another.',
    verbs: words('cause trigger provoke spark prompt'),
    complete: true,
    from: 'subject',
    relation: 'CAUSED',
    to: 'object',
    examples: [
      ['The storm caused a blackout.', 'storm CAUSED blackout'],
      ['The storm caused a crane to fall.', ''],
    ],
  }),
  frame({
    name: 'lead to',
    why: 'The same with a preposition.',
    verbs: words('lead result'),
    bare: true,
    from: 'subject',
    relation: 'CAUSED',
    to: 'to|in',
    examples: [['The storm led to a blackout.', 'storm CAUSED blackout']],
  }),
]
