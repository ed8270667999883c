/**
 * Bodies that nearly every country has, by names that say nothing of whose they are: two articles that speak of a
 * "National Security Council" may speak of two. A name is one of these where all its words are.
 */
const WORDS = new Set(
  `the of and for on
  national federal state public general supreme constitutional high central joint armed royal special
  security defence defense foreign interior home external internal justice finance financial health education energy
  transport agriculture trade commerce labour labor environment economy economic intelligence border coast air election
  electoral human rights affairs customs tax statistics science culture
  council staff ministry department directorate agency office service services bureau commission committee court courts
  parliament senate assembly congress house representatives deputies commons lords chamber cabinet government bank
  treasury police army navy guard force forces military prosecutor prosecutors attorney judiciary administration
  authority board presidency`.split(/\s+/),
)

/** Whether a folded name is of a body that many countries have. */
export const isCommonBody = (folded: string): boolean => folded.split(' ').every(word => WORDS.has(word))

/** How an adjective is made of a place's folded name: "teskia" → "teskian", "kalvar" → "kalvari". */
const ENDINGS = /^(?:n|an|ian|ean|ese|ish|i|er)$/

/** Whether a folded name is but the adjective of a place: "Teskian" in "Teskian drone maker", the tongue, the people. */
export function isAdjectiveOf(folded: string, place: string): boolean {
  if (place.length < 4 || folded === place) return false
  const stems = [place, place.replace(/[aeiouy]$/, '')]
  return stems.some(stem => folded.startsWith(stem) && ENDINGS.test(folded.slice(stem.length)))
}
