/** What can go wrong on the command line alone. */
import { RedthreadError, StoreInUse, StoreUnreachable } from '@redthread/graph'

/** An embedded store that a verb only reads is not there. */
export class StoreMissing extends StoreUnreachable {
  constructor(spec: string) {
    super(
      `There is no store at ${spec}.`,
      'Make one with "redthread ingest FOLDER", or name another with --store.',
    )
  }
}

/** A second server for a store that has one. */
export class AlreadyServed extends StoreInUse {
  constructor(spec: string, { url, pid }: { url: string | null; pid: number }) {
    super(
      `Redthread already serves ${spec}${url === null ? '' : ` at ${url}`} (process ${pid}).`,
      'Open that page, stop that process, or give another --store.',
    )
  }
}

/** The server that owns the store did not do what it was asked to, or vanished while it did. */
export class ServerGone extends StoreUnreachable {
  constructor(pid: number, problem: string, options?: ErrorOptions) {
    super(
      `The server that holds the store (process ${pid}) ${problem}.`,
      'Look at its output, start it again, and repeat the command.',
      options,
    )
  }
}

/** A part of the product that belongs to it is not there. */
export class PartMissing extends RedthreadError {}
