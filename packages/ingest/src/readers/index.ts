/** Articles read on all cores. */
export { type Readers, defaultWorkers, openReaders } from './readers.ts'
export { ReaderDied } from './thread.ts'
