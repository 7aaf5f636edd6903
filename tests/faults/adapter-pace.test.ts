import { afterEach, expect, test } from 'vitest';
import { decimalToLong } from '#worker/telegram/to-tl/long.ts';
import { Api } from '#worker/telegram/tl/api.gen.ts';
import { linkAtServer, type LinkAtServer } from './link-at-server.ts';

let open: LinkAtServer | undefined;

afterEach(async () => {
  await open?.close();
  open = undefined;
});

const message = (number: number): Api.messages.SendMessage =>
  new Api.messages.SendMessage({
    peer: new Api.InputPeerSelf(),
    message: String(number),
    randomId: decimalToLong(String(number)),
  });

test('messages to one chat reach the server no faster than Telegram bears it, those to another at once', async () => {
  open = await linkAtServer();
  const { link } = open;
  await link.call(new Api.help.GetConfig());
  const start = performance.now();
  const send = async (number: number, chat: 'u1' | 'u2'): Promise<number> => {
    await link.call(message(number), { chat });
    return performance.now() - start;
  };
  const one = Promise.all(Array.from({ length: 7 }, (_, index) => send(index, 'u1')));
  const other = await send(100, 'u2');
  const times = await one;
  expect(times[5]).toBeGreaterThanOrEqual(990);
  expect(times[6]).toBeGreaterThanOrEqual(1990);
  expect(other).toBeLessThan(times[5]!);
});
