import bigInt from 'big-integer';
import { createPublicKey } from 'node:crypto';
import { Api, TelegramClient } from 'telegram';
import { _serverKeys } from 'telegram/crypto/RSA.js';
import { LogLevel, Logger } from 'telegram/extensions/Logger.js';
import { PromisedWebSockets } from 'telegram/extensions/index.js';
import { ConnectionTCPObfuscated } from 'telegram/network/index.js';
import { MemorySession } from 'telegram/sessions/index.js';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { TelegramServer } from '../server.ts';
import { startTestServer } from './test-server.ts';

let server: TelegramServer;
let client: TelegramClient;

beforeAll(async () => {
  // The package is a browser's build.
  vi.stubGlobal('self', globalThis);
  server = await startTestServer();
  const { n } = createPublicKey(server.publicKeyPem).export({ format: 'jwk' });
  const modulus = bigInt(Buffer.from(n!, 'base64url').toString('hex'), 16);
  _serverKeys.set(server.fingerprint.toString(), { n: modulus, e: 65537 });
  class LocalSocket extends PromisedWebSockets {
    override getWebSocketLink(): string {
      return `${server.url}/dc2/apiws`;
    }
  }
  const session = new MemorySession();
  session.setDC(2, '127.0.0.1', 80);
  client = new TelegramClient(session, 1, 'hash', {
    networkSocket: LocalSocket,
    connection: ConnectionTCPObfuscated,
    useWSS: false,
    deviceModel: 'Test',
    systemVersion: '1',
    baseLogger: new Logger(LogLevel.NONE),
  });
  // The library's own ping loop would outlive the test.
  Object.assign(client, { _loopStarted: true });
});
afterAll(async () => {
  await client.destroy();
  await server.close();
});

test('another client makes a key, calls a method and gets updates', async () => {
  expect(await client.connect()).toBe(true);
  const config = await client.invoke(new Api.help.GetConfig());
  expect(config.thisDc).toBe(2);
  expect((await client.invoke(new Api.help.GetInviteText())).message).toHaveLength(5000);
  const update = new Promise<string>((done) =>
    client.addEventHandler((event: { className: string }) => done(event.className)),
  );
  server.connections.push(7n, {
    _: 'updateShort',
    update: { _: 'updateUserTyping', user_id: 5n, action: { _: 'sendMessageTypingAction' } },
    date: 1,
  });
  expect(await update).toBe('UpdateUserTyping');
});

test('and goes on with a salt that was refused', async () => {
  server.faults.salts.invalidate();
  expect((await client.invoke(new Api.help.GetConfig())).className).toBe('Config');
});
