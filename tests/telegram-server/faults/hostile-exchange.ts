import { getDiffieHellman } from 'node:crypto';
import { toBytes, toNumber } from '../crypto/big-number.ts';
import { dhPrime, newDhSide } from '../crypto/diffie-hellman.ts';
import type { DhSide } from '../crypto/diffie-hellman.ts';
import type { Con } from '../tl/schema.gen.ts';
import type { Hostile } from './hostile.ts';

function flip(bytes: Uint8Array): Uint8Array {
  const changed = Uint8Array.from(bytes);
  changed[0]! ^= 1;
  return changed;
}

/** resPQ with the breaches that are switched on. */
export function spoilResPq(answer: Con['resPQ'], hostile: Hostile): Con['resPQ'] {
  const spoilt = { ...answer };
  if (hostile.take('wrongNonce')) spoilt.nonce = flip(answer.nonce);
  if (hostile.take('unknownFingerprint')) {
    spoilt.server_public_key_fingerprints = answer.server_public_key_fingerprints.map((print) => print ^ 1n);
  }
  return spoilt;
}

/** An exchange over other parameters: another safe prime, a number that is none, a generator out of range. */
function spoilSide(hostile: Hostile, honest: DhSide): DhSide {
  if (hostile.take('otherPrime')) return newDhSide(getDiffieHellman('modp14').getPrime(), 2);
  if (hostile.take('compositePrime'))
    return newDhSide(toBytes(toNumber(dhPrime) - 4n, 256), honest.generator);
  return hostile.take('generatorOutOfRange') ? newDhSide(dhPrime, 1) : honest;
}

export interface SpoiltInner {
  side: DhSide;
  inner: Con['server_DH_inner_data'];
  /** The hash to send instead of the right one. */
  hash: Uint8Array | undefined;
}

/** server_DH_inner_data with the breaches that are switched on. */
export function spoilInner(
  hostile: Hostile,
  honest: DhSide,
  answer: Con['server_DH_inner_data'],
): SpoiltInner {
  const side = spoilSide(hostile, honest);
  const inner = { ...answer, g: side.generator, dh_prime: side.prime, g_a: side.publicValue };
  if (hostile.take('publicValueTooLow')) inner.g_a = toBytes(1n, 256);
  if (hostile.take('publicValueTooHigh')) inner.g_a = toBytes(toNumber(side.prime) - 1n, 256);
  if (hostile.take('wrongInnerNonce')) inner.nonce = flip(inner.nonce);
  const hash = hostile.take('wrongInnerHash') ? new Uint8Array(20) : undefined;
  return { side, inner, hash };
}
