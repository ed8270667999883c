/**
 * The whole way once: articles are read into a store, a server shows it, and a person finds who leads what, reads
 * the sentence that says so, and the article around it.
 */
import { beforeAll, expect, test } from 'vitest'

import { windows } from './browser.ts'
import { deskPage } from './desk-page.ts'
import { type Newsroom, openNewsroom } from './newsroom.ts'

const { open } = windows()
let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
  return newsroom.close
}, 120_000)

test('a person finds who leads the delegation, and reads the sentence that says so', async () => {
  const { page, panel, search, suggestions, ...desk } = deskPage(await open(newsroom.url))
  await panel.getByText('2 articles name').waitFor()

  await desk.press('/')
  await page.keyboard.type('kestr')
  // While the answer is on its way, the suggestions for the first letters may still be there.
  const kestrin = suggestions.filter({ hasText: 'Ivo Kestrin' })
  await kestrin.waitFor()
  expect(await kestrin.innerText()).toMatch(/Ivo Kestrin\s+Person .*2 articles/s)
  await desk.press('Enter')
  await panel.getByRole('heading', { name: 'Ivo Kestrin' }).waitFor()
  expect(await search.inputValue()).toBe('')

  const leads = desk.edge('Ivo Kestrin leads Norvian delegation, asserted')
  await leads.waitFor({ state: 'attached' })
  await desk.follow(leads)
  const quote = panel.getByRole('button', { name: 'The Norvian delegation, led by Admiral Ivo Kestrin' })
  await quote.waitFor()
  expect(await quote.innerText()).toMatch(/arrived before dawn.*Harbour Wire\s+3 Feb 2026\s+asserted/s)

  await quote.click()
  await panel.getByRole('heading', { name: 'Delegations meet in Port Sarvik' }).waitFor()
  const marked = panel.locator('mark')
  expect((await marked.allInnerTexts()).join('')).toContain('delegation, led by Admiral Ivo Kestrin')
  expect(await marked.first().isVisible()).toBe(true)

  await page.goBack()
  await quote.waitFor()
  await page.goBack()
  await panel.getByRole('heading', { name: 'Ivo Kestrin' }).waitFor()
})

test('a meeting that may come is drawn as one that may come', async () => {
  const desk = deskPage(await open(newsroom.url))
  await desk.find('Reinholt', 'Tomas Reinholt')
  const meetings = desk.edge('met').filter({ hasText: 'Tomas Reinholt' })
  await meetings.first().waitFor({ state: 'attached' })
  expect(
    await meetings.evaluateAll(list => list.map(entry => entry.getAttribute('data-factuality'))),
  ).toEqual(['unconfirmed'])
})

test('a person says that one article speaks of somebody else, and takes it back', async () => {
  const { panel, ...desk } = deskPage(await open(newsroom.url))
  await desk.find('kestr', 'Ivo Kestrin')
  await panel.getByText('In 2 articles').waitFor()
  await panel.locator('.spoken-in').first().hover()
  await panel.getByRole('button', { name: 'Somebody else' }).first().click()
  await panel.getByText('In 1 article').waitFor()
  expect(await desk.node('Ivo Kestrin').count()).toBe(2)
  const said = panel.locator('[data-judgements] li')
  expect(await said.innerText()).toMatch(/Kestrin \(.*\) is not .*Kestrin \(/)
  await said.getByRole('button', { name: 'Undo' }).click()
  await panel.getByText('In 2 articles').waitFor()
  expect(await desk.node('Ivo Kestrin').count()).toBe(1)
})

test('a person says that two are one, and takes it back', async () => {
  const { page, panel, ...desk } = deskPage(await open(newsroom.url))
  await desk.find('Reinholt', 'Tomas Reinholt')
  await panel.getByRole('button', { name: 'Same as…', exact: true }).click()
  await panel.getByLabel('Your name').fill('Ana Moor')
  await panel.getByLabel('Tomas Reinholt is the same as').click()
  await page.keyboard.type('kestr')
  await panel.getByRole('option', { name: 'Ivo Kestrin' }).waitFor()
  await page.keyboard.press('Enter')
  const said = panel.locator('[data-judgements] li')
  await said.waitFor()
  expect(await said.innerText()).toContain('by Ana Moor')
  expect(await panel.locator('.entity-aliases').innerText()).toContain('Reinholt')
  await said.getByRole('button', { name: 'Undo' }).click()
  await said.waitFor({ state: 'detached' })
  await desk.node('Tomas Reinholt').waitFor({ state: 'attached' })
  expect(await desk.node('Tomas Reinholt').count()).toBe(1)
})
