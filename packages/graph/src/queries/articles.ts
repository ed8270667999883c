/** Articles: a page of them, one to read, those meant by a path or URL. */
import type { ArticleList, ArticlePage, ArticleRef } from '../views.ts'
import type { Reader } from './reader.ts'

const soon = (): never => {
  throw new Error('not built yet')
}

export interface PageOptions {
  /** 50 where absent. */
  readonly limit?: number
  /** As the page before gave it. */
  readonly cursor?: string
}

/** Articles, newest first. @throws {QueryRefused} where the cursor is none of ours */
export const articlesPage = async (_reader: Reader, _options: PageOptions = {}): Promise<ArticleList> =>
  soon()

/** An article with its text, who appears in it where, and its statements. @throws {ArticleUnknown} */
export const articlePage = async (_reader: Reader, _id: string): Promise<ArticlePage> => soon()

/** The articles that an id, a URL or a source (path or given id) means; none is no error. */
export const articlesMeant = async (_reader: Reader, _idUrlOrSource: string): Promise<ArticleRef[]> => soon()
