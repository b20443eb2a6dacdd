import { defineConfig } from '@playwright/test'

export default defineConfig({
  projects: [
    { name: 'chromium', testDir: 'chromium' },
    { name: 'firefox', testDir: 'firefox' },
  ],
  outputDir: '../../test-results',
  workers: 2,
  fullyParallel: true,
  // Generous, so that a busy machine fails nobody: what is never to be seen is waited for in vain all the same.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../../node_modules/.cache/keyfit-playwright.json' }]],
})
