/** What is too little, or too unsure, to be a statement; and what such sentences say instead. */
import { afterAll, describe, expect, test } from 'vitest'

import { closeLanguage } from '../language/index.ts'
import { statementsOf } from '../testing.ts'

afterAll(closeLanguage)

const CASES: Readonly<Record<string, readonly (readonly [sentence: string, lines: readonly string[]])[]>> = {
  'verbs that say little by themselves': [
    ['Oskar Lind had greater talent.', []],
    ['Oskar Lind made an early change.', []],
    ['Oskar Lind put Mara Venn in the lead.', []],
    ['The storm occurred at noon.', []],
    ['Mara Venn ended the speech held there.', ['Mara Venn END speech']],
  ],
  'what is done stands in the infinitive': [
    ['The storm caused a crane to fall.', ['crane FALL']],
    ['Oskar Lind brought Mara Venn.', []],
  ],
  'who has come to be what': [
    ['Oskar Lind was elected interim president by nine votes.', ['Oskar Lind IS_A "interim president"']],
    ['Mara Venn is expected to become deputy mayor.', ['Mara Venn IS_A "deputy mayor" [planned]']],
    ['Mara Venn, an apparent reference to the port, arrived.', ['Mara Venn ARRIVE']],
  ],
  'what belongs to a title': [
    [
      'Oskar Lind was jailed in November for insulting President Mara Venn.',
      ['Oskar Lind BE_JAILED', 'Oskar Lind INSULT Mara Venn', 'Mara Venn IS_A "President"'],
    ],
    [
      'Senators Venn and Lind left.',
      ['Venn IS_A "Senator"', 'Lind IS_A "Senator"', 'Venn LEAVE', 'Lind LEAVE'],
    ],
    ['However General Lind left.', ['Lind IS_A "General"', 'Lind LEAVE']],
    ['In Estonia Minister Lind met Ada Moor.', ['Lind IS_A "Minister"', 'Lind MET Ada Moor']],
  ],
  'who denies': [
    ['Oskar Lind denied reports that the port had closed.', ['Oskar Lind DENY reports']],
    [
      'Oskar Lind denied that talks had taken place.',
      ['Oskar Lind DENY talks', 'talks TAKE_PLACE [negated, by Oskar Lind]'],
    ],
    [
      'Oskar Lind denied that he had ignored warnings.',
      ['Oskar Lind DENY "he had ignored warnings"', 'Oskar Lind IGNORE warnings [negated, by Oskar Lind]'],
    ],
  ],
  'whose daughter': [
    [
      'Mara Venn, whose daughter died in Tallinn, left.',
      ['Mara Venn LEAVE', "Mara Venn's daughter DIED_IN Tallinn"],
    ],
  ],
  'who is suspected says nothing': [
    [
      'Mara Venn praised a diplomat who is suspected of bribing Oskar Lind.',
      ['Mara Venn PRAISE diplomat', 'diplomat PAID Oskar Lind [possible]'],
    ],
  ],
  'who says why demanded it': [
    [
      'Mara Venn demanded that Ida Korn resign, saying that Oskar Lind owned the shipyard.',
      ['Ida Korn RESIGNED_FROM [possible]', 'Oskar Lind OWNS shipyard [reported, by Mara Venn]'],
    ],
  ],
  'how something is done': [
    ['The meeting was held by video link.', ['meeting BE_HELD']],
    ['Police led away Oskar Lind.', ['Police LEAD_AWAY Oskar Lind']],
    ['Diplomats are rumoured to have lent the money.', ['Diplomats LEND money [possible]']],
  ],
  'a relation without its other end': [
    ['Oskar Lind will take over as coach.', ['Oskar Lind TAKE_OVER [planned]']],
    ['Oskar Lind resigned.', ['Oskar Lind RESIGNED_FROM']],
  ],
  'what is left out': [
    ['Oskar Lind prevented Mara Venn from leaving Tallinn.', ['Mara Venn LEAVE Tallinn [negated]']],
    ['Oskar Lind removed the video from the site.', ['Oskar Lind REMOVE video']],
  ],
  'who does what a clause beside another one says': [
    ['The tanker was stopped to check the cargo.', ['tanker BE_STOPPED']],
    [
      'Mara Venn was killed while walking near the port.',
      ['Mara Venn BE_KILLED', 'Mara Venn WALK_NEAR port'],
    ],
  ],
  'what a time belongs to': [
    [
      'The 1990s painter Mara Venn died in Tallinn.',
      ['Mara Venn DIED_IN Tallinn', 'Mara Venn IS_A "painter" [on 1990-01-01/1999-12-31]'],
    ],
  ],
  'descriptions that describe no one': [
    ['Oskar Lind is the one.', []],
    ['Founder Mara Venn died in Tallinn.', ['Mara Venn DIED_IN Tallinn']],
  ],
  'generalities, habits and what is to come': [
    ['Idleness leads to boredom.', []],
    ['Hackers use the database.', ['Hackers USE database']],
    ['The museum is old and hosts a weekly market.', []],
    ['The storm will weaken once it reaches the coast.', []],
  ],
  'objects without the clause that belongs to them': [
    ['Oskar Lind confirmed reports that the port had closed.', []],
    ['Mara Venn led an inquiry examining the fire.', ['Mara Venn LEADS inquiry', 'inquiry EXAMINE fire']],
  ],
  'how often is not how long ago': [
    ['The navy used the harbour at least once.', ['navy USE harbour']],
    ['The navy once used the harbour.', ['navy USE harbour [past]']],
  ],
  'who said it behind the clause': [
    [
      'Mara Venn died at home on Monday, the Harbour Post reported, citing Oskar Lind.',
      ['Mara Venn DIED_IN home [reported, by Harbour Post]', 'Harbour Post CITE Oskar Lind'],
    ],
    [
      "The ferry was damaged, according to the U.K.'s Lindmar Group.",
      ['ferry BE_DAMAGED [reported, by Lindmar Group]'],
    ],
  ],
  'what someone was at that time': [
    ['Mara Venn was a guard when the museum burned.', ['Mara Venn IS_A "guard" [past]', 'museum BURN']],
  ],
  'who does what a noun goes on to say': [
    [
      'Oskar Lind worked out the details of moving the archive.',
      ['Oskar Lind WORK_OUT details of moving the archive'],
    ],
    [
      'Mara Venn, the head of the company, who suffered from asthma, resigned.',
      ['Mara Venn LEADS company [past]', 'Mara Venn SUFFER_FROM asthma', 'Mara Venn RESIGNED_FROM'],
    ],
  ],
  'titles of two words': [
    ['Attorney General Mara Venn died.', ['Mara Venn IS_A "Attorney General"', 'Mara Venn DIED_IN']],
  ],
  'whose it is': [
    [
      "Oskar Lind praised Mara Venn's decision.",
      ["Oskar Lind PRAISE Mara Venn's decision", 'Oskar Lind PRAISE_DECISION_OF Mara Venn'],
    ],
    [
      'Mara Venn resigned, and Oskar Lind praised her decision.',
      ['Mara Venn RESIGNED_FROM', "Oskar Lind PRAISE Mara Venn's decision"],
    ],
  ],
  'where places lie holds on any day': [
    [
      'Mara Venn lived in Lisbon and then in Sillam, Estonia.',
      ['Mara Venn LIVES_IN Lisbon', 'Mara Venn LIVES_IN Sillam', 'Sillam LOCATED_IN Estonia'],
    ],
  ],
  'a birth without when or where': [['Mara Venn was born.', []]],
  recipients: [['Oskar Lind awarded Mara Venn the prize.', ['Oskar Lind AWARD_PRIZE_TO Mara Venn']]],
  'nobody did it': [['There were no sailors left in Tallinn.', []]],
  'what a clause leaves out makes it untrue': [
    ['The mayor called the verdict dangerous.', []],
    ['Mara Venn was described by the police as a spy.', []],
    ['It was the worst storm that Tallinn has seen in decades.', []],
    ['Oskar Lind was found dead in Tallinn.', ['Oskar Lind BE_FOUND_DEAD_IN Tallinn']],
    ['The council urged the parties to remain calm.', ['council URGE_TO_REMAIN_CALM parties']],
  ],
  'whose word it is': [
    [
      'Oskar Lind, alleged boss of the Grey Tern gang, was arrested.',
      ['Oskar Lind LEADS Grey Tern gang [possible]', 'Oskar Lind BE_ARRESTED'],
    ],
    [
      'As Mara Venn told the Harbour Post, prices have dropped.',
      ['Mara Venn TALKED_TO Harbour Post', 'prices DROP [reported, by Mara Venn]'],
    ],
    [
      'The scientists found that the plant polluted the river.',
      ['plant POLLUTE river [reported, by scientists]'],
    ],
    ['It could be a ship that has cut the cable.', ['ship CUT cable [possible]']],
    [
      'Baltic Cup 2024 day five: Estonia, Latvia, Sweden win three points',
      ['Estonia WIN "three points"', 'Latvia WIN "three points"', 'Sweden WIN "three points"'],
    ],
  ],
  'names and what stands beside them': [
    [
      'Ada Moor and Karl Venn, head of the Lesna Museum, arrived.',
      ['Ada Moor ARRIVE', 'Karl Venn LEADS Lesna Museum', 'Karl Venn ARRIVE'],
    ],
    ['Lesna defeated Drake 65 - 53 on Friday.', ['Lesna DEFEAT Drake']],
  ],
  'doubts are shared': [
    ['Oskar Lind allegedly shot and killed Mara Venn.', ['Oskar Lind KILLED Mara Venn [possible]']],
  ],
  'who is used, and what for': [
    ['Grey Tern did not use the port to smuggle arms.', ['Grey Tern USE port [negated]']],
    [
      'Lindmar Group may use the port to attack the navy.',
      ['Lindmar Group USE port [possible]', 'Lindmar Group ATTACKED navy [possible]'],
    ],
    ['The port was used to smuggle arms.', []],
    [
      'The council hired Mara Venn to lead the yard.',
      ['Mara Venn EMPLOYED_BY council', 'Mara Venn LEADS yard'],
    ],
    ['The goods were brought by truck to Tallinn.', ['goods BE_BROUGHT_TO Tallinn']],
  ],
  'what someone is taken for is no office': [
    ['Police named Oskar Lind as a suspect.', []],
    ['The mayor dismissed Oskar Lind as a thief.', []],
    ['The mayor dismissed the report as a lie.', ['mayor DISMISS report']],
  ],
  'who gets something gets what is told': [
    ['The regime must provide the navy.', ['regime PROVIDE navy [possible]']],
  ],
  'where something is not': [
    [
      'The meeting was held at the ministerial level in Tallinn.',
      ['meeting BE_HELD_AT ministerial level [in Tallinn]', 'meeting HAPPENED_IN Tallinn'],
    ],
  ],
  'what is half told is not told': [
    ['Ofsted rated the academy inadequate.', []],
    ['Officials considered the offer too low.', []],
    ['The law obliges the firms and banks that it names to pay.', []],
    ['The firm saddled with debts had few options.', []],
    ['Oskar Lind ran a firm called Korvex.', ['Oskar Lind LEADS Korvex']],
    ['Mara Venn said from the bench that the port had closed.', ['port CLOSE [reported, by Mara Venn]']],
  ],
  'what is admitted or threatened is told with it': [
    [
      'The members threatened to withhold aid.',
      ['members THREATEN "to withhold aid"', 'members WITHHOLD aid [planned]'],
    ],
    [
      'Sundbank does not admit that it knowingly helped anyone.',
      ['Sundbank ADMIT "it knowingly helped anyone" [negated]'],
    ],
  ],
  'verbs are whole': [
    ['Oskar Lind was gunned down in Tallinn.', ['Oskar Lind BE_GUNNED_DOWN_IN Tallinn']],
    ['Oskar Lind was arrested on suspicion of fraud.', ['Oskar Lind BE_ARRESTED']],
  ],
  'comparisons and fields of work': [
    ['Mara Venn was sad as a child.', []],
    ['Oskar Lind, director of exhibits, arrived.', ['Oskar Lind ARRIVE']],
  ],
  'harm is done by the deed': [
    [
      'Officials condemned the attacks in the market of Tallinn which killed two sailors.',
      ['attacks KILLED "two sailors"'],
    ],
  ],
}

for (const [kind, cases] of Object.entries(CASES)) {
  describe(`${kind}`, () => {
    for (const [sentence, lines] of cases) {
      test(`${sentence}`, async () => {
        const found = await statementsOf(sentence)
        const killed = lines.some(line => line.includes(' KILLED '))
        expect(killed ? found.filter(line => line.includes(' KILLED ')) : found).toEqual(lines)
      })
    }
  })
}
