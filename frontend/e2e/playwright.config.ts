import { defineConfig } from '@playwright/test'
import { TARGET } from './support/application'

/**
 * Stories run against the packaged application, which `support/start.ts` starts, or against the one at
 * `SELARAS_E2E_URL`; in the browser that `CHROME_PATH` names.
 */
export default defineConfig({
  testDir: '.',
  testMatch: /.*\.spec\.ts/,
  globalSetup: './support/start.ts',
  outputDir: `${TARGET}/e2e-results`,
  // They tell one story on one database, one after the other.
  fullyParallel: false,
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    // Set by the start, which ends before the workers read this file anew.
    baseURL: process.env.SELARAS_E2E_URL,
    headless: true,
    actionTimeout: 20_000,
    locale: 'id-ID',
    timezoneId: 'Asia/Makassar',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-default-apps',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
})
