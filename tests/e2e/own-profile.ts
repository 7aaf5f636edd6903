import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import config from './playwright.config.ts';

/** A browser whose storage outlives it, in a folder of its own. */
export async function ownProfile(): Promise<{
  readonly folder: string;
  open(): Promise<BrowserContext>;
  remove(): Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'xabar-profile-'));
  const { launchOptions, viewport, locale, timezoneId } = config.use ?? {};
  return {
    folder,
    open: () =>
      chromium.launchPersistentContext(folder, {
        ...launchOptions,
        viewport: viewport ?? null,
        ...(locale && { locale }),
        ...(timezoneId && { timezoneId }),
      }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
