import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'

import type { Api } from '../api/client.ts'
import type {
  ArticleListing,
  ArticlePage,
  EdgePage,
  EntityPage,
  JudgementView,
  Overview,
  Review,
} from '../api/types.ts'
import type { Placer } from '../desk/board.ts'
import type { Desk, Id, Point } from '../desk/desk.ts'
import { type Action, type History, NEW_HISTORY, perform, redo, undo } from '../desk/history.ts'
import { type Visible, visible } from '../desk/visible.ts'
import { watch } from './connection.ts'
import { type Followed, follow } from './remote.ts'
import { titleOf } from './title.ts'

/** Where the canvas should look; a new object each time somebody wishes so. */
export type CameraWish = { readonly fit: true } | { readonly centre: Id } | { readonly zoomBy: number }

/** What the pointer or the keyboard is on. */
export interface Hovered {
  readonly node: Id | null
  readonly edge: Id | null
}

/** How nodes find their places; the canvas knows how. */
export interface Arranger {
  readonly place: Placer
  readonly arrange: (desk: Desk) => ReadonlyMap<Id, Point>
  /** How many nodes the stage holds with their labels to be read. */
  readonly room: () => number
}

/** All that the page lives on: the desk with its history, and what follows from it. */
export interface Session {
  readonly api: Api
  readonly arranger: Arranger
  readonly history: ReadonlySignal<History>
  readonly desk: ReadonlySignal<Desk>
  readonly visible: ReadonlySignal<Visible>
  readonly act: (action: Action) => void
  readonly undo: () => void
  readonly redo: () => void
  readonly connectionLost: ReadonlySignal<boolean>
  readonly overview: Followed<Overview>
  readonly articlesWanted: Signal<number>
  readonly latest: Followed<readonly ArticleListing[]>
  readonly entity: Followed<EntityPage>
  readonly edge: Followed<EdgePage>
  readonly article: Followed<ArticlePage>
  /** What people said of the entity that is being read. */
  readonly judgements: Followed<readonly JudgementView[]>
  readonly review: Followed<Review>
  readonly hovered: Signal<Hovered>
  readonly camera: Signal<CameraWish | null>
  /** A line for the person, gone after a while. */
  readonly notice: Signal<string | null>
  /** Nodes whose neighbours are on their way. */
  readonly expanding: Signal<ReadonlySet<Id>>
  readonly dialog: Signal<'shortcuts' | 'review' | null>
  /** What is being read, for the window's title and for screen readers. */
  readonly title: ReadonlySignal<string>
}

export const NOTHING_HOVERED: Hovered = { node: null, edge: null }

/** So many articles are listed; asking for more lists so many more. */
export const ARTICLES_AT_ONCE = 12

/** A fresh session over a server; it starts by asking for the overview. */
export function createSession(server: Api, arranger: Arranger): Session {
  const { api, lost } = watch(server)
  const history = signal(NEW_HISTORY)
  const desk = computed(() => history.value.desk)
  const articlesWanted = signal(ARTICLES_AT_ONCE)
  const dialog = signal<'shortcuts' | 'review' | null>(null)
  const always = signal<string | null>('always')
  const focused = (part: 'entity' | 'edge' | 'article') => computed(() => desk.value.focus[part])
  const entity = follow(focused('entity'), api.entity)
  const edge = follow(focused('edge'), api.edge)
  const article = follow(focused('article'), api.article)
  return {
    api,
    arranger,
    history,
    desk,
    visible: computed(() => visible(desk.value)),
    act: action => void (history.value = perform(history.peek(), action)),
    undo: () => void (history.value = undo(history.peek())),
    redo: () => void (history.value = redo(history.peek())),
    connectionLost: lost,
    overview: follow(always, (_, given) => api.overview(given)),
    articlesWanted,
    latest: follow(
      computed(() => String(articlesWanted.value)),
      (wanted, given) => api.articles(Number(wanted), given),
    ),
    entity,
    edge,
    article,
    judgements: follow(focused('entity'), api.judgements),
    review: follow(
      computed(() => (dialog.value === 'review' ? 'review' : null)),
      (_, given) => api.review(given),
    ),
    title: computed(() => titleOf(article.remote.value, edge.remote.value, entity.remote.value)),
    hovered: signal(NOTHING_HOVERED),
    camera: signal<CameraWish | null>(null),
    notice: signal<string | null>(null),
    expanding: signal<ReadonlySet<Id>>(new Set()),
    dialog,
  }
}
