import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { name: 'ingest', globalSetup: '../graph/test/global-setup.ts', include: ['src/**/*.test.ts'] },
})
