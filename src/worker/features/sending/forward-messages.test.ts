import { expect, it } from 'vitest';
import { anAccount } from '#tests/builders/an-account.ts';
import { forwardMessages } from './forward-messages.ts';

const REQUEST = { fromId: 'u7', toId: 'u8', ids: [5, 3] } as const;

it('writes a forward once, however often another tab that took over asks for it', async () => {
  const { account, cache } = await anAccount({});
  await forwardMessages(account, { ...REQUEST, randomIds: ['1', '2'] });
  await forwardMessages(account, { ...REQUEST, randomIds: ['1', '2'] });
  expect((await cache.outbox()).map(({ action }) => action)).toMatchObject([
    { kind: 'forward', ids: [3, 5], randomIds: ['1', '2'] },
  ]);
});

it('forwards the same messages again when the user asks again', async () => {
  const { account, cache } = await anAccount({});
  await forwardMessages(account, REQUEST);
  await forwardMessages(account, REQUEST);
  expect(await cache.outbox()).toHaveLength(2);
});
