import { uz } from '#i18n/messages/uz.ts';
import { chatList, chatRow, composer, openChat } from './chat-steps.ts';
import { seesChats, signIn } from './login-steps.ts';
import { DILNOZA, JOHN, nameOf } from './people.ts';
import { expect, test } from './stage.ts';
import { addPerson, givePin, isLocked, openMenu, PIN, setPin } from './vault-steps.ts';

test('a passcode locks every tab, hides everything, and leads back to the same place and draft', async ({
  stage,
}) => {
  const page = await stage.person();
  await signIn(page, DILNOZA);
  await setPin(page);
  const other = await page.context().newPage();
  await other.goto(stage.url);
  await seesChats(other);
  await openChat(page, nameOf(JOHN));
  await composer(page).fill('Yarim yozilgan javob');
  await page.keyboard.press('Alt+Shift+KeyL');
  for (const each of [page, other]) {
    await isLocked(each);
    await expect(each).toHaveTitle(uz.app.name);
    await expect(each.getByText(JOHN.firstName)).toHaveCount(0);
    expect(await each.content()).not.toContain('Yarim yozilgan');
  }
  stage.acts(JOHN.id, DILNOZA.id).send('While you were away');
  await givePin(page, '0000');
  await expect(page.getByRole('alert')).toContainText(uz.errors.byCode.PASSCODE_WRONG);
  await isLocked(page);
  await givePin(page, PIN);
  await expect(composer(page)).toHaveValue('Yarim yozilgan javob');
  await expect(page.getByRole('heading', { level: 2, name: nameOf(JOHN) })).toBeVisible();
  await seesChats(other);
  await expect(chatRow(other, nameOf(JOHN))).toContainText('Yarim yozilgan javob');
});

test('a tab that takes over from one that was closed need not ask for the passcode again', async ({
  stage,
}) => {
  const page = await stage.person();
  await signIn(page, DILNOZA);
  await setPin(page);
  const other = await page.context().newPage();
  await other.goto(stage.url);
  await seesChats(other);
  await page.close();
  stage.acts(JOHN.id, DILNOZA.id).send('Still there?');
  await expect(chatRow(other, nameOf(JOHN))).toContainText('Still there?');
  await openChat(other, nameOf(JOHN));
  await other.keyboard.press('Alt+Shift+KeyL');
  await isLocked(other);
});

test('a reload with no other tab asks for the passcode; a forgotten one leads out and leaves nothing', async ({
  stage,
}) => {
  const page = await stage.person();
  await signIn(page, DILNOZA);
  await setPin(page);
  await page.reload();
  await isLocked(page);
  await page.getByRole('button', { name: uz.lock.forgotten }).click();
  await page.getByRole('dialog').getByRole('button', { name: uz.lock.wipe }).click();
  await expect(page.getByLabel(uz.login.phone)).toBeVisible();
  await signIn(page, DILNOZA);
});

test('two people on one computer: each their chats, their unread counts, their own way out', async ({
  stage,
}) => {
  const page = await stage.person();
  await signIn(page, DILNOZA);
  await page.getByRole('button', { name: uz.lock.offerLater }).click();
  await addPerson(page, JOHN);
  await expect(chatRow(page, nameOf(DILNOZA))).toBeVisible();
  stage.acts(DILNOZA.id, JOHN.id).send('Salom, John!');
  await expect(chatRow(page, nameOf(DILNOZA))).toContainText('Salom, John!');

  await page.keyboard.press('Alt+Shift+Digit1');
  await expect(chatRow(page, nameOf(JOHN))).toBeVisible();
  await expect(chatList(page)).not.toContainText(nameOf(DILNOZA));
  stage.acts(DILNOZA.id, JOHN.id).send('Yana bir savol');
  await openMenu(page);
  await expect(page.getByRole('menuitemradio', { name: new RegExp(nameOf(JOHN)) })).toBeVisible();
  await page.getByRole('menuitemradio', { name: new RegExp(nameOf(JOHN)) }).click();
  await expect(chatRow(page, nameOf(DILNOZA))).toContainText('Yana bir savol');

  const { authorizations } = stage.telegram.world;
  for (const record of authorizations.of(JOHN.id)) authorizations.end(record, 'SESSION_REVOKED');
  await expect(chatRow(page, nameOf(JOHN))).toBeVisible();
  await expect(page.getByText(uz.errors.endedBy.REVOKED)).toBeVisible();
});

test('a login elsewhere is asked about, and can be ended', async ({ stage }) => {
  const page = await stage.person();
  await signIn(page, DILNOZA);
  const stranger = await stage.person();
  await signIn(stranger, DILNOZA);
  await expect(page.getByText(uz.accounts.newLoginTitle)).toBeVisible();
  await page.getByRole('button', { name: uz.accounts.no }).click();
  await expect(stranger.getByRole('heading', { name: uz.login.endedTitle })).toBeVisible();
  expect(stage.telegram.world.authorizations.of(DILNOZA.id)).toHaveLength(1);
});
