import {
  constants,
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  privateDecrypt,
} from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { ByteWriter } from '../tl/byte-writer.ts';

/** The server's RSA key of 2048 bits. */
export interface RsaKey {
  /** The low 64 bits of SHA1 of the public key, as a signed long. */
  readonly fingerprint: bigint;
  /** PKCS#1, as clients embed it. */
  readonly publicKeyPem: string;
  /** PKCS#1, to be kept. */
  readonly privateKeyPem: string;
  /** x^d mod n, 256 bytes, without looking at any padding. */
  decrypt(data: Uint8Array): Uint8Array;
}

/** Fingerprint of `rsa_public_key n:string e:string`. https://core.telegram.org/mtproto/auth_key */
export function rsaFingerprint(publicKey: KeyObject): bigint {
  const { n, e } = publicKey.export({ format: 'jwk' });
  if (!n || !e) throw new TypeError('not an RSA key');
  const to = new ByteWriter();
  to.bytes(Buffer.from(n, 'base64url'));
  to.bytes(Buffer.from(e, 'base64url'));
  return createHash('sha1').update(to.finish()).digest().readBigInt64LE(12);
}

/** The key in this PEM (PKCS#1 or PKCS#8, private), or a new one. */
export function rsaKey(pem?: string): RsaKey {
  const secret = pem ? createPrivateKey(pem) : generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const open = createPublicKey(secret);
  return {
    fingerprint: rsaFingerprint(open),
    publicKeyPem: open.export({ type: 'pkcs1', format: 'pem' }).toString(),
    privateKeyPem: secret.export({ type: 'pkcs1', format: 'pem' }).toString(),
    decrypt: (data) => privateDecrypt({ key: secret, padding: constants.RSA_NO_PADDING }, data),
  };
}
