/** A page as a newspaper serves it: its article and what it says of it, without navigation, adverts and scripts. */
import { Readability } from '@mozilla/readability'

import type { Draft, Input } from '../draft.ts'
import { type Refusal, refused } from '../refusals.ts'
import { whole } from '../whole.ts'
import { blocks } from './blocks.ts'
import { type Page, type PageElement, parsePage } from './dom.ts'
import { metadata } from './metadata.ts'

/** A page with more is a listing or an attack, no article. */
const MOST_ELEMENTS = 50_000
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
const tooDeep: Refusal = [
  'its elements are nested too deeply, or are too many',
  'Save the text of the article as a .txt file.',
]

export const html = whole({
  name: 'html',
  endings: ['.html', '.htm', '.xhtml'],
  types: ['text/html', 'application/xhtml+xml'],
  encoding: (bytes, { charset }) => knownEncoding(charset ?? declaredCharset(bytes)),
  parse,
})

function parse(characters: string, input: Input): Pick<Draft, 'text' | 'given' | 'heading' | 'warnings'> {
  try {
    return readPage(parsePage(characters), input)
  } catch (error) {
    // A page nested deeper than the stack, or one that Readability refuses for its size.
    if (error instanceof RangeError || isTooLarge(error)) throw refused(input.source, tooDeep, error)
    throw error
  }
}

const isTooLarge = (error: unknown) =>
  error instanceof Error && /too many elements|Aborting parsing/i.test(error.message)

function readPage(page: Page, input: Input): Pick<Draft, 'text' | 'given' | 'heading' | 'warnings'> {
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
    maxElemsToParse: MOST_ELEMENTS,
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
