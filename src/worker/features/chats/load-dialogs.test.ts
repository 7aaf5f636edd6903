import { expect, it } from 'vitest';
import { aChat } from '#tests/builders/a-chat.ts';
import { aMessage } from '#tests/builders/a-message.ts';
import { aChannel, aRecord } from '#tests/builders/a-peer.ts';
import { anAccount } from '#tests/builders/an-account.ts';
import { loadDialogs } from './load-dialogs.ts';

const CHANNEL = 'c9';

it('lets a channel that is further on the server catch up before it takes over what the list counts', async () => {
  const dialogs = [{ chat: aChat({ id: CHANNEL, topMessageId: 4, unreadCount: 1 }), pts: 6 }];
  const { account, cache, clock } = await anAccount({
    getDialogs: async ({ folder }) => ({
      dialogs: folder === 'main' ? dialogs : [],
      messages: [],
      peers: [],
    }),
    getPinnedDialogs: async () => ({ dialogs: [], messages: [], peers: [] }),
    getPeerDialogs: async () => ({ dialogs, messages: [], peers: [] }),
    getChannelDifference: async (_, pts) => ({
      kind: 'difference',
      changes: pts < 6 ? [{ kind: 'deleteMessages', chatId: CHANNEL, ids: [5] }] : [],
      peers: [],
      pts: 6,
      isFinal: true,
    }),
  });
  await cache.commit({
    peers: [aRecord(aChannel({ id: CHANNEL }))],
    chats: [aChat({ id: CHANNEL, topMessageId: 5, unreadCount: 2 })],
    messages: [aMessage({ chatId: CHANNEL, id: 4 }), aMessage({ chatId: CHANNEL, id: 5 })],
    spans: [{ chatId: CHANNEL, spans: [{ from: 4, to: 5 }] }],
    channelPts: [{ channelId: CHANNEL, pts: 5 }],
  });
  await loadDialogs(account);
  await clock.advance(10_000);
  expect(await cache.channelPts(CHANNEL)).toBe(6);
  expect(await cache.chat(CHANNEL)).toMatchObject({ topMessageId: 4, unreadCount: 1 });
});
