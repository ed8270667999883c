import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { name: 'graph', globalSetup: './test/global-setup.ts', include: ['src/**/*.test.ts'] },
})
