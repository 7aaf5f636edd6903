import { defineConfig } from '@playwright/test';
import journeys from './playwright.config.ts';

/**
 * `npm run test:security`: what lies about on a device, and hostile texts on the screen; longer than a journey. Without traces: the
 * recorder asks the page for pictures that could not be drawn, which the page's policy forbids, and keeps what the page held.
 */
export default defineConfig(journeys, {
  testMatch: '*.security.ts',
  timeout: 240_000,
  use: { screenshot: 'off' },
});
