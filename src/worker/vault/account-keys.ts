import { CallError } from '#contract/errors.ts';
import { accountName } from './adopt-old-keys.ts';
import type { VaultContext } from './context.ts';
import { masterKey, masterKeyForNew } from './master-key.ts';
import { hex } from './master-row.ts';
import type { Sealer } from './sealer.ts';
import type { AccountKey, MasterWrapper } from './vault.ts';
import { newKey, SEALING, unwrapKey, wrapKey } from './wrap-key.ts';

const ID_BYTES = 16;

export async function createAccount(context: VaultContext): Promise<string> {
  const master = await masterKeyForNew(context);
  const accountId = hex(crypto.getRandomValues(new Uint8Array(ID_BYTES)));
  const dataKey = await newKey(SEALING, true);
  const wrapper: MasterWrapper = {
    kind: 'master',
    ...(await wrapKey(dataKey, master, accountName(accountId))),
  };
  const record: AccountKey = { version: 1, accountId, wrappers: [wrapper] };
  await context.store.put('accounts', accountId, record);
  return accountId;
}

export async function unlockAccount(context: VaultContext, accountId: string): Promise<Sealer> {
  const { store, ring } = context;
  if (ring.lockedAccounts.has(accountId)) throw new CallError('LOCKED', { field: 'account' });
  const { moment } = ring;
  const master = await masterKey(context);
  const record = (await store.get('accounts', accountId)) as AccountKey | undefined;
  if (!record) throw new CallError('NOT_FOUND', { field: 'account' });
  const wrapper = record.wrappers.find((each): each is MasterWrapper => each.kind === 'master');
  const broken = () => new CallError('STORAGE_BROKEN', { field: 'account' });
  if (!master || !wrapper) throw broken();
  const dataKey = await unwrapKey(wrapper, master, accountName(accountId), SEALING).catch(() => {
    throw broken();
  });
  return ring.sealer(accountId, dataKey, moment);
}
