/**
 * What stands around an article and is not told by it: lists of sources, links to other articles, categories. Headlines
 * of others quoted there look like sentences; they are other articles' news, often with their verbs and names cut.
 *
 * Data: a pattern over one line, and whether it speaks for itself or for all lines below.
 */
import type { Span } from '@redthread/graph'

interface Mark {
  readonly why: string
  readonly pattern: RegExp
  readonly covers: 'line' | 'rest'
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
}

const YEAR = String.raw`(?:1[6-9]|20)\d\d`

export const MARKS: readonly Mark[] = [
  {
    why: 'A heading over a list of sources or links: what follows is no part of the story.',
    pattern:
      /^\W*(?:sources?|references|bibliography|external links?|see also|related (?:news|articles?|stories|links|content)|further reading|read (?:more|next|also)|more (?:on this story|from .{1,30})|sister links|notes|footnotes)\s*:?\s*$/iu,
    covers: 'rest',
    examples: ['Sources', 'See also:', '## Related stories', 'External links'],
    counterexamples: ['Sources said that the port had closed.', 'Notes were found on the desk.'],
  },
  {
    why: 'Categories and tags are words for a catalogue.',
    pattern: /^\W*(?:categories|tags|topics|filed under|keywords)\s*:/iu,
    covers: 'line',
    examples: ['Categories: 3 May 2024 Ports Tallinn', 'Tags: harbour, strike'],
    counterexamples: ['Topics ranged from fish to freight.'],
  },
  {
    why: 'A headline in quotation marks with its outlet and its day is a reference.',
    pattern: new RegExp(
      `^\\W*(?:\\p{Lu}[^"“”]{0,60}\\. )?["“][^"“”]+["”]\\s*[—–-]\\s*[^.]{2,60},[^.]{0,20}${YEAR}\\W*$`,
      'u',
    ),
    covers: 'line',
    examples: [
      '"Port found closed on rainy day" — Harbour Post, 3 May 2024',
      'Oskar Lind. “Mayor calls for inquiry” – Tallinn Weekly, May 3, 2024',
    ],
    counterexamples: ['"We will not leave," Venn said in Tallinn on 3 May 2024.'],
  },
  {
    why: 'Rights and requests to readers are not news.',
    pattern:
      /^\W*(?:©|copyright\b|all rights reserved|share this|sign up (?:for|to) |subscribe (?:to|now))/iu,
    covers: 'line',
    examples: ['© 2024 Harbour Post', 'Sign up for our newsletter.', 'Copyright 2024 Harbour Post'],
    counterexamples: ['Rights groups shared this view.'],
  },
]

/** A heading in the first part of a text may be the story's own: "Notes" of a speech, "Sources" of a river. */
const EARLIEST_REST = 0.5

/** The runs of a text that its article does not tell, in order. */
export function apparatusIn(text: string): Span[] {
  const found: Span[] = []
  for (const { index: start, 0: line } of text.matchAll(/[^\r\n]+/g)) {
    const mark = MARKS.find(({ pattern }) => pattern.test(line))
    if (mark?.covers === 'line') found.push({ start, end: start + line.length })
    if (mark?.covers === 'rest' && start >= EARLIEST_REST * text.length) {
      return [...found, { start, end: text.length }]
    }
  }
  return found
}
