import { CallError } from '#contract/errors.ts';
import type { PasscodeKind } from './vault.ts';

const LEAST = 4;
const MOST = 64;

/**
 * What Argon2id is given: NFKC (so that keyboards which compose letters differently agree), UTF-8. BAD_INPUT for what can be
 * no passcode: fewer than 4 or more than 64 code points, half a surrogate pair, or other than digits where it is a PIN.
 */
export function passcodeBytes(passcode: string, kind: PasscodeKind): Uint8Array<ArrayBuffer> {
  const text = passcode.normalize('NFKC');
  const length = Array.from(text).length;
  const isAllowed = length >= LEAST && length <= MOST && !/\p{Surrogate}/u.test(text);
  if (!isAllowed || (kind === 'pin' && !/^[0-9]+$/.test(text)))
    throw new CallError('BAD_INPUT', { field: 'passcode' });
  return new TextEncoder().encode(text);
}
