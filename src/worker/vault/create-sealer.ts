import { CallError } from '#contract/errors.ts';
import { packValue, unpackValue } from './pack-value.ts';
import { SealBroken, type Sealer } from './sealer.ts';

/** A sealed row: this byte, 12 bytes of nonce, then ciphertext with its 16-byte tag. */
const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + NONCE_BYTES;

const encoder = new TextEncoder();

/** A sealer over one AES-GCM key with the usages encrypt and decrypt. Nonces are random (NIST SP 800-38D, 8.2.2). */
export const createSealer = (key: CryptoKey): Sealer => createRevocableSealer(key).sealer;

/** A sealer that holds its key until it is revoked, and rejects with LOCKED from then on. */
export function createRevocableSealer(key: CryptoKey): {
  readonly sealer: Sealer;
  readonly revoke: () => void;
} {
  // The functions below close over this alone: a parameter they used would stay alive as long as they do.
  let held: CryptoKey | undefined = key;
  const hold = (): CryptoKey => {
    if (!held) throw new CallError('LOCKED');
    return held;
  };
  const sealer: Sealer = {
    seal: async (table, rowKey, value) => sealRow(hold(), table, rowKey, value),
    async open<T>(table: string, rowKey: string, sealed: Uint8Array): Promise<T> {
      const opened = await openRow(hold(), table, rowKey, sealed).catch(() => new SealBroken(table));
      hold();
      if (opened instanceof SealBroken) throw opened;
      return opened as T;
    },
  };
  return { sealer, revoke: () => (held = undefined) };
}

async function sealRow(
  key: CryptoKey,
  table: string,
  rowKey: string,
  value: unknown,
): Promise<Uint8Array<ArrayBuffer>> {
  const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const params = { name: 'AES-GCM', iv, additionalData: rowName(table, rowKey) };
  const box = new Uint8Array(await crypto.subtle.encrypt(params, key, packValue(value)));
  const sealed = new Uint8Array(HEAD_BYTES + box.length);
  sealed[0] = VERSION;
  sealed.set(iv, 1);
  sealed.set(box, HEAD_BYTES);
  return sealed;
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
