/** Words whose dictionary form wink's lists lack or have wrong. */

type Words = Readonly<Partial<Record<string, string>>>

const words = (table: Record<string, string>): Words => Object.assign(Object.create(null), table) as Words

export const VERBS = words({
  "'s": 'be',
  "'re": 'be',
  "'m": 'be',
  "'ve": 'have',
  "'ll": 'will',
  "'d": 'would',
  am: 'be',
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
  led: 'lead',
  left: 'leave',
  found: 'find',
  felt: 'feel',
  fell: 'fall',
  lay: 'lie',
  saw: 'see',
  born: 'bear',
})

export const NOUNS = words({
  men: 'man',
  women: 'woman',
})

export const FUNCTION_WORDS = words({
  "n't": 'not',
  an: 'a',
})
