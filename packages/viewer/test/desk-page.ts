import type { Locator, Page } from 'playwright-core'

/** The page as a person meets it; what the canvas shows is read from the list beside it. */
export const deskPage = (page: Page) => ({
  page,
  search: page.getByRole('combobox'),
  suggestions: page.getByRole('option'),
  panel: page.getByRole('complementary'),
  nodes: page.locator('[data-nodes] [data-node]'),
  edges: page.locator('[data-edges] [data-edge]'),
  node: (name: string) => page.locator('[data-nodes] [data-node]').filter({ hasText: name }),
  edge: (words: string) => page.locator('[data-edges] [data-edge]').filter({ hasText: words }),
  press: (keys: string) => page.keyboard.press(keys),

  /** Waits until these words are to be read in a part of the page; false where they do not come. */
  reads: async (part: Locator | Page, words: string): Promise<boolean> =>
    part
      .getByText(words)
      .first()
      .waitFor()
      .then(
        () => true,
        () => false,
      ),

  /** Types a part of a name and takes the suggestion that is marked. */
  find: async (typed: string, name: string) => {
    await page.keyboard.press('/')
    await page.keyboard.type(typed)
    await page.getByRole('option', { name }).waitFor()
    await page.keyboard.press('Enter')
  },

  /** Follows an entry of the list by the keyboard, as it is out of sight until the focus is in it. */
  follow: async (entry: Locator) => {
    await entry.focus()
    await page.keyboard.press('Enter')
  },

  /** Where each node of the board is placed. */
  places: async (): Promise<Record<string, string>> =>
    Object.fromEntries(
      await page
        .locator('[data-nodes] [data-node]')
        .evaluateAll(list =>
          list.map(entry => [entry.getAttribute('data-node') ?? '', entry.getAttribute('data-place') ?? '']),
        ),
    ),
})

const numbers = (text: string | null): readonly number[] => (text ?? '').split(',').map(Number)

/** Where a node lies on the screen now, worked out from its place and the view that the canvas tells. */
export async function onScreen(page: Page, node: Locator): Promise<{ x: number; y: number }> {
  await page.waitForTimeout(250) // the canvas tells its view once it rests
  const canvas = page.locator('[data-canvas]')
  const box = await canvas.boundingBox()
  const [x = 0, y = 0] = numbers(await node.getAttribute('data-place'))
  const [panX = 0, panY = 0] = numbers(await canvas.getAttribute('data-pan'))
  const zoom = Number(await canvas.getAttribute('data-zoom'))
  return { x: (box?.x ?? 0) + panX + x * zoom, y: (box?.y ?? 0) + panY + y * zoom }
}
