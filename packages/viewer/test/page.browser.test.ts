/** The page in a real browser, over an invented world and under a strict content security policy. */
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { windows } from './browser.ts'
import { deskPage, onScreen } from './desk-page.ts'
import { type FixtureServer, startFixtureServer } from './fixture/server.ts'
import { worldOf } from './fixture/world.ts'

const PAGE = join(import.meta.dirname, '../dist')
const { open } = windows()
let server: FixtureServer
beforeAll(async () => {
  server = await startFixtureServer(worldOf(), PAGE)
})
afterAll(() => server.close())

const opened = async (hash = '', options?: Parameters<typeof open>[1]) => {
  const desk = deskPage(await open(server.url + hash, options))
  await desk.nodes.first().waitFor({ state: 'attached' })
  return desk
}

describe('the canvas', () => {
  test('opens with the best connected, and looks the same again', async () => {
    const first = await opened()
    expect(await first.node('Lindmar Holding').count()).toBe(1)
    const second = await opened()
    expect(await second.places()).toEqual(await first.places())
  })

  test('a double click on a node brings its neighbours, and moves nothing; undo takes them away', async () => {
    const desk = await opened()
    const before = await desk.places()
    const { x, y } = await onScreen(desk.page, desk.node('Sarvik talks'))
    expect(await desk.node('Norrland delegation').count()).toBe(0)
    await desk.page.mouse.dblclick(x, y)
    await desk.node('Norrland delegation').waitFor({ state: 'attached' })
    const after = await desk.places()
    expect(after).toMatchObject(before)
    expect(Object.keys(after).length).toBeGreaterThan(Object.keys(before).length)
    await desk.press('Control+z')
    await desk.node('Norrland delegation').waitFor({ state: 'detached' })
    expect(await desk.places()).toEqual(before)
    await desk.press('Control+Shift+z')
    await desk.node('Norrland delegation').waitFor({ state: 'attached' })
    expect(await desk.places()).toEqual(after)
  })

  test('a click on a node reads it, a drag moves and pins it', async () => {
    const desk = await opened()
    const lind = desk.node('Oskar Lind')
    const { x, y } = await onScreen(desk.page, lind)
    await desk.page.mouse.click(x, y)
    await desk.panel.getByRole('heading', { name: 'Oskar Lind' }).waitFor()
    const from = await onScreen(desk.page, lind)
    const before = await lind.getAttribute('data-place')
    await desk.page.mouse.move(from.x, from.y)
    await desk.page.mouse.down()
    await desk.page.mouse.move(from.x + 60, from.y + 40, { steps: 5 })
    await desk.page.mouse.up()
    await desk.page.locator('[data-node][data-pinned=true]').waitFor({ state: 'attached' })
    expect(await lind.getAttribute('data-place')).not.toBe(before)
    await desk.press('a')
    const moved = await lind.getAttribute('data-place')
    await desk.press('Control+z')
    expect(await lind.getAttribute('data-place')).toBe(moved)
  })

  test('keys expand, pin and remove what is read', async () => {
    const desk = await opened()
    await desk.follow(desk.node('Henrik Stålnacke'))
    await desk.panel.getByRole('heading', { name: 'Henrik Stålnacke' }).waitFor()
    await desk.page.locator('body').click({ position: { x: 5, y: 5 } })
    await desk.press('e')
    await desk.node('Norrland delegation').waitFor({ state: 'attached' })
    await desk.press('p')
    expect(await desk.node('Henrik Stålnacke').getAttribute('data-pinned')).toBe('true')
    await desk.press('Delete')
    await desk.node('Henrik Stålnacke').waitFor({ state: 'detached' })
    await desk.panel.getByText('What the articles say').waitFor()
  })

  test('the legend is the filter', async () => {
    const desk = await opened()
    const denied = desk.page.getByRole('switch', { name: 'denied' })
    expect(await desk.edge('denied').count()).toBeGreaterThan(0)
    await denied.click()
    expect(await desk.edge('denied').count()).toBe(0)
    expect(await denied.getAttribute('aria-checked')).toBe('false')
    await desk.page.getByRole('switch', { name: 'Places' }).click()
    expect(await desk.page.locator('[data-node][data-type=Place]').count()).toBe(0)
    await desk.page.getByRole('button', { name: 'Show all again' }).click()
    expect(await desk.edge('denied').count()).toBeGreaterThan(0)
  })
})

describe('search', () => {
  test('suggests while typing; arrows choose, Escape empties', async () => {
    const desk = await opened()
    await desk.press('/')
    await desk.page.keyboard.type('lind')
    await desk.suggestions.filter({ hasText: 'Eero Lind' }).waitFor()
    expect(await desk.suggestions.first().innerText()).toContain('Lindmar Holding')
    await desk.press('ArrowDown')
    expect(await desk.suggestions.nth(1).getAttribute('aria-selected')).toBe('true')
    await desk.press('Escape')
    expect(await desk.search.inputValue()).toBe('')
    expect(await desk.suggestions.count()).toBe(0)
  })

  test('brings what was not on the board, with its neighbours', async () => {
    const desk = await opened()
    expect(await desk.node('Vesna strike').count()).toBe(0)
    await desk.find('strik', 'Vesna strike')
    await desk.panel.getByRole('heading', { name: 'Vesna strike' }).waitFor()
    await desk.node('Vesna strike').waitFor({ state: 'attached' })
    await desk.edge('Vesna strike caused Tormund blackout').waitFor({ state: 'attached' })
  })

  test('says so where nothing is found', async () => {
    const desk = await opened()
    await desk.search.fill('xyzzy')
    expect(await desk.reads(desk.page, 'No name like this')).toBe(true)
  })
})

describe('reading', () => {
  test('facts unfold to their quotes, a quote opens the article at its place', async () => {
    const desk = await opened()
    await desk.find('Stål', 'Henrik Stålnacke')
    const fact = desk.panel.locator('details[data-relation=LEADS]').filter({ hasText: 'Norrland delegation' })
    expect(await fact.innerText()).toMatch(/2 asserted/)
    await fact.locator('summary').click()
    await fact.getByRole('button', { name: 'Henrik Stålnacke, the head of' }).click()
    await desk.panel.getByRole('heading', { name: 'Grain ships sail again' }).waitFor()
    const marked = (await desk.panel.locator('mark').allInnerTexts()).join('')
    expect(marked).toBe('Henrik Stålnacke, the head of the Norrland delegation')
    await desk.panel.getByRole('link', { name: 'Aurora Minor' }).first().click()
    await desk.panel.getByRole('heading', { name: 'Aurora Minor' }).waitFor()
  })

  test('a link opens what it names, and the back button leads back', async () => {
    const desk = await opened()
    await desk.follow(desk.edge('Brightwater Shipping owns Aurora Minor'))
    await desk.panel.getByText('The Aurora Minor is owned by Brightwater Shipping').waitFor()
    const shared = new URL(desk.page.url()).hash
    const other = await opened(shared)
    expect(await other.reads(other.panel, 'The Aurora Minor is owned by Brightwater Shipping')).toBe(true)
    await desk.page.goBack()
    expect(await desk.reads(desk.panel, 'What the articles say')).toBe(true)
  })

  test('article text is text: markup in it is shown, not obeyed', async () => {
    const markup = '<img src=x onerror="document.title=1"> Oskar Lind owns Lindmar Holding.'
    const article = {
      title: '<b>Bold</b> claims',
      outlet: 'Outlet',
      publishedAt: null,
      url: 'javascript:alert(1)',
    }
    const says = ['Oskar Lind | OWNS | Lindmar Holding | Oskar Lind owns Lindmar Holding']
    const hostile = await startFixtureServer(worldOf([{ ...article, paragraphs: [markup], says }]), PAGE)
    const desk = deskPage(await open(hostile.url))
    await desk.panel.getByRole('link', { name: '<b>Bold</b> claims' }).click()
    await desk.panel.getByText('<img src=x onerror=').waitFor()
    expect(await desk.panel.locator('article img, article b').count()).toBe(0)
    expect(await desk.panel.locator('a[href^="javascript"]').count()).toBe(0)
    expect(await desk.page.title()).toBe('<b>Bold</b> claims · Redthread')
    await hostile.close()
  })
})

describe('when something is missing', () => {
  test('without articles the page says how to begin', async () => {
    const empty = await startFixtureServer({ nodes: [], edges: [], statements: [], articles: [] }, PAGE)
    const desk = deskPage(await open(empty.url))
    expect(await desk.reads(desk.page, 'No articles yet')).toBe(true)
    expect(await desk.reads(desk.page, 'npm run redthread -- ingest')).toBe(true)
    await empty.close()
  })

  test('an id that nobody has is told, and the rest of the page works', async () => {
    const desk = await opened('#entity=person:nobody~000000000000')
    expect(await desk.reads(desk.panel, 'Nothing by this id is in the graph.')).toBe(true)
    await desk.find('Haddad', 'Amal Haddad')
    await desk.panel.getByRole('heading', { name: 'Amal Haddad' }).waitFor()
  })

  test('a server that goes away is told, and the page mends itself when it is back', async () => {
    const desk = await opened()
    server.vanish(true)
    await desk.follow(desk.node('Oskar Lind'))
    expect(await desk.reads(desk.page, 'The page tries again by itself.')).toBe(true)
    await desk.panel.getByRole('button', { name: 'Try again' }).waitFor()
    server.vanish(false)
    await desk.page.getByRole('button', { name: 'Try now' }).click()
    await desk.panel.getByRole('heading', { name: 'Oskar Lind' }).waitFor()
    await desk.page.getByText('The page tries again by itself.').waitFor({ state: 'detached' })
  })
})

describe('looks', () => {
  test('follow the system, and a choice is kept', async () => {
    const desk = await opened('', { colorScheme: 'dark' })
    const theme = () => desk.page.locator('html').getAttribute('data-theme')
    expect(await theme()).toBe('dark')
    await desk.page.getByRole('button', { name: 'Light' }).click()
    expect(await theme()).toBe('light')
    await desk.page.reload()
    expect(await theme()).toBe('light')
  })

  test('on a phone the panel is a sheet that comes up with what is read, and nothing runs over the side', async () => {
    const desk = await opened('', { viewport: { width: 390, height: 844 } })
    expect(await desk.panel.getAttribute('data-sheet')).toBe('peek')
    await desk.search.fill('Haddad')
    await desk.suggestions.first().click()
    await desk.panel.getByRole('heading', { name: 'Amal Haddad' }).waitFor()
    expect(await desk.panel.getAttribute('data-sheet')).toBe('half')
    const width = await desk.page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBe(390)
  })
})

test('pairs that may be one are shown side by side, with a question', async () => {
  const desk = await opened()
  await desk.press('r')
  const dialog = desk.page.getByRole('dialog', { name: 'Are these one?' })
  await dialog.getByText('1 pair waits for your word').waitFor()
  expect(await dialog.locator('.candidate').count()).toBe(2)
  expect(await dialog.getByRole('button').allInnerTexts()).toEqual(['', 'One and the same', 'Two of them'])
  expect(await dialog.innerText()).toContain('lind (5,000)')
  await desk.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
})
