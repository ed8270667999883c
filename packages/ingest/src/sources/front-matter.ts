/** The YAML at the head of a Markdown file: title, url, outlet, date, updated. */
import { parseDocument } from 'yaml'

import { type Given, NOTHING_GIVEN } from './draft.ts'
import { refused } from './refusals.ts'

/** The keys under which each field may stand, the first that is there counts. */
const KEYS: Readonly<Record<keyof Given, readonly string[]>> = {
  title: ['title', 'headline'],
  url: ['url', 'link'],
  outlet: ['outlet', 'publisher'],
  published: ['publishedAt', 'date', 'published'],
  updated: ['updatedAt', 'updated', 'modified'],
}

export interface FrontMatter {
  readonly given: Given
  readonly warnings: readonly string[]
  /** What follows the front matter. */
  readonly body: string
}

/**
 * Parts the front matter, between two lines of three dashes, from what follows. A text that does not begin with
 * one has none.
 *
 * @throws {InputRefused} where it is not YAML, is no list of fields, or does not end; with the line
 */
export function frontMatter(text: string, source: string): FrontMatter {
  const lines = text.split(/\r?\n/)
  const opens = lines[0]?.trimEnd() === '---' && /^[\w"'-]+\s*:/.test(lines[1] ?? '')
  if (!opens) return { given: NOTHING_GIVEN, warnings: [], body: text }
  const end = lines.findIndex((line, index) => index > 0 && /^(---|\.\.\.)\s*$/.test(line))
  if (end < 0) {
    throw refused(source, [
      'the front matter that starts in line 1 does not end',
      'Close it with a line of three dashes (---).',
    ])
  }
  const fields = fieldsOf(lines.slice(1, end).join('\n'), source)
  return { ...pick(fields), body: lines.slice(end + 1).join('\n') }
}

function fieldsOf(yaml: string, source: string): Record<string, unknown> {
  const document = parseDocument(yaml)
  const [error] = document.errors
  if (error) {
    const line = (error.linePos?.[0].line ?? 0) + 1
    const [problem = error.code] = error.message.split(/ at line |\n/)
    throw refused(source, [
      `line ${line} of the front matter is broken (${problem.replace(/:$/, '')})`,
      'Write "name: value", and put a value with a colon or a # into quotes.',
    ])
  }
  const fields: unknown = document.toJS({ maxAliasCount: 10 })
  if (typeof fields === 'object' && fields !== null && !Array.isArray(fields)) return { ...fields }
  throw refused(source, ['the front matter is no list of "name: value"', 'Write one field a line.'])
}

function pick(fields: Record<string, unknown>): Omit<FrontMatter, 'body'> {
  const warnings: string[] = []
  const read = (field: keyof Given): string | null => {
    const key = KEYS[field].find(name => fields[name] !== undefined && fields[name] !== null)
    if (key === undefined) return null
    const value = fields[key]
    if (typeof value === 'string' || typeof value === 'number') return String(value).trim() || null
    warnings.push(`${key} in the front matter is not a text; it is left out`)
    return null
  }
  const given = {
    title: read('title'),
    url: read('url'),
    outlet: read('outlet'),
    published: read('published'),
    updated: read('updated'),
  }
  return { given, warnings }
}
