import { existsSync } from 'node:fs'

import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeEach, expect, type TestContext } from 'vitest'

const PLACES = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Opens pages in a real browser. After each test its pages are closed, and none may have complained. */
export interface Windows {
  readonly open: (url: string, options?: BrowserContextOptions) => Promise<Page>
}

/** The browser of a test file; without one its tests are skipped with the reason, and fail where `CI` is set. */
export function windows(): Windows {
  const path = PLACES.find(place => place !== undefined && existsSync(place))
  let browser: Browser | undefined
  const complaints: string[] = []

  beforeEach(async (context: TestContext) => {
    if (path === undefined) {
      const reason = 'No Chromium found. Install it, or set CHROMIUM_PATH.'
      if (process.env['CI']) throw new Error(reason)
      context.skip(reason)
      return
    }
    browser ??= await chromium.launch({ executablePath: path, args: QUIET })
  })
  afterEach(async () => {
    await Promise.all((browser?.contexts() ?? []).map(context => context.close()))
    expect(complaints.splice(0)).toEqual([])
  })
  afterAll(() => browser?.close())

  return {
    open: async (url, options) => {
      if (!browser) throw new Error('No browser is running.')
      const page = await browser.newPage({
        viewport: { width: 1280, height: 800 },
        reducedMotion: 'reduce',
        ...options,
      })
      page.on('pageerror', error => complaints.push(String(error)))
      page.on('console', message => {
        // What a lost connection leaves in the console is the browser's own note, not the page's.
        const own = !message.text().startsWith('Failed to load resource')
        if (message.type() === 'error' && own) complaints.push(message.text())
      })
      await page.goto(url)
      return page
    },
  }
}
