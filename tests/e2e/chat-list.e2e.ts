import { uz } from '#i18n/messages/uz.ts';
import { chatList, chatRow, openChat } from './chat-steps.ts';
import { signIn } from './login-steps.ts';
import { AZIZ, DILNOZA, JOHN, nameOf } from './people.ts';
import { expect, test } from './stage.ts';

const TEAM = 'Ipak Yoʻli Savdo · jamoa';

test('the list is the server’s: pins first, the archive apart, and it lives', async ({ stage }) => {
  const page = await stage.person();
  await signIn(page, DILNOZA);
  const rows = chatList(page).getByRole('option');
  const PINNED = 3;
  await expect(rows.first()).toContainText(uz.chats.archive);
  await expect(rows.first().getByText(uz.chats.unreadChats(2))).toBeVisible();
  await expect(chatRow(page, TEAM).getByText(uz.chats.unread(14))).toBeVisible();
  await expect(chatRow(page, TEAM).getByText(uz.chats.mentions(2))).toBeVisible();
  await expect(rows.filter({ hasText: `${uz.chats.draft}:` }).first()).toBeVisible();

  // Somebody writes: the row rises under the pinned ones, and says so.
  await expect(chatRow(page, nameOf(JOHN))).toBeVisible();
  stage.acts(JOHN.id, DILNOZA.id).comeOnline();
  await expect(chatRow(page, nameOf(JOHN))).toContainText(uz.chats.online);
  stage.acts(JOHN.id, DILNOZA.id).type();
  await expect(chatRow(page, nameOf(JOHN))).toContainText(uz.chats.typing.typing);
  stage.acts(JOHN.id, DILNOZA.id).send('Good news from the port');
  await expect(rows.nth(PINNED + 1)).toContainText(nameOf(JOHN));
  await expect(rows.nth(PINNED + 1)).toContainText('Good news from the port');
  await expect(rows.nth(PINNED + 1).getByText(uz.chats.unread(1))).toBeVisible();

  await rows.first().click();
  const archive = page.getByRole('listbox', { name: uz.chats.archive });
  await expect(archive.getByRole('option').first()).toBeVisible();
  await page.getByRole('button', { name: uz.app.back }).click();
  await expect(chatList(page)).toBeVisible();
});

test('finds a chat by its name, pins, mutes, archives and undoes', async ({ stage }) => {
  const page = await stage.person();
  await signIn(page, DILNOZA);
  const row = chatRow(page, nameOf(AZIZ));
  const choose = async (verb: string) => {
    await row.click({ button: 'right' });
    await page.getByRole('menuitem', { name: verb, exact: true }).click();
  };
  await choose(uz.chats.mute);
  await expect(row.getByLabel(uz.chats.muted)).toBeVisible();
  await choose(uz.chats.pin);
  await expect(chatList(page).getByRole('option').nth(1)).toContainText(nameOf(AZIZ));
  await choose(uz.chats.unpin);
  await choose(uz.chats.toArchive);
  await expect(row).toHaveCount(0);
  await page.getByRole('button', { name: uz.chats.undo }).click();
  await expect(row).toBeVisible();
  await page.getByRole('searchbox', { name: uz.chats.search }).fill('jamoa ipak');
  await expect(chatList(page).getByRole('option')).toHaveCount(1);
  await expect(chatRow(page, TEAM)).toBeVisible();
  await page.getByRole('searchbox', { name: uz.chats.search }).fill('yoʻq narsa');
  await expect(page.getByText(uz.chats.nothingFound('yoʻq narsa'))).toBeVisible();
  await page.keyboard.press('Escape');
  await openChat(page, nameOf(JOHN));
});
