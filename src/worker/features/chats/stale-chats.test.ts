import { expect, it } from 'vitest';
import { CallError } from '#contract/errors.ts';
import { aChat } from '#tests/builders/a-chat.ts';
import { aRecord, aUser } from '#tests/builders/a-peer.ts';
import { anAccount } from '#tests/builders/an-account.ts';
import { setMuted } from './change-chat.ts';

const CHAT = 'u7';

it('asks for a chat once its own mark is told, also while a full disk does not let go of the row', async () => {
  const asked: number[] = [];
  const { account, cache, clock, hooks } = await anAccount({
    setMuted: async () => undefined,
    getPeerDialogs: async () => {
      asked.push(clock.now());
      return {
        dialogs: [{ chat: aChat({ id: CHAT, mutedUntil: 300 }) }],
        messages: [],
        peers: [],
        state: { pts: 1, qts: 0, seq: 0, date: 0 },
      };
    },
  });
  await cache.commit({ peers: [aRecord(aUser({ id: CHAT }))], chats: [aChat({ id: CHAT })] });
  const commit = cache.commit.bind(cache);
  cache.commit = async (write) => {
    if (write.outboxGone?.length) throw new CallError('STORAGE_FULL');
    return commit(write);
  };
  await account.telegram();
  hooks().onState('connected');
  hooks().onGap();
  await clock.advance(1);
  await setMuted(account, { chatId: CHAT, until: 200 });
  await account.stale.ask([CHAT]);
  await clock.advance(1);
  expect(asked).toHaveLength(1);
  expect(await cache.chat(CHAT)).toMatchObject({ mutedUntil: 300 });
});
