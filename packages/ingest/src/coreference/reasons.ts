/** Why a mention was linked: the whole vocabulary, each reason with a text and the chains that it gives. */

interface ReasonEntry {
  readonly means: string
  /** A text, and what its appearances have of mentions, two or more: "Mara Venn = She; the port = it". */
  readonly example: readonly [text: string, chains: string]
}

const entries = <Name extends string>(table: Readonly<Record<Name, ReasonEntry>>) => table

export const REASONS = entries({
  'same name': {
    means: 'The same words name it.',
    example: ['Mara Venn left Tallinn. Oskar Lind stayed in Tallinn.', 'Tallinn = Tallinn'],
  },
  'fuller name': {
    means: 'It is a part of a fuller name that the article gives.',
    example: ['Lindmar Holdings lost a ship. Lindmar blamed the storm.', 'Lindmar Holdings = Lindmar'],
  },
  'family name': {
    means: 'It is the family name of the one person, or of the last person, who is named in full with it.',
    example: ['Mara Venn met Oskar Lind in Oslo. Venn left early.', 'Mara Venn = Venn'],
  },
  'called so': {
    means: 'It is called, or calls itself, by the name.',
    example: ['A group calling itself Grey Tern blamed the city.', 'A group = itself = Grey Tern'],
  },
  'also known as': {
    means: 'The text says that both are names of one.',
    example: ['Mara Venn, also known as Ada Moor, resigned. Moor left.', 'Mara Venn = Ada Moor = Moor'],
  },
  'given name': {
    means: 'It is the given name of the one person who is named in full with it.',
    example: ['Mara Venn met Oskar Lind in Oslo. Mara left early.', 'Mara Venn = Mara'],
  },
  'acronym in brackets': {
    means: 'It stands in brackets behind its long form, and its letters are in it.',
    example: ['The Dalmar Port Authority (DPA) sued the city.', 'Dalmar Port Authority = DPA'],
  },
  acronym: {
    means: 'Its letters are the initials of one name that the article gives.',
    example: ['The Dalmar Port Authority sued. The city blamed the DPA.', 'Dalmar Port Authority = DPA'],
  },
  apposition: {
    means: 'It is set beside it, between commas or directly.',
    example: ['Mara Venn, the governor of Dalmar, resigned.', 'Mara Venn = the governor of Dalmar'],
  },
  copula: {
    means: 'It is said to be it, without doubt or denial.',
    example: ['Mara Venn is the governor of Dalmar.', 'Mara Venn = the governor of Dalmar'],
  },
  'kind before the name': {
    means: 'It is the kind of place before its name.',
    example: ['Power failed in the northern city of Murmansk.', 'the northern city = Murmansk'],
  },
  'same description': {
    means:
      'It is a definite description with the head of an earlier one, and says nothing that contradicts it.',
    example: [
      'A Russian delegation arrived on Monday. The delegation left on Friday.',
      'A Russian delegation = The delegation',
    ],
  },
  'other word for it': {
    means: 'It is another word for the same, of the same side or directly after it.',
    example: ['A blackout struck the base. The outage lasted two hours.', 'A blackout = The outage'],
  },
  'told in the headline': {
    means: 'The headline tells in short what the first sentences introduce with the same noun.',
    example: [
      'Ferry inquiry opens in Oslo\n\nAn inquiry into the sinking opened on Monday.',
      'Ferry inquiry = An inquiry into the sinking',
    ],
  },
  'told in the lead': {
    means:
      'It is the subject of the first sentence, which does not name it; who is named next, with an age, is.',
    example: [
      'A former mayor was jailed on Friday. Judges found that Oskar Lind, 58, had taken money.',
      'A former mayor = Oskar Lind',
    ],
  },
  'such a': {
    means: 'It is such a one as was just spoken of.',
    example: [
      'Officials raised the prospect of a meeting. Such a meeting needs time.',
      'a meeting = Such a meeting',
    ],
  },
  'same owner': {
    means: 'It has the head and the owner of an earlier description.',
    example: [
      'Mara Venn praised her lawyer. Oskar Lind said Venn trusted her lawyer.',
      'Mara Venn = her = Venn = her; her lawyer = her lawyer',
    ],
  },
  'role of the person': {
    means: 'It is the office or role that the article gives the person.',
    example: [
      'Governor Mara Venn spoke on Monday. The governor denied the claim.',
      'Governor Mara Venn = The governor',
    ],
  },
  'kind of the body': {
    means: 'It is the kind of body that its name, or what the article calls it, says it is.',
    example: [
      'Lindmar Shipping lost a tanker. The company blamed the storm.',
      'Lindmar Shipping = The company',
    ],
  },
  'kind of the place': {
    means: 'It is the kind of place that the gazetteer, or what the article calls it, says it is.',
    example: ['Strikes hit Belgorod on Monday. The city lost power.', 'Belgorod = The city'],
  },
  'relative pronoun': {
    means: 'It is the pronoun of a clause that describes it.',
    example: ['Mara Venn thanked the rescuers who saved the crew.', 'the rescuers = who'],
  },
  'owner above': {
    means: 'It is the owner of the phrase in which the pronoun stands.',
    example: ["Oskar Lind described Mara Venn's affection for her brother.", 'Mara Venn = her'],
  },
  'client of the lawyer': {
    means: 'It is whom the lawyer who speaks of a client serves.',
    example: [
      "Mara Venn's lawyer, Oskar Lind, said his client was innocent.",
      "Mara Venn's lawyer = Oskar Lind = his; Mara Venn = his client",
    ],
  },
  'owner of the post': {
    means: 'It is the body spoken of last, and only a body has what the pronoun owns.',
    example: ['Police searched Lindmar Group. Its chairman resigned.', 'Lindmar Group = Its'],
  },
  'speaks of itself': {
    means: 'A body says what "it" does, and so speaks of itself.',
    example: ['Lindmar Group said on Thursday that it had bought the yard.', 'Lindmar Group = it'],
  },
  'subject above': {
    means: 'It is the subject of the clause over the clause of time in which it stands.',
    example: ['Lindmar Group lost a ship after it closed the yard.', 'Lindmar Group = it'],
  },
  'body that was the subject': {
    means: 'It does what only a body does, right behind a sentence with a body for its subject.',
    example: [
      'Lindmar Group was founded in a former office in Tallinn. It employs forty people.',
      'Lindmar Group = It',
    ],
  },
  'told again': {
    means: 'It opens a sentence in other words for the one person with a name of the sentence before.',
    example: [
      'Then Mara Venn rose in the hall. The Estonian striker waved a flag.',
      'Mara Venn = The Estonian striker',
    ],
  },
  'of that age': {
    means: 'It is the person of whom the article gives that age, or the subject just before.',
    example: [
      'Mara Venn, 54, left the court. A lawyer praised the 54-year-old.',
      'Mara Venn = the 54-year-old',
    ],
  },
  'goes on speaking': {
    means: 'It says something right behind a sentence in which somebody says something.',
    example: [
      'Oskar Lind said Karl Venn had looked after the yard for years. He told the jury it was a ruin.',
      'Oskar Lind = He',
    ],
  },
  receiver: {
    means: 'It is given what the pronoun owns.',
    example: ['Oskar Lind gave Mara Venn her first post.', 'Mara Venn = her'],
  },
  'subject ahead': {
    means: 'It is the subject behind an opening phrase.',
    example: ['In her speech, Mara Venn attacked the government.', 'her = Mara Venn'],
  },
  reflexive: {
    means: 'It points back to the subject of its clause.',
    example: ['Oskar Lind defended himself.', 'Oskar Lind = himself'],
  },
  'possessive of the subject': {
    means: 'It belongs to the subject of its own clause.',
    example: ['Ukraine leveraged its energy sector.', 'Ukraine = its'],
  },
  'subject before': {
    means: 'It is the subject of the clause or sentence before, better placed than all others.',
    example: ['Mara Venn met Anna Lind in Oslo. She praised the harbour.', 'Mara Venn = She'],
  },
  'only one it can be': {
    means: 'It is the only one near by whom gender and number fit.',
    example: ['The court freed Mara Venn on Monday. Judges said she was innocent.', 'Mara Venn = she'],
  },
  'likeliest before': {
    means: 'It is the best placed of those whom gender and number fit.',
    example: ['Police arrested Mara Venn in the house of a woman. The judge freed her.', 'Mara Venn = her'],
  },
  'likely the same': {
    means:
      'No rule tells, and of all that were mentioned before, none among them, a trained network takes it for the likeliest.',
    example: ['I wrote to the board. My letter was lost.', ''],
  },
  'speaker of the quotation': {
    means: 'The first person of a quotation is its speaker.',
    example: ['"I will resign," Mara Venn said.', 'I = Mara Venn'],
  },
})

export type Reason = keyof typeof REASONS
