/** Relations in plain words, as read from either end. */

export type Direction = 'out' | 'in' | 'both'

/** Relation → how it reads from its subject, and from its object where that differs. */
const PHRASES: Readonly<Record<string, readonly [out: string, inward?: string]>> = {
  LEADS: ['leads', 'is led by'],
  MEMBER_OF: ['is a member of', 'has as a member'],
  EMPLOYED_BY: ['works for', 'employs'],
  APPOINTED: ['appointed', 'was appointed by'],
  DISMISSED: ['dismissed', 'was dismissed by'],
  RESIGNED_FROM: ['resigned from', 'lost to resignation'],
  SUCCEEDED: ['succeeded', 'was succeeded by'],
  MARRIED_TO: ['is married to'],
  RELATIVE_OF: ['is related to'],
  BORN_IN: ['was born in', 'is the birthplace of'],
  DIED_IN: ['died in', 'is where died'],
  LIVES_IN: ['lives in', 'is home to'],
  CITIZEN_OF: ['is a national of', 'has as a national'],
  EDUCATED_AT: ['studied at', 'educated'],
  CHILD_OF: ['is a child of', 'is a parent of'],
  MET: ['met'],
  TALKED_TO: ['talked to'],
  VISITED: ['visited', 'was visited by'],
  OWNS: ['owns', 'is owned by'],
  ACQUIRED: ['acquired', 'was acquired by'],
  FOUNDED: ['founded', 'was founded by'],
  FUNDED: ['funded', 'is funded by'],
  PAID: ['paid', 'was paid by'],
  SUPPLIED: ['supplied', 'is supplied by'],
  SANCTIONED: ['put sanctions on', 'is under sanctions of'],
  ARRESTED: ['arrested', 'was arrested by'],
  CHARGED: ['charged', 'was charged by'],
  CONVICTED: ['convicted', 'was convicted by'],
  ACCUSED: ['accused', 'was accused by'],
  ALLIED_WITH: ['is allied with'],
  AGREED_WITH: ['made a deal with'],
  FOUGHT: ['fought', 'was fought by'],
  SUPPORTS: ['supports', 'is supported by'],
  OPPOSES: ['opposes', 'is opposed by'],
  PARTICIPATED_IN: ['took part in', 'was attended by'],
  HAPPENED_IN: ['happened in', 'was the scene of'],
  LOCATED_IN: ['is located in', 'is the location of'],
  PRESENT_IN: ['is present in', 'is where is present'],
  PART_OF: ['is part of', 'includes'],
  ATTACKED: ['attacked', 'was attacked by'],
  STRUCK: ['struck', 'was struck by'],
  KILLED: ['killed', 'was killed by'],
  INJURED: ['injured', 'was injured by'],
  SUFFERED: ['suffered', 'afflicted'],
  CAUSED: ['caused', 'was caused by'],
  AT: ['happened there', 'what happened there'],
  BY: ['said so', 'what it says'],
}

/** A relation in which the entity of a page is only the place, or only the source. */
export const isBeside = (relation: string): boolean => relation === 'AT' || relation === 'BY'

/** These run both ways: their edges have no arrow. */
const SYMMETRIC: ReadonlySet<string> = new Set([
  'MET',
  'TALKED_TO',
  'MARRIED_TO',
  'RELATIVE_OF',
  'ALLIED_WITH',
  'AGREED_WITH',
])

/**
 * "leads", "is led by". A relation without a phrase is its lemma in small letters: "weaponize", and read from
 * its object "weaponize (by)".
 */
export function phrase(relation: string, direction: Direction = 'out'): string {
  const [out, inward] = PHRASES[relation] ?? [relation.toLowerCase().replaceAll('_', ' ')]
  if (direction !== 'in') return out
  return inward ?? (isSymmetric(relation) ? out : `${out} (by)`)
}

/** Whether the page has words of its own for a relation. */
export const hasPhrase = (relation: string): boolean => relation in PHRASES

export const isSymmetric = (relation: string): boolean => SYMMETRIC.has(relation)
