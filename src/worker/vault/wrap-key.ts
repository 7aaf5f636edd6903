import type { DeviceWrapper, WrappedKey } from './vault.ts';

const AES = { name: 'AES-GCM', length: 256 } as const;
const NONCE_BYTES = 12;

export const SEALING: readonly KeyUsage[] = ['encrypt', 'decrypt'];
export const WRAPPING: readonly KeyUsage[] = ['wrapKey', 'unwrapKey'];

/** A random 256-bit key. Extractable only to be wrapped at once. */
export const newKey = (usages: readonly KeyUsage[], isExtractable: boolean): Promise<CryptoKey> =>
  crypto.subtle.generateKey(AES, isExtractable, [...usages]);

/** A key for wrapping made of 32 bytes, which are zeroed. */
export async function keyOf(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  try {
    return await crypto.subtle.importKey('raw', bytes, AES, false, [...WRAPPING]);
  } finally {
    bytes.fill(0);
  }
}

/** `name` says what the key is and how it is wrapped; it opens under the same name only. */
export async function wrapKey(key: CryptoKey, by: CryptoKey, name: string): Promise<WrappedKey> {
  const nonce = newNonce();
  const wrapped = await crypto.subtle.wrapKey('raw', key, by, params(nonce, name));
  return { nonce, wrapped: new Uint8Array(wrapped) };
}

/** Rejects when key or name are others, or the bytes were altered. */
export function unwrapKey(
  { nonce, wrapped }: WrappedKey,
  by: CryptoKey,
  name: string,
  usages: readonly KeyUsage[],
  isExtractable = false,
): Promise<CryptoKey> {
  return crypto.subtle.unwrapKey('raw', wrapped, by, params(nonce, name), AES, isExtractable, [...usages]);
}

/** Wrapped by two keys: both are needed. */
export async function wrapTwice(
  key: CryptoKey,
  inner: CryptoKey,
  outer: CryptoKey,
  name: string,
): Promise<WrappedKey> {
  const first = await wrapKey(key, inner, name);
  const both = new Uint8Array(NONCE_BYTES + first.wrapped.length);
  both.set(first.nonce);
  both.set(first.wrapped, NONCE_BYTES);
  const nonce = newNonce();
  const wrapped = await crypto.subtle.encrypt(params(nonce, name), outer, both);
  return { nonce, wrapped: new Uint8Array(wrapped) };
}

/** Takes the outer wrapping off; what is left is for unwrapKey. */
export async function unwrapOuter(
  { nonce, wrapped }: WrappedKey,
  outer: CryptoKey,
  name: string,
): Promise<WrappedKey> {
  const both = new Uint8Array(await crypto.subtle.decrypt(params(nonce, name), outer, wrapped));
  return { nonce: both.slice(0, NONCE_BYTES), wrapped: both.slice(NONCE_BYTES) };
}

/** A data key as the first version kept it; extractable, to be wrapped anew at once. */
export const unwrapByDevice = (accountId: string, wrapper: DeviceWrapper): Promise<CryptoKey> =>
  unwrapKey(wrapper, wrapper.key, `data-key\0${accountId}`, SEALING, true);

const newNonce = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(NONCE_BYTES));

const params = (iv: Uint8Array<ArrayBuffer>, name: string): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(name),
});
