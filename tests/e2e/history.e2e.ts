import { uz } from '#i18n/messages/uz.ts';
import { privateKey } from '../telegram-server/world/peers.ts';
import { history, message, openChat } from './chat-steps.ts';
import { jumps, watchJumps } from './jump-watch.ts';
import { signIn } from './login-steps.ts';
import { DILNOZA, JOHN, nameOf } from './people.ts';
import { expect, test } from './stage.ts';

const BUSY = 'Toshkent tadbirkorlari';

test('opens at the first unread, and reads back to the beginning without a jump', async ({ stage }) => {
  const page = await stage.person();
  await signIn(page, DILNOZA);
  await openChat(page, BUSY);
  const line = history(page).getByRole('separator', { name: uz.timeline.unreadLine });
  await expect(line).toBeInViewport();
  await watchJumps(page);
  await history(page).hover();
  await expect(async () => {
    await page.mouse.wheel(0, -1500);
    const top = await history(page).evaluate(
      (region) => region.scrollHeight - region.clientHeight + region.scrollTop,
    );
    expect(top).toBeLessThan(2);
    await expect(history(page).getByRole('article').first()).toHaveAttribute('data-id', '1', { timeout: 50 });
  }).toPass({ intervals: [50], timeout: 60_000 });
  expect(await jumps(page)).toEqual([]);
  // Days have names, and the way down has a button.
  await expect(history(page).getByRole('region').first()).toHaveAccessibleName(/\d/);
  await page.getByRole('button', { name: new RegExp(uz.timeline.toLatest) }).click();
  await expect(history(page).getByRole('article').last()).toBeInViewport();
});

test('jumps to the original of a reply, far away, and comes back', async ({ stage }) => {
  const key = privateKey(DILNOZA.id, JOHN.id);
  const first = stage.telegram.world.boxes.user(JOHN.id).list(key).at(1);
  stage.acts(JOHN.id, DILNOZA.id).send('About this one', first);
  const page = await stage.person();
  await signIn(page, DILNOZA);
  await openChat(page, nameOf(JOHN));
  const reply = message(page, 'About this one');
  await expect(reply).toBeInViewport();
  await reply.getByRole('button', { name: new RegExp(uz.timeline.openOriginal) }).click();
  await expect(reply).not.toBeInViewport();
  await expect(history(page).locator('article.lit')).toBeInViewport();
  await page.getByRole('button', { name: uz.timeline.goBack }).click();
  await expect(reply).toBeInViewport();
});

test('messages and pictures that arrive do not move what is read', async ({ stage }) => {
  const page = await stage.person();
  await signIn(page, DILNOZA);
  await openChat(page, nameOf(JOHN));
  await expect(history(page).getByRole('article').last()).toBeInViewport();
  await history(page).hover();
  await page.mouse.wheel(0, -900);
  const button = page.getByRole('button', { name: new RegExp(uz.timeline.toLatest) });
  await expect(button).toBeVisible();
  await watchJumps(page);
  const john = stage.acts(JOHN.id, DILNOZA.id);
  for (let n = 1; n <= 5; n++) john.send(`News ${n}`);
  await expect(button).toContainText('5');
  expect(await jumps(page)).toEqual([]);
  await button.click();
  await expect(message(page, 'News 5')).toBeInViewport();
});
