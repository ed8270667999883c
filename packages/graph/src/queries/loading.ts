/** What loading, forgetting and identity ask of the graph; mostly within a transaction. */
import type { EdgeEvidence } from '../edges.ts'
import type { Appearance, Article, Edge, Entity, Statement } from '../model.ts'
import type { Reader } from './reader.ts'

const soon = (): never => {
  throw new Error('not built yet')
}

/** Two entities, by the ids that they have now; the order says nothing. */
export type Pair = readonly [string, string]

/** Everything that came of one article. */
export interface ArticleRecords {
  readonly article: Article
  readonly appearances: readonly Appearance[]
  readonly statements: readonly Statement[]
}

/** Everything of one article; null where it is not there. */
export const recordsOf = async (_reader: Reader, _articleId: string): Promise<ArticleRecords | null> => soon()

/** The articles that were read from one URL, texts included. */
export const versionsOf = async (_reader: Reader, _url: string): Promise<Article[]> => soon()

/** Appearances that share a block (see `blocksOf`) with a name that is to be placed; each with its entity. */
export const appearancesInBlocks = async (
  _reader: Reader,
  _blocks: readonly string[],
): Promise<Appearance[]> => soon()

/** All appearances of these entities. */
export const appearancesOfEntities = async (
  _reader: Reader,
  _ids: readonly string[],
): Promise<Appearance[]> => soon()

/** The entities that are there, of these ids (as they are now). */
export const entitiesNow = async (_reader: Reader, _ids: readonly string[]): Promise<Entity[]> => soon()

/** What `deriveEdges` needs to make every edge that touches one of these entities. */
export const evidenceTouching = async (_reader: Reader, _ids: readonly string[]): Promise<EdgeEvidence[]> =>
  soon()

/** What `deriveEdges` needs to make every edge between the two of each pair. */
export const evidenceBetween = async (_reader: Reader, _pairs: readonly Pair[]): Promise<EdgeEvidence[]> =>
  soon()

/** The edges as they stand that touch one of these entities. */
export const edgesTouching = async (_reader: Reader, _ids: readonly string[]): Promise<Edge[]> => soon()

/** The edges as they stand between the two of each pair. */
export const edgesBetween = async (_reader: Reader, _pairs: readonly Pair[]): Promise<Edge[]> => soon()
