import { defineConfig } from '@playwright/test';
import { findChromium } from './find-chromium.ts';

const executablePath = findChromium();

export default defineConfig({
  testDir: '.',
  globalSetup: './prepare.ts',
  testMatch: '*.e2e.ts',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // One journey at a time: they share two cores with a browser and a server each.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  outputDir: '../../test-results/journeys',
  use: {
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
    viewport: { width: 1440, height: 900 },
    actionTimeout: 15_000,
    // Recording takes a third of the time; `--trace retain-on-failure` when something is to be found out.
    trace: 'off',
    screenshot: 'only-on-failure',
    locale: 'uz-UZ',
    timezoneId: 'Asia/Tashkent',
  },
});
