import { join } from 'node:path'

import { build } from 'vite'

/** Builds the page once before the tests that open it: about a second. */
export default async function buildPage(): Promise<void> {
  await build({ configFile: join(import.meta.dirname, '../vite.config.ts'), logLevel: 'warn' })
}
