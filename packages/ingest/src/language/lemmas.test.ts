import { describe, expect, test } from 'vitest'

import { lemmas } from './lemmas.ts'
import { infinitive, singular } from './spelling.ts'
import { openWink } from './wink.ts'

const lemma = lemmas(await openWink())

describe('the lemma', () => {
  test.each([
    ['led', 'VBN', 'lead'],
    ['struck', 'VBD', 'strike'],
    ['held', 'VBN', 'hold'],
    ['resold', 'VBD', 'resell'],
    ['said', 'VBD', 'say'],
    ['sought', 'VBN', 'seek'],
    ['left', 'VBD', 'leave'],
    ['left', 'NN', 'left'],
    ['left', 'JJ', 'left'],
    ['suffered', 'VBD', 'suffer'],
    ['using', 'VBG', 'use'],
    ['making', 'VBG', 'make'],
    ['changed', 'VBD', 'change'],
    ['hoping', 'VBG', 'hope'],
    ['waging', 'VBG', 'wage'],
    ['waged', 'VBD', 'wage'],
    ['staged', 'VBN', 'stage'],
    ['raged', 'VBD', 'rage'],
    ['stages', 'VBZ', 'stage'],
    ['heated', 'VBD', 'heat'],
    ['stopped', 'VBD', 'stop'],
    ['visited', 'VBD', 'visit'],
    ['fixed', 'VBD', 'fix'],
    ['wagging', 'VBG', 'wag'],
    ['stopped', 'VBD', 'stop'],
    ['sanctioned', 'VBN', 'sanction'],
    ['weaponizing', 'VBG', 'weaponize'],
    ['found', 'VBN', 'find'],
    ['founded', 'VBN', 'found'],
    ['met', 'VBD', 'meet'],
    ['denies', 'VBZ', 'deny'],
    ['has', 'VBZ', 'have'],
    ['’s', 'VBZ', 'be'],
    ['’s', 'POS', "'s"],
    ['n’t', 'RB', 'not'],
    ['wo', 'MD', 'will'],
    ['talks', 'NNS', 'talk'],
    ['outages', 'NNS', 'outage'],
    ['men', 'NNS', 'man'],
    ['drones', 'NNS', 'drone'],
    ['parties', 'NNS', 'party'],
    ['crises', 'NNS', 'crisis'],
    ['troops', 'NNS', 'troops'],
    ['1990s', 'NNS', '1990s'],
    ['Americans', 'NNPS', 'American'],
    ['Reuters', 'NNP', 'Reuters'],
    ['US', 'NNP', 'US'],
    ['us', 'PRP', 'we'],
    ['Them', 'PRP', 'they'],
    ['largest', 'JJS', 'large'],
    ['better', 'JJR', 'good'],
    ['s', 'VBZ', 's'],
    ['constructor', 'VBD', 'constructor'],
  ])('of %s as %s is %s', (word, xpos, expected) => {
    expect(lemma(word, xpos)).toBe(expected)
  })
})

describe('by spelling alone', () => {
  test.each([
    ['zorbed', 'zorb'],
    ['zorbled', 'zorble'],
    ['drassified', 'drassify'],
    ['blitting', 'blit'],
    ['glanised', 'glanise'],
    ['trovated', 'trovate'],
    ['pressing', 'press'],
    ['bring', 'bring'],
    ['zed', 'zed'],
  ])('%s → %s', (word, expected) => {
    expect(infinitive(word)).toBe(expected)
  })

  test.each([
    ['zorbs', 'zorb'],
    ['glishes', 'glish'],
    ['blaxes', 'blax'],
    ['flories', 'flory'],
    ['corpus', 'corpus'],
    ['gloss', 'gloss'],
  ])('%s → %s', (word, expected) => {
    expect(singular(word)).toBe(expected)
  })
})
