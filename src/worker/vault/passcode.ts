import { CallError } from '#contract/errors.ts';
import { isDeviceWrapper, readAccounts } from './adopt-old-keys.ts';
import { calibrate } from './calibrate.ts';
import type { VaultContext } from './context.ts';
import { masterKeyForNew } from './master-key.ts';
import { masterRow, newDeviceKey, openRow, type PasscodeWay, passcodeWay, readMaster } from './master-row.ts';
import { passcodeBytes } from './passcode-bytes.ts';
import { tryPasscode } from './try-passcode.ts';
import type { NewPasscode, VaultRow } from './vault.ts';
import { keyOf } from './wrap-key.ts';

/** The row of the master key is replaced in one write: before it there is no passcode, after it no way around one. */
export async function setPasscode(context: VaultContext, chosen: NewPasscode): Promise<void> {
  const { store, ring } = context;
  passcodeBytes(chosen.passcode, chosen.kind);
  await masterKeyForNew(context);
  if ((await readMaster(store))?.passcode) throw new CallError('BAD_INPUT', { field: 'passcode' });
  const device = await newDeviceKey();
  const passcode = await newWay(context, await ring.exportable(), device, chosen);
  await store.putAll([
    masterRow({ version: 1, device, passcode }),
    { table: 'keys', key: 'attempts', value: undefined },
    ...(await withoutDeviceWrappers(context)),
  ]);
}

export async function changePasscode(
  context: VaultContext,
  { old, new: passcode, kind }: { old: string; new: string; kind: NewPasscode['kind'] },
): Promise<void> {
  onlyUnlocked(context);
  passcodeBytes(passcode, kind);
  const { row, master } = await tryPasscode(context, old);
  const way = await newWay(context, master, row.device, { passcode, kind });
  await context.store.putAll([masterRow({ ...row, passcode: way })]);
}

export async function removePasscode(context: VaultContext, passcode: string): Promise<void> {
  onlyUnlocked(context);
  const { master } = await tryPasscode(context, passcode);
  await context.store.putAll([masterRow(await openRow(master))]);
  context.ring.lockedAccounts.clear();
}

export async function unlockWith(context: VaultContext, passcode: string): Promise<void> {
  const { ring } = context;
  const { moment } = ring;
  const { master } = await tryPasscode(context, passcode);
  await ring.hold(master, moment);
  ring.lockedAccounts.clear();
}

export async function lockAccount({ store, ring }: VaultContext, accountId: string): Promise<void> {
  if (!(await readMaster(store))?.passcode) throw new CallError('NOT_FOUND', { field: 'passcode' });
  ring.lockedAccounts.add(accountId);
  ring.revoke(accountId);
}

export function onlyUnlocked({ ring }: VaultContext): void {
  if (!ring.master) throw new CallError('LOCKED');
}

async function newWay(
  { ports }: VaultContext,
  master: CryptoKey,
  device: CryptoKey,
  { passcode, kind }: NewPasscode,
): Promise<PasscodeWay> {
  const password = passcodeBytes(passcode, kind);
  try {
    const { hash, salt, cost } = await calibrate(ports.argon2, ports.elapsed, password);
    return await passcodeWay(master, device, { kind, salt, cost, key: await keyOf(hash) });
  } finally {
    password.fill(0);
  }
}

/** Accounts whose old key could not be brought under the master key: nobody opens them, but nothing may lie open either. */
async function withoutDeviceWrappers({ store }: VaultContext): Promise<VaultRow[]> {
  const left = (await readAccounts(store)).filter(({ wrappers }) => wrappers.some(isDeviceWrapper));
  return left.map((record) => ({
    table: 'accounts',
    key: record.accountId,
    value: { ...record, wrappers: record.wrappers.filter((each) => !isDeviceWrapper(each)) },
  }));
}
