/** What requests may cost. */
export interface Limits {
  /** The largest body, in bytes. */
  readonly bodyBytes: number
  /** The time until an answer must be ready, in milliseconds. */
  readonly answerMilliseconds: number
  /** Rows and time of an untrusted query. Its time is shorter than the answer's, so that its own error is seen. */
  readonly cypherRows: number
  readonly cypherMilliseconds: number
  /** Expensive requests that run at the same time, and that may wait for their turn. */
  readonly costlyAtOnce: number
  readonly costlyWaiting: number
}

export const LIMITS: Limits = {
  bodyBytes: 256 * 1024,
  answerMilliseconds: 30_000,
  cypherRows: 1000,
  cypherMilliseconds: 10_000,
  costlyAtOnce: 2,
  costlyWaiting: 16,
}
