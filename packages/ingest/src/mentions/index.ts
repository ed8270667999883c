/**
 * What a text names, describes and points to.
 *
 * Decisions: a body with a demonym or a name before it ("Ukrainian government", "Trump administration") is named; one formed
 * for an occasion ("Russian delegation") and a people ("Americans", "the Russians") are described, the people as a Person in
 * the plural. A title stands in the span of a personal name, not in its name. Amounts are of type Value; times are no mentions.
 * Mentions that share a head ("Russian and Ukrainian delegations") have spans that lie beside each other.
 */
export { ageAt } from './aged.ts'
export { alsoKnownAs, bornAs, calledSo } from './called-so.ts'
export { mentionLookup, type MentionLookup } from './lookup.ts'
export { mentions } from './mentions.ts'
export { nounPhrase, type NounPhrase } from './noun-phrase.ts'
export { LONGEST_NAME } from './words.ts'
