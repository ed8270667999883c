/** Articles to statements, and statements into a graph. */
export * from './document.ts'
export { type ReadOptions, type ReadOutcome, readSources } from './sources/index.ts'
export { type LineOptions, StatementLine, statementLines } from './statement-lines.ts'
export { type LoadOptions, type LoadReport, loadDocument } from './load.ts'
export { type ForgetOptions, type ForgetReport, forgetArticle } from './forget.ts'
export { type AppearanceRecord, type EntityCluster, resolve } from './identity/index.ts'
