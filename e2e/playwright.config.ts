import {defineConfig} from '@playwright/test'
import {chromiumPath} from './browser.ts'
import {environment, siteUrl} from './programs.ts'

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.journey.ts',
  // One after the other: the journeys share one dataset, and two cores run four programs already.
  workers: 1,
  // On a busy machine a browser can be late; a journey that needs its second try is reported as flaky.
  retries: process.env.CI ? 1 : 0,
  timeout: 120_000,
  expect: {timeout: 20_000},
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    baseURL: siteUrl,
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: await chromiumPath(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: 'node ../scripts/start.ts',
    url: `${siteUrl}/api/health`,
    env: environment,
    timeout: 420_000,
    stdout: 'pipe',
    reuseExistingServer: !process.env.CI,
    gracefulShutdown: {signal: 'SIGTERM', timeout: 10_000},
  },
})
