import { CallError } from '#contract/errors.ts';
import type { AuthStep } from '#model/auth-step.ts';
import type { Account } from '#worker/accounts/account.ts';
import { afterSignIn, loginState } from './auth-steps.ts';

export async function submitCode(account: Account, p: { code: string }): Promise<AuthStep> {
  const { phone, hash, isEmail } = await loginState(account);
  if (!phone || !hash) throw new CallError('PHONE_CODE_EXPIRED');
  const code = p.code.trim();
  if (code === '') throw new CallError('PHONE_CODE_EMPTY');
  const telegram = await account.telegram();
  return afterSignIn(account, await telegram.signIn({ phone, hash, code, isEmail: isEmail ?? false }));
}

/** The two-step password; it is hashed by SRP here and never leaves this device. */
export async function submitPassword(account: Account, p: { password: string }): Promise<AuthStep> {
  if (p.password === '') throw new CallError('PASSWORD_HASH_INVALID');
  const telegram = await account.telegram();
  return afterSignIn(account, await telegram.checkPassword(p.password));
}

/** Creates the account; Telegram's terms, which the screen showed, are accepted with it. */
export async function signUp(
  account: Account,
  p: { firstName: string; lastName: string },
): Promise<AuthStep> {
  const { phone, hash, termsId } = await loginState(account);
  if (!phone || !hash) throw new CallError('PHONE_CODE_EXPIRED');
  const firstName = p.firstName.trim();
  if (firstName === '') throw new CallError('FIRSTNAME_INVALID');
  const telegram = await account.telegram();
  const request = { phone, hash, firstName, lastName: p.lastName.trim(), ...(termsId && { termsId }) };
  return afterSignIn(account, await telegram.signUp(request));
}
