import type { Type } from '../tl/schema.gen.ts';
import type { AccountPassword } from '../world/accounts.ts';
import { SRP_G, SRP_P } from '../world/srp.ts';
import { RpcError } from './method.ts';

/** Salts that the server asks new passwords to begin with; the client adds random bytes of its own to the first. */
export const NEW_SALT1 = new TextEncoder().encode('Xabar-s1');
export const NEW_SALT2 = new TextEncoder().encode('Xabar-salt-two-x');

/**
 * The password that new settings set, or undefined where they take it away.
 * Throws 400 NEW_SETTINGS_INVALID, NEW_SALT_INVALID. See https://core.telegram.org/api/srp#setting-a-new-2fa-password
 */
export function newPassword(
  settings: Type['account.PasswordInputSettings'] | undefined,
): AccountPassword | undefined {
  const algo = settings?.new_algo;
  const v = settings?.new_password_hash;
  if (settings === undefined || algo === undefined || algo._ === 'passwordKdfAlgoUnknown') return undefined;
  if (v?.length !== 256) throw new RpcError(400, 'NEW_SETTINGS_INVALID');
  const startsRight =
    NEW_SALT1.every((byte, at) => algo.salt1[at] === byte) && algo.salt1.length > NEW_SALT1.length;
  const sameSecond = Buffer.from(algo.salt2).equals(NEW_SALT2);
  const sameGroup = algo.g === SRP_G && Buffer.from(algo.p).equals(SRP_P);
  if (!startsRight || !sameSecond || !sameGroup) throw new RpcError(400, 'NEW_SALT_INVALID');
  const verifier = { salt1: algo.salt1, salt2: algo.salt2, v };
  return { verifier, hint: settings.hint ?? '', recoveryEmail: settings.email || undefined };
}
