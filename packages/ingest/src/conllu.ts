/**
 * A document as CoNLL-U: the analysis alone, for other tools.
 * Format: https://universaldependencies.org/format.html
 */
import type { NameSpan, Token, With } from './document.ts'

type Analysed = With<'sentences' | 'tokens' | 'names'>

/** A sentence as it is written out: its tokens, and the position of its first in the document. */
interface Rows {
  readonly tokens: readonly Token[]
  readonly first: number
  readonly tags: ReadonlyMap<number, string>
}

/**
 * CoNLL-U of one article: `# newdoc id`, and for each sentence `# sent_id` and `# text`. MISC holds the name tag
 * (`NER=B-PER`), the place in the article's text (`Start=`, `End=`, UTF-16 code units) and `SpaceAfter=No`. What is
 * written as one word ("don't") is a range over its parts, as in the English treebanks.
 *
 * @param id names the article
 */
export function toConllu({ article, sentences, tokens, names }: Analysed, id: string = article.id): string {
  const name = id.replace(/\s+/g, ' ').trim()
  const tags = nameTags(names)
  const blocks = sentences.map(({ first, last }, number) => {
    const rows = { tokens: tokens.slice(first, last + 1), first, tags }
    const lines = [
      `# sent_id = ${name}-${number + 1}`,
      `# text = ${surface(rows.tokens)}`,
      ...wordLines(rows),
    ]
    return `${lines.join('\n')}\n\n`
  })
  return `# newdoc id = ${name}\n${blocks.join('')}`
}

function nameTags(names: readonly NameSpan[]): ReadonlyMap<number, string> {
  const tags = new Map<number, string>()
  for (const { first, last, type } of names) {
    for (let token = first; token <= last; token++) tags.set(token, `${token === first ? 'B' : 'I'}-${type}`)
  }
  return tags
}

/** The words as they stand, with one space wherever the text has any white space. */
function surface(tokens: readonly Token[]): string {
  const parts = tokens.map(({ text }, position) => (touches(tokens, position + 1) ? text : `${text} `))
  return parts.join('').trimEnd()
}

function wordLines({ tokens, first, tags }: Rows): string[] {
  const lines: string[] = []
  for (let from = 0; from < tokens.length;) {
    let to = from
    while (isFused(tokens, to + 1)) to++
    const spaceAfter = touches(tokens, to + 1) ? ['SpaceAfter=No'] : []
    if (to > from) lines.push(rangeLine(tokens.slice(from, to + 1), from, spaceAfter))
    for (let position = from; position <= to; position++) {
      const tag = tags.get(first + position)
      const misc = [
        ...(tag ? [`NER=${tag}`] : []),
        ...places(tokens[position]!),
        ...(to > from ? [] : spaceAfter),
      ]
      lines.push(wordLine(tokens[position]!, position, { first, misc }))
    }
    from = to + 1
  }
  return lines
}

const rangeLine = (parts: readonly Token[], from: number, spaceAfter: readonly string[]) =>
  [
    `${from + 1}-${from + parts.length}`,
    parts.map(({ text }) => text).join(''),
    ...Array.from({ length: 7 }, () => '_'),
    spaceAfter[0] ?? '_',
  ].join('\t')

const wordLine = (
  token: Token,
  position: number,
  { first, misc }: { first: number; misc: readonly string[] },
) =>
  [
    position + 1,
    token.text,
    token.lemma,
    token.upos,
    token.xpos,
    '_',
    token.head < 0 ? 0 : token.head - first + 1,
    token.dep,
    '_',
    misc.join('|'),
  ].join('\t')

const places = ({ start, end }: Token) => [`Start=${start}`, `End=${end}`]

function touches(tokens: readonly Token[], position: number): boolean {
  return tokens[position - 1]?.end === tokens[position]?.start
}

/** Is this token written together with the one before, as one word? */
function isFused(tokens: readonly Token[], position: number): boolean {
  const token = tokens[position]
  if (!token || !touches(tokens, position)) return false
  const before = tokens[position - 1]!.text.toLowerCase()
  const word = token.text.toLowerCase()
  if (/^(?:n['’]t|['’](?:s|ll|re|ve|d|m))$/.test(word) || token.xpos === 'POS') return true
  return FUSED_WITH.get(word)?.includes(before) ?? false
}

const FUSED_WITH: ReadonlyMap<string, readonly string[]> = new Map([
  ['not', ['can']],
  ['na', ['gon', 'wan']],
  ['ta', ['got']],
])
