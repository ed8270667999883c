/** The stage that reads sentences: tags, trees, lemmas, factuality, names. */
import type { NameSpan, Sentence, Token } from '../document.ts'
import { correctNames } from '../names/correct-names.ts'
import { stage } from '../stage.ts'
import { correctFactuality } from './correct-factuality.ts'
import type { Reading } from './decoding.ts'
import { lemmas, type Lemma } from './lemmas.ts'
import { mendTrees } from './mend-trees.ts'
import { openModel, type Model } from './model.ts'
import { readSentences } from './windows.ts'
import { openWink } from './wink.ts'

const REDTHREAD = 'redthread-0.1.0'

let opened: Promise<Model> | undefined

/** The model, loaded at the first call. A failure is told to whoever asks, and the next call tries again. */
function openedModel(): Promise<Model> {
  opened ??= openModel().catch((error: unknown) => {
    opened = undefined
    throw error
  })
  return opened
}

/** Releases the model; the next analysis loads it again. */
export async function closeLanguage(): Promise<void> {
  const closing = opened
  opened = undefined
  await (await closing)?.close()
}

/** What the network says of sentences, with its trees mended: names and factuality are as it gives them. */
export async function asRead(
  sentences: readonly Sentence[],
  tokens: readonly Token[],
): Promise<{ tokens: Token[]; names: NameSpan[]; extractor: string }> {
  const [model, wink] = await Promise.all([openedModel(), openWink()])
  const words = sentences.map(({ first, last }) => tokens.slice(first, last + 1).map(({ text }) => text))
  const readings = await readSentences(model, words)
  const lemma = lemmas(wink)
  return {
    tokens: mendTrees(
      sentences.flatMap((sentence, index) => complete(sentence, tokens, readings[index]!, lemma)),
    ),
    names: sentences.flatMap(({ first }, index) => namesAt(first, readings[index]!)),
    extractor: `${REDTHREAD} ${model.name}`,
  }
}

/**
 * Completes `tokens` with tags, heads, lemmas and factuality; adds `names` and the name of the extractor.
 *
 * @throws {ModelMissing} or {ModelDamaged} where the weights cannot be loaded
 */
export const analysis = stage(
  { needs: ['sentences', 'tokens'], adds: ['tokens', 'names', 'extractor'] },
  async ({ sentences, tokens }) => {
    const read = await asRead(sentences, tokens)
    return {
      ...read,
      tokens: correctFactuality(read.tokens),
      names: correctNames(read.tokens, read.names),
    }
  },
)

function complete(
  { first, last }: Sentence,
  tokens: readonly Token[],
  { upos, xpos, heads, deps, certainty, factuality }: Reading,
  lemma: Lemma,
): Token[] {
  return tokens.slice(first, last + 1).map((token, word) => ({
    ...token,
    lemma: lemma(token.text, xpos[word]!),
    upos: upos[word]!,
    xpos: xpos[word]!,
    head: heads[word]! < 0 ? -1 : first + heads[word]!,
    dep: deps[word]!,
    certainty: certainty[word]!,
    factuality: factuality[word]!,
  }))
}

function namesAt(start: number, { names }: Reading): NameSpan[] {
  return names.map(({ first, last, type }) => ({ first: start + first, last: start + last, type }))
}
