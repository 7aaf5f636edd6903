import { Api } from '../tl/api.gen.ts';
import type { SignInAnswer } from '../telegram.ts';
import { authorize } from './authorize.ts';
import type { Client } from './client.ts';
import { isCode } from './is-code.ts';

/** Proves the second factor (https://core.telegram.org/api/srp). */
export async function checkPassword(client: Client, password: string): Promise<SignInAnswer> {
  try {
    return await attemptOnce(client, password);
  } catch (error) {
    // Telegram forgets its half of the exchange after a while: the next one is as good.
    if (isCode(error, 'SRP_ID_INVALID')) return attemptOnce(client, password);
    throw error;
  }
}

async function attemptOnce(client: Client, password: string): Promise<SignInAnswer> {
  // Of use once in the life of a login, and only where there is a password.
  const { toPasswordCheck } = await import('../to-tl/password-check.ts');
  const asked = await client.link.call(new Api.account.GetPassword());
  const check = await toPasswordCheck(asked, password);
  return authorize(client, () => client.link.call(new Api.auth.CheckPassword({ password: check })));
}
