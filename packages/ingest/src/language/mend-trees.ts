/**
 * Mends of the analyser's trees where it errs in ways that news makes common: speakers behind a quotation, and names
 * whose parts it hangs side by side. Each mend moves a token to another head; none makes a cycle, since the new head
 * is never below the token.
 */
import type { Token } from '../document.ts'
import { mendAttachments } from './mend-attachments.ts'
import { isAbove, sentenceAround } from './tree-neighbours.ts'

/** Verbs behind which the speaker may stand: "…," said Mara Venn. */
const SPEECH = new Set(
  'say add note report explain write warn claim argue announce declare insist ask reply recall state comment tell'.split(
    ' ',
  ),
)
const ARGUMENTS = new Set([
  'obj',
  'iobj',
  'obl',
  'obl:unmarked',
  'nmod',
  'appos',
  'dep',
  'parataxis',
  'conj',
  'root',
  'nsubj:outer',
])
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON'])

/** The tokens with mended heads. Linear but for the words between a verb of saying and its speaker. */
export function mendTrees(tokens: readonly Token[]): Token[] {
  const mended = [...tokens]
  mended.forEach((_, index) => {
    joinName(mended, index)
    giveSpeaker(mended, index)
    returnSubject(mended, index)
    completeAddress(mended, index)
  })
  mendAttachments(mended)
  // From the right, so that of "former Russian President" each word follows the next.
  for (let index = mended.length - 2; index >= 0; index--) giveToTitle(mended, index)
  return mended
}

/** "Solveig Anker spoke": two names side by side under one verb in one role are one name. */
function joinName(tokens: Token[], index: number): void {
  const [first, second] = [tokens[index]!, tokens[index + 1]]
  if (!second || !areSideBySide(first, second)) return
  tokens[index + 1] = { ...second, head: index, dep: 'flat' }
  for (const at of sentenceOf(tokens, index)) {
    if (tokens[at]!.head === index + 1) tokens[at] = { ...tokens[at]!, head: index }
  }
}

function areSideBySide(first: Token, second: Token): boolean {
  const inName = first.dep === 'flat' || first.dep === 'compound'
  const alike = first.upos === 'PROPN' && second.upos === 'PROPN' && first.dep === second.dep
  return (
    alike && !inName && first.sentence === second.sentence && first.head === second.head && first.head >= 0
  )
}

/** A verb of saying without a subject takes the one that hangs on what is said, or that stands right behind it. */
function giveSpeaker(tokens: Token[], verb: number): void {
  const { lemma, upos, dep } = tokens[verb]!
  if (
    !SPEECH.has(lemma) ||
    upos !== 'VERB' ||
    dep === 'xcomp' ||
    dep.startsWith('acl') ||
    dep.startsWith('aux')
  )
    return
  const hasOwn = sentenceOf(tokens, verb).some(
    at => tokens[at]!.head === verb && /^(nsubj|aux)/.test(tokens[at]!.dep),
  )
  if (hasOwn) return
  const speaker = speakerBefore(tokens, verb) ?? speakerBehind(tokens, verb)
  if (speaker !== undefined && !isAbove(tokens, speaker, verb))
    tokens[speaker] = { ...tokens[speaker]!, head: verb, dep: 'nsubj' }
}

/** "investigates whether Lind approved it": a second subject, behind the verb, is that of the clause that follows. */
function returnSubject(tokens: Token[], subject: number): void {
  const { head: verb, dep } = tokens[subject]!
  if (dep !== 'nsubj' || verb < 0 || verb > subject || tokens[verb]!.upos !== 'VERB') return
  const below = sentenceOf(tokens, subject)
  const hasFirst = below.some(
    at => at < verb && tokens[at]!.head === verb && tokens[at]!.dep.startsWith('nsubj'),
  )
  const content = below.find(at => at > subject && tokens[at]!.head === verb && tokens[at]!.dep === 'ccomp')
  const isFree =
    content !== undefined &&
    !below.some(at => tokens[at]!.head === content && tokens[at]!.dep.startsWith('nsubj'))
  if (hasFirst && isFree) tokens[subject] = { ...tokens[subject]!, head: content }
}

/** "Russian President Lind": what stands right before a title describes the title, and not the name. */
function giveToTitle(tokens: Token[], index: number): void {
  const [word, title] = [tokens[index]!, tokens[index + 1]!]
  if (!/^(?:amod|compound|nmod:poss)$/.test(word.dep) || word.head < 0) return
  const isTitle = title.dep === 'nmod:desc' && title.head === word.head && title.head > index + 1
  const leadsOn = /^(?:amod|compound)$/.test(title.dep) && tokens[title.head]?.dep === 'nmod:desc'
  if (isTitle) tokens[index] = { ...word, head: index + 1 }
  else if (leadsOn && tokens[title.head]!.head === word.head) tokens[index] = { ...word, head: title.head }
}

/** Verbs that name behind a preposition who is to do what the infinitive says. */
const ADDRESSING: Readonly<Record<string, string>> = { call: 'on', appeal: 'to', plead: 'with' }

/** "called on Lind to resign": the infinitive behind whoever is addressed completes the verb, and is no purpose. */
function completeAddress(tokens: Token[], infinitive: number): void {
  const { head: verb, dep, xpos } = tokens[infinitive]!
  if (dep !== 'advcl' || xpos !== 'VB' || verb < 0 || verb > infinitive) return
  const preposition = ADDRESSING[tokens[verb]!.lemma]
  const isAddressed = sentenceOf(tokens, verb).some(at => {
    const noun = tokens[at]!.head
    return at > verb && tokens[at]!.lemma === preposition && noun > at && tokens[noun]!.head === verb
  })
  if (isAddressed) tokens[infinitive] = { ...tokens[infinitive]!, dep: 'xcomp' }
}

/** "Lind owned the yard, Venn said": a second subject of what is said, behind its verb. */
function speakerBefore(tokens: readonly Token[], verb: number): number | undefined {
  return sentenceOf(tokens, verb).find(index => {
    const { head, dep } = tokens[index]!
    const content = tokens[head]
    return (
      dep === 'nsubj' && head < index && index < verb && content?.head === verb && content.dep === 'ccomp'
    )
  })
}

/** Positions of the tokens in the sentence of a token. */
function sentenceOf(tokens: readonly Token[], index: number): readonly number[] {
  const [first, last] = sentenceAround(tokens, index)
  return Array.from({ length: last - first + 1 }, (_, step) => first + step)
}

/** "…, said its director": the noun phrase that begins right behind the verb, if it hangs on nothing of its own. */
function speakerBehind(tokens: readonly Token[], verb: number): number | undefined {
  if (!followsQuotation(tokens, verb)) return undefined
  const behind = sentenceOf(tokens, verb).filter(at => at > verb)
  const stop = behind.find(at => ENDS_PHRASE.has(tokens[at]!.upos))
  const noun = behind.find(at => isPhraseHead(tokens, at, verb))
  if (noun === undefined || (stop !== undefined && stop < noun)) return undefined
  const { head, dep } = tokens[noun]!
  return head >= 0 && (ARGUMENTS.has(dep) || head < verb) ? noun : undefined
}

const followsQuotation = (tokens: readonly Token[], verb: number): boolean =>
  /^[,”"’']$/.test(tokens[verb - 1]?.text ?? '') && tokens[verb]!.xpos !== 'VB'

const ENDS_PHRASE = new Set(['VERB', 'ADP', 'SCONJ', 'PUNCT'])

/** A noun that is not part of a phrase whose own noun follows: not "Lind" of "Lind's director". */
function isPhraseHead(tokens: readonly Token[], at: number, verb: number): boolean {
  const { head, upos, dep } = tokens[at]!
  return NOMINAL.has(upos) && dep !== 'nmod:poss' && !(head > verb && head > at)
}
