import type { AuthStep } from '#model/auth-step.ts';
import type { Account } from '#worker/accounts/account.ts';
import { enterStep, loginState } from './auth-steps.ts';

/** One step back: to the phone from everything after it, from the phone to the credentials. */
export async function stepBack(account: Account): Promise<AuthStep> {
  const { step, phone, hash } = await loginState(account);
  account.qr.stop();
  if (step.name === 'phone') return enterStep(account, { step: { name: 'credentials' } });
  if (step.name === 'code' && phone && hash) {
    // A courtesy that lets the number be used again at once; nothing depends on it.
    account.inBackground(async () => (await account.telegram()).cancelCode(phone, hash));
  }
  return enterStep(account, { step: { name: 'phone', ...(phone && { phone }) } });
}
