/** Markdown with front matter, rendered once to plain text: blocks parted by a blank line. */
import { fromMarkdown } from 'mdast-util-from-markdown'

import { frontMatter } from './front-matter.ts'
import { empty, refused } from './refusals.ts'
import { whole } from './whole.ts'

/** A node of the Markdown tree, as far as its words go. */
interface Part {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Part[]
}

/** What has no words of the article in it. */
const WORDLESS = new Set([
  'html',
  'thematicBreak',
  'definition',
  'image',
  'imageReference',
  'footnoteReference',
])

export const markdown = whole({
  name: 'markdown',
  endings: ['.md', '.markdown'],
  types: ['text/markdown'],
  parse(characters, { source }) {
    const { given, warnings, body } = frontMatter(characters, source)
    const tree: Part = fromMarkdown(body)
    const text = blocks(tree).join('\n\n')
    if (text === '') throw refused(source, empty)
    return { text, given, heading: firstHeading(tree), warnings }
  },
})

function blocks(part: Part): string[] {
  if (WORDLESS.has(part.type)) return []
  if (part.type === 'heading' || part.type === 'paragraph') return [inline(part).trim()].filter(Boolean)
  if (part.value !== undefined) return [part.value]
  return (part.children ?? []).flatMap(blocks)
}

function inline(part: Part): string {
  if (WORDLESS.has(part.type)) return ''
  if (part.type === 'break') return '\n'
  // A line end inside a paragraph is where an editor wrapped it, and means a space.
  if (part.value !== undefined) return part.value.replace(/\s*\n\s*/g, ' ')
  return (part.children ?? []).map(inline).join('')
}

function firstHeading(tree: Part): string | null {
  const heading = tree.children?.find(({ type }) => type === 'heading')
  return heading ? inline(heading).replace(/\s+/g, ' ').trim() || null : null
}
