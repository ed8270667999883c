import { ApiFailure, failureOf, unreachable } from './failure.ts'
import type {
  ArticleListing,
  ArticlePage,
  EdgePage,
  EntityPage,
  Graph,
  Hit,
  JudgementKind,
  JudgementView,
  Overview,
  Review,
} from './types.ts'

/** The only door to the server. Every call may be given up by its signal and fails with `ApiFailure`. */
export interface Api {
  overview(signal?: AbortSignal): Promise<Overview>
  search(text: string, limit: number, signal?: AbortSignal): Promise<readonly Hit[]>
  entity(id: string, signal?: AbortSignal): Promise<EntityPage>
  neighbours(id: string, limit: number, signal?: AbortSignal): Promise<Graph>
  edge(id: string, signal?: AbortSignal): Promise<EdgePage>
  articles(limit: number, signal?: AbortSignal): Promise<readonly ArticleListing[]>
  article(id: string, signal?: AbortSignal): Promise<ArticlePage>
  judgements(entity: string, signal?: AbortSignal): Promise<readonly JudgementView[]>
  review(signal?: AbortSignal): Promise<Review>
  /** Says that two are one or two, each by the id of an entity or of an appearance. Of two, the first is the odd one. */
  /** Says so in the name of `by`; of nobody where it is null. */
  judge(kind: JudgementKind, one: string, other: string, by: string | null): Promise<JudgementView>
  undo(judgement: string): Promise<JudgementView>
}

/**
 * The server's API below `base` (the page's own address: the viewer asks no other server).
 *
 * @throws {ApiFailure} from every call: `unreachable`, `unknown` (404), `forgotten` (410) or `refused`
 */
export function apiAt(base: string | URL): Api {
  const get = <Answer>(path: string, signal?: AbortSignal) =>
    fetchJson<Answer>(new URL(path, base), signal && { signal })
  const part = encodeURIComponent
  return {
    overview: signal => get('api/overview', signal),
    search: async (text, limit, signal) =>
      (await get<{ hits: readonly Hit[] }>(`api/search?q=${part(text)}&limit=${limit}`, signal)).hits,
    entity: (id, signal) => get(`api/entities/${part(id)}`, signal),
    neighbours: (id, limit, signal) => get(`api/entities/${part(id)}/neighbours?limit=${limit}`, signal),
    edge: (id, signal) => get(`api/edges/${part(id)}/statements`, signal),
    articles: async (limit, signal) =>
      (await get<{ articles: readonly ArticleListing[] }>(`api/articles?limit=${limit}`, signal)).articles,
    article: (id, signal) => get(`api/articles/${part(id)}`, signal),
    judgements: async (entity, signal) =>
      (await get<{ judgements: readonly JudgementView[] }>(`api/judgements?entity=${part(entity)}`, signal))
        .judgements,
    review: signal => get('api/review', signal),
    judge: (kind, one, other, by) =>
      fetchJson(new URL('api/judgements', base), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ kind, one, other, by }),
      }),
    undo: id => fetchJson(new URL(`api/judgements/${part(id)}`, base), { method: 'DELETE' }),
  }
}

async function fetchJson<Answer>(url: URL, init: RequestInit = {}): Promise<Answer> {
  const headers = { accept: 'application/json', ...init.headers }
  const response = await fetch(url, { ...init, headers }).catch((error: unknown) => {
    throw isAbort(error) ? error : unreachable(error)
  })
  if (!response.ok) throw await failureOf(response)
  try {
    return (await response.json()) as Answer
  } catch (error) {
    if (isAbort(error)) throw error
    throw new ApiFailure('refused', 'The server sent an answer that is no JSON.', { cause: error })
  }
}

/** True of the error that giving up a call raises; it is nobody's failure. */
export const isAbort = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'AbortError'
