/** Nouns that can stand for each other when they say what someone or something is. */

const SAME_KIND: readonly (readonly string[])[] = [
  ['city', 'capital', 'port', 'town', 'metropolis', 'hub'],
  ['town', 'village', 'settlement'],
  ['country', 'nation', 'state', 'republic', 'kingdom'],
  ['region', 'province', 'oblast', 'district', 'area'],
  'company firm business corporation manufacturer maker operator producer retailer airline carrier group'.split(
    ' ',
  ),
  ['agency', 'department', 'ministry', 'bureau', 'service', 'administration'],
  ['party', 'movement'],
  ['paper', 'newspaper', 'daily'],
  ['chief', 'head', 'leader', 'boss'],
  ['spokesman', 'spokeswoman', 'spokesperson'],
  ['chairman', 'chairwoman', 'chair'],
  ['lawmaker', 'senator', 'mp', 'legislator', 'congressman', 'congresswoman', 'representative'],
  ['minister', 'secretary'],
  ['president', 'leader'],
  ['lawyer', 'attorney'],
]

const BY_NOUN = new Map<string, ReadonlySet<string>>()

/** The nouns that say the same as this one, itself among them. */
export function sameKind(lemma: string): ReadonlySet<string> {
  const known =
    BY_NOUN.get(lemma) ?? new Set([lemma, ...SAME_KIND.filter(nouns => nouns.includes(lemma)).flat()])
  BY_NOUN.set(lemma, known)
  return known
}

/** Does the name end as companies' names do? */
export const isCompanyName = (name: string): boolean =>
  /\b(?:Inc|Corp|Corporation|Company|Co|Ltd|LLC|PLC|plc|AG|GmbH|Holdings?|Group|Industries|Airlines|Airways|Motors|Shipping|Logistics|Energy|Pharmaceuticals|Technologies|Steel|Lines?)\.?$/.test(
    name,
  )
