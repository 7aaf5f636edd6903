import type { Page } from '@playwright/test';
import { uz } from '#i18n/messages/uz.ts';
import { choose, composer, hasState, history, message, openChat, send } from './chat-steps.ts';
import { leave, comeBack } from './attention.ts';
import { signIn } from './login-steps.ts';
import { DILNOZA, JOHN, nameOf } from './people.ts';
import { expect, type Stage, test } from './stage.ts';

/** Two browsers, each with the chat with the other open. */
async function twoTalk(stage: Stage): Promise<{ dilnoza: Page; john: Page }> {
  const dilnoza = await stage.person();
  const john = await stage.person();
  await signIn(dilnoza, DILNOZA);
  await signIn(john, JOHN);
  await openChat(dilnoza, nameOf(JOHN));
  await openChat(john, nameOf(DILNOZA));
  return { dilnoza, john };
}

test('two people write, answer, correct and delete', async ({ stage }) => {
  const { dilnoza, john } = await twoTalk(stage);
  await composer(dilnoza).pressSequentially('Assalomu alaykum');
  await expect(john.getByRole('main')).toContainText(uz.chats.typing.typing);
  await send(dilnoza, 'Assalomu alaykum, shartnoma tayyormi?');
  await hasState(dilnoza, 'shartnoma tayyormi', 'read');

  await choose(message(john, 'shartnoma tayyormi').last(), uz.timeline.reply);
  await send(john, 'Ready on Monday');
  const answer = message(dilnoza, 'Ready on Monday');
  await expect(answer.getByRole('button', { name: /shartnoma tayyormi/ })).toBeVisible();

  await choose(message(john, 'Ready on Monday').last(), uz.timeline.edit);
  await composer(john).fill('Ready on Tuesday');
  await composer(john).press('Enter');
  await expect(message(dilnoza, 'Ready on Tuesday')).toHaveAccessibleName(new RegExp(uz.timeline.edited));
  await expect(message(dilnoza, 'Ready on Monday')).toHaveCount(0);

  await send(dilnoza, 'Bu xato ketdi');
  await expect(message(john, 'Bu xato ketdi')).toBeVisible();
  await choose(message(dilnoza, 'Bu xato ketdi').last(), uz.timeline.delete);
  await dilnoza.getByRole('button', { name: uz.timeline.deleteForAll }).click();
  await expect(message(dilnoza, 'Bu xato ketdi')).toHaveCount(0);
  await expect(message(john, 'Bu xato ketdi')).toHaveCount(0);

  await choose(message(dilnoza, 'Ready on Tuesday').last(), uz.timeline.delete);
  await dilnoza.getByRole('button', { name: uz.timeline.deleteForMe }).click();
  await expect(message(dilnoza, 'Ready on Tuesday')).toHaveCount(0);
  await expect(message(john, 'Ready on Tuesday')).toBeVisible();
});

test('reactions come and go on both sides, and wait for the network', async ({ stage }) => {
  const { dilnoza, john } = await twoTalk(stage);
  await send(dilnoza, 'Yuk yetib keldi');
  const reaction = (page: Page, emoji: string) =>
    message(page, 'Yuk yetib keldi').getByRole('button', { name: new RegExp(`^${emoji}`) });

  await message(john, 'Yuk yetib keldi').click({ button: 'right' });
  await john.getByRole('menuitemradio', { name: uz.timeline.react('👍') }).click();
  await expect(reaction(john, '👍')).toHaveAttribute('aria-pressed', 'true');
  await expect(reaction(dilnoza, '👍')).toHaveAttribute('aria-pressed', 'false');
  await expect(message(dilnoza, 'Yuk yetib keldi')).toHaveAccessibleName(
    new RegExp(uz.timeline.reaction('👍', 1)),
  );

  await reaction(dilnoza, '👍').click();
  await expect(reaction(john, '👍')).toHaveText(/2$/);
  await reaction(dilnoza, '👍').click();
  await expect(reaction(john, '👍')).toHaveText(/1$/);

  await dilnoza.context().setOffline(true);
  await message(dilnoza, 'Yuk yetib keldi').focus();
  await dilnoza.keyboard.press('Enter');
  await expect(dilnoza.getByRole('menuitem', { name: uz.timeline.reply })).toBeFocused();
  await dilnoza.keyboard.press('ArrowUp');
  await dilnoza.keyboard.press('ArrowRight');
  await expect(dilnoza.getByRole('menuitemradio', { name: uz.timeline.react('❤️') })).toBeFocused();
  await dilnoza.keyboard.press('Enter');
  await expect(reaction(dilnoza, '❤')).toHaveAttribute('aria-pressed', 'true');
  await dilnoza.context().setOffline(false);
  await expect(reaction(john, '❤')).toHaveText(/1$/);
});

test('a message waits, is sent, and is read only on a screen that somebody looks at', async ({ stage }) => {
  const { dilnoza, john } = await twoTalk(stage);
  await leave(john);
  stage.telegram.faults.answers.hold('messages.sendMessage');
  await send(dilnoza, 'Bormisiz?');
  await hasState(dilnoza, 'Bormisiz?', 'waiting');
  stage.telegram.faults.answers.release('messages.sendMessage');
  await hasState(dilnoza, 'Bormisiz?', 'sent');
  await expect(message(john, 'Bormisiz?')).toBeVisible();
  await expect(john).toHaveTitle(/^\(\d+\) Xabar$/);
  await send(dilnoza, 'Yana bitta');
  await hasState(dilnoza, 'Yana bitta', 'sent');
  await expect(message(john, 'Yana bitta')).toBeVisible();
  await hasState(dilnoza, 'Bormisiz?', 'sent');
  const unread = Number(/\d+/.exec(await john.title())?.[0]);
  await comeBack(john);
  await hasState(dilnoza, 'Yana bitta', 'read');
  await expect(john).toHaveTitle(unread === 2 ? 'Xabar' : `(${unread - 2}) Xabar`);
  await expect(history(john)).toBeVisible();
});
