import { foldName } from '../names.ts'
import type { Reader } from '../queries/reader.ts'
import type { EntityHit } from '../store.ts'
/** Entities whose names may fit what was typed, from Neo4j's full-text index. */
import { typosAllowed } from './ranking.ts'

export const NAME_INDEX = `CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases]
  OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding'}}`

const CANDIDATES = 300

/** Candidates for ranking: those that Lucene finds nearest, and of all that fit, those of most articles. */
export async function candidates(
  reader: Reader,
  text: string,
  types: readonly string[] | null,
): Promise<EntityHit['entity'][]> {
  const query = luceneQuery(text)
  if (query === '') return []
  const orders = ['score DESC, e.id', 'e.articles DESC, e.id']
  const found = await Promise.all(
    orders.map(order =>
      reader.read<EntityHit['entity']>({
        cypher: `CALL db.index.fulltext.queryNodes('entity_names', $query) YIELD node AS e, score
          WHERE $types IS NULL OR e.type IN $types WITH e, score ORDER BY ${order} LIMIT ${CANDIDATES}
          RETURN e.id AS id, e.name AS name, e.type AS type, e.named AS named, e.aliases AS aliases,
            e.descriptions AS descriptions, e.articles AS articles`,
        parameters: { query, types },
      }),
    ),
  )
  return [...new Map(found.flat().map(entity => [entity.id, entity])).values()]
}

/** Words that the index leaves out (Lucene's English stop words): nothing is found by them. */
const LEFT_OUT = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
)

/**
 * Every word must be there: whole, as a beginning, or with typing errors. Words are letters, digits and apostrophes in
 * lower case, so nothing that was typed is read as Lucene's syntax.
 */
function luceneQuery(text: string): string {
  const words = text.split(/[^\p{L}\p{M}\p{N}'’]+/u).filter(word => foldName(word) !== '')
  const telling = words.filter(word => !LEFT_OUT.has(foldName(word)))
  return (telling.length > 0 ? telling : words).map(word => `(${wordQuery(word)})`).join(' AND ')
}

function wordQuery(word: string): string {
  const folded = foldName(word)
  const fuzzy = typosAllowed(folded) > 0 ? [`${folded}~${typosAllowed(folded)}`] : []
  // The index keeps an apostrophe, and the accents of other scripts than Latin.
  const written = new Set([folded, word.toLowerCase()])
  return [...[...written].flatMap(each => [each, `${each}*`]), ...fuzzy].join(' OR ')
}
