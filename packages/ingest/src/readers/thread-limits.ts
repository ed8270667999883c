/**
 * Objects that die young have so much room in a thread that reads. By default it is twice as much, which the thread
 * fills with what is dead already: 90 MB more, and no faster.
 */
export const THREAD_LIMITS = { maxYoungGenerationSizeMb: 24 } as const
