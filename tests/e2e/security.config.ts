import { defineConfig } from '@playwright/test';
import journeys from './playwright.config.ts';

/** `npm run test:security`: what lies about on a device, and hostile texts on the screen; longer than a journey. */
export default defineConfig(journeys, { testMatch: '*.security.ts', timeout: 240_000 });
