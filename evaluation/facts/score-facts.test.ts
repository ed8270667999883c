import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { FactsBroken, parseFacts, type ScoredStatement } from './facts.ts'
import { recall, scoreFacts, total } from './score-facts.ts'
import { misses, scoreTable, stem } from './score-table.ts'

const TEXT = 'Mara Venn met the mayor, Oskar Lind. She may lead the Harbour Party.'

/** A statement that quotes the first sentence, changed as a test needs it. */
function statement(change: Partial<ScoredStatement> = {}): ScoredStatement {
  return {
    subject: { name: 'Mara Venn', mention: 'Mara Venn', aliases: ['Venn'] },
    relation: 'MET',
    predicate: 'met',
    object: { name: 'Oskar Lind', mention: 'the mayor, Oskar Lind' },
    factuality: 'asserted',
    confidence: 0.9,
    evidence: { article: 'a.txt', start: 0, end: 36, quote: TEXT.slice(0, 36) },
    ...change,
  }
}

const facts = (...lines: string[]) => parseFacts(lines.map(line => line.replaceAll(' · ', '\t')).join('\n'))
const verdictOf = (fact: string, ...held: ScoredStatement[]) =>
  scoreFacts(facts(fact), held, TEXT).verdicts[0]

describe('a fact is found', () => {
  const leads = statement({ relation: 'LEADS', predicate: 'lead', object: { name: 'Harbour Party' } })
  test.each([
    ['by a name, an alias or the words of a mention', 'Venn · MET · mayor · asserted', statement()],
    [
      'whatever the case, the article and the possessive',
      "mara venn's · met · the Oskar Lind · asserted",
      statement(),
    ],
    ['either way round where the relation has no direction', 'Lind · MET · Venn · asserted', statement()],
    ['by the beginning of a word of the predicate', 'Venn · head|lea · Party · asserted', leads],
    ['with any object where none is asked for', 'Venn · LEADS · - · asserted', leads],
    ['with any of several factualities', 'Venn · LEADS · Party · planned|asserted', leads],
  ])('%s', (_, fact, held) => expect(verdictOf(fact, held)).toMatchObject({ verdict: 'right', grave: false }))
})

describe('a fact is missed', () => {
  const leads = statement({ relation: 'LEADS', predicate: 'misled', object: { name: 'Harbour Party' } })
  test.each([
    ['where only a part of a word agrees', 'Ven · MET · Lind · asserted', statement()],
    ['the wrong way round', 'Party · LEADS · Venn · asserted', leads],
    ['where the pattern begins inside a word', 'Venn · led · Party · asserted', leads],
    [
      'where there is no object and one is asked for',
      'Venn · MET · Lind · asserted',
      statement({ object: null }),
    ],
    ['where the system itself doubts it', 'Venn · MET · Lind · asserted', statement({ confidence: 0.49 })],
    [
      'where the predicate is too long',
      'Venn · MET · Lind · asserted',
      statement({ predicate: 'a b c d e f g' }),
    ],
    [
      'where the text does not hold the mention',
      'Venn · MET · Lind · asserted',
      statement({ object: { name: 'Oskar Lind', mention: 'Mr Lind' } }),
    ],
  ])('%s', (_, fact, held) => expect(verdictOf(fact, held)).toMatchObject({ verdict: 'missed' }))
})

describe('a maybe that is held as a fact', () => {
  test.each(['possible', 'planned', 'negated', 'planned|past'])('is grave where it is %s', status =>
    expect(verdictOf(`Venn · MET · Lind · ${status}`, statement())).toMatchObject({
      verdict: 'factuality',
      grave: true,
      heldAs: ['asserted'],
    }),
  )
  test('is grave even where another statement has it right', () =>
    expect(
      verdictOf('Venn · MET · Lind · possible', statement({ factuality: 'possible' }), statement()),
    ).toMatchObject({
      verdict: 'right',
      grave: true,
    }))
  test('is not grave where the fact may be asserted', () =>
    expect(verdictOf('Venn · MET · Lind · possible|asserted', statement())).toMatchObject({ grave: false }))
  test('is outdated where it has ended', () =>
    expect(verdictOf('Venn · MET · Lind · past', statement())).toMatchObject({
      grave: false,
      outdated: true,
    }))
})

test('a score counts quotes that are not verbatim, unfit and two-faced statements', () => {
  const moved = statement({ evidence: { article: 'a.txt', start: 1, end: 37, quote: TEXT.slice(0, 36) } })
  const long = statement({ subject: { name: 'one two three four five six seven eight nine' } })
  const doubted = statement({ factuality: 'possible' })
  expect(scoreFacts([], [statement(), moved, long, doubted], TEXT)).toMatchObject({
    badQuotes: 1,
    unfit: 1,
    twoFaced: 1,
    statements: 4,
  })
})

test('scores add up, and recall is the share that is right', () => {
  const found = scoreFacts(facts('Venn · MET · Lind · asserted'), [statement()], TEXT)
  const missed = scoreFacts(facts('Venn · LEADS · Lind · asserted'), [statement()], TEXT)
  expect(total([found, missed])).toMatchObject({ facts: 2, right: 1, found: 1, statements: 2 })
  expect(recall(total([found, missed]))).toBe(0.5)
  expect(recall(total([]))).toBe(0)
})

test('facts under the heading "must" have to be there', () => {
  const parsed = facts(
    '# subject · predicate',
    '# must',
    'A · b · c · asserted',
    '',
    '# wanted',
    'D · e · f · past',
  )
  expect(parsed.map(({ text, line, must }) => [text, line, must])).toEqual([
    ['A · b · c · asserted', 3, true],
    ['D · e · f · past', 6, false],
  ])
})

test.each(['A · b · c', 'A · b · c · d · e', 'A · b ·  · asserted', 'A · ( · c · asserted'])(
  'a line that is no fact is refused: %s',
  line => expect(() => facts(line)).toThrow(FactsBroken),
)

test('a report has a line an article, and says what was missed', () => {
  const score = scoreFacts(
    facts('# must', 'Venn · LEADS · - · asserted', 'Venn · MET · Lind · planned'),
    [statement()],
    TEXT,
  )
  expect(scoreTable([['a', score]])).toMatch(/^article .*\na +0\/2 0\.0% +1\/2 +1 +0 +0 +1 +0 +0$/)
  expect(misses('a', score.verdicts)).toEqual([
    'a:2\tMUST missed\tVenn · LEADS · - · asserted',
    'a:3\tGRAVE\tVenn · MET · Lind · planned\theld as asserted',
  ])
  expect(stem('facts/2026-01-12-tanker.facts.tsv')).toBe(stem('2026-01-12-tanker.html'))
})

test('any run of whole words of a name finds it', () => {
  const word = fc.stringMatching(/^[a-zşřğł]{2,6}$/u).filter(text => !['an', 'the'].includes(text))
  const words = fc.array(word, { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(words, words, words, (before, asked, after) => {
      const held = statement({ subject: { name: [...before, ...asked, ...after].join(' ').toUpperCase() } })
      const [verdict] = scoreFacts(facts(`${asked.join(' ')} · MET · - · asserted`), [held], TEXT).verdicts
      expect(verdict?.verdict).toBe(held.subject.name.split(' ').length > 8 ? 'missed' : 'right')
    }),
  )
})
