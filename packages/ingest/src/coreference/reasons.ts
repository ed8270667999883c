/** Why a mention was linked: the whole vocabulary, with what each reason means. */
export const REASONS = {
  'same name': 'the same words name it',
  'fuller name': 'a part of a fuller name that the article gives',
  'family name': 'the family name of the one person who is named in full with it, or of the last such person',
  'given name': 'the given name of the one person who is named in full with it',
  'acronym in brackets': 'an acronym in brackets behind its long form',
  acronym: 'the initials of a name that the article gives in full',
  apposition: 'set beside it, between commas or directly',
  copula: 'said to be it',
  'kind before the name': 'the kind of place or thing before its name: "the Arctic city of Murmansk"',
  'same description': 'a definite description with the same head and no word that contradicts',
  'other word for it':
    'a definite description with another word for the same, of the same side or directly before',
  'such a': '"such a meeting" after a meeting',
  'same owner': 'a description with the same head and the same owner',
  'role of the person': 'the office or role that the article gives a person',
  'kind of the body': 'the kind of body that a name or a description says it is',
  'kind of the place': 'the kind of place that a description or the gazetteer says it is',
  'relative pronoun': 'the pronoun of a clause that describes it',
  reflexive: 'points back to the subject of its clause',
  'possessive of the subject': 'belongs to the subject of its own clause',
  'subject before': 'the subject of the clause or sentence before',
  'only one it can be': 'the only one near by whom gender and number fit',
  'likeliest before': 'the best placed of those whom gender and number fit',
  'speaker of the quotation': 'the first person of a quotation is its speaker',
} as const

export type Reason = keyof typeof REASONS
