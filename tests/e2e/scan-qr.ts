import { acceptLoginToken } from '../telegram-server/api/auth/accept-login-token.ts';
import type { Call } from '../telegram-server/api/method.ts';
import type { LocalTelegram } from './local-telegram.ts';

/** A signed-in device of this person accepts the latest QR code that is shown anywhere. */
export function scanQr({ world }: LocalTelegram, userId: bigint): void {
  const token = world.authorizations.loginTokens.waiting.at(-1);
  if (!token) throw new Error('no QR code is shown');
  void acceptLoginToken({ token: token.token }, { world, userId } as Call);
}
