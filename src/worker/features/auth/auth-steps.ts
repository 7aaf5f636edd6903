import { CallError } from '#contract/errors.ts';
import type { AuthStep } from '#model/auth-step.ts';
import type { Account } from '#worker/accounts/account.ts';
import { type LoginState, readSetting, writeSetting } from '#worker/accounts/settings.ts';
import type { SentCode, SignInAnswer } from '#worker/telegram/telegram.ts';
import { completeSignIn } from './complete-sign-in.ts';

/** Where the login stands, as written down; a fresh one starts with credentials, or the phone where the build has them. */
export async function loginState(account: Account): Promise<LoginState> {
  const state = await readSetting(account.cache, 'login');
  return state ?? { step: { name: (await account.credentials()) ? 'phone' : 'credentials' } };
}

/** Writes a step down before it is shown, so that a reload finds it. */
export async function enterStep(account: Account, state: LoginState): Promise<AuthStep> {
  await writeSetting(account.cache, 'login', state, 'strict');
  return state.step;
}

export async function enterCodeStep(account: Account, phone: string, sent: SentCode): Promise<AuthStep> {
  const { kind, length, hint, nextKind, timeout, hash } = sent;
  const step: AuthStep = {
    name: 'code',
    phone,
    kind,
    length,
    ...(hint !== undefined && { hint }),
    ...(nextKind && { nextKind, resendAt: account.clock.now() + (timeout ?? 0) * 1000 }),
  };
  return enterStep(account, { step, phone, hash, isEmail: kind === 'email' });
}

/** What follows an answer to a code, a password, a sign-up or a scanned QR code. */
export async function afterSignIn(account: Account, answer: SignInAnswer): Promise<AuthStep> {
  const state = await loginState(account);
  switch (answer.kind) {
    case 'signedIn':
      return completeSignIn(account, answer.self);
    case 'passwordNeeded':
      return enterStep(account, { ...state, step: { name: 'password', hint: answer.hint } });
    case 'signUpRequired': {
      if (!state.phone) throw new CallError('INTERNAL');
      const { terms, termsId } = answer;
      const step: AuthStep = { name: 'signUp', phone: state.phone, ...(terms !== undefined && { terms }) };
      return enterStep(account, { ...state, step, ...(termsId !== undefined && { termsId }) });
    }
  }
}
