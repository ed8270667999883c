/** A page as a newspaper serves it: its article and what it says of it, without navigation, adverts and scripts. */
import { Readability } from '@mozilla/readability'

import type { Draft, Input } from '../draft.ts'
import { type Refusal, refused } from '../refusals.ts'
import { whole } from '../whole.ts'
import { blocks } from './blocks.ts'
import { type Page, type PageElement, parsePage } from './dom.ts'
import { metadata } from './metadata.ts'
import { isParseable, isShallow } from './size.ts'

/** Fewer words than the shortest brief has: a page of links, a login form, an empty shell filled by scripts. */
const FEWEST_WORDS = 20

/** What surrounds or interrupts an article, by what it is or by what its class says. */
const AROUND = [
  'script, style, noscript, template, iframe, svg, form, button, nav, aside',
  '[hidden], [aria-hidden="true"]',
  '[role="navigation"], [role="dialog"], [role="banner"], [role="complementary"], [role="search"]',
].join(', ')
const AROUND_CLASS =
  /(?:^|[\s_-])(?:ads?|advert(?:isement)?s?|share|sharing|social|newsletter|related|promo|recommended|cookies?|consent|paywall|comments?|breadcrumbs?|byline|credit|kicker|pull-?quotes?|tags?|sr-only)(?:$|[\s_-])/i

const noArticle: Refusal = [
  'there is no article in this page',
  'Give the page of the article itself, or save its text as a .txt file.',
]
const tooLarge: Refusal = [
  'it has too many elements, or nests them too deeply',
  'Save the text of the article as a .txt file.',
]

export const html = whole({
  name: 'html',
  endings: ['.html', '.htm', '.xhtml'],
  types: ['text/html', 'application/xhtml+xml'],
  encoding: (bytes, { charset }) => knownEncoding(charset ?? declaredCharset(bytes)),
  parse,
})

type Read = Pick<Draft, 'text' | 'given' | 'heading' | 'warnings'>

function parse(characters: string, input: Input): Read {
  if (!isParseable(characters)) throw refused(input.source, tooLarge)
  const page = parsePage(characters)
  if (!isShallow(page)) throw refused(input.source, tooLarge)
  return readPage(page, input)
}

function readPage(page: Page, input: Input): Read {
  const given = metadata(page, input.url)
  const heading = oneLine(page.querySelector('article h1, main h1, h1')?.textContent)
  const title = oneLine(page.querySelector('title')?.textContent)
  const content = articleOf(page)
  const text = content ? withoutTitle(blocks(content), given.title ?? heading).join('\n\n') : ''
  if (words(text) < FEWEST_WORDS) throw refused(input.source, noArticle)
  return { text, given, heading: heading ?? title, warnings: [] }
}

function articleOf(page: Page): PageElement | null {
  for (const element of page.querySelectorAll(AROUND)) element.remove()
  for (const element of page.querySelectorAll('[class]')) {
    const isAround = AROUND_CLASS.test(element.getAttribute('class') ?? '')
    if (isAround && words(element.textContent ?? '') < 100) element.remove()
  }
  // Its types are those of a browser, which this program has not got.
  const reader = new Readability<PageElement>(page as never, {
    charThreshold: 200,
    serializer: node => node as unknown as PageElement,
  })
  return reader.parse()?.content ?? null
}

/** Some pages repeat the headline as the article's first block; it is the title, and no sentence of the text. */
function withoutTitle([first, ...others]: string[], title: string | null): string[] {
  if (first === undefined) return []
  return first === title ? others : [first, ...others]
}

const words = (text: string) => text.split(/\s+/).filter(Boolean).length

const oneLine = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() || null

/** The encoding that the page's own head names, which is plain ASCII in every encoding that matters. */
function declaredCharset(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? 'utf-8'
}

/** The encoding of this name; UTF-8 where nobody knows the name. */
function knownEncoding(label: string): string {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return 'utf-8'
  }
}
