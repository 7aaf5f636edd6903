import { CallError } from '#contract/errors.ts';
import type { AuthStep } from '#model/auth-step.ts';
import type { Account } from '#worker/accounts/account.ts';
import type { SentCode } from '#worker/telegram/telegram.ts';
import { afterSignIn, enterCodeStep, loginState } from './auth-steps.ts';

/** Asks Telegram for a code. Any way of writing the number is taken; only its digits count. */
export async function sendCode(account: Account, p: { phone: string }): Promise<AuthStep> {
  const phone = p.phone.replace(/\D/g, '');
  if (phone.length < 5 || phone.length > 17) throw new CallError('PHONE_NUMBER_INVALID');
  const telegram = await account.telegram();
  return codeSent(account, phone, await telegram.sendCode(phone));
}

/** Asks for the next way the code can travel. */
export async function resendCode(account: Account): Promise<AuthStep> {
  const { phone, hash } = await loginState(account);
  if (!phone || !hash) throw new CallError('PHONE_CODE_EXPIRED');
  const telegram = await account.telegram();
  return codeSent(account, phone, await telegram.resendCode(phone, hash));
}

/** Telegram may let us in without a code (https://core.telegram.org/constructor/auth.sentCodeSuccess). */
const codeSent = (account: Account, phone: string, sent: SentCode): Promise<AuthStep> =>
  sent.signedIn ? afterSignIn(account, sent.signedIn) : enterCodeStep(account, phone, sent);
