import { generatePrimeSync } from 'node:crypto';
import { toBytes } from './big-number.ts';

export interface ProofOfWork {
  /** 8 bytes, below 2^63. */
  readonly pq: Uint8Array;
  readonly p: Uint8Array;
  readonly q: Uint8Array;
}

/** pq, the product of two different odd primes p < q of 31 bits. https://core.telegram.org/mtproto/auth_key */
export function newProofOfWork(): ProofOfWork {
  const a = generatePrimeSync(31, { bigint: true });
  const b = generatePrimeSync(31, { bigint: true });
  if (a === b) return newProofOfWork();
  const [p, q] = a < b ? [a, b] : [b, a];
  return { pq: toBytes(p * q, 8), p: toBytes(p, 4), q: toBytes(q, 4) };
}
