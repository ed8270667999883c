/** What the process tells its caller. Scripts rely on these. */
export const DONE = 0
/** An input, a query or an id failed. */
export const FAILED = 1
export const USAGE = 2
export const STORE_UNREACHABLE = 3
/** As a shell reports a program that a closed pipe has ended. */
export const PIPE_CLOSED = 141
