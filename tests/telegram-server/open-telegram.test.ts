import bigInt from 'big-integer';
import { createPublicKey } from 'node:crypto';
import { Api, TelegramClient } from 'telegram';
import { computeCheck } from 'telegram/Password';
import { _serverKeys } from 'telegram/crypto/RSA.js';
import { LogLevel, Logger } from 'telegram/extensions/Logger.js';
import { PromisedWebSockets } from 'telegram/extensions/index.js';
import { ConnectionTCPObfuscated } from 'telegram/network/index.js';
import { MemorySession } from 'telegram/sessions/index.js';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openTelegram, type OpenTelegram } from './open-telegram.ts';

/** Another client at the whole of this Telegram: what the demo is, without our app. */

const HOSTS = ['', 'pluto', 'venus', 'aurora', 'vesta', 'flora'];
const API = { apiId: 4321, apiHash: '0123456789abcdef0123456789abcdef' };
const clients: TelegramClient[] = [];
let telegram: OpenTelegram;

beforeAll(async () => {
  vi.stubGlobal('self', globalThis);
  telegram = await openTelegram({ dialogs: 10, messages: 100 });
  const { n } = createPublicKey(telegram.server.publicKeyPem).export({ format: 'jwk' });
  const modulus = bigInt(Buffer.from(n!, 'base64url').toString('hex'), 16);
  _serverKeys.set(telegram.server.fingerprint.toString(), { n: modulus, e: 65537 });
});

afterAll(async () => {
  for (const client of clients) await client.destroy();
  await telegram.close();
});

async function connectTo(dc: number): Promise<TelegramClient> {
  class LocalSocket extends PromisedWebSockets {
    override getWebSocketLink(ip: string): string {
      const named = HOSTS.findIndex((host, at) => at > 0 && ip.startsWith(host));
      return `${telegram.server.url}/dc${named === -1 ? dc : named}/apiws`;
    }
  }
  const session = new MemorySession();
  session.setDC(dc, '127.0.0.1', 80);
  const client = new TelegramClient(session, API.apiId, API.apiHash, {
    networkSocket: LocalSocket,
    connection: ConnectionTCPObfuscated,
    useWSS: false,
    deviceModel: 'Foreign',
    systemVersion: '1',
    baseLogger: new Logger(LogLevel.NONE),
  });
  // The library would end its connections by a timer that outlives the test, and ask the operating system for a map of DCs.
  Object.assign(client, {
    _loopStarted: true,
    getDC: (id: number) => Promise.resolve({ id, ipAddress: HOSTS[id], port: 80 }),
  });
  await client.connect();
  clients.push(client);
  return client;
}

async function sendCode(client: TelegramClient, phoneNumber: string): Promise<string> {
  const settings = new Api.CodeSettings({});
  const sent = await client.invoke(new Api.auth.SendCode({ ...API, phoneNumber, settings }));
  return (sent as Api.auth.SentCode).phoneCodeHash;
}

it('signs another client in, gives it contacts, and a file from another DC', async () => {
  const client = await connectTo(2);
  const phoneNumber = '+998900000001';
  const phoneCodeHash = await sendCode(client, phoneNumber);
  const answer = await client.invoke(new Api.auth.SignIn({ phoneNumber, phoneCodeHash, phoneCode: '11111' }));
  expect((answer as Api.auth.Authorization).user).toMatchObject({ self: true, firstName: 'Dilnoza' });
  const list = (await client.invoke(
    new Api.contacts.GetContacts({ hash: bigInt.zero }),
  )) as Api.contacts.Contacts;
  expect(list.users.length).toBeGreaterThan(1);

  const far = list.users.find((user) => {
    return user instanceof Api.User && user.photo instanceof Api.UserProfilePhoto && user.photo.dcId !== 2;
  }) as Api.User;
  const photo = far.photo as Api.UserProfilePhoto;
  const peer = new Api.InputPeerUser({ userId: far.id, accessHash: far.accessHash! });
  const location = new Api.InputPeerPhotoFileLocation({ peer, photoId: photo.photoId });
  const request = new Api.upload.GetFile({ location, offset: bigInt.zero, limit: 65_536 });
  const file = (await client.invoke(request, photo.dcId)) as Api.upload.File;
  expect([file.type.className, file.bytes[0], file.bytes[1]]).toEqual(['storage.FileJpeg', 0xff, 0xd8]);
}, 30_000);

it('lets another client in with its password', async () => {
  const client = await connectTo(4);
  const phoneNumber = '+998900000002';
  const phoneCodeHash = await sendCode(client, phoneNumber);
  const half = client.invoke(new Api.auth.SignIn({ phoneNumber, phoneCodeHash, phoneCode: '22222' }));
  await expect(half).rejects.toMatchObject({ errorMessage: 'SESSION_PASSWORD_NEEDED' });
  const settings = await client.invoke(new Api.account.GetPassword());
  const password = await computeCheck(settings, 'bahor2026');
  const answer = (await client.invoke(new Api.auth.CheckPassword({ password }))) as Api.auth.Authorization;
  expect(answer.user).toMatchObject({ firstName: 'Азиз' });
}, 30_000);
