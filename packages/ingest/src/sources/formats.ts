/** The formats that are read. A new one is a row. */
import type { Format } from './draft.ts'
import { html } from './html/html.ts'
import { jsonl } from './jsonl.ts'
import { markdown } from './markdown.ts'
import { text } from './text.ts'

export const FORMATS: readonly Format[] = [text, markdown, jsonl, html]

/** All endings that are read, for messages. */
export const ENDINGS = FORMATS.flatMap(({ endings }) => endings)

/** The format of a file by the ending of its name. */
export const formatOfEnding = (ending: string): Format | undefined =>
  FORMATS.find(({ endings }) => endings.includes(ending.toLowerCase()))

/** The format of a page by its media type. */
export const formatOfType = (type: string): Format | undefined =>
  FORMATS.find(({ types }) => types.includes(type))
