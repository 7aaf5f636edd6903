import { checkPrimeSync, generatePrimeSync, getDiffieHellman } from 'node:crypto';
import { toBytes, toNumber } from '../crypto/big-number.ts';
import { dhPrime, newDhSide } from '../crypto/diffie-hellman.ts';
import type { DhSide } from '../crypto/diffie-hellman.ts';
import type { Con, Type } from '../tl/schema.gen.ts';
import type { Hostile, HostileExchange } from './hostile.ts';

function flip(bytes: Uint8Array): Uint8Array {
  const changed = Uint8Array.from(bytes);
  changed[0]! ^= 1;
  return changed;
}

/** resPQ with the breaches that are switched on. */
export function spoilResPq(answer: Con['resPQ'], hostile: Hostile): Con['resPQ'] {
  const spoilt = { ...answer };
  if (hostile.take('wrongNonce')) spoilt.nonce = flip(answer.nonce);
  if (hostile.take('primePq')) spoilt.pq = toBytes(2n ** 61n - 1n, 8);
  if (hostile.take('unknownFingerprint')) {
    spoilt.server_public_key_fingerprints = answer.server_public_key_fingerprints.map((print) => print ^ 1n);
  }
  return spoilt;
}

let unsafePrime: Uint8Array | undefined;

/** A prime of 2048 bits that 3 would fit, were it a safe one: 11 mod 12, and its half no prime. */
function primeWithCompositeHalf(): Uint8Array {
  while (unsafePrime === undefined) {
    const prime = generatePrimeSync(2048, { bigint: true, add: 12n, rem: 11n });
    if (!checkPrimeSync((prime - 1n) / 2n)) unsafePrime = toBytes(prime, 256);
  }
  return unsafePrime;
}

/** Exchanges over other parameters. */
const sides: Partial<Record<HostileExchange, (honest: DhSide) => DhSide>> = {
  otherPrime: () => newDhSide(getDiffieHellman('modp14').getPrime(), 2),
  compositePrime: ({ generator }) => newDhSide(toBytes(toNumber(dhPrime) - 4n, 256), generator),
  unsafePrime: ({ generator }) => newDhSide(primeWithCompositeHalf(), generator),
  shortPrime: () => newDhSide(getDiffieHellman('modp2').getPrime(), 2),
  generatorOutOfRange: () => newDhSide(dhPrime, 1),
  generatorOfWholeGroup: () => newDhSide(dhPrime, 2),
};

function spoilSide(hostile: Hostile, honest: DhSide): DhSide {
  for (const [name, side] of Object.entries(sides))
    if (hostile.take(name as HostileExchange)) return side(honest);
  return honest;
}

const margin = 1n << 1984n;

/** What stands for g^a, given p. */
const publicValues: Partial<Record<HostileExchange, (prime: bigint) => bigint>> = {
  publicValueZero: () => 0n,
  publicValueTooLow: () => 1n,
  publicValueTooHigh: (prime) => prime - 1n,
  publicValueBelowMargin: () => margin - 1n,
  publicValueAboveMargin: (prime) => prime - margin + 1n,
};

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
  for (const [name, value] of Object.entries(publicValues))
    if (hostile.take(name as HostileExchange)) inner.g_a = toBytes(value(toNumber(side.prime)), 256);
  if (hostile.take('wrongInnerNonce')) inner.nonce = flip(inner.nonce);
  if (hostile.take('wrongInnerServerNonce')) inner.server_nonce = flip(inner.server_nonce);
  const hash = hostile.take('wrongInnerHash') ? new Uint8Array(20) : undefined;
  return { side, inner, hash };
}

type Answer = Type['ResPQ'] | Type['Server_DH_Params'] | Type['Set_client_DH_params_answer'];

/** Any answer of the exchange with the breaches that are switched on. */
export function spoilAnswer(answer: Answer, hostile: Hostile): Answer {
  const spoilt = { ...answer };
  if (hostile.take('wrongServerNonce')) spoilt.server_nonce = Uint8Array.from(answer.server_nonce).reverse();
  if (spoilt._ === 'server_DH_params_ok') {
    if (hostile.take('wrongParamsNonce')) spoilt.nonce = flip(spoilt.nonce);
    if (hostile.take('wrongParamsServerNonce')) spoilt.server_nonce = flip(spoilt.server_nonce);
    if (hostile.take('answerNotWholeBlocks')) spoilt.encrypted_answer = spoilt.encrypted_answer.slice(0, -4);
  }
  if (spoilt._ === 'dh_gen_ok') {
    if (hostile.take('wrongDoneNonce')) spoilt.nonce = flip(spoilt.nonce);
    if (hostile.take('wrongDoneServerNonce')) spoilt.server_nonce = flip(spoilt.server_nonce);
  }
  return spoilt;
}

/** An unencrypted message with the breaches that are switched on: msg_id stands at 8, the length at 16. */
export function spoilPlain(payload: Uint8Array, hostile: Hostile): Uint8Array {
  const spoilt = Uint8Array.from(payload);
  if (hostile.take('evenPlainMessageId')) spoilt[8]! &= ~3;
  if (hostile.take('plainLengthBeyondEnd')) spoilt[17]! += 64;
  return spoilt;
}
