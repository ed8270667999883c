/** What a thread answers, and how a failure keeps its meaning on the way: errors lose their class between threads. */
import { RedthreadError, UsageWrong } from '@redthread/graph'

import type { Document } from '../document.ts'

export type Answer =
  | { readonly kind: 'document'; readonly document: Document }
  /** Something that a person can act on. */
  | { readonly kind: 'refusal'; readonly name: string; readonly message: string; readonly remedy: string }
  | { readonly kind: 'failure'; readonly name: string; readonly message: string; readonly stack: string }

/** Asks a thread to end by itself. Stopped from outside within the analyser, it would take the process along. */
export const STOP = 'stop'

/** The analyser cannot be used, for this article or any other. */
export class AnalyserUnusable extends RedthreadError {}

/** An error as a thread can send it. */
export function failed(error: unknown): Answer {
  if (error instanceof RedthreadError) {
    const { name, message, remedy } = error
    return { kind: 'refusal', name, message, remedy }
  }
  const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error))
  return { kind: 'failure', name, message, stack }
}

/** @throws what went wrong in the thread */
export function documentOf(answer: Answer): Document {
  if (answer.kind === 'document') return answer.document
  if (answer.kind === 'refusal') {
    const Kind = answer.name === UsageWrong.name ? UsageWrong : AnalyserUnusable
    throw new Kind(answer.message, answer.remedy)
  }
  const { name, message, stack } = answer
  throw Object.assign(new Error(message), { name, stack })
}
