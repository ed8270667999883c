/**
 * The port to a graph database. Nothing outside `stores/` asks which one is behind it; each adapter is a factory
 * that returns a plain object and passes `store.contract.ts`.
 */
import type {
  Appearance,
  Article,
  Edge,
  Entity,
  EntityType,
  Judgement,
  Question,
  Statement,
} from './model.ts'

/** A trusted query: one of `queries/`, never text from outside. */
export interface ReadQuery {
  readonly cypher: string
  readonly parameters?: Readonly<Record<string, unknown>>
}

export type PlacedAppearance = Omit<Appearance, 'entity'> & { readonly entity: string | null }

export interface Member {
  readonly appearance: string
  readonly entity: string
}

/** Upserts and deletions by id. Deletions come first; deleting what is not there is no error. */
export interface GraphChange {
  readonly upsert?: {
    readonly articles?: readonly Article[]
    /** With their entity: an appearance that had another one is moved; null where it is told later, as a member. */
    readonly appearances?: readonly PlacedAppearance[]
    /** Appearances that are there, with the entity that they are of from now on. */
    readonly members?: readonly Member[]
    readonly entities?: readonly Entity[]
    readonly statements?: readonly Statement[]
    readonly edges?: readonly Edge[]
    /** With the appearances that they are bound to: one that was bound to others is bound anew. */
    readonly judgements?: readonly Judgement[]
    readonly questions?: readonly Question[]
  }
  readonly remove?: Partial<
    Record<'articles' | 'appearances' | 'entities' | 'statements' | 'edges' | 'judgements', readonly string[]>
  > & {
    /** All questions about these appearances. */
    readonly questionsAbout?: readonly string[]
  }
}

export interface Transaction {
  read<Row>(query: ReadQuery): Promise<Row[]>
  apply(change: GraphChange): Promise<void>
}

/** What an untrusted query may cost. */
export interface ExploreLimits {
  readonly rows: number
  readonly milliseconds: number
  /** Aborted when nobody waits for the answer any more: the query is killed, and its iteration throws the reason. */
  readonly signal?: AbortSignal
}

/** A value of an untrusted query's answer, the same from every store (design of `query --format json`). */
export type Cell = null | boolean | number | string | Cell[] | { [key: string]: Cell }

export type ExploreRow = Record<string, Cell>

export interface SearchOptions {
  readonly limit?: number
  readonly types?: readonly EntityType[]
}

export interface EntityHit {
  readonly entity: Pick<Entity, 'id' | 'name' | 'type' | 'named' | 'aliases' | 'descriptions' | 'articles'>
  readonly score: number
}

export interface GraphStore {
  /** Constraints, indexes, version. Idempotent. @throws {StoreUnreachable | StoreDamaged | StoreInUse} */
  prepare(): Promise<void>
  read<Row>(query: ReadQuery): Promise<Row[]>
  /**
   * All or nothing; writers that share a lock name come one after another. Work may run again from its start (after
   * a deadlock, or a server's change of leader): it does nothing but read and apply, and starts no other transaction.
   *
   * @throws {ChangeRefused} where a change names what is not there; {StoreUnreachable}; what the work throws
   */
  transact<T>(locks: readonly string[], work: (tx: Transaction) => Promise<T>): Promise<T>
  /**
   * Untrusted Cypher: read-only, timed, capped, killable. Ends after `limits.rows` rows: who must know whether there
   * are more asks for one more than wanted.
   *
   * @throws {QueryRefused | QueryTimedOut}
   */
  explore(
    cypher: string,
    parameters: Record<string, unknown>,
    limits: ExploreLimits,
  ): AsyncIterable<ExploreRow>
  /** Names and aliases; tolerant of prefixes, typos and accents; best first. */
  search(text: string, options?: SearchOptions): Promise<EntityHit[]>
  close(): Promise<void>
}
