/** Text to sentences, and sentences to an analysis. */
export { analysis, closeLanguage } from './analysis.ts'
export { ModelDamaged, ModelMissing, RuntimeMissing } from './errors.ts'
export { readModelJson } from './model-files.ts'
export { chooseRuntime } from './runtime/choose.ts'
export { sentences } from './sentences.ts'
