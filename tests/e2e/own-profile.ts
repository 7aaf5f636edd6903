import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import config from './playwright.config.ts';

/** A browser whose storage outlives it, in a folder of its own. */
export async function ownProfile(): Promise<{
  readonly folder: string;
  /** `args` of Chromium's command line come to the usual ones. */
  open(args?: readonly string[]): Promise<BrowserContext>;
  remove(): Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'xabar-profile-'));
  const { launchOptions, viewport, locale, timezoneId } = config.use ?? {};
  return {
    folder,
    open: (args = []) =>
      chromium.launchPersistentContext(folder, {
        ...launchOptions,
        args: [...(launchOptions?.args ?? []), ...args],
        viewport: viewport ?? null,
        ...(locale && { locale }),
        ...(timezoneId && { timezoneId }),
      }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
