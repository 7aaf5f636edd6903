import { readAttempts, waitLeft } from './attempts.ts';
import type { VaultContext } from './context.ts';
import { type MasterRow, readMaster, undefinedIfBroken } from './master-row.ts';
import { readOptions } from './options.ts';
import type { LockState, PrfHandle } from './vault.ts';
import { readWiped } from './wipe.ts';

export async function lockState({ store, ports, ring }: VaultContext): Promise<LockState> {
  // Beyond repair is as good as none here: `unlock` is who says so.
  const row = await readMaster(store).catch(undefinedIfBroken);
  const now = ports.now();
  const attempts = await readAttempts(store, now);
  const left = waitLeft(attempts, now);
  const wiped = await readWiped(store);
  return {
    hasPasscode: row?.passcode !== undefined,
    isLocked: row?.passcode !== undefined && !ring.master,
    lockedAccounts: [...ring.lockedAccounts],
    failedAttempts: attempts.failed,
    ...(left > 0 && { retryAt: now + left }),
    ...(await readOptions(store)),
    ...(wiped && { wiped }),
    ...waysOf(row),
  };
}

function waysOf(row: MasterRow | undefined): Pick<LockState, 'kind' | 'prf' | 'hasBiometrics'> {
  const kind = row?.passcode?.kind;
  return {
    ...(kind && { kind }),
    hasBiometrics: row?.prf !== undefined,
    ...(row?.prf && { prf: handleOf(row.prf) }),
  };
}

const handleOf = ({ credentialId, salt }: PrfHandle): PrfHandle => ({ credentialId, salt });
