/**
 * Facts that an article's graph must hold, as tab-separated lines: subject, predicate, object, factuality.
 * Alternatives are parted by `|`. Lines under `# must` have to be found; the others are wanted. Other lines
 * that begin with `#` are remarks.
 */

/** An end of a statement, as the `extract` format prints it. */
export interface NamedEnd {
  readonly name: string
  readonly mention?: string | undefined
  readonly aliases?: readonly string[] | undefined
}

/** What of a line of the `extract` format is scored. */
export interface ScoredStatement {
  readonly subject: NamedEnd
  readonly relation: string
  readonly predicate: string
  readonly object: NamedEnd | null
  readonly factuality: string
  readonly confidence: number
  readonly evidence: {
    readonly article: string
    readonly start: number
    readonly end: number
    readonly quote: string
  }
}

export interface Fact {
  /** As in the file, for people to read: "Venn · MET · Lind · asserted". */
  readonly text: string
  readonly line: number
  readonly must: boolean
  /** The statuses that are right, at least one. */
  readonly factualities: readonly string[]
  matches(statement: ScoredStatement): boolean
}

/** A file of facts that cannot be read as such. */
export class FactsBroken extends Error {
  override readonly name = 'FactsBroken'
}

/** Relations of the graph and of other systems that say the same either way round. */
export const SYMMETRIC: ReadonlySet<string> = new Set([
  'MET',
  'TALKED_TO',
  'NEGOTIATED_WITH',
  'MARRIED_TO',
  'SPOUSE_OF',
  'SIBLING_OF',
  'RELATIVE_OF',
  'RELATED_TO',
  'ALLIED_WITH',
  'AGREED_WITH',
  'LINKED_TO',
])

/**
 * Reads a file of facts.
 *
 * @throws {FactsBroken} where a line has not four columns, or a pattern is no regular expression
 */
export function parseFacts(file: string): Fact[] {
  let must = false
  const facts: Fact[] = []
  for (const [index, text] of file.split(/\r?\n/).entries()) {
    if (/^#\s*(must|wanted)\s*$/.test(text)) must = text.includes('must')
    else if (text.trim() !== '' && !text.startsWith('#')) facts.push(factOf(text, index + 1, must))
  }
  return facts
}

function factOf(text: string, line: number, must: boolean): Fact {
  const columns = text.split('\t').map(column => column.trim())
  const [subject, predicate, object, factuality] = columns
  if (columns.length !== 4 || !subject || !predicate || !object || !factuality) {
    throw new FactsBroken(
      `line ${line} has ${columns.length} columns, and needs four that say something: ${text}`,
    )
  }
  const [isSubject, isPredicate, isObject] = [endTest(subject), predicateTest(predicate), endTest(object)]
  const eitherWay = predicate.split('|').some(alternative => SYMMETRIC.has(alternative))
  return {
    text: columns.join(' · '),
    line,
    must,
    factualities: factuality.split('|'),
    matches(statement) {
      if (!isPredicate(statement)) return false
      if (isSubject(statement.subject) && isObject(statement.object)) return true
      const turned = eitherWay || SYMMETRIC.has(statement.relation)
      return turned && isSubject(statement.object) && isObject(statement.subject)
    },
  }
}

/** True of an end one of whose names holds an alternative as whole words; `-` asks for nothing. */
function endTest(alternatives: string): (end: NamedEnd | null) => boolean {
  const list = alternatives.split('|')
  if (list.includes('-')) return () => true
  const patterns = list.map(words =>
    expression(`(?<![\\p{L}\\p{N}])(?:${normalise(words)})(?![\\p{L}\\p{N}])`, 'u'),
  )
  return end => end !== null && namesOf(end).some(name => patterns.some(pattern => pattern.test(name)))
}

const namesOf = ({ name, mention, aliases = [] }: NamedEnd): string[] =>
  [name, mention ?? '', ...aliases].map(normalise)

/** Searched from the beginning of a word in the relation and in the article's own words. */
function predicateTest(alternatives: string): (statement: ScoredStatement) => boolean {
  const pattern = expression(`(?<![\\p{L}_])(?:${alternatives})`, 'iu')
  return ({ relation, predicate }) => pattern.test(relation) || pattern.test(predicate)
}

function expression(source: string, flags: string): RegExp {
  try {
    return new RegExp(source, flags)
  } catch (cause) {
    throw new FactsBroken(`${source} is no regular expression`, { cause })
  }
}

/** Case, articles, possessives and kinds of apostrophes and space do not count. */
function normalise(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/'s(?![\p{L}\p{N}])|(?<=s)'(?!\p{L})/gu, '')
    .replaceAll(/(?<![\p{L}\p{N}'-])(?:the|an|a)(?=\s)/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
