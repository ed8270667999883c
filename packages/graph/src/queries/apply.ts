import { ChangeRefused } from '../errors.ts'
import type { GraphChange } from '../store.ts'
import { articlesTouched, contributionsIn, keepForms } from './keep-forms.ts'
import type { Reader } from './reader.ts'
import { writeSteps } from './write.ts'

/**
 * Writes a change through a transaction's query function.
 *
 * @throws {ChangeRefused} where a record names an end that is not in the graph; the caller rolls back
 */
export async function applied(transaction: Reader, change: GraphChange): Promise<void> {
  const articles = await articlesTouched(transaction, change)
  const before = await contributionsIn(transaction, articles)
  for (const { what, cypher, parameters, writes } of writeSteps(change)) {
    const [written] = await transaction.read<{ n: number }>({ cypher, parameters })
    if (writes !== null && written?.n !== writes) {
      throw new ChangeRefused(
        `The change names ${writes - (written?.n ?? 0)} of ${writes} ends that are not in the graph (${what}).`,
        'Nothing of it was written. This is a fault in the program: report it with the article that you were loading.',
      )
    }
  }
  await keepForms(transaction, before, await contributionsIn(transaction, articles))
}
