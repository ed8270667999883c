export * from './errors.ts'
export * from './model.ts'
export * from './store.ts'
export * from './ontology/index.ts'
