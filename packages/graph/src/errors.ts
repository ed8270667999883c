/** What can go wrong in a way that a person can act on: what happened to what, and what to do. */

export abstract class RedthreadError extends Error {
  /** What the reader of the message can do about it. */
  readonly remedy: string

  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
    this.remedy = remedy
  }
}

/** An input could not be read; others go on. `source` is the path or URL as the user gave it. */
export class InputRefused extends RedthreadError {
  readonly source: string

  constructor(source: string, problem: string, remedy: string, options?: ErrorOptions) {
    super(`${source}: ${problem}`, remedy, options)
    this.source = source
  }
}

/** The command was called in a way that it does not know. */
export class UsageWrong extends RedthreadError {}

/** The store does not answer, or does not let us in. */
export class StoreUnreachable extends RedthreadError {}

/** Another process owns the store's file. */
export class StoreInUse extends StoreUnreachable {}

/** The store's file is not what we wrote. */
export class StoreDamaged extends StoreUnreachable {}

/** A query that may not run, or that the database does not understand. */
export class QueryRefused extends RedthreadError {}

/** A query that took longer, or gave more, than it may. */
export class QueryTimedOut extends QueryRefused {}

/** A change that names what is not in the graph: nothing of it was written. */
export class ChangeRefused extends RedthreadError {}

export class EntityUnknown extends RedthreadError {}

/** An entity whose articles have been forgotten. */
export class EntityForgotten extends RedthreadError {}

export class EdgeUnknown extends RedthreadError {}

export class ArticleUnknown extends RedthreadError {}

export class JudgementUnknown extends RedthreadError {}

/** A judgement that contradicts others, or says nothing. */
export class JudgementRefused extends RedthreadError {}
