import type { BrowserContext, Page } from '@playwright/test';
import { uz } from '#i18n/messages/uz.ts';
import { callWorker, tapWorkers } from '../faults/browser/worker-tap.ts';
import { bytesCanary, type Canary, nonsense, textCanary } from '../security/leaks/canary.ts';
import { findLeaks } from '../security/leaks/find.ts';
import { heapContents, heldKeys, WHOLE_STRINGS } from '../security/leaks/heap-contents.ts';
import { pageContents } from '../security/leaks/page-contents.ts';
import { plantEverywhere } from '../security/leaks/plant.ts';
import { profileContents } from '../security/leaks/profile-contents.ts';
import {
  liveSecretly,
  type SecretLife,
  secretLife,
  signInSecretly,
  writeWithoutNetwork,
} from '../security/leaks/secret-life.ts';
import { leftOnDevice } from './left-on-device.ts';
import { ownProfile } from './own-profile.ts';
import { expect, type Stage, test } from './stage.ts';

// With keys that the user enters: those of a build are public.
test.use({ build: 'bare' });
test.describe.configure({ timeout: 240_000 });

/** A browser with a folder of its own, opened as often as one likes. */
async function device(stage: Stage) {
  const profile = await ownProfile();
  return {
    ...profile,
    async open(): Promise<Page> {
      const context = await profile.open([WHOLE_STRINGS]);
      await context.addInitScript(tapWorkers);
      return stage.seat(context);
    },
  };
}

async function goOffline(stage: Stage, context: BrowserContext): Promise<void> {
  stage.watch.isNetworkBad = true;
  await context.setOffline(true);
  stage.telegram.faults.links.refuse();
  stage.telegram.faults.links.cut();
}

async function goOnline(stage: Stage, context: BrowserContext): Promise<void> {
  stage.telegram.faults.links.clear();
  await context.setOffline(false);
}

const inPage = async (page: Page, life: SecretLife, what: { document?: boolean } = {}): Promise<string[]> =>
  findLeaks(await pageContents(page, what), life.canaries());

const inProfile = (folder: string, life: SecretLife): string[] =>
  findLeaks(profileContents(folder), life.canaries());

const isLocked = async (page: Page): Promise<boolean> => {
  const opened = await callWorker(page, 'session.open', {});
  return 'value' in opened && opened.value.session.name === 'locked';
};

/** The addresses of what the page shows out of its memory. */
const blobAddresses = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.images].map(({ src }) => src).filter((address) => address.startsWith('blob:')),
  );

/** Which of these addresses still lead to a picture. */
const thoseThatLead = (page: Page, addresses: readonly string[]): Promise<string[]> =>
  page.evaluate(async (addresses) => {
    const leads = (address: string): Promise<boolean> =>
      new Promise((resolve) => {
        const image = new Image();
        image.onload = () => resolve(true);
        image.onerror = () => resolve(false);
        image.src = address;
      });
    const led = await Promise.all(addresses.map(leads));
    return addresses.filter((_, index) => led[index]);
  }, addresses);

test('a secret that does lie about is found, wherever it lies', async ({ stage }) => {
  const home = await device(stage);
  const page = await home.open();
  const secret = nonsense();
  await page.evaluate(async (secret) => {
    localStorage.setItem('planted', btoa(secret));
    sessionStorage.setItem('planted', [...secret].map((char) => char.charCodeAt(0).toString(16)).join(''));
    history.replaceState({ deep: { secret } }, '');
    await (await caches.open('planted')).put('/planted', new Response(secret));
    const root = await navigator.storage.getDirectory();
    const file = await (await root.getFileHandle('planted', { create: true })).createWritable();
    await file.write(secret);
    await file.close();
    await new Promise((done) => {
      const opening = indexedDB.open('planted');
      opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
      opening.onsuccess = () => {
        const tr = opening.result.transaction('rows', 'readwrite');
        tr.objectStore('rows').put({ deep: [{ bytes: new TextEncoder().encode(`x${secret}`).buffer }] }, 1);
        tr.objectStore('rows').put(new Blob([secret]), 2);
        tr.oncomplete = done;
      };
    });
  }, secret);
  const canary = textCanary('planted', secret);
  const places = (await pageContents(page)).map(
    (place) => findLeaks([place], [canary]).length > 0 && place.name,
  );
  expect(places.filter(Boolean)).toEqual([
    'database planted, table rows',
    expect.stringMatching(/^cache planted/),
    'the origin’s own file /planted',
    'localStorage',
    'sessionStorage',
    'the address, the title, cookies, the history’s state',
  ]);
  await page.context().close();
  const onDisk = findLeaks(profileContents(home.folder), [canary]).join('\n');
  for (const place of ['IndexedDB', 'CacheStorage', 'File System', 'Local Storage', 'Session'])
    expect.soft(onDisk).toContain(place);
  await home.remove();
});

test('a text and bytes in the memory are found, in the page, in its worker and in the service worker', async ({
  stage,
}) => {
  const home = await device(stage);
  const page = await home.open();
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  const plants = await plantEverywhere(page);
  expect(plants.map(({ thread }) => thread)).toEqual(['the page', 'worker 1', 'the service worker']);
  const { places, unread } = await heapContents(page);
  expect(unread).toEqual([]);
  const holding = (canary: Canary): string[] =>
    places.filter((place) => findLeaks([place], [canary]).length > 0).map(({ name }) => name);
  for (const { thread, text, bytes } of plants) {
    expect(holding(textCanary('text', text))).toEqual([`strings of ${thread}`]);
    const found = bytes.map((each) => holding(bytesCanary('bytes', each)).join());
    const where = ['buffer', 'buffer', 'buffer', 'blob'].map(
      (kind) => new RegExp(`^${kind} \\d+ of ${thread}$`),
    );
    for (const [index, pattern] of where.entries()) expect(found[index]).toMatch(pattern);
  }
  await page.context().close();
  await home.remove();
});

test('without a passcode, nothing is readable on the device, and nothing is left after logging out', async ({
  stage,
}) => {
  const life = await secretLife(stage);
  const home = await device(stage);
  let page = await home.open();
  await signInSecretly(page, life);
  await liveSecretly(page, life);
  expect(await inPage(page, life)).toEqual([]);
  await goOffline(stage, page.context());
  await writeWithoutNetwork(page, life);
  expect(await inPage(page, life)).toEqual([]);
  expect(inProfile(home.folder, life)).toEqual([]);
  await page.context().close();
  expect(inProfile(home.folder, life)).toEqual([]);

  page = await home.open();
  await goOnline(stage, page.context());
  await expect.poll(() => stage.telegram.countOf(life.self.id, life.friend.id, life.words.unsent)).toBe(1);
  await page.getByRole('button', { name: uz.app.menu, exact: true }).click();
  await page.getByRole('menuitem', { name: uz.app.settings }).click();
  await page.getByRole('button', { name: uz.settings.logOut }).click();
  await page.getByRole('dialog').getByRole('button', { name: uz.settings.logOut }).click();
  await expect(page.getByLabel(uz.login.apiId)).toBeVisible();
  const databases = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  await expect.poll(databases).toEqual([]);
  expect(await leftOnDevice(page)).toEqual([]);
  expect(await inPage(page, life, { document: true })).toEqual([]);
  await page.context().close();
  expect(inProfile(home.folder, life)).toEqual([]);
  await home.remove();
});

test('locked, neither the device nor the memory holds keys or words', async ({ stage }) => {
  const life = await secretLife(stage);
  const home = await device(stage);
  let page = await home.open();
  await signInSecretly(page, life);
  await liveSecretly(page, life);
  const { passcode } = life.words;
  const set = await callWorker(page, 'vault.setPasscode', { passcode, kind: 'text' });
  expect(set).toMatchObject({ value: { hasPasscode: true, isLocked: false } });
  expect(await inPage(page, life)).toEqual([]);
  const open = await heapContents(page);
  expect(open.keys.length).toBeGreaterThan(0);
  expect(open.keys.some(({ isExtractable }) => isExtractable)).toBe(false);
  const known = findLeaks(open.places, life.canaries()).join('\n');
  expect(known).toMatch(/received .* in strings of the page/);
  expect(known).toMatch(/friendName .* in strings of worker/);
  expect(known).toMatch(/auth key of DC 2 \(bytes 0…\) in buffer \d+ of worker/);
  expect(known).toMatch(/pictureText \(UTF-8\) in blob \d+ of the page/);
  const addresses = await blobAddresses(page);
  expect(addresses).not.toEqual([]);
  expect(await thoseThatLead(page, addresses)).toEqual(addresses);

  await callWorker(page, 'vault.lock', {}).catch(() => undefined);
  await expect(page.getByRole('heading', { name: uz.lock.title })).toBeVisible();
  expect(await inPage(page, life, { document: true })).toEqual([]);
  const locked = await heapContents(page);
  expect(locked.threads).toEqual(expect.arrayContaining(['the page', 'worker 1']));
  expect(locked.unread).toEqual([]);
  expect(findLeaks(locked.places, life.canaries())).toEqual([]);
  // The browser tells its console of addresses that lead nowhere.
  stage.watch.isNetworkBad = true;
  expect(await thoseThatLead(page, addresses)).toEqual([]);
  // The new page reads the rows of the vault, with the handle of the device's own key, and holds them for two seconds.
  await expect.poll(() => heldKeys(page), { timeout: 30_000 }).toEqual([]);
  await page.context().close();
  expect(inProfile(home.folder, life)).toEqual([]);

  page = await home.open();
  expect(await isLocked(page)).toBe(true);
  expect(await inPage(page, life, { document: true })).toEqual([]);
  expect(await callWorker(page, 'vault.unlock', { passcode })).toHaveProperty('value');
  await page.context().close();
  expect(inProfile(home.folder, life)).toEqual([]);
  await home.remove();
});
