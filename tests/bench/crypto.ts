import { Buffer } from 'buffer/index.js';
import { CTR } from 'telegram/crypto/CTR.js';
import { IGE } from 'telegram/crypto/IGE.js';
import { makeAuthKey, type AuthKey } from '#worker/telegram/adapter/auth-key.ts';
import { concat, randomBytes, type Bytes } from '#worker/telegram/adapter/bytes.ts';
import { CtrStream } from '#worker/telegram/adapter/ctr-stream.ts';
import { decryptPacket, encryptPacket } from '#worker/telegram/adapter/encryption.ts';
import { sha256 } from '#worker/telegram/adapter/hashes.ts';
import { encryptIge } from '#worker/telegram/adapter/ige.ts';
import { sideBySide } from './side-by-side.ts';

const PART = 512 * 1024;

export interface CryptoFigures {
  /** MB a second from the socket to the plain text: the transport's CTR, IGE, and the check of the message's key. */
  readonly download: number;
  /** The same the other way. */
  readonly upload: number;
  /** GramJS's CTR and IGE alone. */
  readonly gramjsDownload: number;
  readonly gramjsUpload: number;
  /** WebCrypto's CTR alone: no download can be faster. */
  readonly floor: number;
}

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

/** Our way of a part of a file and GramJS's, side by side. */
export async function measureCrypto(): Promise<CryptoFigures> {
  Object.assign(globalThis, { self: globalThis });
  const key = await makeAuthKey(randomBytes(256));
  // Filled piece by piece: more at once WebCrypto does not give.
  const plain = concat(...Array.from({ length: PART / 65_536 }, () => randomBytes(65_536)));
  const packet = await serverPacket(key, plain);
  const ours = new CtrStream(randomBytes(32), randomBytes(16));
  const theirs = new CTR(Buffer.from(randomBytes(32)) as never, Buffer.from(randomBytes(16)) as never);
  const ige = new IGE(Buffer.from(randomBytes(32)) as never, Buffer.from(randomBytes(32)) as never);
  const buffer = Buffer.from(plain) as never;
  const times = await sideBySide({
    // What the stream gives is thrown away here: its bytes are others than the packet's, the work is the same.
    download: async () => void (await ours.apply(packet), await decryptPacket(key, packet)),
    upload: async () => ours.apply(await encryptPacket(key, plain)),
    gramjsDownload: () => void (theirs.encrypt(buffer), ige.decryptIge(buffer)),
    gramjsUpload: () => void (ige.encryptIge(buffer), theirs.encrypt(buffer)),
    floor: () => ours.apply(packet),
  });
  const speed = (time: number): number => Math.round(PART / 1e3 / time);
  return {
    download: speed(times.download),
    upload: speed(times.upload),
    gramjsDownload: speed(times.gramjsDownload),
    gramjsUpload: speed(times.gramjsUpload),
    floor: speed(times.floor),
  };
}

if (process.argv[1] === new URL(import.meta.url).pathname) console.table(await measureCrypto());
