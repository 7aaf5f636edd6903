import { expect, it } from 'vitest';
import { aChat } from '#tests/builders/a-chat.ts';
import { aMessage } from '#tests/builders/a-message.ts';
import { aRecord, aUser } from '#tests/builders/a-peer.ts';
import { anAccount } from '#tests/builders/an-account.ts';
import { fetchHistory } from '../history/fetch-history.ts';
import { deleteMessages } from './delete-messages.ts';

const CHAT = 'u7';

/** Of the chat only the last message is known; the server answers as if nothing had been deleted. */
async function anAccountWithLastMessage() {
  const made = await anAccount({
    getHistory: async () => ({
      messages: [10, 9, 8].map((id) => aMessage({ chatId: CHAT, id })),
      peers: [],
      total: 8,
    }),
  });
  const { cache } = made;
  await cache.commit({
    peers: [aRecord(aUser({ id: CHAT }))],
    chats: [aChat({ id: CHAT, topMessageId: 10 })],
    messages: [aMessage({ chatId: CHAT, id: 10 })],
    spans: [{ chatId: CHAT, spans: [{ from: 10, to: 10 }] }],
  });
  await deleteMessages(made.account, { chatId: CHAT, ids: [10], forAll: true });
  return made;
}

it('asks what comes before the last message, in the same transaction that takes it away', async () => {
  const { cache } = await anAccountWithLastMessage();
  expect((await cache.messages(CHAT, [10])).size).toBe(0);
  expect(await cache.outbox()).toMatchObject([{ action: { kind: 'delete', ids: [10] } }]);
  expect(await cache.setting('stale')).toMatchObject({ chats: [CHAT] });
});

it('does not let a page of history bring back what the server has not heard is deleted', async () => {
  const { account, cache } = await anAccountWithLastMessage();
  await fetchHistory(account, { chatId: CHAT, place: { side: 'newest', id: 10 }, limit: 3 });
  expect([...(await cache.messages(CHAT, [8, 9, 10])).keys()]).toEqual([8, 9]);
});
