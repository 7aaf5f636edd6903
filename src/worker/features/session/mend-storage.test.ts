import { describe, expect, it } from 'vitest';
import { aChat } from '#tests/builders/a-chat.ts';
import { aChannel, aRecord, aUser } from '#tests/builders/a-peer.ts';
import { anAccount } from '#tests/builders/an-account.ts';
import { settled } from '#tests/fakes/fake-clock.ts';
import type { StorageTrouble } from '#worker/cache/cache.ts';
import { mendStorage } from './mend-storage.ts';

async function anAccountInTrouble() {
  const made = await anAccount({ getPeerDialogs: () => new Promise(() => undefined) });
  const { cache, account } = made;
  await cache.commit({
    peers: [aRecord(aUser({ id: 'u1' })), aRecord(aChannel({ id: 'c1' }))],
    chats: [aChat({ id: 'c1' }), aChat({ id: 'u1' })],
    spans: [{ chatId: 'c1', spans: [{ from: 1, to: 9 }] }],
  });
  let hear: (trouble: StorageTrouble) => void = () => undefined;
  cache.onTrouble = (listener) => (hear = listener);
  mendStorage(account);
  const happens = async (trouble: StorageTrouble): Promise<void> => (hear(trouble), settled());
  const notices = () => made.events.flatMap((event) => (event.type === 'notice' ? event.code : []));
  return { ...made, happens, notices };
}

describe('what goes wrong on the disk', () => {
  it('is said in a sentence, the same one not again for a while', async () => {
    const { happens, notices, clock } = await anAccountInTrouble();
    await happens({ kind: 'full' });
    await happens({ kind: 'full' });
    await happens({ kind: 'rebuilt', lostUnsent: 1 });
    expect(notices()).toEqual(['STORAGE_FULL', 'CACHE_REBUILT', 'OUTBOX_DAMAGED']);
    await clock.advance(600_000);
    await happens({ kind: 'full' });
    expect(notices()).toHaveLength(4);
  });

  it('sends the damaged chats to the server to be asked for, and loads their histories anew', async () => {
    const { happens, notices, cache, events } = await anAccountInTrouble();
    await happens({ kind: 'damaged', rows: [{ table: 'messages', chatId: 'u1' }] });
    expect(notices()).toEqual(['CACHE_DAMAGED']);
    expect(events).toContainEqual({ type: 'historyReset', chatId: 'u1' });
    expect(await cache.setting('stale')).toMatchObject({ chats: ['u1'] });
  });

  it('believes nothing of a channel whose place among the events is lost', async () => {
    const { happens, cache } = await anAccountInTrouble();
    await happens({ kind: 'damaged', rows: [{ table: 'boxes', chatId: 'c1' }] });
    expect(await cache.spans('c1')).toEqual([]);
    expect(await cache.setting('stale')).toMatchObject({ chats: ['c1'] });
  });

  it('says nothing where only a stored file or a newest message is missing', async () => {
    const { happens, notices, cache } = await anAccountInTrouble();
    await happens({ kind: 'damaged', rows: [{ table: 'files' }] });
    await happens({ kind: 'incomplete', chatIds: ['u1'] });
    expect(notices()).toEqual([]);
    expect(await cache.setting('stale')).toMatchObject({ chats: ['u1'] });
  });

  it('says which of it the user has to look after: what was not sent', async () => {
    const { happens, notices } = await anAccountInTrouble();
    await happens({ kind: 'damaged', rows: [{ table: 'outbox' }] });
    expect(notices()).toEqual(['OUTBOX_DAMAGED']);
  });
});
