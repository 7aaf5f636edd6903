import { expect, it } from 'vitest';
import { en } from './messages/en.ts';
import { t } from './t.svelte.ts';

it('refuses to read what was not loaded', () => {
  expect(() => t.login).toThrow(/before its language was loaded/);
});

it('has the words of the login first and the others when they are asked for', async () => {
  await t.loadFirst('en');
  expect(t.login.phone).toBe(en.login.phone);
  expect(() => t.chats).toThrow(/loaded to the end/);
  await t.loadRest();
  expect(t.chats.list).toBe(en.chats.list);
});

it('has all words in the language that was chosen last', async () => {
  const slow = t.loadFirst('ru');
  const rest = t.loadRest();
  await Promise.all([slow, rest, t.loadFirst('en')]);
  expect([t.locale, t.login.phone, t.chats.list]).toEqual(['en', en.login.phone, en.chats.list]);
});
