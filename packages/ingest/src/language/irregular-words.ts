/** Words whose dictionary form wink's lists lack or have wrong. */

type Words = Readonly<Partial<Record<string, string>>>

/** A table that holds what is written in it and nothing else: "constructor" is a word too. */
const words = (table: Record<string, string>): Words =>
  Object.assign(Object.create(null) as Record<string, string>, table)

/** For the base of "is" and "had" alike; VBN "left" comes here, the adjective does not. */
export const VERBS = words({
  "'s": 'be',
  "'re": 'be',
  "'m": 'be',
  "'ve": 'have',
  "'ll": 'will',
  "'d": 'would',
  am: 'be',
  dined: 'dine',
  dining: 'dine',
  are: 'be',
  is: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  being: 'be',
  has: 'have',
  had: 'have',
  having: 'have',
  does: 'do',
  did: 'do',
  ca: 'can',
  wo: 'will',
  sha: 'shall',
  gon: 'go',
  led: 'lead',
  left: 'leave',
  found: 'find',
  founded: 'found',
  felt: 'feel',
  fell: 'fall',
  saw: 'see',
  born: 'bear',
  bore: 'bear',
  used: 'use',
  using: 'use',
  fined: 'fine',
  fining: 'fine',
  hoped: 'hope',
  hoping: 'hope',
  riding: 'ride',
})

/** Plurals, and words that only look like one. */
export const NOUNS = words({
  men: 'man',
  women: 'woman',
  people: 'people',
  troops: 'troops',
  species: 'species',
  series: 'series',
  politics: 'politics',
  economics: 'economics',
  headquarters: 'headquarters',
  means: 'means',
  clothes: 'clothes',
  goods: 'goods',
  crises: 'crisis',
  regards: 'regards',
  supplies: 'supplies',
})

export const FUNCTION_WORDS = words({
  an: 'a',
  me: 'I',
  i: 'I',
  him: 'he',
  them: 'they',
  us: 'we',
  these: 'this',
  those: 'that',
})

export const ADVERBS = words({ "n't": 'not', nt: 'not' })

export const DEGREES = words({
  better: 'good',
  best: 'good',
  worse: 'bad',
  worst: 'bad',
  further: 'far',
  later: 'late',
})
