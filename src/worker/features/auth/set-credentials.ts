import { CallError } from '#contract/errors.ts';
import type { AuthStep } from '#model/auth-step.ts';
import type { Account } from '#worker/accounts/account.ts';
import { writeSetting } from '#worker/accounts/settings.ts';
import { enterStep } from './auth-steps.ts';

/** Takes an API ID and hash as https://my.telegram.org shows them. BAD_INPUT names the field that cannot be right. */
export async function setCredentials(
  account: Account,
  p: { apiId: string; apiHash: string },
): Promise<AuthStep> {
  const apiId = Number(p.apiId.trim());
  const apiHash = p.apiHash.trim().toLowerCase();
  if (!Number.isInteger(apiId) || apiId < 1 || apiId > 0x7fffffff)
    throw new CallError('BAD_INPUT', { field: 'apiId' });
  if (!/^[0-9a-f]{32}$/.test(apiHash)) throw new CallError('BAD_INPUT', { field: 'apiHash' });
  await account.disconnect();
  await writeSetting(account.cache, 'credentials', { apiId, apiHash }, 'strict');
  return enterStep(account, { step: { name: 'phone' } });
}
