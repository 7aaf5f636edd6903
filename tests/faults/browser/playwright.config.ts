import { defineConfig } from '@playwright/test';
import journeys from '../../e2e/playwright.config.ts';

/** Random schedules in a browser: made by `npm run test:faults:browser`. */
export default defineConfig({
  ...journeys,
  testDir: '.',
  globalSetup: './prepare.ts',
  testMatch: 'schedules.browser.ts',
  outputDir: '../../../test-results/schedules',
  timeout: 180_000,
  use: { ...journeys.use, trace: 'off', screenshot: 'off' },
});
