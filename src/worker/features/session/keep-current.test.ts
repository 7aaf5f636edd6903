import { expect, it } from 'vitest';
import { CallError } from '#contract/errors.ts';
import { aChat } from '#tests/builders/a-chat.ts';
import { aRecord, aUser } from '#tests/builders/a-peer.ts';
import { anAccount } from '#tests/builders/an-account.ts';

it('reads the list until it is there, whatever failed before', async () => {
  let asked = 0;
  const { account, cache, clock, hooks } = await anAccount({
    getDialogs: async () => {
      if (++asked <= 3) throw new CallError('TIMEOUT');
      return {
        dialogs: [{ chat: aChat({ id: 'u7', topMessageId: 0 }) }],
        messages: [],
        peers: [aRecord(aUser({ id: 'u7' }))],
      };
    },
  });
  account.start();
  await clock.advance(1);
  hooks().onState('connected');
  hooks().onGap();
  await clock.advance(30_000);
  expect(await cache.setting('dialogsArchive')).toEqual({ isComplete: true });
  expect((await cache.allChats()).map(({ id }) => id)).toEqual(['u7']);
  await account.stop();
});

it('asks where something is unread when an unknown message goes before the chats were counted', async () => {
  const asked: unknown[] = [];
  const { account, cache, clock, hooks } = await anAccount({
    getDifference: async () => ({
      kind: 'difference',
      changes: [{ kind: 'deleteMessages', ids: [9] }],
      peers: [],
      channelChanges: [],
      channelsTooLong: [],
      state: { pts: 2, qts: 0, seq: 0, date: 1 },
    }),
    getPeerDialogs: async (peers) => {
      asked.push(...peers.map(({ id }) => id));
      throw new CallError('TIMEOUT');
    },
  });
  const unread = { readInboxMaxId: 5, unreadCount: 4, topMessageId: 10 };
  await cache.commit({
    peers: [aRecord(aUser({ id: 'u7' })), aRecord(aUser({ id: 'u8' }))],
    chats: [aChat({ id: 'u7', ...unread }), aChat({ id: 'u8', topMessageId: 10 })],
  });
  account.start();
  await clock.advance(1);
  hooks().onState('connected');
  hooks().onGap();
  await clock.advance(10);
  expect(asked).toEqual(['u7']);
  await account.stop();
});
