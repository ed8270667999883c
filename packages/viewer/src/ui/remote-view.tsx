import type { ComponentChildren } from 'preact'

import type { Followed } from '../state/remote.ts'

interface RemoteViewProps<T> {
  readonly of: Followed<T>
  /** What is being fetched, for the person who waits or whom it failed: "the article". */
  readonly what: string
  readonly children: (value: T) => ComponentChildren
}

/** Something from the server: a calm placeholder, what went wrong with a way to try again, or the thing itself. */
export function RemoteView<T>({ of, what, children }: RemoteViewProps<T>) {
  const remote = of.remote.value
  if (remote.state === 'ready') return <>{children(remote.value)}</>
  if (remote.state === 'idle') return null
  if (remote.state === 'loading') return <Waiting what={what} />
  return (
    <div class="failure" role="alert">
      <h2>{HEADINGS[remote.failure.kind]}</h2>
      <p>{remote.failure.message}</p>
      <button type="button" class="action" onClick={of.retry}>
        Try again
      </button>
    </div>
  )
}

const HEADINGS = {
  unreachable: 'The server does not answer',
  unknown: 'Not in this graph',
  forgotten: 'Forgotten',
  refused: 'That did not work',
} as const

const Waiting = ({ what }: { what: string }) => (
  <div class="waiting" role="status">
    <span class="visually-hidden">Loading {what}</span>
    <span class="waiting-line waiting-short" />
    <span class="waiting-line waiting-title" />
    <span class="waiting-line" />
    <span class="waiting-line" />
    <span class="waiting-line waiting-short" />
  </div>
)
