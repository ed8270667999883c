/** Names compared. */
export { type NameReason } from './reasons.ts'
export { compareNamesOf, type NameComparison, sameName } from './same-name.ts'
export { comparable, type ComparableName, type NameKind } from './words.ts'
