import { createCipheriv, createHash } from 'node:crypto';
import type { Dice } from './dice.ts';

const HASHES: Readonly<Record<string, string>> = { 'SHA-1': 'sha1', 'SHA-256': 'sha256' };

/** A raw key of a stream cipher. */
interface StreamKey {
  readonly stream: Uint8Array;
}

const bytesOf = (data: BufferSource): Uint8Array =>
  ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);

/** An ArrayBuffer of its own, as WebCrypto answers. */
const own = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;

/**
 * The same algorithms as WebCrypto's without its threads, for hashes and streams, so that a run is as its seed says and a
 * thousand of them take minutes; whatever else is asked goes to WebCrypto itself and is waited for. Random bytes come from dice.
 */
export function quickCrypto(
  real: Crypto,
  dice: () => Dice,
  waitFor: <T>(work: Promise<T>) => Promise<T>,
): Crypto {
  const quick: Partial<Record<keyof SubtleCrypto, unknown>> = {
    digest: (name: string, data: BufferSource) =>
      Promise.resolve(
        own(
          createHash(HASHES[name] ?? name)
            .update(bytesOf(data))
            .digest(),
        ),
      ),
    importKey: (format: 'raw', data: Uint8Array, name: unknown, ...rest: [boolean, KeyUsage[]]) =>
      name === 'AES-CTR'
        ? Promise.resolve({ stream: data.slice() })
        : waitFor(real.subtle.importKey(format, data as BufferSource, name as string, ...rest)),
    encrypt: (params: AesCtrParams, key: CryptoKey | StreamKey, data: BufferSource) => {
      if (!('stream' in key)) return waitFor(real.subtle.encrypt(params, key, data));
      const cipher = createCipheriv('aes-256-ctr', key.stream, bytesOf(params.counter));
      return Promise.resolve(own(cipher.update(bytesOf(data))));
    },
  };
  const subtle = new Proxy(real.subtle, {
    get(target, name: keyof SubtleCrypto) {
      const verb = target[name] as (...args: unknown[]) => Promise<unknown>;
      return quick[name] ?? ((...args: unknown[]) => waitFor(verb.apply(target, args)));
    },
  });
  return {
    subtle,
    getRandomValues: <T extends ArrayBufferView>(array: T): T => {
      dice().fill(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
      return array;
    },
    randomUUID: () => real.randomUUID(),
  } as Crypto;
}
