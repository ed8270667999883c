import * as fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'

import type { Token } from '../document.ts'
import { documentOf } from '../testing.ts'
import { closeLanguage } from './index.ts'
import { mendTrees } from './mend-trees.ts'

afterAll(closeLanguage)

/** Who says something in a sentence: the subject of its verb of saying. */
async function speakerIn(sentence: string): Promise<string | undefined> {
  const { tokens = [] } = await documentOf(sentence)
  const verb = tokens.findIndex(({ lemma }) => lemma === 'say')
  return tokens.find(({ head, dep }) => head === verb && dep === 'nsubj')?.text
}

describe('the speaker behind or before the verb of saying is its subject', () => {
  const cases: readonly (readonly [sentence: string, speaker: string])[] = [
    ['Oskar Lind owned the shipyard, Mara Venn said.', 'Mara'],
    ['Five sailors are now in custody in Estonia, said its director, Mara Venn.', 'director'],
    ['“We cannot do business with a listed company,” said the chief executive, Mara Venn.', 'executive'],
    ['The shipyard was sold, said Mara Venn.', 'Mara'],
  ]
  for (const [sentence, speaker] of cases) {
    test(`${sentence}`, async () => {
      expect(await speakerIn(sentence)).toBe(speaker)
    })
  }
})

test('a subject hung on the verb above goes back to its own', async () => {
  const { tokens = [] } = await documentOf(
    'Prosecutors are investigating whether Oskar Lind, who controls the yard, had approved the payments.',
  )
  const approved = tokens.findIndex(({ text }) => text === 'approved')
  expect(tokens.find(({ head, dep }) => head === approved && dep === 'nsubj')?.text).toBe('Oskar')
})

test('what stands before a title describes the title', async () => {
  const { tokens = [] } = await documentOf('For weeks, Estonian President Mara Venn has praised the port.')
  const demonym = tokens.find(({ text }) => text === 'Estonian')!
  expect(tokens[demonym.head]!.text).toBe('President')
})

test('a mended tree is a tree', () => {
  const dep = fc.constantFrom('nsubj', 'obj', 'ccomp', 'flat', 'conj', 'amod', 'nmod:desc')
  const word = fc.constantFrom(
    ['said', 'say', 'VERB', 'VBD'],
    ['Venn', 'Venn', 'PROPN', 'NNP'],
    [',', ',', 'PUNCT', ','],
    ['yard', 'yard', 'NOUN', 'NN'],
  )
  const sentence = fc.array(fc.tuple(word, dep, fc.nat()), { minLength: 2, maxLength: 12 })
  fc.assert(
    fc.property(sentence, words => {
      const tokens = words.map(([[text, lemma, upos, xpos], relation, above], index): Token => ({
        text: text!,
        lemma: lemma!,
        upos: upos!,
        xpos: xpos!,
        start: index,
        end: index + 1,
        sentence: 0,
        certainty: 1,
        factuality: 0,
        head: index === 0 ? -1 : above % index,
        dep: index === 0 ? 'root' : relation,
      }))
      const mended = mendTrees(tokens)
      for (const [index] of mended.entries()) {
        let at = index
        for (let steps = 0; at >= 0; at = mended[at]!.head) expect(steps++).toBeLessThanOrEqual(mended.length)
      }
    }),
  )
})
