import { CallError } from '#contract/errors.ts';
import { adoptOldKeys, hasOldKeys } from './adopt-old-keys.ts';
import type { VaultContext } from './context.ts';
import { masterByDevice, masterRow, openRow, readMaster, undefinedIfBroken } from './master-row.ts';
import { newKey, WRAPPING } from './wrap-key.ts';

/**
 * The master key, for wrapping and unwrapping. Undefined where nothing was ever kept here. LOCKED when it takes a passcode,
 * STORAGE_BROKEN when the device's key does not open it.
 */
export async function masterKey(context: VaultContext): Promise<CryptoKey | undefined> {
  const { ring, store } = context;
  if (ring.master) return ring.master;
  const { moment } = ring;
  const row = await readMaster(store);
  if (row?.passcode) throw new CallError('LOCKED');
  const hasOld = await hasOldKeys(store);
  if (!row && !hasOld) return undefined;
  const master = row ? await ring.hold(await masterByDevice(row), moment) : await makeMaster(context);
  if (hasOld) await adoptOldKeys(store, master);
  return master;
}

/** The same, made when there is none, or none that anybody can open. */
export async function masterKeyForNew(context: VaultContext): Promise<CryptoKey> {
  const found = await masterKey(context).catch(undefinedIfBroken);
  return found ?? makeMaster(context);
}

async function makeMaster({ store, ring }: VaultContext): Promise<CryptoKey> {
  const { moment } = ring;
  const master = await newKey(WRAPPING, true);
  const { table, key, value } = masterRow(await openRow(master));
  await store.put(table, key, value);
  return ring.hold(master, moment);
}
