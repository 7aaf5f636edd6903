import bigInt from 'big-integer';
import { Buffer } from 'buffer/';
import { Api } from 'telegram';
import { computeCheck, computeDigest } from 'telegram/Password';
import type { Con } from '../tl/schema.gen.ts';

// The browser build of GramJS looks for WebCrypto there; its buffers are those of the package it brings.
Object.assign(globalThis, { self: globalThis });

/** What GramJS, an implementation that is not ours, makes of account.getPassword's answer and a password. */
export async function foreignProof(
  settings: Pick<Con['account.password'], 'current_algo' | 'srp_B' | 'srp_id'>,
  password: string,
): Promise<Con['inputCheckPasswordSRP'] & { digest: Uint8Array }> {
  const algo = settings.current_algo;
  if (algo === undefined || algo._ === 'passwordKdfAlgoUnknown') throw new Error('no password');
  const { salt1, salt2, g, p } = algo;
  const currentAlgo = new Api.PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow({
    salt1: Buffer.from(salt1) as never,
    salt2: Buffer.from(salt2) as never,
    g,
    p: Buffer.from(p) as never,
  });
  const request = {
    currentAlgo,
    srp_B: Buffer.from(settings.srp_B!),
    srpId: bigInt(String(settings.srp_id)),
  };
  const check = (await computeCheck(request as never, password)) as Api.InputCheckPasswordSRP;
  const digest = new Uint8Array(await computeDigest(currentAlgo, password));
  const [A, M1] = [new Uint8Array(check.A), new Uint8Array(check.M1)];
  return { _: 'inputCheckPasswordSRP', srp_id: settings.srp_id!, A, M1, digest };
}
