import { expect, it } from 'vitest';
import { CallError } from '#contract/errors.ts';
import { aChat } from '#tests/builders/a-chat.ts';
import { aMessage } from '#tests/builders/a-message.ts';
import { aRecord, aUser } from '#tests/builders/a-peer.ts';
import { anAccount } from '#tests/builders/an-account.ts';
import { refreshChats } from './refresh-chats.ts';

const CHAT = 'u7';

it('takes an answer that is ahead of the device for the sign of a loss, and catches up before it believes it', async () => {
  let pts = 1;
  let asked = 0;
  const { account, cache, clock } = await anAccount({
    getPeerDialogs: async () => ({
      dialogs: [{ chat: aChat({ id: CHAT, topMessageId: 5, unreadMentions: 1 }) }],
      messages: [],
      peers: [],
      state: { pts: 2, qts: 0, seq: 0, date: 0 },
    }),
    getDifference: async () => {
      asked++;
      pts = 2;
      return {
        kind: 'difference',
        changes: [{ kind: 'deleteMessages', ids: [3] }],
        channelChanges: [],
        channelsTooLong: [],
        peers: [],
        state: { pts, qts: 0, seq: 0, date: 0 },
      };
    },
  });
  await cache.commit({
    peers: [aRecord(aUser({ id: CHAT }))],
    chats: [aChat({ id: CHAT, topMessageId: 5, unreadMentions: 2 })],
  });
  const refreshed = refreshChats(account, [CHAT]);
  await clock.advance(2000);
  await refreshed;
  expect(asked).toBe(1);
  expect((await cache.state())?.pts).toBe(2);
  expect(await cache.chat(CHAT)).toMatchObject({ unreadMentions: 1 });
});

it('does not believe an answer that stays ahead of the device, however often it comes', async () => {
  let isReachable = false;
  const { account, cache, clock } = await anAccount({
    getPeerDialogs: async () => ({
      dialogs: [{ chat: aChat({ id: CHAT, topMessageId: 4, unreadCount: 1 }) }],
      messages: [],
      peers: [],
      state: { pts: 2, qts: 0, seq: 0, date: 0 },
    }),
    getDifference: async () => {
      if (!isReachable) throw new CallError('TIMEOUT');
      return {
        kind: 'difference',
        changes: [{ kind: 'deleteMessages', ids: [5] }],
        channelChanges: [],
        channelsTooLong: [],
        peers: [],
        state: { pts: 2, qts: 0, seq: 0, date: 0 },
      };
    },
  });
  await cache.commit({
    peers: [aRecord(aUser({ id: CHAT }))],
    chats: [aChat({ id: CHAT, topMessageId: 5, unreadCount: 2 })],
    messages: [aMessage({ chatId: CHAT, id: 4 }), aMessage({ chatId: CHAT, id: 5 })],
    spans: [{ chatId: CHAT, spans: [{ from: 4, to: 5 }] }],
  });
  await account.stale.ask([CHAT]);
  await clock.advance(10_000);
  expect(await cache.chat(CHAT)).toMatchObject({ topMessageId: 5, unreadCount: 2 });
  isReachable = true;
  await clock.advance(200_000);
  expect((await cache.state())?.pts).toBe(2);
  expect(await cache.chat(CHAT)).toMatchObject({ topMessageId: 4, unreadCount: 1 });
});
