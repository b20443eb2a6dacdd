import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'chromium',
  outputDir: '../../test-results',
  workers: 2,
  fullyParallel: true,
  timeout: 30_000,
  reporter: [['list'], ['json', { outputFile: '../../node_modules/.cache/keyfit-playwright.json' }]],
})
