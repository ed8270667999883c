/** MEANTIME (Minard et al. 2016): gold mentions of entities in news; the texts are not there, only the mentions. */
import type { GoldMention } from './gold-mention.ts'

/** Of the mentions' JSON, what is used. */
export interface MeantimeMention {
  readonly coref_chain: string
  readonly doc_id: string
  readonly mention_head: string
  readonly mention_head_lemma: string
  readonly mention_head_pos: string
  readonly mention_type: string
  readonly sent_id: number
  readonly tokens_number: readonly number[]
  readonly tokens_str: string
  readonly topic: string
}

export function meantimeMention(mention: MeantimeMention): GoldMention {
  const { mention_head: head, mention_head_pos: tag } = mention
  return {
    key: `${mention.doc_id}:${mention.sent_id}:${mention.tokens_number.join(',')}`,
    document: mention.doc_id,
    sentence: mention.sent_id,
    start: mention.tokens_number[0] ?? 0,
    text: mention.tokens_str,
    head: mention.mention_head_lemma.toLowerCase().replace(/(?<=..)s$/, ''),
    type: mention.mention_type,
    isName: tag === 'PROPN' || (/^[\p{Lu}\d]/u.test(head) && tag !== 'PRON'),
    appearance: null,
    describedAs: [],
    gold: mention.coref_chain,
  }
}

/** Some mentions are given twice, with two entities: the first counts. */
export const eachOnce = (mentions: readonly GoldMention[]): GoldMention[] => [
  ...new Map(mentions.toReversed().map(mention => [mention.key, mention])).values(),
]
