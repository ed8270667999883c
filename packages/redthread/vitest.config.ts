import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'redthread',
    globalSetup: '../graph/test/global-setup.ts',
    // Most tests here start the command several times, on machines that do other things as well.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
