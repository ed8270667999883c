/** What a text names, describes and points to. */
export { mentionLookup, type MentionLookup } from './lookup.ts'
export { mentions } from './mentions.ts'
export { nounPhrase, type NounPhrase } from './noun-phrase.ts'
