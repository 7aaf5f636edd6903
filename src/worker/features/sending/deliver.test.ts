import { describe, expect, it } from 'vitest';
import { CallError } from '#contract/errors.ts';
import { aChat } from '#tests/builders/a-chat.ts';
import { aRecord, aUser } from '#tests/builders/a-peer.ts';
import { anAccount } from '#tests/builders/an-account.ts';
import type { OutboxRow } from '#model/outbox-action.ts';
import type { Telegram } from '#worker/telegram/telegram.ts';
import { deliver } from './deliver.ts';

/** How often the difference was asked for while a row was delivered. */
async function differencesAfter(doubt: Pick<OutboxRow, 'mayHaveArrived'>, sendText: Telegram['sendText']) {
  let asked = 0;
  const { account, cache } = await anAccount({
    sendText,
    getDifference: async () => {
      asked++;
      return { kind: 'empty', seq: 0, date: 0 };
    },
  });
  await cache.commit({ peers: [aRecord(aUser({ id: 'u7' }))], chats: [aChat({ id: 'u7' })] });
  const row: OutboxRow = {
    ...(await cache.addOutbox({
      kind: 'sendText',
      chatId: 'u7',
      randomId: '1',
      date: 1,
      text: 'ha',
      entities: [],
      isSilent: false,
    })),
    attempts: 2,
    ...doubt,
  };
  const delivered = deliver(account, row, new AbortController().signal, () => undefined);
  const code = await delivered.then(
    () => undefined,
    (error: CallError) => error.code,
  );
  return { asked, code, stale: await cache.setting('stale') };
}

describe('delivering a row', () => {
  it('asks for nothing more when every try was answered', async () => {
    expect(await differencesAfter({}, async () => undefined)).toEqual({ asked: 0 });
  });

  it('asks for what a lost answer would have told, when the server has the message already', async () => {
    const duplicate = () => Promise.reject(new CallError('RANDOM_ID_DUPLICATE'));
    const { asked, code, stale } = await differencesAfter({}, duplicate);
    expect(asked).toBeGreaterThan(0);
    expect(code).toBe('RANDOM_ID_DUPLICATE');
    expect(stale).toMatchObject({ chats: ['u7'] });
  });

  it('asks also when only the last try was answered: one before may have been carried out', async () => {
    const { asked, stale } = await differencesAfter({ mayHaveArrived: true }, async () => undefined);
    expect(asked).toBeGreaterThan(0);
    expect(stale).toMatchObject({ chats: ['u7'] });
  });
});
