import { packValue, unpackValue } from './pack-value.ts';
import { SealBroken, type Sealer } from './sealer.ts';

/** A sealed row: this byte, 12 bytes of nonce, then ciphertext with its 16-byte tag. */
const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + NONCE_BYTES;

const encoder = new TextEncoder();

/** A sealer over one AES-GCM key with the usages encrypt and decrypt. Nonces are random (NIST SP 800-38D, 8.2.2). */
export function createSealer(key: CryptoKey): Sealer {
  return {
    async seal(table, rowKey, value) {
      const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
      const params = { name: 'AES-GCM', iv, additionalData: rowName(table, rowKey) };
      const box = new Uint8Array(await crypto.subtle.encrypt(params, key, packValue(value)));
      const sealed = new Uint8Array(HEAD_BYTES + box.length);
      sealed[0] = VERSION;
      sealed.set(iv, 1);
      sealed.set(box, HEAD_BYTES);
      return sealed;
    },

    async open<T>(table: string, rowKey: string, sealed: Uint8Array): Promise<T> {
      try {
        return (await openRow(key, table, rowKey, sealed)) as T;
      } catch {
        throw new SealBroken(table);
      }
    },
  };
}

async function openRow(key: CryptoKey, table: string, rowKey: string, sealed: Uint8Array): Promise<unknown> {
  if (sealed[0] !== VERSION || sealed.length < HEAD_BYTES + TAG_BYTES) throw new SealBroken(table);
  const bytes = sealed as Uint8Array<ArrayBuffer>;
  const params = {
    name: 'AES-GCM',
    iv: bytes.subarray(1, HEAD_BYTES),
    additionalData: rowName(table, rowKey),
  };
  const packed = await crypto.subtle.decrypt(params, key, bytes.subarray(HEAD_BYTES));
  return unpackValue(new Uint8Array(packed));
}

const rowName = (table: string, rowKey: string): Uint8Array<ArrayBuffer> =>
  encoder.encode(`${table}\0${rowKey}`);
