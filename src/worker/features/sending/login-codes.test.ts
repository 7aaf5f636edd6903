import { aMessage } from '#tests/builders/a-message.ts';
import { anAccount } from '#tests/builders/an-account.ts';
import { aRecord, aUser } from '#tests/builders/a-peer.ts';
import { describe, expect, it, vi } from 'vitest';
import { forwardMessages } from './forward-messages.ts';
import { loginCodes } from './login-codes.ts';

const service = (text: string) => aMessage({ chatId: 'u777000', id: 7, text });

describe('loginCodes', () => {
  it.each([
    ['Login code: 12345. Do not give it to anyone', ['12345']],
    ['Kirish kodi: 12-345-67.', ['1234567']],
    ['12345- yoki 654321', ['12345', '654321']],
    ['1234 va 12345678', []],
    ['+998 90 123 45 67', []],
  ])('finds in %j', (text, codes) => {
    expect(loginCodes([service(text)])).toEqual(codes);
  });

  it('looks into nobody else’s messages', () => {
    expect(loginCodes([aMessage({ chatId: 'u2', id: 1, text: '12345' })])).toEqual([]);
  });
});

describe('forwarding a login code', () => {
  async function forward(fromId: 'u777000' | 'u2', invalidate: () => Promise<void>) {
    const invalidateCodes = vi.fn(invalidate);
    const { account, cache } = await anAccount({ invalidateCodes });
    await cache.commit({
      peers: [aRecord(aUser({ id: fromId }))],
      messages: [aMessage({ chatId: fromId, id: 7, text: 'Kod: 12345' })],
    });
    await forwardMessages(account, { fromId, ids: [7], toId: 'u3' });
    return { invalidateCodes, outbox: await cache.outbox() };
  }

  it('makes it worthless at once', async () => {
    const { invalidateCodes, outbox } = await forward('u777000', async () => undefined);
    await vi.waitFor(() => expect(invalidateCodes).toHaveBeenCalledWith(['12345']));
    expect(outbox).toHaveLength(1);
  });

  it('is not held up by a refusal', async () => {
    const { invalidateCodes, outbox } = await forward('u777000', () => Promise.reject(new Error('offline')));
    await vi.waitFor(() => expect(invalidateCodes).toHaveBeenCalled());
    expect(outbox).toHaveLength(1);
  });

  it('asks nothing for numbers of other people', async () => {
    const { invalidateCodes, outbox } = await forward('u2', async () => undefined);
    expect(invalidateCodes).not.toHaveBeenCalled();
    expect(outbox).toHaveLength(1);
  });
});
