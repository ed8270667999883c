/** How far a long piece of work has come: a bar on a terminal, a line now and then elsewhere. */
import { SingleBar } from 'cli-progress'

import type { Output } from './output.ts'

export interface Progress {
  /** One more is done; `total` is how many are known of, `complete` whether that is all. */
  step(known: { readonly count: number; readonly complete: boolean }): void
  /** Takes the bar away. */
  stop(): void
}

const LINE_EVERY_MS = 5000

/** Shows the progress of so many `things` ("articles") on an output; nothing where it is over before it is worth it. */
export function startProgress(output: Output, things: string): Progress {
  return output.isTerminal ? bar(output, things) : lines(output, things)
}

function bar({ stream, colours }: Output, things: string): Progress {
  const shown = new SingleBar({
    stream,
    format: `${colours.cyan('{bar}')} {value} of {known} ${things}  {pace}`,
    barCompleteChar: '━',
    barIncompleteChar: ' ',
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    gracefulExit: false,
  })
  const pace = stopwatch()
  let done = 0
  shown.start(1, 0, { known: '…', pace: '' })
  return {
    step: known => {
      done += 1
      shown.setTotal(known.count)
      shown.update(done, { known: knownWords(known), pace: pace(done, known) })
    },
    stop: () => shown.stop(),
  }
}

function lines(output: Output, things: string): Progress {
  const pace = stopwatch()
  let done = 0
  let last = performance.now()
  return {
    step: known => {
      done += 1
      if (performance.now() - last < LINE_EVERY_MS) return
      last = performance.now()
      void output.mention(`${done} of ${knownWords(known)} ${things}, ${pace(done, known)}\n`)
    },
    stop: () => undefined,
  }
}

type Known = Parameters<Progress['step']>[0]

const knownWords = ({ count, complete }: Known) =>
  `${count.toLocaleString('en')}${complete ? '' : ' or more'}`

/** "3.1 a second, 12 s left" */
function stopwatch(): (done: number, known: Known) => string {
  const start = performance.now()
  return (done, { count, complete }) => {
    const seconds = Math.max(performance.now() - start, 1) / 1000
    const left = complete && count > done ? `, ${durationWords(((count - done) * seconds) / done)} left` : ''
    return `${(done / seconds).toFixed(1)} a second${left}`
  }
}

/** "40 s", "12 min", "3 h 5 min" */
export function durationWords(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
