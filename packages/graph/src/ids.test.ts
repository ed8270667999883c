import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { articleId, edgeId, edgeParts, entityId, entityKey, statementId } from './ids.ts'
import { foldName } from './names.ts'

describe('articles', () => {
  test('the id is the SHA-256 of the canonical JSON, with null for what is absent', () => {
    // printf '{"outlet":null,"publishedAt":null,"text":"It rained.","title":null,"url":null}' | sha256sum
    expect(articleId({ text: 'It rained.' })).toBe(
      'c38cb944529087bf70b0949bfe988afa3a1866f64e060b2ead96ce6ea68cc970',
    )
  })
})

describe('entities', () => {
  test('an id shows type and name, and holds the key of its smallest appearance', () => {
    const id = entityId('Person', 'Łukasz Dvořák', ['b:0-4', 'a:10-20'])
    expect(id).toMatch(/^person:lukasz-dvorak~[0-9a-f]{12}$/)
    expect(entityKey(id)).toBe(entityKey(entityId('Person', 'Dvořák', ['a:10-20', 'c:1-2'])))
  })

  test('the order of appearances says nothing, and the name never breaks the id', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.string(), { minLength: 1 }),
        (name, appearances) => {
          const id = entityId('Organization', name, appearances)
          expect(id).toMatch(/^[a-z]+:[^~]*~[0-9a-f]{12}$/)
          expect(entityId('Organization', name, appearances.toReversed())).toBe(id)
        },
      ),
    )
  })

  test('no appearance, no entity', () => {
    expect(() => entityId('Person', 'Nobody', [])).toThrow(RangeError)
    expect(entityKey('Nobody')).toBeNull()
  })
})

describe('statements and edges', () => {
  const statement = {
    article: 'a',
    subject: 'a:0-9',
    relation: 'MET',
    predicate: 'met',
    object: 'a:14-24',
    place: null,
    by: null,
    factuality: 'asserted' as const,
    confidence: 0.9,
    quote: 'Mara Venn met Oskar Lind',
    start: 0,
    end: 24,
    sentence: 0,
    value: null,
    number: null,
    unit: null,
    time: null,
    timeStart: null,
    timeEnd: null,
    rule: 'subject verb object',
    extractor: 'x',
  }

  test('a better extractor keeps the id of what it says again; another factuality is another statement', () => {
    const id = statementId(statement)
    expect(statementId({ ...statement, confidence: 0.5, extractor: 'y', rule: 'z' })).toBe(id)
    expect(statementId({ ...statement, factuality: 'planned' })).not.toBe(id)
  })

  test('an edge’s id gives its parts back', () => {
    const [from, to] = [entityId('Person', 'Venn', ['a']), entityId('Person', 'Lind', ['b'])]
    const edge = { from, to, type: 'RELATED_TO', relation: 'SHAKE_HANDS2' }
    expect(edgeParts(edgeId(edge))).toEqual({ ...edge, from: entityKey(from), to: entityKey(to) })
    expect(edgeParts('nonsense')).toBeNull()
    expect(() => edgeId({ ...edge, from: 'nobody' })).toThrow(TypeError)
  })
})

describe('names made comparable', () => {
  test.each([
    ['Łukasz Dvořák-Lind', 'lukasz dvorak lind'],
    ['  O’Neil,  J. ', 'oneil j'],
    ['Мара Йенсен', 'мара йенсен'],
    ['Erdoğan', 'erdogan'],
    ['İstanbul', 'istanbul'],
  ])('%s → %s', (name, folded) => expect(foldName(name)).toBe(folded))
})
