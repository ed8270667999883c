/** What a name is called beside it: "Taganrog, an Azov Sea port", "Scientologist Tom Cruise". No office, no body: IS_A. */
import type { Factuality } from '@redthread/graph'

import type { Token } from '../document.ts'
import type { Candidate } from './candidate.ts'
import { describingWords } from './described.ts'
import { ADVERBS, EVENT_ADJECTIVES } from './factuality/embedders.ts'
import { weaker } from './factuality/index.ts'
import { textOf } from './predicate-words.ts'
import type { Reading } from './reading.ts'

const RULE = 'description beside a name'

/** Forms of address, which describe no one, and beginnings of names. */
const ADDRESSES = new Set([
  'abu',
  'umm',
  'ibn',
  'bin',
  'mr',
  'mr.',
  'mrs',
  'mrs.',
  'ms',
  'ms.',
  'miss',
  'sir',
  'dr',
  'dr.',
  'lord',
  'lady',
  'madam',
  'madame',
  'st',
  'st.',
  'saint',
  'fr',
  'fr.',
  'rev',
  'rev.',
  'hon',
  'hon.',
])

/** Descriptions of names, except where a rule has made more of the describing noun. */
export function descriptionCandidates(reading: Reading, told: ReadonlySet<number>): readonly Candidate[] {
  return reading.document.mentions.flatMap(mention => {
    if (mention.kind !== 'named') return []
    return describersOf(reading, mention.head)
      .filter(noun => !told.has(noun))
      .filter(noun => sameKind(reading, mention.head, noun))
      .flatMap(noun => bearersOf(reading, mention.head, noun).map(head => description(reading, head, noun)))
      .filter(candidate => candidate.description?.length !== 0)
  })
}

/** "Senators Ada Moor and Oskar Lind": a title of several is that of each. */
function bearersOf({ tree, typesAt }: Reading, head: number, noun: number): readonly number[] {
  const isOfSeveral = /^NNP?S$/.test(tree.tokens[noun]!.xpos) && tree.is(noun, 'nmod:desc')
  return isOfSeveral
    ? tree.conjuncts(head).filter(at => at === head || typesAt(at).includes('Person'))
    : [head]
}

/** The words of a description; of a title of several, as it is each one's: "Senator" of "Senators Moor and Lind". */
export function describingText(tokens: readonly Token[], candidate: Candidate): string {
  const { description: at = [], anchor, rule } = candidate
  const { xpos, dep } = tokens[anchor]!
  const isOfOne = rule === RULE && dep === 'nmod:desc' && /^NNP?S$/.test(xpos)
  const words = isOfOne ? tokens.with(anchor, asOne(tokens[anchor]!)) : tokens
  return textOf(words, at, at.length)
}

const asOne = (token: Token): Token => ({
  ...token,
  text: /^\p{Lu}/u.test(token.text) ? token.lemma.replace(/^./u, first => first.toUpperCase()) : token.lemma,
})

function describersOf(reading: Reading, head: number): readonly number[] {
  const { tree } = reading
  const above = tree.is(head, 'appos') ? [tree.tokens[head]!.head] : []
  return [...tree.children(head, 'nmod:desc', 'appos'), ...above].filter(
    noun => isCommon(reading, noun) && !isHyphenedQuality(reading, noun),
  )
}

/** "fourth-tier Ashby Vale": what a hyphen ties to a quality or a number is one itself. */
function isHyphenedQuality({ tree: { tokens } }: Reading, noun: number): boolean {
  const [quality, hyphen] = [tokens[noun - 2], tokens[noun - 1]]
  const isTied = hyphen?.text === '-' && hyphen.end === tokens[noun]!.start && quality?.end === hyphen.start
  return isTied && /^(?:ADJ|NUM)$/.test(quality!.upos)
}

/** A person is no apartment, and a hall no mission: a description is of the kind of what it describes. */
function sameKind(reading: Reading, name: number, noun: number): boolean {
  const kinds = reading.typesAt(noun)
  return kinds.every(kind => kind === 'Thing')
    ? reading.tree.is(noun, 'nmod:desc')
    : kinds.some(kind => reading.typesAt(name).includes(kind))
}

function isCommon(reading: Reading, noun: number): boolean {
  const { upos, lemma, xpos } = reading.tree.tokens[noun]!
  if (ADDRESSES.has(lemma.toLowerCase())) return false
  // What the analyser takes for a name of no kind, set before a person's, is what that person is called.
  const named = reading.mentionsAt(noun).some(mention => {
    const { kind, type } = reading.document.mentions[mention]!
    return kind === 'named' && type !== 'Thing'
  })
  return (
    (upos === 'NOUN' || (upos === 'PROPN' && reading.tree.is(noun, 'nmod:desc'))) && xpos !== 'CD' && !named
  )
}

function description(reading: Reading, subject: number, noun: number): Candidate {
  const { tree } = reading
  const effects = tree.children(noun, 'amod', 'advmod').map(index => {
    const word = tree.tokens[index]!.lemma.toLowerCase()
    return EVENT_ADJECTIVES[word] ?? ADVERBS[word]
  })
  const factuality = effects.reduce<Factuality>(
    (worst, effect) => (effect ? weaker(worst, effect) : worst),
    'asserted',
  )
  return {
    subject,
    object: null,
    description: describingWords(reading, noun),
    relation: 'IS_A',
    predicate: [noun],
    anchor: noun,
    standing: { factuality, saying: null },
    aside: true,
    rule: RULE,
  }
}
