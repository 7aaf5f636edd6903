import type { Page } from '@playwright/test';
import { uz } from '#i18n/messages/uz.ts';
import { chatList, choose, composer, hasState, history, message, openChat, send } from './chat-steps.ts';
import { ownProfile } from './own-profile.ts';
import { seesChats, signIn } from './login-steps.ts';
import { DILNOZA, JOHN, nameOf } from './people.ts';
import { expect, test } from './stage.ts';

const chatsPane = (page: Page) => page.getByRole('region', { name: uz.app.chats });

const TEAM = 'Ipak Yoʻli Savdo · jamoa';

test('restarts the browser without a network, reads what it knows, and comes back', async ({ stage }) => {
  const profile = await ownProfile();
  let page = await stage.seat(await profile.open());
  await signIn(page, DILNOZA);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await openChat(page, TEAM);
  const unread = history(page).getByRole('separator', { name: uz.timeline.unreadLine });
  await expect(unread).toBeInViewport();
  const words = await history(page).getByRole('article').last().innerText();
  await page.context().close();

  stage.watch.isNetworkBad = true;
  await stage.telegram.down();
  await stage.hostDown();
  const context = await profile.open();
  await context.setOffline(true);
  page = await stage.seat(context);
  await expect(chatList(page).getByRole('option').nth(5)).toBeVisible();
  await expect(chatsPane(page).getByText(/^Internet yoʻq\. Oxirgi yangilanish: bugun/)).toBeVisible();
  await openChat(page, TEAM);
  await expect(history(page).getByRole('article').first()).toBeAttached();
  expect(await history(page).getByRole('article').last().innerText()).toBe(words);
  await history(page).hover();
  await expect(async () => {
    await page.mouse.wheel(0, -1500);
    await expect(history(page).getByText(uz.timeline.holeOlder)).toBeInViewport({ timeout: 50 });
  }).toPass({ intervals: [50] });
  await openChat(page, nameOf(JOHN));

  await stage.telegram.up();
  stage.acts(JOHN.id, DILNOZA.id).send('Written while you were away');
  await context.setOffline(false);
  await seesChats(page);
  await expect(page.getByText(/^Internet yoʻq/)).toHaveCount(0);
  await expect(message(page, 'Written while you were away')).toBeVisible();
  await openChat(page, TEAM);
  await expect(history(page).getByText(uz.timeline.holeOlder)).toHaveCount(0);
  await context.close();
  await profile.remove();
});

test('what is written without a network is sent once, when it is back', async ({ stage }) => {
  const page = await stage.person();
  await signIn(page, DILNOZA);
  await openChat(page, nameOf(JOHN));
  // It is read anew without a network: the app must have been kept by then.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  stage.watch.isNetworkBad = true;
  await page.context().setOffline(true);
  stage.telegram.faults.links.refuse();
  stage.telegram.faults.links.cut();
  await expect(chatsPane(page).getByText(/^Internet yoʻq/)).toBeVisible();
  await send(page, 'Internetsiz yozildi');
  await hasState(page, 'Internetsiz yozildi', 'waiting');
  await page.reload();
  await expect(message(page, 'Internetsiz yozildi')).toHaveCount(1);
  await hasState(page, 'Internetsiz yozildi', 'waiting');
  // The answer is on its way when the connection breaks: the message must not be there twice.
  stage.telegram.faults.links.delay(2000);
  stage.telegram.faults.links.accept();
  await page.context().setOffline(false);
  const sent = () => stage.telegram.countOf(DILNOZA.id, JOHN.id, 'Internetsiz yozildi');
  await expect.poll(sent).toBe(1);
  stage.telegram.faults.links.cut();
  stage.telegram.faults.links.clear();
  await hasState(page, 'Internetsiz yozildi', 'sent');
  await expect(message(page, 'Internetsiz yozildi')).toHaveCount(1);
  const john = await stage.person();
  await signIn(john, JOHN);
  await openChat(john, nameOf(DILNOZA));
  await hasState(page, 'Internetsiz yozildi', 'read');
  await send(john, 'Got it');
  await expect(message(page, 'Got it')).toBeVisible();
  await expect(message(john, 'Internetsiz yozildi')).toHaveCount(1);
});

test('what is not sent yet is answered, corrected and taken back, and arrives so', async ({ stage }) => {
  const page = await stage.person();
  await signIn(page, DILNOZA);
  await openChat(page, nameOf(JOHN));
  // It is read anew without a network: the app must have been kept by then.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  stage.watch.isNetworkBad = true;
  await page.context().setOffline(true);
  stage.telegram.faults.links.refuse();
  stage.telegram.faults.links.cut();
  await expect(chatsPane(page).getByText(/^Internet yoʻq/)).toBeVisible();
  for (const text of ['Narxi 500 soʻm', 'Bu kerak emas']) await send(page, text);
  await choose(message(page, 'Narxi 500 soʻm').first(), uz.timeline.reply);
  await expect(page.getByText(uz.timeline.replyingToSelf)).toBeVisible();
  await send(page, 'Yetkazib berish bepul');
  await expect(message(page, 'Yetkazib berish bepul').last()).toContainText('Dilnoza');
  await choose(message(page, 'Bu kerak emas').first(), uz.timeline.discard);
  await expect(message(page, 'Bu kerak emas')).toHaveCount(0);
  // Its answer names it, too: the message itself is the first with these words.
  const original = message(page, 'Narxi 500 soʻm').first();
  await original.focus();
  await page.keyboard.press('e');
  await composer(page).fill('Narxi 600 soʻm');
  await composer(page).press('Enter');
  await expect(message(page, 'Narxi 600 soʻm')).toHaveCount(2);
  await page.reload();
  await expect(message(page, 'Narxi 600 soʻm')).toHaveCount(2);
  await hasState(page, 'Yetkazib berish bepul', 'waiting');
  stage.telegram.faults.links.clear();
  await page.context().setOffline(false);
  await hasState(page, 'Yetkazib berish bepul', 'sent');
  const john = await stage.person();
  await signIn(john, JOHN);
  await openChat(john, nameOf(DILNOZA));
  const answer = message(john, 'Yetkazib berish bepul');
  await expect(answer).toContainText('Narxi 600 soʻm');
  await expect(message(john, 'Narxi 500 soʻm')).toHaveCount(0);
  await expect(message(john, 'Bu kerak emas')).toHaveCount(0);
});
