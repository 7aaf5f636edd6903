import { CallError } from '#contract/errors.ts';
import {
  type Attempts,
  clearAttempts,
  countAttempt,
  inSeconds,
  uncountAttempt,
  waitLeft,
} from './attempts.ts';
import type { VaultContext } from './context.ts';
import { type MasterRow, type PasscodeWay, readMaster, underPasscode } from './master-row.ts';
import { passcodeBytes } from './passcode-bytes.ts';
import { keyOf, unwrapKey, WRAPPING } from './wrap-key.ts';
import { readOptions } from './options.ts';
import { wipe } from './wipe.ts';

export interface RightPasscode {
  readonly row: MasterRow;
  /** Extractable, to be wrapped or held at once. */
  readonly master: CryptoKey;
}

/** Counts the try, then looks at it; everything that Passcodes says of one that is not right. */
export async function tryPasscode(context: VaultContext, passcode: string): Promise<RightPasscode> {
  const { store, ports } = context;
  const row = await readMaster(store);
  if (!row) throw new CallError('NOT_FOUND', { field: 'passcode' });
  const { way, inner, name } = await underPasscode(row);
  const password = passcodeBytes(passcode, way.kind);
  const { before, counted } = await countAttempt(store, ports.now());
  const key = await stretch(context, password, way).catch(async (error: unknown) => {
    await uncountAttempt(store, before);
    throw error;
  });
  const master = await unwrapKey(inner, key, name, WRAPPING, true).catch(() => undefined);
  if (!master) throw await wrong(context, counted);
  await clearAttempts(store);
  return { row, master };
}

async function stretch(
  { ports }: VaultContext,
  password: Uint8Array<ArrayBuffer>,
  { salt, cost }: PasscodeWay,
): Promise<CryptoKey> {
  try {
    return await keyOf(await ports.argon2({ ...cost, salt, password }));
  } finally {
    password.fill(0);
  }
}

async function wrong(context: VaultContext, counted: Attempts): Promise<CallError> {
  const { wipeAfter } = await readOptions(context.store);
  if (wipeAfter !== undefined && counted.failed >= wipeAfter) {
    await wipe(context);
    return new CallError('PASSCODE_WIPED');
  }
  return new CallError('PASSCODE_WRONG', { seconds: inSeconds(waitLeft(counted, context.ports.now())) });
}
