/** For tests: a text in, its mentions out, one a line of the small notation "Igor Lind: named Person". */
import type { Document, Mention } from '../document.ts'
import { analysis, sentences } from '../language/index.ts'
import { pipeline } from '../stage.ts'
import { articleOf } from '../testing.ts'
import { mentions } from './mentions.ts'

const find = pipeline(sentences, analysis, mentions)

/** The document of a text with its mentions. */
export async function mentioned(
  text: string,
): Promise<Document & Required<Pick<Document, 'tokens' | 'mentions'>>> {
  return (await find({ article: articleOf(text) })) as Document &
    Required<Pick<Document, 'tokens' | 'mentions'>>
}

/** What a text names and describes: pronouns, and countries behind adjectives, are left out. */
export async function mentionsOf(text: string): Promise<string[]> {
  const { tokens, mentions: found } = await mentioned(text)
  const isAdjective = ({ kind, head }: Mention) => kind === 'named' && tokens[head]!.upos === 'ADJ'
  return found.filter(mention => mention.kind !== 'pronominal' && !isAdjective(mention)).map(notationOf)
}

const notationOf = ({ kind, type, name }: Mention): string =>
  kind === 'named' ? `${name}: named ${type}` : `${name}: ${type}`
