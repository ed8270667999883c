/** The little that we ask of a parsed page; linkedom's own types need those of a browser. */
import { parseHTML } from 'linkedom'

export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  remove(): void
}

export interface Page extends PageElement {
  readonly documentElement: PageElement | null
  readonly head: PageElement | null
  readonly body: PageElement | null
}

export const ELEMENT = 1
export const TEXT = 3

/** Parses a page; nothing in it is run or fetched. */
export function parsePage(html: string): Page {
  // A fragment without the outer tags would otherwise come out as a document without a body.
  const complete = /<(?:html|body)[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`
  return parseHTML(complete).document as unknown as Page
}
