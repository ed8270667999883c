import type { ComponentChildren } from 'preact'

import type { FailureKind } from '../api/failure.ts'
import type { Followed } from '../state/remote.ts'

interface RemoteViewProps<T> {
  readonly of: Followed<T>
  /** What is being fetched, for the person who waits or whom it failed: "the article". */
  readonly what: string
  /** Shows what was there before until the new is here. */
  readonly keep?: boolean
  readonly children: (value: T) => ComponentChildren
}

/** Something from the server: a calm placeholder, what went wrong with a way to try again, or the thing itself. */
export function RemoteView<T>({ of, what, keep = false, children }: RemoteViewProps<T>) {
  const remote = of.remote.value
  if (remote.state === 'ready') return <>{children(remote.value)}</>
  if (remote.state === 'idle') return null
  if (remote.state === 'loading') {
    return keep && remote.before !== null ? <>{children(remote.before)}</> : <Waiting what={what} />
  }
  return (
    <div class="failure" role="alert">
      <h2>{HEADINGS[remote.failure.kind]}</h2>
      <p>{remote.failure.message}</p>
      {isGone(remote.failure.kind) ? (
        <a class="action" href="#">
          To the overview
        </a>
      ) : (
        <button type="button" class="action" onClick={of.retry}>
          Try again
        </button>
      )}
    </div>
  )
}

/** Asking again for what is not there helps nobody. */
const isGone = (kind: FailureKind): boolean => kind === 'unknown' || kind === 'forgotten'

const HEADINGS = {
  unreachable: 'No answer',
  unknown: 'Not in this graph',
  forgotten: 'Not in this graph any more',
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
