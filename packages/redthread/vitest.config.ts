import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { name: 'redthread', globalSetup: '../graph/test/global-setup.ts' },
})
