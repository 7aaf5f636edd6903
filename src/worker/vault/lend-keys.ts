import { accountName, LOGIN_NAME, readAccounts } from './adopt-old-keys.ts';
import type { VaultContext } from './context.ts';
import { undefinedIfBroken, readMaster } from './master-row.ts';
import type { MasterWrapper, VaultStore, WrappedKey } from './vault.ts';
import { SEALING, unwrapKey } from './wrap-key.ts';

/** Takes over what another tab unlocked, if it opens what lies here. Nothing is borrowed where no passcode is asked for. */
export async function borrowKeys({ store, ring, ports }: VaultContext): Promise<void> {
  const lent = ports.lender?.lent();
  if (!lent) return;
  const row = await readMaster(store).catch(undefinedIfBroken);
  if (row?.passcode && (await opensSomething(store, lent.master))) ring.borrow(lent);
}

/** Keys of a vault that was thrown away meanwhile open nothing. */
async function opensSomething(store: VaultStore, master: CryptoKey): Promise<boolean> {
  const login = (await store.get('keys', 'login')) as WrappedKey | undefined;
  const boxes: [WrappedKey, string][] = login ? [[login, LOGIN_NAME]] : [];
  for (const { accountId, wrappers } of await readAccounts(store)) {
    const own = wrappers.find((each): each is MasterWrapper => each.kind === 'master');
    if (own) boxes.push([own, accountName(accountId)]);
  }
  for (const [box, name] of boxes) {
    const key = await unwrapKey(box, master, name, SEALING).catch(() => undefined);
    if (key) return true;
  }
  return false;
}
