import type { DeviceWrapper } from './vault.ts';

const AES = { name: 'AES-GCM', length: 256 } as const;

/** A new data key, wrapped by a new non-extractable key of this device. The data key itself is not kept in the clear. */
export async function wrapNewKey(accountId: string): Promise<DeviceWrapper> {
  const dataKey = await crypto.subtle.generateKey(AES, true, ['encrypt', 'decrypt']);
  const key = await crypto.subtle.generateKey(AES, false, ['wrapKey', 'unwrapKey']);
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const wrapped = await crypto.subtle.wrapKey('raw', dataKey, key, wrapping(accountId, nonce));
  return { kind: 'device', key, nonce, wrapped: new Uint8Array(wrapped) };
}

/** The data key, for sealing and opening only: it cannot be read out of memory by script. */
export function unwrapKey(accountId: string, { key, nonce, wrapped }: DeviceWrapper): Promise<CryptoKey> {
  const usages: KeyUsage[] = ['encrypt', 'decrypt'];
  return crypto.subtle.unwrapKey('raw', wrapped, key, wrapping(accountId, nonce), AES, false, usages);
}

/** A key that is never wrapped because it never leaves this database. */
export const deviceKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey(AES, false, ['encrypt', 'decrypt']);

const wrapping = (accountId: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(`data-key\0${accountId}`),
});
