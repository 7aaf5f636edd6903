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
  await clock.advance(30_000);
  expect(await cache.setting('dialogsArchive')).toEqual({ isComplete: true });
  expect((await cache.allChats()).map(({ id }) => id)).toEqual(['u7']);
  await account.stop();
});
