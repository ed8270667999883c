/** What a page says of its article: JSON-LD first, for it is made for machines, then meta tags, then the page itself. */
import { z } from 'zod'

import type { Given } from '../draft.ts'
import type { Page } from './dom.ts'

const ARTICLE_TYPES =
  /^(?:News|Reportage|Analysis|Background|Opinion|Review|Tech|Blog|Live|Satirical|AskPublicNews)?(?:Article|Posting|BlogPosting|NewsArticle)$/

const ONE = z.union([z.string(), z.number()]).transform(String)
const named = z
  .union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)])
  .nullish()
  .catch(null)

const LinkedArticle = z.object({
  headline: ONE.nullish().catch(null),
  name: ONE.nullish().catch(null),
  datePublished: ONE.nullish().catch(null),
  dateModified: ONE.nullish().catch(null),
  publisher: z
    .union([named, z.array(named).transform(names => names[0])])
    .nullish()
    .catch(null),
})

/** Title, address, outlet and dates of a page. `url` is where it was fetched, null of a file. */
export function metadata(page: Page, url: string | null): Given {
  const linked = linkedArticle(page)
  const meta = (...names: string[]) => firstOf(names.map(name => metaTag(page, name)))
  return {
    title: firstOf([linked?.headline, meta('og:title', 'twitter:title'), linked?.name]) ?? null,
    url: addressOf(page, url, meta('og:url')),
    outlet: firstOf([meta('og:site_name'), linked?.publisher]),
    published: firstOf([
      linked?.datePublished,
      meta(
        'article:published_time',
        'og:article:published_time',
        'datePublished',
        'pubdate',
        'date',
        'dc.date',
      ),
      timeTag(page),
    ]),
    updated: firstOf([
      linked?.dateModified,
      meta('article:modified_time', 'og:updated_time', 'dateModified'),
    ]),
  }
}

const firstOf = (values: readonly (string | null | undefined)[]): string | null =>
  values.map(value => value?.replace(/\s+/g, ' ').trim()).find(Boolean) ?? null

function metaTag(page: Page, name: string): string | null {
  const tag = page.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
  return tag?.getAttribute('content') ?? null
}

/** The first time of the article itself; times of comments and teasers stand outside it or below. */
function timeTag(page: Page): string | null {
  const time =
    page.querySelector('article time, main time, [itemprop="datePublished"]') ?? page.querySelector('time')
  return time && (time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent)
}

/**
 * The address that the page gives itself. A page that was fetched may only name one of its own host: otherwise a
 * page could pass for a version of an article of somebody else.
 */
function addressOf(page: Page, fetched: string | null, graph: string | null): string | null {
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? graph
  if (fetched === null) return canonical
  const own = canonical === null ? null : URL.parse(canonical, fetched)
  return own && own.host === new URL(fetched).host ? own.href : fetched
}

function linkedArticle(page: Page): z.infer<typeof LinkedArticle> | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const article = things(parseLenient(script.textContent ?? ''), 0).find(isArticle)
    if (article) return LinkedArticle.parse(article)
  }
  return null
}

/** Pages carry broken JSON-LD often enough; the meta tags then have to do. */
function parseLenient(json: string): unknown {
  try {
    return JSON.parse(json.replace(/\p{Cc}+/gu, ' '))
  } catch {
    return null
  }
}

/** Lists in graphs in things: deeper than this nobody describes an article. */
const DEEPEST = 8

/** The things that a JSON-LD block describes: one, a list, or a graph. */
function things(value: unknown, depth: number): Record<string, unknown>[] {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(one => things(one, depth + 1))
  const thing: Record<string, unknown> = { ...value }
  return [thing, ...things(thing['@graph'], depth + 1), ...things(thing['mainEntity'], depth + 1)]
}

const isArticle = (thing: Record<string, unknown>): boolean =>
  [thing['@type']].flat().some(type => typeof type === 'string' && ARTICLE_TYPES.test(type))
