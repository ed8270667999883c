/** Forms of names, and the appearances that bear them. */
import type { Form, Told } from '../forms/index.ts'
import type { Appearance } from '../model.ts'
import type { Reader } from './reader.ts'
import { appearancesWhere } from './records.ts'

/** A form as properties of a node: numbers beside their words, and the sample as JSON. */
export interface StoredForm extends Omit<Form, 'acronyms' | 'sample' | 'own' | 'sort'> {
  readonly own?: string | null
  readonly sort?: string | null
  readonly acronyms: readonly string[]
  readonly times: readonly number[]
  readonly sample: readonly string[]
}

export function storedForm({ acronyms, sample, ...form }: Form): StoredForm {
  return {
    ...form,
    acronyms: [...acronyms.keys()],
    times: [...acronyms.values()],
    sample: sample.map(told => JSON.stringify(told)),
  }
}

function formFromStored({ acronyms, times, sample, own, sort, ...form }: StoredForm): Form {
  return {
    id: form.id,
    kind: form.kind,
    name: form.name,
    core: form.core,
    sort: sort ?? null,
    twin: form.twin,
    judged: form.judged,
    common: form.common,
    own: own ?? null,
    acronyms: new Map(acronyms.map((acronym, at) => [acronym, times[at] ?? 0])),
    parted: form.parted,
    count: form.count,
    sample: sample.map(told => JSON.parse(told) as Told),
  }
}

async function formsWhere(
  reader: Reader,
  match: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<Form[]> {
  const rows = await reader.read<{ properties: StoredForm }>({
    cypher: `${match} RETURN f {.*} AS properties, f.id AS id ORDER BY id`,
    parameters,
  })
  return rows.map(({ properties }) => formFromStored(properties))
}

/** Forms by their ids; those that are not there are left out. */
export const formsById = async (reader: Reader, ids: readonly string[]): Promise<Form[]> =>
  ids.length === 0
    ? []
    : formsWhere(reader, 'UNWIND $ids AS id MATCH (f:Form {id: id}) WITH DISTINCT f', { ids })

/** A block: forms that are compared with each other. */
export interface Block {
  readonly id: string
  /** The ids of all that people judged and of the first `LISTED` others, sorted. */
  readonly forms: readonly string[]
  /** How many there are in all. */
  readonly count: number
}

export const blocksById = async (reader: Reader, ids: readonly string[]): Promise<Block[]> =>
  ids.length === 0
    ? []
    : reader.read<Block>({
        cypher:
          'UNWIND $ids AS id MATCH (n:Name {id: id}) RETURN n.id AS id, n.forms AS forms, n.count AS count ORDER BY id',
        parameters: { ids },
      })

/** The forms that these appearances have, by appearance. */
export async function formIdsOf(
  reader: Reader,
  appearances: readonly string[],
): Promise<Map<string, string>> {
  if (appearances.length === 0) return new Map()
  const rows = await reader.read<{ appearance: string; form: string }>({
    cypher: `UNWIND $appearances AS id MATCH (a:Appearance {id: id}) WITH a MATCH (a)-[:CALLED]->(f:Form)
      RETURN a.id AS appearance, f.id AS form`,
    parameters: { appearances },
  })
  return new Map(rows.map(({ appearance, form }) => [appearance, form]))
}

/** The ids of all appearances of a form, sorted. */
export async function membersOf(reader: Reader, form: string): Promise<string[]> {
  const rows = await reader.read<{ id: string }>({
    cypher: 'MATCH (f:Form {id: $form}) WITH f MATCH (f)<-[:CALLED]-(a:Appearance) RETURN a.id AS id',
    parameters: { form },
  })
  return rows.map(({ id }) => id).toSorted()
}

/** Appearances that share a block with a name, each with its entity; for tests and tools, for it reads all of them. */
export const appearancesInBlocks = (reader: Reader, blocks: readonly string[]): Promise<Appearance[]> =>
  appearancesWhere(
    reader,
    `UNWIND $blocks AS block MATCH (n:Name {id: block}) WITH n MATCH (n)<-[:UNDER]-(f:Form)
    WITH DISTINCT f MATCH (f)<-[:CALLED]-(a:Appearance) WITH DISTINCT a`,
    { blocks },
  )

/** Named appearances of articles as identity wants them, whether they have an entity yet or not. */
export async function toldIn(reader: Reader, articles: readonly string[]): Promise<Told[]> {
  if (articles.length === 0) return []
  return toldWhere(
    reader,
    'UNWIND $articles AS id MATCH (t:Article {id: id}) WITH t MATCH (t)<-[:`IN`]-(a:Appearance) WHERE a.named OR a.happening IS NOT NULL WITH t, a',
    { articles },
  )
}

/** Appearances by their ids, whether they have an entity yet or not; those that are not there are left out. */
export async function toldById(reader: Reader, ids: readonly string[]): Promise<Told[]> {
  if (ids.length === 0) return []
  return toldWhere(
    reader,
    'UNWIND $ids AS id MATCH (a:Appearance {id: id}) WITH DISTINCT a MATCH (a)-[:`IN`]->(t:Article) WITH t, a',
    { ids },
  )
}

/** The entities that these appearances are of, by appearance; those that have none yet are left out. */
export async function entitiesOf(
  reader: Reader,
  appearances: readonly string[],
): Promise<Map<string, string>> {
  if (appearances.length === 0) return new Map()
  const rows = await reader.read<{ appearance: string; entity: string }>({
    cypher: `UNWIND $appearances AS id MATCH (a:Appearance {id: id}) WITH a MATCH (a)-[:OF]->(e:Entity)
      RETURN a.id AS appearance, e.id AS entity`,
    parameters: { appearances },
  })
  return new Map(rows.map(({ appearance, entity }) => [appearance, entity]))
}

/** The first appearances of a form, by id. */
export const firstOf = (reader: Reader, form: string, most: number): Promise<Told[]> =>
  toldWhere(
    reader,
    'MATCH (f:Form {id: $form}) WITH f MATCH (f)<-[:CALLED]-(a:Appearance) WITH a MATCH (a)-[:`IN`]->(t:Article) WITH t, a',
    { form },
    `LIMIT ${Math.trunc(most)}`,
  )

async function toldWhere(
  reader: Reader,
  match: string,
  parameters: Readonly<Record<string, unknown>>,
  limit = '',
): Promise<Told[]> {
  const rows = await reader.read<Told>({
    cypher: `${match} RETURN a.id AS id, t.id AS article, a.name AS name, a.aliases AS aliases, a.type AS type,
      a.named AS named, a.descriptions AS descriptions, a.happening AS happening,
      a.companions AS companions ORDER BY id ${limit}`,
    parameters,
  })
  return rows.map(({ id, article, name, aliases, type, named, descriptions, happening, companions }) => ({
    id,
    article,
    name,
    aliases,
    type,
    named,
    descriptions,
    happening: happening ?? null,
    // Graphs of earlier versions have none.
    companions: companions ?? [],
  }))
}

/** Those of the appearances of these articles of which a person has judged. */
export async function judgedIn(reader: Reader, articles: readonly string[]): Promise<Set<string>> {
  if (articles.length === 0) return new Set()
  const rows = await reader.read<{ id: string }>({
    cypher: `UNWIND $articles AS id MATCH (t:Article {id: id}) WITH t MATCH (t)<-[:\`IN\`]-(a:Appearance)
      WITH a MATCH (a)<-[:ABOUT]-(:Judgement) RETURN DISTINCT a.id AS id`,
    parameters: { articles },
  })
  return new Set(rows.map(({ id }) => id))
}
