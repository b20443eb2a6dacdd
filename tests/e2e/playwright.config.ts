import { defineConfig } from '@playwright/test'

export default defineConfig({
  projects: [
    { name: 'chromium', testDir: 'chromium' },
    { name: 'firefox', testDir: 'firefox', timeout: 60_000 },
  ],
  outputDir: '../../test-results',
  workers: 2,
  fullyParallel: true,
  timeout: 30_000,
  reporter: [['list'], ['json', { outputFile: '../../node_modules/.cache/keyfit-playwright.json' }]],
})
