import type { Page } from '@playwright/test';

/** What of somebody's data the browser holds: databases, caches that are not the app itself, secrets beside them. */
export const leftOnDevice = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map(({ name }) => `database ${name}`);
    const caches = (await globalThis.caches.keys()).filter((name) => !name.startsWith('workbox-precache'));
    const harmless = /^xabar\.(locale|theme|textSize|skipsInstall)$/;
    const stored = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
    return [...databases, ...caches, ...stored.filter((key) => !harmless.test(key))];
  });
