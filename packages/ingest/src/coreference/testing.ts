/** For tests: a text in, its chains of mentions out. */
import type { Document } from '../document.ts'
import { analysis, sentences } from '../language/index.ts'
import { mentions } from '../mentions/index.ts'
import { pipeline } from '../stage.ts'
import { articleOf } from '../testing.ts'
import { chainsIn } from './chains.ts'
import { coreference } from './coreference.ts'

const gather = pipeline(sentences, analysis, mentions, coreference)

export type Gathered = Required<
  Pick<Document, 'sentences' | 'tokens' | 'mentions' | 'appearances' | 'appearanceOf'>
> &
  Pick<Document, 'article'>

/** The document of a text with its appearances. */
export async function gathered(text: string): Promise<Gathered> {
  return (await gather({ article: articleOf(text) })) as Document & Gathered
}

/** Chains of two mentions or more, in text order: "Mara Venn = She; the port = it". */
export async function chainsOf(text: string): Promise<string> {
  const { appearances, mentions: found, tokens } = await gathered(text)
  // "Russian" leads to Russia: left out here, as it would stand in most chains.
  const isAdjective = (index: number) =>
    found[index]!.kind === 'named' && tokens[found[index]!.head]!.upos === 'ADJ'
  const words = (index: number) => text.slice(found[index]!.start, found[index]!.end)
  return appearances
    .map(appearance => appearance.mentions.filter(index => !isAdjective(index)).map(words))
    .filter(chain => chain.length > 1)
    .map(chain => chain.join(' = '))
    .join('; ')
}

/** The reasons that a text's links have, those that make no appearance too. */
export async function reasonsOf(text: string): Promise<ReadonlySet<string>> {
  const document = await gathered(text)
  return new Set(
    [...document.appearances, ...chainsIn(document)].flatMap(({ reasons }) => Object.values(reasons)),
  )
}
