import { randomBytes } from 'node:crypto';
import { SRP_G, SRP_P } from '../../world/srp.ts';
import { RpcError, type Method } from '../method.ts';
import { NEW_SALT1, NEW_SALT2 } from '../password-settings.ts';

const ALGORITHM = 'passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow';

/** https://core.telegram.org/method/account.getPassword, before login too, once a right code was shown. */
export const getPassword: Method<'account.getPassword'> = (_params, call) => {
  const { accounts, authorizations } = call.world;
  const userId = call.userId ?? authorizations.owes(call.authKey.id);
  if (userId === undefined) throw new RpcError(401, 'AUTH_KEY_UNREGISTERED');
  const open = accounts.challenge(userId);
  const settings = {
    _: 'account.password' as const,
    new_algo: { _: ALGORITHM, salt1: NEW_SALT1, salt2: NEW_SALT2, g: SRP_G, p: SRP_P } as const,
    new_secure_algo: {
      _: 'securePasswordKdfAlgoPBKDF2HMACSHA512iter100000' as const,
      salt: new Uint8Array(randomBytes(8)),
    },
    secure_random: new Uint8Array(randomBytes(256)),
  };
  if (open === undefined) return settings;
  const { salt1, salt2 } = open.password.verifier;
  return {
    ...settings,
    has_password: true,
    has_recovery: open.password.recoveryEmail !== undefined || undefined,
    current_algo: { _: ALGORITHM, salt1, salt2, g: SRP_G, p: SRP_P },
    srp_B: open.B,
    srp_id: open.id,
    hint: open.password.hint || undefined,
  };
};
