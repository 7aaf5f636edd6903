import { CallError } from '#contract/errors.ts';
import { createAccount, unlockAccount } from './account-keys.ts';
import type { VaultContext, VaultPorts } from './context.ts';
import { lockState } from './lock-state.ts';
import { loginSealer, loginSealerForNew } from './login-key.ts';
import { borrowKeys } from './lend-keys.ts';
import { createLoginStore } from './login-store.ts';
import { isCount, writeOptions } from './options.ts';
import {
  changePasscode,
  lockAccount,
  onlyUnlocked,
  removePasscode,
  setPasscode,
  unlockWith,
} from './passcode.ts';
import { enrolPrf, removePrf, unlockWithPrf } from './prf.ts';
import { Ring } from './ring.ts';
import type { Vault, VaultStore } from './vault.ts';

/** The device itself. Argon2 is loaded when a passcode is set or tried, not before. */
export const devicePorts: VaultPorts = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  argon2: async (p) => (await import('./run-argon2.ts')).runArgon2(p),
};

/** Opens the vault over the store it is given; nothing is unlocked yet. */
export function openVault(store: VaultStore, ports: VaultPorts = devicePorts): Vault {
  const context: VaultContext = { store, ports, ring: new Ring() };
  const { ring } = context;
  const inTurn = takeTurns(borrowKeys(context));
  const lend = () => ports.lender?.lend(ring.lent);
  /** After these other tabs may, or may no longer, open what this one opens. */
  const withKeys = <T>(work: () => Promise<T>) => inTurn(() => work().finally(lend));
  const forReading = () => inTurn(() => loginSealer(context));
  const forWriting = () => inTurn(() => loginSealerForNew(context));
  return {
    login: createLoginStore(store, { forReading, forWriting }),
    accounts: () => store.keys('accounts'),
    createAccount: () => inTurn(() => createAccount(context)),
    unlock: (accountId) => inTurn(() => unlockAccount(context, accountId)),
    lockState: () => inTurn(() => lockState(context)),
    setPasscode: (p) => withKeys(() => setPasscode(context, p)),
    changePasscode: (p) => withKeys(() => changePasscode(context, p)),
    removePasscode: ({ passcode }) => withKeys(() => removePasscode(context, passcode)),
    unlockWith: (passcode) => withKeys(() => unlockWith(context, passcode)),
    enrolPrf: (p) => inTurn(() => enrolPrf(context, p)),
    unlockWithPrf: (output) => withKeys(() => unlockWithPrf(context, output)),
    removePrf: () => inTurn(() => removePrf(context)),
    setWipeAfter: (attempts) => inTurn(() => setWipeAfter(context, attempts)),
    lockAccount: (accountId) => withKeys(() => lockAccount(context, accountId)),
    lock() {
      ring.forget();
      lend();
    },
    forget: (accountId) => {
      ring.revoke(accountId);
      return inTurn(() => store.remove('accounts', accountId));
    },
    close() {
      ring.forget();
      store.close();
    },
    destroy() {
      ring.forget();
      lend();
      return store.destroy();
    },
  };
}

async function setWipeAfter(context: VaultContext, attempts: number | undefined): Promise<void> {
  onlyUnlocked(context);
  if (attempts !== undefined && !isCount(attempts)) throw new CallError('BAD_INPUT', { field: 'attempts' });
  await writeOptions(context.store, attempts === undefined ? {} : { wipeAfter: attempts });
}

/** One after another: each sees what the one before it wrote. */
function takeTurns(first: Promise<void>): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = first.catch(() => undefined);
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
