/** What a store must have before it is used: each node has one id, and look-ups have an index. */

/** The version of the graph's shape. A store of a higher one is not opened. */
export const SCHEMA_VERSION = 4

const IDENTIFIED = [
  'Article',
  'Appearance',
  'Entity',
  'Statement',
  'Judgement',
  'Form',
  'Name',
  'Store',
] as const

const LOOKED_UP = [
  ['Appearance', 'key'],
  ['Entity', 'key'],
  ['Entity', 'articles'],
  ['Article', 'url'],
  ['Article', 'publishedAt'],
  ['Judgement', 'oneArticle'],
  ['Judgement', 'otherArticle'],
] as const

export const CONSTRAINTS = IDENTIFIED.map(
  label =>
    `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
)

const index = (label: string, property: string) =>
  `CREATE INDEX ${label.toLowerCase()}_${property}_index IF NOT EXISTS FOR (n:${label}) ON (n.${property})`

export const INDEXES = LOOKED_UP.map(([label, property]) => index(label, property))

/** For an engine whose constraints bring no index. */
export const ID_INDEXES = IDENTIFIED.map(label => index(label, 'id'))

export const READ_VERSION = "MATCH (s:Store {id: 'redthread'}) RETURN s.version AS version"
export const WRITE_VERSION = "MERGE (s:Store {id: 'redthread'}) SET s.version = toInteger($version)"
