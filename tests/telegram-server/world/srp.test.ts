import { describe, expect, it } from 'vitest';
import { DEMO_PEOPLE } from './demo-people.ts';
import {
  checkProof,
  makeChallenge,
  makeVerifier,
  SRP_G,
  SRP_P,
  type SrpChallenge,
  type Verifier,
} from './srp.ts';
import { foreignProof } from './foreign-proof.ts';
import { aWorld } from '../api/a-caller.ts';

const salt1 = new Uint8Array(40).fill(1);
const salt2 = new Uint8Array(16).fill(2);

const ALGORITHM = 'passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow';

function proofFor(verifier: Verifier, challenge: SrpChallenge, password: string) {
  const current_algo = {
    _: ALGORITHM,
    salt1: verifier.salt1,
    salt2: verifier.salt2,
    g: SRP_G,
    p: SRP_P,
  } as const;
  return foreignProof({ current_algo, srp_B: challenge.B, srp_id: 1n }, password);
}

describe('SRP', () => {
  it('agrees with a foreign implementation about verifier and proof', async () => {
    const verifier = await makeVerifier('bahor2026', salt1, salt2);
    const challenge = makeChallenge(verifier);
    const { A, M1, digest } = await proofFor(verifier, challenge, 'bahor2026');
    expect(Buffer.from(digest).equals(Buffer.from(verifier.v))).toBe(true);
    expect(checkProof(verifier, challenge, A, M1)).toBe('right');
  }, 20_000);

  it('refuses another password, and a proof made for another challenge', async () => {
    const verifier = await makeVerifier('bahor2026', salt1, salt2);
    const challenge = makeChallenge(verifier);
    const wrong = await proofFor(verifier, challenge, 'Bahor2026');
    expect(checkProof(verifier, challenge, wrong.A, wrong.M1)).toBe('wrong');
    const right = await proofFor(verifier, challenge, 'bahor2026');
    expect(checkProof(verifier, makeChallenge(verifier), right.A, right.M1)).toBe('wrong');
  }, 20_000);

  it('refuses values of A that would make the key known', async () => {
    const verifier = await makeVerifier('x', salt1, salt2);
    const challenge = makeChallenge(verifier);
    const M1 = new Uint8Array(32);
    for (const A of [new Uint8Array(256), Uint8Array.of(1), SRP_P, new Uint8Array(257).fill(1)]) {
      expect(checkProof(verifier, challenge, A, M1)).toBe('bad A');
    }
  });

  it('has the verifier of the password that the demo prints', async () => {
    const person = DEMO_PEOPLE.find(({ password }) => password !== undefined)!;
    const kept = aWorld().world.accounts.byUser(person.id)!.password!;
    const made = await makeVerifier(person.password!, kept.verifier.salt1, kept.verifier.salt2);
    expect(kept.verifier.v).toEqual(made.v);
  });
});
