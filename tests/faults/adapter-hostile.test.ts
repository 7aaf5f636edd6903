import { Api } from '#worker/telegram/tl/api.gen.ts';
import { afterEach, describe, expect, test } from 'vitest';
import type { HostileExchange, HostileMessage } from '../telegram-server/faults/hostile.ts';
import { linkAtServer, SELF, type LinkAtServer, until } from './link-at-server.ts';

let open: LinkAtServer | undefined;

afterEach(async () => {
  await open?.close();
  open = undefined;
});

const short = { _: 'updateShort', update: { _: 'updateConfig' }, date: 1 } as const;

describe('the key exchange is given up when the server', () => {
  const breaches: HostileExchange[] = [
    'wrongNonce',
    'unknownFingerprint',
    'wrongInnerNonce',
    'wrongInnerHash',
    'compositePrime',
    'generatorOutOfRange',
    'publicValueTooLow',
    'publicValueTooHigh',
    'wrongNewNonceHash',
  ];

  test.each(breaches)('%s', async (breach) => {
    open = await linkAtServer({ isIdle: true });
    open.server.faults.hostile.on(breach);
    open.link.start();
    await expect(open.link.call(new Api.help.GetConfig())).rejects.toMatchObject({
      code: 'SERVER_UNTRUSTED',
    });
    expect(open.seen.saved).toBeUndefined();
    open.server.faults.hostile.off();
    await expect(open.link.call(new Api.help.GetConfig())).resolves.toMatchObject({ thisDc: 2 });
  });

  test('a safe prime that nobody knows is checked and accepted', { timeout: 20_000 }, async () => {
    open = await linkAtServer({ isIdle: true });
    open.server.faults.hostile.on('otherPrime', 1);
    open.link.start();
    await expect(open.link.call(new Api.help.GetConfig())).resolves.toMatchObject({ thisDc: 2 });
  });

  test('dh_gen_retry is followed by another half', async () => {
    open = await linkAtServer({ isIdle: true });
    open.server.faults.handshake.retry(2);
    open.link.start();
    await expect(open.link.call(new Api.help.GetConfig())).resolves.toMatchObject({ thisDc: 2 });
  });

  test('dh_gen_fail is followed by another exchange', async () => {
    open = await linkAtServer({ isIdle: true });
    open.server.faults.handshake.fail(1);
    open.link.start();
    await expect(open.link.call(new Api.help.GetConfig())).resolves.toMatchObject({ thisDc: 2 });
  });
});

describe('a message is thrown away that has', () => {
  const breaches: HostileMessage[] = [
    'wrongSessionId',
    'evenMessageId',
    'oldMessageId',
    'futureMessageId',
    'lengthBeyondEnd',
    'lengthNotOfWords',
    'negativeLength',
    'shortPadding',
    'longPadding',
    'wrongMessageKey',
    'wrongKeyId',
    'notWholeBlocks',
  ];

  test.each(breaches)('%s', async (breach) => {
    open = await linkAtServer();
    await open.signIn();
    const { hostile } = open.server.faults;
    hostile.on(breach);
    open.server.connections.push(SELF, short);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(open.seen.containers).toEqual([]);
    hostile.off();
    await expect(open.link.call(new Api.help.GetNearestDc())).resolves.toMatchObject({ country: 'UZ' });
  });

  test('repeatedMessageId: it counts once', async () => {
    open = await linkAtServer();
    await open.signIn();
    open.server.faults.hostile.on('repeatedMessageId', 1);
    open.server.connections.push(SELF, short);
    await until(() => open?.seen.containers.length === 1);
    await open.link.call(new Api.help.GetNearestDc());
    expect(open.seen.containers).toHaveLength(1);
  });
});

test('a connection on which nothing passes is begun anew', async () => {
  open = await linkAtServer();
  await open.signIn();
  const before = open.seen.states.length;
  open.server.faults.hostile.on('wrongSessionId', 4);
  await expect(open.link.call(new Api.help.GetNearestDc())).resolves.toMatchObject({ country: 'UZ' });
  expect(new Set(open.seen.states.slice(before))).toEqual(new Set(['connecting', 'connected']));
});

test('an answer that unpacks to 128 MB fails alone', async () => {
  open = await linkAtServer();
  await open.link.call(new Api.help.GetConfig());
  open.server.faults.hostile.on('gzipBomb', 1);
  await expect(open.link.call(new Api.help.GetNearestDc())).rejects.toMatchObject({ code: 'INTERNAL' });
  await expect(open.link.call(new Api.help.GetNearestDc())).resolves.toMatchObject({ country: 'UZ' });
});
