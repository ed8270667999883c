/** Stages and the pipeline that they make. */
import type { Document, With } from './document.ts'

type Field = Exclude<keyof Document, 'article'>

export interface Stage {
  readonly needs: readonly Field[]
  readonly adds: readonly Field[]
  run(document: Document): Document | Promise<Document>
}

/** Declares a stage: what it must find in a document, what it adds, and how. */
export function stage<const Needs extends readonly Field[], const Adds extends readonly Field[]>(
  declared: { needs: Needs; adds: Adds },
  add: (
    document: With<Needs[number]>,
  ) => Required<Pick<Document, Adds[number]>> | Promise<Required<Pick<Document, Adds[number]>>>,
): Stage {
  return {
    ...declared,
    // The pipeline has made sure that the needed fields are there; the type system cannot see it.
    run: async document => ({ ...document, ...(await add(document as With<Needs[number]>)) }),
  }
}

/** The order of stages cannot work: one needs what none before it adds. */
export class PipelineBroken extends Error {
  override readonly name = 'PipelineBroken'
}

/**
 * Runs stages in order.
 *
 * @throws {PipelineBroken} at once, where a stage needs a field that no earlier one adds
 */
export function pipeline(...stages: Stage[]): (document: Document) => Promise<Document> {
  const present = new Set<string>()
  for (const [position, { needs, adds }] of stages.entries()) {
    const missing = needs.filter(field => !present.has(field))
    if (missing.length > 0) {
      throw new PipelineBroken(
        `stage ${position + 1} needs ${missing.join(', ')}, which no earlier stage adds`,
      )
    }
    for (const field of adds) present.add(field)
  }
  return async document => {
    let result = document
    for (const { run } of stages) result = await run(result)
    return result
  }
}
