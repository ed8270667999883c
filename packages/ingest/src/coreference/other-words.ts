/** Nouns that news uses for one thing in turn, to avoid saying a word twice. */
export const OTHER_WORDS: readonly (readonly string[])[] = [
  ['delegation', 'team', 'side', 'mission'],
  ['blackout', 'outage', 'failure'],
  ['meeting', 'summit', 'talk', 'negotiation', 'discussion', 'session', 'conference'],
  ['strike', 'attack', 'raid', 'bombardment', 'barrage', 'assault', 'airstrike', 'shelling'],
  ['explosion', 'blast'],
  ['fire', 'blaze'],
  ['earthquake', 'quake', 'tremor'],
  ['crash', 'accident', 'collision', 'derailment'],
  ['killing', 'murder', 'shooting'],
  ['theft', 'robbery', 'burglary', 'heist'],
  ['election', 'vote', 'poll'],
  ['ceremony', 'event'],
  ['protest', 'demonstration', 'rally', 'march'],
  ['takeover', 'acquisition', 'purchase', 'buyout', 'deal'],
  ['company', 'firm', 'business', 'group'],
  ['ship', 'vessel', 'freighter', 'tanker', 'boat', 'ferry', 'trawler', 'yacht', 'liner'],
  ['plane', 'aircraft', 'jet', 'airliner'],
  ['car', 'vehicle'],
  ['truck', 'lorry', 'vehicle'],
  ['pact', 'treaty', 'agreement', 'accord', 'deal'],
  ['law', 'act', 'legislation', 'bill'],
  ['document', 'paper', 'file', 'report'],
  ['website', 'site'],
  ['inquiry', 'enquiry', 'investigation', 'probe'],
  ['lawsuit', 'suit', 'case'],
  ['storm', 'hurricane', 'typhoon', 'cyclone'],
  ['police', 'officer'],
  ['lawyer', 'attorney'],
  ['film', 'movie'],
  ['study', 'paper', 'research'],
]

/** The other words for what a noun names. */
export function otherWordsFor(lemma: string): readonly string[] {
  const known = BY_WORD.get(lemma)
  if (known) return known
  const groups = OTHER_WORDS.filter(words => words.includes(lemma))
  const others = [...new Set(groups.flat())].filter(word => word !== lemma)
  BY_WORD.set(lemma, others)
  return others
}

const BY_WORD = new Map<string, readonly string[]>()
