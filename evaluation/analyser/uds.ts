/** The records of Universal Decompositional Semantics: predicates of EWT, and what annotators say of each. */
import type { DataFolder } from '../data-folder.ts'

/** Words parted by spaces, and predicates with their place; labels from -3 (certainly not) to 3 (certainly). */
export interface UdsRecord {
  readonly text: string
  readonly targets: readonly { readonly span1: readonly [number, number]; readonly label: number }[]
}

/** Those of the split; none where the data lacks them. */
export function udsRecords(data: DataFolder): readonly UdsRecord[] {
  const lines = data.read('uds-factuality/{split}.jsonl')?.trim().split('\n') ?? []
  // The form of the lines is the data set's; `label` and `span1` are in all of them.
  return lines.map(line => JSON.parse(line) as UdsRecord)
}
