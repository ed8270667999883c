/** What runs the analyser's weights: the port that the model sees. */
import type { InferenceSession, Tensor } from 'onnxruntime-common'

export type RuntimeKind = 'native' | 'wasm'

export interface Runtime {
  readonly kind: RuntimeKind
  /** Name and version; part of the extractor's name. */
  readonly name: string
  readonly Tensor: typeof Tensor
  /** Makes the weights in a file ready to run, on one thread. */
  open(weightsFile: string): Promise<InferenceSession>
}

/**
 * One thread, as more of them would give other sums on another machine. Without the arena and its plans, memory is
 * given back after a long sentence, at no cost in time.
 */
export const SESSION_OPTIONS = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  graphOptimizationLevel: 'all',
  enableCpuMemArena: false,
  enableMemPattern: false,
} as const
