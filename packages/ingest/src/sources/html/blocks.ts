/** A page's article as plain text: blocks parted by a blank line, white space as a browser shows it. */
import { ELEMENT, type PageElement, type PageNode, TEXT } from './dom.ts'

/** Elements that run on in the line; every other one stands on lines of its own. */
const INLINE = new Set(
  `A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RP RT RUBY S SAMP SMALL SPAN
  STRIKE STRONG SUB SUP TIME TT U VAR WBR`.split(/\s+/),
)
/** What holds no words of the article. */
const WORDLESS = new Set(
  `SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED VIDEO AUDIO CANVAS IMG PICTURE MAP BUTTON INPUT
  SELECT TEXTAREA FORM NAV ASIDE FOOTER HEAD`.split(/\s+/),
)

/** The blocks of an element, each without line ends but those that `<br>` makes. */
export function blocks(root: PageElement): string[] {
  const found: string[] = []
  let open = ''
  const close = () => {
    const words = open
      .split('\n')
      .map(line => line.replace(/[ \t\r\f\u00a0]+/g, ' ').trim())
      .join('\n')
      .trim()
    if (words !== '') found.push(...words.split(/\n{2,}/))
    open = ''
  }
  const visit = (node: PageNode): void => {
    if (node.nodeType === TEXT) open += (node.textContent ?? '').replace(/\s+/g, ' ')
    if (node.nodeType !== ELEMENT || WORDLESS.has(node.nodeName.toUpperCase())) return
    const name = node.nodeName.toUpperCase()
    if (name === 'BR') open += '\n'
    else if (INLINE.has(name)) for (const child of node.childNodes) visit(child)
    else {
      close()
      for (const child of node.childNodes) visit(child)
      close()
    }
  }
  visit(root)
  close()
  return found
}
