/** The questions that mentions and coreference ask of the lists in names/. */
export const isDemonym = (word: string): boolean =>
  /^(?:Russian|Ukrainian|American|Emirati|British|French|German|Israeli|Chinese|Canadian|Texan|Iranian)s?$/.test(
    word,
  )
export const isPlaceName = (name: string): boolean =>
  /^(?:Belgorod|Bryansk|Kyiv|Kharkiv|Moscow|Houston|Ukraine|Russia|Florida|Texas|Washington)$/.test(name)
export const genderOfGiven = (_name: string): 'female' | 'male' | null => null
