/** From what a format found to an article, by the rules that all formats share. */
import { type Article, articleId, storyId } from '@redthread/graph'

import { languageOf } from '../language/language-of.ts'
import type { Draft, Given } from './draft.ts'
import { datelineOf, whenOf } from './when.ts'

export interface Provenance {
  /** The path or URL by which it is remembered where it has no id of its own. */
  readonly source: string
  /** Where it was fetched; null of files. */
  readonly url: string | null
  readonly readAt: string
}

/**
 * The article of a draft, with what a person should know about it.
 *
 * Title: as given, else the first heading, else the first line. Date: as given, else a dateline in the first three
 * lines, else none; never the time of a file. What is given but is no date, or no address, is left out.
 */
export function articleOf(
  draft: Draft,
  { source, url, readAt }: Provenance,
): { article: Article; warnings: string[] } {
  const warnings = [...draft.warnings]
  const { text, given } = draft
  const date = (field: 'published' | 'updated') => checked(whenOf, given[field], dateless(field), warnings)
  const said = {
    url: checked(webAddress, given.url, 'no web address', warnings) ?? url,
    title: given.title ?? draft.heading ?? firstLine(text),
    outlet: given.outlet ?? siteOf(url),
    publishedAt: given.published === null ? datelineOf(text) : date('published'),
  }
  const language = languageOf(text)
  if (language !== 'en') warnings.push(foreign(language))
  const article = {
    id: articleId({ ...said, text }),
    url: said.url,
    title: said.title,
    outlet: said.outlet,
    publishedAt: said.publishedAt,
    updatedAt: date('updated'),
    readAt,
    text,
    language,
    story: storyId(text),
    sources: [draft.id ?? source],
  }
  return { article, warnings }
}

const dateless = (field: keyof Given) => `no ${field === 'published' ? 'date' : 'date of an update'}`

const foreign = (language: string) =>
  `it is written in ${languageName(language)}, so no statements are made of it; only English is understood`

function languageName(code: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code
}

/** What a check makes of a given value; where it makes nothing, a warning says so. */
function checked(
  check: (given: string) => string | null,
  given: string | null,
  problem: string,
  warnings: string[],
): string | null {
  if (given === null) return null
  const value = check(given)
  if (value === null) warnings.push(`"${given}" is ${problem}; the article is kept without it`)
  return value
}

/** Only addresses of web pages: nothing else may stand behind a link that a reader follows. */
function webAddress(given: string): string | null {
  const url = URL.parse(given)
  return url && ['http:', 'https:'].includes(url.protocol) ? given : null
}

/** Who publishes a page that does not say it, as far as its address tells. */
const siteOf = (url: string | null) => (url === null ? null : new URL(url).hostname.replace(/^www\./, ''))

const firstLine = (text: string): string | null =>
  text
    .trimStart()
    .split(/[\r\n]/, 1)[0]
    ?.trim() || null
