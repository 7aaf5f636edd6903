import { uz } from '#i18n/messages/uz.ts';
import { composer, openChat } from './chat-steps.ts';
import { filesOf, outside } from './builds.ts';
import { seesChats, signIn } from './login-steps.ts';
import { DILNOZA, JOHN, nameOf } from './people.ts';
import { expect, test } from './stage.ts';

test('can be installed: manifest, icons, shortcuts, and the whole app kept for offline', async ({
  stage,
}) => {
  const page = await stage.person();
  const href = await page.locator('link[rel=manifest]').getAttribute('href');
  const answer = await page.request.get(new URL(href ?? '', stage.url).href);
  const manifest = (await answer.json()) as {
    name: string;
    display: string;
    icons: { src: string; sizes: string; purpose?: string }[];
    shortcuts: { url: string }[];
    start_url: string;
    theme_color: string;
  };
  expect(manifest).toMatchObject({ name: 'Xabar', display: 'standalone' });
  expect(manifest.theme_color).toMatch(/^#/);
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
  expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
  expect(manifest.shortcuts.length).toBeGreaterThan(0);
  for (const { src } of manifest.icons)
    expect((await page.request.get(new URL(src, stage.url).href)).ok()).toBe(true);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname.slice(1));
  });
  const needed = filesOf(outside().builds.app).filter((path) => /^assets\/.*\.(js|css)$/.test(path));
  expect(needed.filter((path) => !kept.includes(path))).toEqual([]);
  stage.watch.isNetworkBad = true;
  await stage.hostDown();
  await page.reload();
  await expect(page.getByLabel(uz.login.phone)).toBeVisible();
});

test('a new version is offered, not forced, and loses nothing that was typed', async ({ stage }) => {
  const page = await stage.person();
  await signIn(page, DILNOZA);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await openChat(page, nameOf(JOHN));
  await composer(page).fill('Hali yuborilmagan');
  await stage.serve('newer');
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  const update = page.getByRole('button', { name: uz.app.update });
  await expect(update).toBeVisible();
  expect(await page.locator('html').getAttribute('data-version')).toBeNull();
  await update.click();
  await expect(page.locator('html')).toHaveAttribute('data-version', 'newer');
  await seesChats(page);
  await expect(composer(page)).toHaveValue('Hali yuborilmagan');
});
