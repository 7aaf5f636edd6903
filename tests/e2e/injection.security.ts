import type { Page } from '@playwright/test';
import { uz } from '#i18n/messages/uz.ts';
import { lookAtRows, walkThrough } from '../security/injection/look.ts';
import { nastyWorld } from '../security/injection/nasty-world.ts';
import { setTripwire, type Tripwire } from '../security/injection/tripwire.ts';
import { chatList, history } from './chat-steps.ts';
import { filesOf, outside } from './builds.ts';
import { signIn } from './login-steps.ts';
import { DILNOZA } from './people.ts';
import { expect, test } from './stage.ts';

// Printed with every failure: the same seed makes the same corpus.
const SEED = Number(process.env.XABAR_SEED ?? 20261122);

test.describe.configure({ timeout: 240_000 });

/** Addresses of the app's own files, and what it made itself. */
function strangers(tripwire: Tripwire, url: string): string[] {
  const own = new Set(['', ...filesOf(outside().builds.app)].map((path) => new URL(path, url).href));
  return tripwire.requests.filter(
    (each) => !/^(blob|data):/.test(each) && !own.has(each.replace(/[#?].*$/, '')),
  );
}

/** The place to put in order before something else is opened. */
const escape = (page: Page): Promise<void> => page.keyboard.press('Escape');

async function choose(page: Page, id: number, verb: string): Promise<void> {
  const article = history(page).locator(`article[data-id="${id}"]`);
  await article.click({ button: 'right', position: { x: 4, y: 4 } });
  await page.getByRole('menuitem', { name: verb, exact: true }).click();
}

/** Answers one hostile message and forwards it: both show what it says, and a list of names. */
async function answerAndForward(page: Page, id: number): Promise<void> {
  await choose(page, id, uz.timeline.reply);
  await page.getByRole('button', { name: uz.timeline.stopReplying }).click();
  await choose(page, id, uz.timeline.forward);
  const picker = page.getByRole('dialog');
  await expect(picker.getByRole('listitem').nth(3)).toBeVisible();
  const surplus = await picker.getByRole('list').evaluate((each) => each.scrollWidth - each.clientWidth);
  expect.soft(surplus, 'the list to forward to').toBeLessThanOrEqual(0);
  await escape(page);
  await expect(picker).toHaveCount(0);
}

/** Opens what says that it is a picture, and saves what is a page, a script, or a picture with a script. */
async function openAndSave(page: Page): Promise<void> {
  await history(page).getByRole('button', { name: uz.timeline.openPhoto }).first().click();
  const viewer = page.getByRole('dialog', { name: uz.timeline.viewer });
  await expect(viewer).toBeVisible();
  await viewer.getByRole('button', { name: uz.timeline.closeViewer }).click();
  await expect(viewer).toHaveCount(0);
  const saving = page.waitForEvent('download');
  await history(page)
    .getByRole('button', { name: /a\.svg/ })
    .first()
    .click();
  expect((await saving).suggestedFilename()).toBe('a.svg');
}

/** Plays and opens what says that it is a voice, a film or a picture, and is a playlist or a drawing: it is offered as a file. */
async function openLiars(page: Page, ids: readonly number[]): Promise<void> {
  const opened = { voices: 0, pictures: 0 };
  for (const id of ids) {
    const article = history(page).locator(`article[data-id="${id}"]`);
    if ((await article.count()) === 0) await walkThrough(history(page), [id], id === ids[0] ? 'up' : 'down');
    await article.scrollIntoViewIfNeeded();
    const play = article.getByRole('button', { name: uz.timeline.playVoice });
    const look = article.getByRole('button', {
      name: new RegExp(`${uz.timeline.openVideo}|${uz.timeline.openPhoto}`),
    });
    if ((await play.count()) > 0) {
      await play.click();
      await expect(article.getByRole('button', { name: uz.timeline.download })).toBeVisible();
      opened.voices++;
    } else if ((await look.count()) > 0) {
      await look.click();
      const viewer = page.getByRole('dialog', { name: uz.timeline.viewer });
      await expect(viewer.getByRole('alert')).toHaveText(uz.timeline.onlyFile);
      expect(await page.locator('video, audio, dialog img[src^="blob:"]').count()).toBe(0);
      await viewer.getByRole('button', { name: uz.timeline.closeViewer }).click();
      opened.pictures++;
    }
  }
  expect(opened).toEqual({ voices: ids.length / 5, pictures: (3 * ids.length) / 5 });
}

/** The panel about each of these. */
async function readAbout(page: Page, url: string, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await page.goto(`${url}#/main/${id}/info`);
    const panel = page.getByRole('region', { name: uz.chats.info });
    await expect(panel).toBeVisible();
    const width = await panel.evaluate((each) => each.scrollWidth - each.clientWidth);
    expect.soft(width, `the panel about ${id}`).toBeLessThanOrEqual(0);
  }
}

test('hostile names, texts, links and files are only drawn', async ({ stage }, { annotations }) => {
  annotations.push({ type: 'seed', description: String(SEED) });
  const { people, channels, arena, size } = nastyWorld(stage.telegram.world, DILNOZA.id, SEED);
  expect(size).toBeGreaterThanOrEqual(500);
  const page = await stage.person();
  const tripwire = await setTripwire(page.context());
  await page.reload();
  await signIn(page, DILNOZA);

  const list = await lookAtRows(chatList(page));
  expect(list.faults).toEqual([]);
  expect(list.rows).toBeGreaterThan(people.length);

  await page.goto(`${stage.url}#/main/c${arena.id}`);
  await expect(history(page)).toHaveAttribute('aria-busy', 'false');
  await walkThrough(history(page), arena.ids.slice(0, 1), 'up');
  for (const [width, height, direction] of [
    [390, 800, 'down'],
    [1440, 900, 'up'],
  ] as const) {
    await page.setViewportSize({ width, height });
    const { ids, faults } = await walkThrough(history(page), arena.ids, direction);
    expect.soft(faults, `at ${width} pixels`).toEqual([]);
    expect.soft(arena.ids.filter((id) => !ids.includes(id))).toEqual([]);
  }
  await openLiars(page, arena.liars);
  await openAndSave(page);
  await answerAndForward(page, arena.ids[20] ?? 0);
  await readAbout(page, stage.url, [
    ...people.slice(0, 8).map((id) => `u${id}`),
    ...people.slice(60, 68).map((id) => `u${id}`),
    ...channels.slice(0, 16).map((id) => `c${id}`),
  ]);

  expect(tripwire.alarms).toEqual([]);
  expect(strangers(tripwire, stage.url)).toEqual([]);
});
