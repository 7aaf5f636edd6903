import { uz } from '#i18n/messages/uz.ts';
import { chatList, message, openChat } from './chat-steps.ts';
import { seesChats, signIn } from './login-steps.ts';
import { DILNOZA, JOHN, nameOf } from './people.ts';
import { expect, test } from './stage.ts';
import { leftOnDevice } from './left-on-device.ts';

test('signs out and leaves nothing on the device', async ({ stage }) => {
  const page = await stage.person();
  await signIn(page, DILNOZA);
  await openChat(page, nameOf(JOHN));
  await expect.poll(() => leftOnDevice(page)).toContain('database xabar-vault');
  await page.getByRole('button', { name: uz.app.menu, exact: true }).click();
  await page.getByRole('menuitem', { name: uz.app.settings }).click();
  await page.getByRole('button', { name: uz.settings.logOut }).click();
  await page.getByRole('dialog').getByRole('button', { name: uz.settings.logOut }).click();
  await expect(page.getByLabel(uz.login.phone)).toBeVisible();
  await expect.poll(() => leftOnDevice(page)).toEqual([]);
  expect(stage.telegram.world.authorizations.of(DILNOZA.id)).toEqual([]);
  await page.reload();
  await signIn(page, DILNOZA);
});

test('a session ended from elsewhere ends here, with its reason and the same clean-up', async ({ stage }) => {
  const page = await stage.person();
  await signIn(page, DILNOZA);
  const { authorizations } = stage.telegram.world;
  for (const record of authorizations.of(DILNOZA.id)) authorizations.end(record, 'SESSION_REVOKED');
  await expect(page.getByRole('heading', { name: uz.login.endedTitle })).toBeVisible();
  await expect(page.getByText(uz.errors.endedBy.REVOKED)).toBeVisible();
  await expect.poll(() => leftOnDevice(page)).toEqual([]);
  await page.getByRole('button', { name: uz.login.whyEnded }).click();
  await expect(page.getByRole('heading', { name: uz.help.pages.revoked.title })).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: uz.login.enterAgain }).click();
  await signIn(page, DILNOZA);
});

test('two tabs share one engine; when the leading one closes, the other goes on', async ({ stage }) => {
  const first = await stage.person();
  await signIn(first, DILNOZA);
  const second = await first.context().newPage();
  await second.goto(stage.url);
  await seesChats(second);
  await openChat(second, nameOf(JOHN));
  expect(stage.telegram.world.authorizations.of(DILNOZA.id)).toHaveLength(1);
  stage.acts(JOHN.id, DILNOZA.id).send('To both of you');
  await expect(chatList(first)).toContainText('To both of you');
  await expect(message(second, 'To both of you')).toBeVisible();
  await first.close();
  stage.acts(JOHN.id, DILNOZA.id).send('And to you alone');
  await expect(message(second, 'And to you alone')).toBeVisible();
});
