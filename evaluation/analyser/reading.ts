/** Documents as the analyser reads them, each once. */
import { toConllu } from '../../packages/ingest/src/conllu.ts'
import type { NameSpan, Token, With } from '../../packages/ingest/src/document.ts'
import { asRead } from '../../packages/ingest/src/language/analysis.ts'
import { correctFactuality } from '../../packages/ingest/src/language/correct-factuality.ts'
import { analysis, sentences } from '../../packages/ingest/src/language/index.ts'
import { correctNames } from '../../packages/ingest/src/names/correct-names.ts'
import { pipeline } from '../../packages/ingest/src/stage.ts'
import { articleOf } from '../../packages/ingest/src/testing.ts'
import { type GivenSentence, pretokenised } from './gold-tokens.ts'
import { readTreebank, type TreebankDocument } from './treebank.ts'

/** A document whose words were given, as read; positions are those in the document. */
export interface GoldReading {
  readonly tokens: readonly Token[]
  /** As the network marks them, and after the gazetteers. */
  readonly names: { readonly network: readonly NameSpan[]; readonly corrected: readonly NameSpan[] }
  /** Of each token, as the network has it and as the tree corrects it. */
  readonly factuality: { readonly network: readonly number[]; readonly corrected: readonly number[] }
  readonly extractor: string
}

export interface Reader {
  /** Reads given words. The same words again are not read again. */
  gold(sentences: readonly GivenSentence[]): Promise<GoldReading>
  /** Reads running text, and gives it back as a treebank would have it. */
  raw(text: string): Promise<TreebankDocument>
}

export function reader(): Reader {
  const known = new Map<string, Promise<GoldReading>>()
  return {
    gold: given => {
      const key = given.map(({ words }) => words.join(' ')).join('\n')
      const reading = known.get(key) ?? readGold(given)
      known.set(key, reading)
      return reading
    },
    raw: async text => {
      const document = await readText({ article: articleOf(text) })
      return readTreebank(toConllu(document as With<'sentences' | 'tokens' | 'names'>))[0] ?? NOTHING
    },
  }
}

const readText = pipeline(sentences, analysis)
const NOTHING: TreebankDocument = { id: '', sentences: [] }

async function readGold(given: readonly GivenSentence[]): Promise<GoldReading> {
  const bare = pretokenised(given)
  const { tokens, names, extractor } = await asRead(bare.sentences, bare.tokens)
  return {
    tokens,
    names: { network: names, corrected: correctNames(tokens, names) },
    factuality: { network: factuality(tokens), corrected: factuality(correctFactuality(tokens)) },
    extractor,
  }
}

const factuality = (tokens: readonly Token[]): number[] => tokens.map(token => token.factuality)
