import { defineConfig } from '@playwright/test';
import schedules from '../faults/browser/playwright.config.ts';

/** A long run: made by `npm run soak`. */
export default defineConfig({
  ...schedules,
  testDir: '.',
  globalSetup: '../faults/browser/prepare.ts',
  testMatch: 'soak.run.ts',
  outputDir: '../../test-results/soak',
  timeout: 0,
});
