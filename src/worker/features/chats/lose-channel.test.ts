import { expect, it } from 'vitest';
import { aChat } from '#tests/builders/a-chat.ts';
import { aChannel, aRecord } from '#tests/builders/a-peer.ts';
import { anAccount } from '#tests/builders/an-account.ts';
import { loseChannel } from './lose-channel.ts';

const CHANNEL = 'c7';

it('takes the channel off the list and tells whoever shows it that the user is no member any more', async () => {
  const { account, cache, events } = await anAccount({});
  const record = aRecord(aChannel({ id: CHANNEL, isLeft: false }));
  await cache.commit({ peers: [record], chats: [aChat({ id: CHANNEL })] });
  await loseChannel(account, CHANNEL);
  expect(await cache.chat(CHANNEL)).toBeUndefined();
  expect((await cache.peers([CHANNEL])).get(CHANNEL)).toEqual({
    ...record,
    peer: { ...record.peer, isLeft: true },
  });
  expect(events.filter(({ type }) => type === 'chats' || type === 'peers')).toEqual([
    { type: 'chats', rows: [], gone: [CHANNEL] },
    { type: 'peers', peers: [{ ...record.peer, isLeft: true }] },
  ]);
});

it('says nothing of a channel that nobody knows', async () => {
  const { account, events } = await anAccount({});
  await loseChannel(account, CHANNEL);
  expect(events.filter(({ type }) => type === 'peers')).toEqual([]);
});
