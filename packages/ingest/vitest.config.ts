import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'ingest',
    globalSetup: '../graph/test/global-setup.ts',
    include: ['src/**/*.test.ts'],
    // The first test of a file loads the analyser, which takes its time on a busy machine.
    testTimeout: 30_000,
  },
})
