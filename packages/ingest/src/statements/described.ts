/** What a clause with "be" says of its subject: what it is, or how it stands to something. */
import type { Token } from '../document.ts'
import type { Tree } from '../tree.ts'
import type { Candidate } from './candidate.ts'
import type { Clause } from './clauses/index.ts'
import { predicateEffect } from './factuality/embedders.ts'
import { standingOf, weaker, type Standing } from './factuality/index.ts'
import { WHERE } from './partners.ts'
import { predicateTokens, relationName } from './predicate-words.ts'
import type { Reading } from './reading.ts'

/** Verbs by which someone comes to be what stands behind them. */
const MAKING = new Set('elect appoint name nominate crown declare make reelect re-elect proclaim'.split(' '))

const BEING = new Set(['become', 'remain'])

/** Verbs by which someone says what another is: it is whoever speaks who says so. */
const CALLING = new Set('call brand label dub deem consider'.split(' '))

/** "became a judge", "was elected interim president", "named Lind chairman": what someone has come to be; "called it a bridge". */
export function becomes(reading: Reading, clause: Clause): readonly Candidate[] {
  const { tree } = reading
  const role = tree.children(clause.predicate, 'xcomp').find(index => isBareNoun(tree, index))
  const isCalled = CALLING.has(clause.lemma)
  if (role === undefined || !(isCalled || BEING.has(clause.lemma) || MAKING.has(clause.lemma))) return []
  const holders = BEING.has(clause.lemma) ? clause.subjects : clause.objects
  const description = describingWords(reading, role)
  if (description.length === 0) return []
  return holders
    .filter(holder => holder !== role)
    .map(subject => ({
      subject,
      object: null,
      description,
      relation: 'IS_A',
      predicate: predicateTokens(reading, clause),
      anchor: role,
      verb: clause.predicate,
      standing: isCalled ? asCalled(tree, clause.predicate) : standingOf(tree, clause.predicate),
      rule: 'copula',
    }))
}

function asCalled(tree: Tree, verb: number): Standing {
  const { factuality, saying } = standingOf(tree, verb)
  return { factuality: weaker(factuality, 'reported'), saying: saying ?? verb }
}

const isBareNoun = (tree: Tree, index: number): boolean =>
  tree.tokens[index]!.upos === 'NOUN' && tree.child(index, 'case', 'cop', 'mark') === undefined

/** "is a port", "are critical of the attacks": what something is, or stands to. */
export function describedBy(reading: Reading, clause: Clause): readonly Candidate[] {
  const { tree } = reading
  const { upos } = tree.tokens[clause.predicate]!
  const standing = standingOf(tree, clause.predicate)
  const shared = {
    anchor: clause.predicate,
    verb: clause.predicate,
    standing,
    predicate: predicateTokens(reading, clause),
  }
  return clause.subjects.flatMap((subject): readonly Candidate[] => {
    // "was in custody", "were behind the attack": a place to be, nothing to be.
    if (tree.child(clause.predicate, 'case') !== undefined || isNamedOne(reading, clause.predicate)) return []
    if (upos === 'NOUN' || upos === 'PROPN') {
      const description = describingWords(reading, clause.predicate)
      const predicate = tree.children(clause.predicate, 'cop', 'aux')
      return description.length === 0
        ? []
        : [
            {
              ...shared,
              predicate,
              subject,
              object: null,
              description,
              relation: 'IS_A',
              rule: 'copula',
            },
          ]
    }
    return clause.obliques
      .filter(
        ({ preposition }) =>
          predicateEffect(clause.lemma) === undefined &&
          !WHERE.has(preposition) &&
          !COMPARING.has(preposition),
      )
      .map(({ preposition, head }) => ({
        ...shared,
        subject,
        object: head,
        relation: relationName('be', clause.lemma, preposition),
        predicate: predicateTokens(reading, clause, head),
        rule: 'adjective with preposition',
      }))
  })
}

/** "The heirs were Ada Moor and her brother": who they are by name is no description. */
const isNamedOne = ({ document, mentionsAt, tree }: Reading, predicate: number): boolean =>
  tree.tokens[predicate]!.upos === 'PROPN' &&
  mentionsAt(predicate).some(mention => document.mentions[mention]!.kind === 'named')

const COMPARING = new Set([
  'according to',
  'as',
  'than',
  'like',
  'despite',
  'after',
  'before',
  'since',
  'during',
  'because of',
  'due to',
])

/**
 * The words of a describing noun with what belongs to it: "chief of the General Staff", "Lind's aide", "adviser to the
 * board". No article, no clause; what is behind the noun is told whole or, where it is too long, not at all.
 */
export function describingWords(reading: Reading, noun: number): readonly number[] {
  const words = phraseOf(reading, noun)
  return describes(reading, noun, words) ? words : []
}

/** "the one", "home", "St." describe no one; nor does "wife" or "founder" without whose. */
function describes({ tree }: Reading, noun: number, words: readonly number[]): boolean {
  const lemma = tree.tokens[noun]!.lemma.toLowerCase()
  if (!/\p{L}{2}/u.test(tree.tokens[noun]!.text) || (words.length === 1 && lemma.endsWith('.'))) return false
  const related = words.some(index => index !== noun && tree.is(index, 'nmod', 'compound'))
  // "the largest city that it holds": of all cities it is not.
  if (isMeasured(tree, noun)) return false
  return !EMPTY_NOUNS.has(lemma) && (related || !RELATIONAL.has(lemma))
}

const isMeasured = (tree: Tree, noun: number): boolean =>
  tree.children(noun, 'acl').length > 0 &&
  tree.children(noun, 'amod').some(index => tree.tokens[index]!.xpos === 'JJS')

const EMPTY_NOUNS = new Set(
  'one home reason way part kind sort type case example thing key fact door people person'.split(' '),
)
const RELATIONAL = new Set(
  `founder co-founder wife husband then-husband then-wife son daughter child father mother parent brother sister sibling friend
  colleague partner member resident native fan successor predecessor owner`.split(/\s+/),
)

function phraseOf(reading: Reading, noun: number): readonly number[] {
  const { tree } = reading
  const owner = tree
    .children(noun, 'nmod:poss')
    .filter(index => tree.tokens[index]!.upos !== 'PRON')
    .flatMap(index => tree.subtree(index))
    .filter((index, at) => at > 0 || tree.tokens[index]!.upos !== 'DET')
  const before = tree
    .children(noun, 'amod', 'compound', 'nummod', 'flat')
    // "for insulting President Lind": what a preposition brings is no part of the title; "1990s painter": nor is when.
    .filter(index => tree.child(index, 'mark', 'case') === undefined && !isOfTime(reading, index))
    .flatMap(index => tree.subtree(index))
  const behind = tree
    .children(noun, 'nmod')
    .filter(index => DESCRIBING.has(tree.marker(index)))
    .flatMap(index => tree.subtree(index))
  const tied = [...owner, ...before, ...hyphenated(reading, noun), ...halfOfTitle(tree, noun)]
  const near = withoutOpening(tree, run(noun, tied, -1))
  const general = tree.tokens[noun + 1]?.text === 'General' ? [noun + 1] : []
  const whole = [...near, noun, ...run(noun, [...general, ...behind], 1)]
  if (whole.length <= MOST_DESCRIBING) return whole
  // "the star of her own …": of what is too long, a bare noun is left that says nothing.
  return near.length === 0 ? [] : [...near, noun].slice(-MOST_DESCRIBING)
}

/** "However General Lind", "In Turkey Minister Lind": what opens the sentence is no part of the title; nor is a comma before it. */
function withoutOpening(tree: Tree, near: readonly number[]): readonly number[] {
  const [first] = near
  if (first === undefined) return near
  const [before, opener] = [tree.tokens[first - 1], tree.tokens[first]!]
  const isIn = before?.upos === 'ADP' && before.sentence !== tree.tokens[first - 2]?.sentence
  const isOpener = opener.text === ',' || OPENERS.has(opener.text)
  return isOpener || isIn ? withoutOpening(tree, near.slice(1)) : near
}

/** Adverbs at the head of a sentence, which the tree takes for a part of the title behind them. */
const OPENERS = new Set(
  `However Meanwhile Moreover Nevertheless Nonetheless Furthermore Therefore Thus Hence Today Yesterday Tonight Later Earlier Then Now
  Also Still Yet Instead Finally Recently Afterwards`.split(/\s+/),
)

const isOfTime = ({ document }: Reading, index: number): boolean =>
  document.times.some(({ first, last }) => index >= first && index <= last)

/** "Attorney" of "Attorney General", whatever the tree makes of it. */
const halfOfTitle = ({ tokens }: Tree, noun: number): readonly number[] =>
  tokens[noun]!.text === 'General' && /^\p{Lu}/u.test(tokens[noun - 1]?.text ?? '') ? [noun - 1] : []

/** What hyphens tie to a noun from the left: "second-in-" of "second-in-command". */
function hyphenated({ tree: { tokens } }: Reading, noun: number): readonly number[] {
  const tied: number[] = []
  for (let at = noun; touches(tokens, at) && (isHyphen(tokens[at]) || isHyphen(tokens[at - 1])); at--) {
    tied.push(at - 1)
  }
  return tied
}

const isHyphen = (token: Token | undefined): boolean => token?.text === '-'
const touches = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.end === tokens[at]!.start

const MOST_DESCRIBING = 8
const DESCRIBING = new Set(['of', 'to', 'for', 'at', 'in', 'with', 'on', 'from'])

/** Of these tokens those that follow one another without a gap, from a token on in one direction. */
function run(from: number, tokens: readonly number[], step: 1 | -1): readonly number[] {
  const present = new Set(tokens)
  const found: number[] = []
  for (let at = from + step; present.has(at); at += step) found.push(at)
  return found.toSorted((a, b) => a - b)
}
