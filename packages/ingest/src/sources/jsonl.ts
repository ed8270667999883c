/** One article a line: `{"id","text","title","url","outlet","publishedAt","updatedAt"}`, all but `text` optional. */
import type { InputRefused } from '@redthread/graph'
import { z } from 'zod'

import { decode } from './characters.ts'
import type { Draft, Format, Input } from './draft.ts'
import { MOST_BYTES, type Refusal, empty, refused, tooLarge } from './refusals.ts'

const NEWLINE = 0x0a

const words = z.string().nullish()
const Line = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  text: z.string(),
  title: words,
  url: words,
  outlet: words,
  publishedAt: words,
  updatedAt: words,
})

export const jsonl: Format = {
  name: 'jsonl',
  endings: ['.jsonl', '.ndjson'],
  types: ['application/jsonl', 'application/x-ndjson'],
  read: articles,
}

async function* articles(input: Input): AsyncIterable<Draft | InputRefused> {
  let number = 0
  let given = 0
  for await (const bytes of linesOf(input.bytes())) {
    number += 1
    if (bytes !== 'too long' && isBlank(bytes)) continue
    given += 1
    yield article(bytes, `${input.source}:${number}`, number)
  }
  if (given === 0) throw refused(input.source, empty)
}

const isBlank = (bytes: Uint8Array) => bytes.every(byte => byte === 0x20 || byte === 0x09 || byte === 0x0d)

function article(bytes: Uint8Array | 'too long', source: string, line: number): Draft | InputRefused {
  try {
    if (bytes === 'too long') throw refused(source, tooLarge)
    const { id, text, title, url, outlet, publishedAt, updatedAt } = fields(decode(bytes, source), source)
    const given = {
      title: title ?? null,
      url: url ?? null,
      outlet: outlet ?? null,
      published: publishedAt ?? null,
      updated: updatedAt ?? null,
    }
    return { text, given, heading: null, id: id?.toString() ?? null, line, warnings: [] }
  } catch (error) {
    return error as InputRefused
  }
}

function fields(json: string, source: string): z.infer<typeof Line> {
  const parsed = Line.safeParse(parse(json, source))
  if (!parsed.success) throw refused(source, wrongField(parsed.error))
  if (parsed.data.text.trim() === '')
    throw refused(source, ['its "text" is empty', "Give the article's text."])
  return parsed.data
}

function parse(json: string, source: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw refused(source, ['this line is not JSON', 'Write one JSON object a line: {"text": "…"}'], error)
  }
}

function wrongField({ issues: [issue] }: z.ZodError): Refusal {
  const field = issue?.path[0]
  if (field === 'text') return ['it has no "text"', 'Give the article\'s words as "text": {"text": "…"}']
  if (field === undefined) return ['this line is not a JSON object', 'Write one object a line: {"text": "…"}']
  return [`its "${String(field)}" is not a text`, 'Put it into quotes, or leave it out.']
}

/** The lines of a file of any size; one that is larger than an article may be is read over. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array | 'too long'> {
  let held: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      yield join(chunk.subarray(start, end))
      start = end + 1
    }
    keep(chunk.subarray(start))
  }
  if (size > 0) yield join(new Uint8Array())

  function keep(part: Uint8Array): void {
    size += part.length
    if (size <= MOST_BYTES) held.push(part)
    else held = []
  }
  function join(part: Uint8Array): Uint8Array | 'too long' {
    keep(part)
    const line = size > MOST_BYTES ? 'too long' : Buffer.concat(held)
    held = []
    size = 0
    return line
  }
}
