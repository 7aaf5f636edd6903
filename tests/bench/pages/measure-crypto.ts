import { makeAuthKey, type AuthKey } from '#worker/telegram/adapter/auth-key.ts';
import { concat, randomBytes, type Bytes } from '#worker/telegram/adapter/bytes.ts';
import { CtrStream } from '#worker/telegram/adapter/ctr-stream.ts';
import { decryptPacket, encryptPacket } from '#worker/telegram/adapter/encryption.ts';
import { sha256 } from '#worker/telegram/adapter/hashes.ts';
import { encryptIge } from '#worker/telegram/adapter/ige.ts';
import { prepareLongIge } from '#worker/telegram/adapter/long-ige.ts';
import { sideBySide } from '../side-by-side.ts';
import type { CryptoAnswer } from './requests.ts';

const PART = 512 * 1024;

/** A packet as a server makes it (core.telegram.org/mtproto/description). */
async function serverPacket({ bytes, id }: AuthKey, plain: Bytes): Promise<Bytes> {
  const msgKey = (await sha256(bytes.subarray(96, 128), plain)).slice(8, 24);
  const a = await sha256(msgKey, bytes.subarray(8, 44));
  const b = await sha256(bytes.subarray(48, 84), msgKey);
  const key = concat(a.subarray(0, 8), b.subarray(8, 24), a.subarray(24, 32));
  const iv = concat(b.subarray(0, 8), a.subarray(8, 24), b.subarray(24, 32));
  const keyId = new Uint8Array(new BigInt64Array([id]).buffer);
  return concat(keyId, msgKey, encryptIge(plain, key, iv));
}

/** In a worker of the browser: its engine makes other code of the same ciphers than Node's. */
export async function measureCrypto(): Promise<CryptoAnswer> {
  const key = await makeAuthKey(randomBytes(256));
  // Filled piece by piece: more at once WebCrypto does not give.
  const plain = concat(...Array.from({ length: PART / 65_536 }, () => randomBytes(65_536)));
  const packet = await serverPacket(key, plain);
  const stream = new CtrStream(randomBytes(32), randomBytes(16));
  // As in a download after its first part.
  await prepareLongIge();
  const times = await sideBySide({
    // The transport undoes the stream of the next part while this one is decrypted. What the stream gives is thrown away
    // here: its bytes are others than the packet's, the work is the same.
    download: () => Promise.all([stream.apply(packet), decryptPacket(key, packet)]),
    upload: async () => stream.apply(await encryptPacket(key, plain)),
    floor: () => stream.apply(packet),
  });
  const speed = (time: number): number => Math.round(PART / 1e3 / time);
  return { download: speed(times.download), upload: speed(times.upload), floor: speed(times.floor) };
}
