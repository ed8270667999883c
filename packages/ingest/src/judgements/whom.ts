/** Whom a person means: by an id, by a name, or by a name in one article. */
import {
  type Appearance,
  EntityUnknown,
  type GraphStore,
  appearanceOfKey,
  appearancesById,
  articlesMeant,
  entityKey,
  foldName,
  recordsOf,
  resolveEntity,
} from '@redthread/graph'

type Reader = Pick<GraphStore, 'read'>

const APPEARANCE = /^[0-9a-f]{64}:\d+-\d+$/
/** How many are named where it is not clear who is meant. */
const SHOWN = 5

/**
 * The appearance that words mean:
 *
 * - `person:oskar-lind~3f9a2c1b77d0`, any id that an entity ever had: the appearance of its key;
 * - `<article>:<start>-<end>`: that appearance;
 * - `Oskar Lind @ march.md`: who is called so in that article, given by path, address or id;
 * - `Oskar Lind`: the only entity that is called so.
 *
 * @throws {EntityUnknown} where nobody is meant, or several; {EntityForgotten}
 */
export async function appearanceMeant(
  store: Reader & Pick<GraphStore, 'search'>,
  words: string,
): Promise<Appearance> {
  if (entityKey(words) !== null) return byEntity(store, words)
  if (APPEARANCE.test(words)) {
    const [found] = await appearancesById(store, [words])
    if (found) return found
    throw new EntityUnknown(
      `Nothing appears at ${words}.`,
      'Ask for the appearances of an entity to find their ids.',
    )
  }
  const [, name = words, article] = /^(.*\S)\s+@\s+(\S.*)$/.exec(words) ?? []
  return article === undefined ? byName(store, name) : byNameIn(store, name, article)
}

async function byEntity(reader: Reader, id: string): Promise<Appearance> {
  const now = await resolveEntity(reader, id)
  const key = entityKey(id)
  const [found] = key === null ? [] : await appearanceOfKey(reader, key, now)
  if (found) return found
  throw new EntityUnknown(`${id} was forgotten just now.`, 'Search for its name.')
}

async function byName(store: Reader & Pick<GraphStore, 'search'>, name: string): Promise<Appearance> {
  const hits = await store.search(name, { limit: 50 })
  const called = hits.map(({ entity }) => entity).filter(entity => isCalled(name, entity))
  const [only] = called
  if (only && called.length === 1) return byEntity(store, only.id)
  if (!only) {
    throw new EntityUnknown(
      `Nobody and nothing in the graph is called ${name}.`,
      'Give the name as the graph has it, the id of an entity, or "NAME @ ARTICLE".',
    )
  }
  throw several(
    name,
    called.map(({ id, articles }) => `${id} (${articles === 1 ? '1 article' : `${articles} articles`})`),
  )
}

async function byNameIn(reader: Reader, name: string, article: string): Promise<Appearance> {
  const found: Appearance[] = []
  for (const { id } of await articlesMeant(reader, article)) {
    const records = await recordsOf(reader, id)
    found.push(...(records?.appearances ?? []).filter(appearance => isCalled(name, appearance)))
  }
  const [only] = found
  if (only && found.length === 1) return only
  if (!only)
    throw new EntityUnknown(
      `Nobody is called ${name} in ${article}.`,
      'Give the name as that article has it.',
    )
  throw several(
    `${name} @ ${article}`,
    found.map(({ id }) => id),
  )
}

const isCalled = (name: string, { name: own, aliases }: Pick<Appearance, 'name' | 'aliases'>): boolean =>
  [own, ...aliases].some(each => foldName(each) === foldName(name))

const several = (name: string, ids: readonly string[]) =>
  new EntityUnknown(
    `Several are called ${name}: ${ids.slice(0, SHOWN).join(', ')}${ids.length > SHOWN ? ', …' : ''}.`,
    'Give one of these ids, or "NAME @ ARTICLE".',
  )
