/** The newsroom's graph, served for one test file. */
import type { Graph, GraphStore } from '@redthread/graph'
import { afterAll, expect } from 'vitest'

import type { AppOptions } from '../src/app.ts'
import { type Api, startApi } from './api.ts'
import { type Newsroom, openNewsroom } from './newsroom.ts'

export interface NewsroomApi {
  readonly room: Newsroom & { store: GraphStore }
  readonly api: Api
  /** The body of an answer that must be 200. */
  body<Body>(path: string): Promise<Body>
}

/** Stopped after the last test of the file. */
export async function serveNewsroom(options: Partial<AppOptions> = {}): Promise<NewsroomApi> {
  const room = await openNewsroom()
  const api = await startApi({ store: room.store, ...options })
  afterAll(async () => {
    await api.close()
    await room.store.close()
  })
  return {
    room,
    api,
    async body<Body>(path: string) {
      const answer = await api.get(path)
      expect({ path, status: answer.status, said: answer.body }).toMatchObject({ path, status: 200 })
      return answer.body as Body
    },
  }
}

export const entityAddress = (id: string): string => `/api/entities/${encodeURIComponent(id)}`

/** Edges as a person reads them: `Mara Venn MET Łukasz Żak [asserted]`. */
export function told({ nodes, edges }: Graph): string[] {
  const name = (id: string) => nodes.find(node => node.id === id)?.name ?? `(${id} is no node)`
  return edges
    .map(({ from, relation, to, factuality }) => {
      const ends = [name(from), name(to)]
      // Which end of a symmetric edge comes first depends on ids.
      const [first, second] = relation === 'MET' ? ends.toSorted() : ends
      return `${first} ${relation} ${second} [${factuality}]`
    })
    .toSorted()
}
