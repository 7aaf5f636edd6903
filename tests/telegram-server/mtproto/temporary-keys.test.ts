import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encryptIge } from '../crypto/aes-ige.ts';
import type { TelegramServer } from '../server.ts';
import { ByteWriter } from '../tl/byte-writer.ts';
import { decodeResult, encode } from '../tl/codec.ts';
import { VirtualClock } from '../world/clock.ts';
import { RawClient } from './raw-client.ts';
import { RawConnection } from './raw-connection.ts';
import { exchangeKeys } from './raw-exchange.ts';
import type { RawKey } from './raw-exchange.ts';
import { startTestServer } from './test-server.ts';

let server: TelegramServer;
const clock = new VirtualClock(Math.floor(Date.now() / 1000) * 1000);
beforeAll(async () => {
  server = await startTestServer(clock);
});
afterAll(() => server.close());

const url = () => `${server.url}/dc2/apiws`;
const sha1 = (...parts: Uint8Array[]) => createHash('sha1').update(Buffer.concat(parts)).digest();
const error = (code: number, text: string) => expect.objectContaining({ code, text }) as unknown;
const date = () => Math.floor(clock.now() / 1000);

async function temporary(expiresIn = 1000): Promise<RawClient> {
  const client = await RawClient.connect(url(), server, { expiresIn });
  client.now = () => clock.now();
  return client;
}

/** The binding message, in the way of MTProto 1.0. https://core.telegram.org/method/auth.bindTempAuthKey */
function bindingMessage(
  client: RawClient,
  permanent: RawKey,
  messageId: bigint,
  nonce: bigint,
  expires_at: number,
): Uint8Array {
  const inner = encode({
    _: 'bind_auth_key_inner',
    nonce,
    temp_auth_key_id: client.key.id,
    perm_auth_key_id: permanent.id,
    temp_session_id: client.sessionId,
    expires_at,
  });
  const to = new ByteWriter();
  to.raw(randomBytes(16));
  to.long(messageId);
  to.int(0);
  to.int(inner.length);
  to.raw(inner);
  const clear = to.finish();
  const messageKey = sha1(clear).subarray(4);
  const { key } = permanent;
  const a = sha1(messageKey, key.subarray(0, 32));
  const b = sha1(key.subarray(32, 48), messageKey, key.subarray(48, 64));
  const c = sha1(key.subarray(64, 96), messageKey);
  const d = sha1(messageKey, key.subarray(96, 128));
  const aesKey = Buffer.concat([a.subarray(0, 8), b.subarray(8, 20), c.subarray(4, 16)]);
  const iv = Buffer.concat([a.subarray(8, 20), b.subarray(0, 8), c.subarray(16, 20), d.subarray(0, 8)]);
  const id = Buffer.alloc(8);
  id.writeBigInt64LE(permanent.id);
  return Buffer.concat([id, messageKey, encryptIge(Buffer.concat([clear, randomBytes(8)]), aesKey, iv)]);
}

async function bind(
  client: RawClient,
  permanent: RawKey,
  change: { id?: bigint; expiresAt?: number } = {},
): Promise<boolean> {
  const id = client.messageId();
  const expires_at = change.expiresAt ?? date() + 1000;
  const encrypted_message = bindingMessage(client, permanent, change.id ?? id, 77n, expires_at);
  const params = { perm_auth_key_id: permanent.id, nonce: 77n, expires_at, encrypted_message };
  client.call('auth.bindTempAuthKey', params, { id });
  return decodeResult('auth.bindTempAuthKey', await client.result(id));
}

const newPermanent = async (): Promise<RawKey> => exchangeKeys(await RawConnection.open(url()), server);

test('an unbound key may ask for little', async () => {
  const client = await temporary();
  expect((await client.init('help.getConfig', {}))._).toBe('config');
  await expect(client.invoke('account.updateStatus', { offline: true })).rejects.toEqual(
    error(401, 'AUTH_KEY_PERM_EMPTY'),
  );
});

test('a bound key is the permanent one, after initConnection', async () => {
  const permanent = await newPermanent();
  const client = await temporary();
  expect(await bind(client, permanent)).toBe(true);
  await expect(client.invoke('help.getInviteText', {})).rejects.toEqual(error(400, 'CONNECTION_NOT_INITED'));
  await client.init('help.getInviteText', {});
  expect(server.keys.find(2, permanent.id, date())!.userId).toBe(7n);
  server.connections.push(7n, { _: 'updatesTooLong' });
  expect((await client.nextOf('updatesTooLong')).value._).toBe('updatesTooLong');
});

test('a binding that was not made for the request is refused', async () => {
  const permanent = await newPermanent();
  const client = await temporary();
  const invalid = error(400, 'ENCRYPTED_MESSAGE_INVALID');
  await expect(bind(client, permanent, { id: 4n })).rejects.toEqual(invalid);
  await expect(bind(client, { ...permanent, key: randomBytes(256) })).rejects.toEqual(invalid);
  await expect(bind(client, permanent, { expiresAt: date() })).rejects.toEqual(
    error(400, 'EXPIRES_AT_INVALID'),
  );
});

test('a second binding ends the first', async () => {
  const permanent = await newPermanent();
  const [one, other] = [await temporary(), await temporary()];
  await bind(one, permanent);
  await bind(other, permanent);
  one.call('help.getConfig', {});
  expect(await one.errors.take()).toBe(-404);
  await expect(bind(other, await newPermanent())).rejects.toEqual(error(400, 'TEMP_AUTH_KEY_ALREADY_BOUND'));
});

test('a key is gone when its time is over', async () => {
  const client = await temporary(30);
  expect((await client.init('help.getConfig', {}))._).toBe('config');
  clock.advance(31_000);
  client.call('help.getConfig', {});
  expect(await client.errors.take()).toBe(-404);
});

test('salts change every half hour; the old one passes for another', async () => {
  const permanent = new RawClient(await RawConnection.open(url()), await newPermanent());
  permanent.now = () => clock.now();
  await permanent.init('help.getConfig', {});
  const first = permanent.key.salt;
  clock.advance(1801_000);
  expect((await permanent.invoke('help.getConfig', {}))._).toBe('config');
  clock.advance(1800_000);
  permanent.call('help.getConfig', {});
  const { value } = await permanent.nextOf('bad_server_salt');
  expect(value.new_server_salt).not.toBe(first);
  permanent.key.salt = value.new_server_salt;
  expect((await permanent.invoke('help.getConfig', {}))._).toBe('config');
});
