import { defineConfig } from '@playwright/test';
import journeys from './playwright.config.ts';

/** `npm run screenshots`: pictures of every screen, by the same stage as the journeys. */
export default defineConfig(journeys, { testMatch: '*.shots.ts', timeout: 120_000, reporter: 'line' });
