import { expect, it } from 'vitest';
import { aChat } from '#tests/builders/a-chat.ts';
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
