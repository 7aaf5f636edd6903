import { CallError } from '#contract/errors.ts';
import { clearAttempts } from './attempts.ts';
import type { VaultContext } from './context.ts';
import {
  broken,
  isPrfHandle,
  masterByPrf,
  masterRow,
  prfWay,
  readMaster,
  type MasterRow,
} from './master-row.ts';
import { onlyUnlocked } from './passcode.ts';
import { tryPasscode } from './try-passcode.ts';
import type { PrfHandle } from './vault.ts';
import { WRAPPING } from './wrap-key.ts';

const OUTPUT_BYTES = 32;
const INFO = new TextEncoder().encode('xabar master key');

export async function enrolPrf(
  context: VaultContext,
  { output, passcode, ...handle }: PrfHandle & { passcode: string; output: Uint8Array<ArrayBuffer> },
): Promise<void> {
  try {
    onlyUnlocked(context);
    await rowWithPasscode(context);
    if (!isPrfHandle(handle)) throw new CallError('BAD_INPUT', { field: 'biometrics' });
    const key = await deriveKey(output, handle.salt);
    const { row, master } = await tryPasscode(context, passcode);
    const prf = await prfWay(master, row.device, handle, key);
    await context.store.putAll([masterRow({ ...row, prf })]);
  } finally {
    output.fill(0);
  }
}

export async function unlockWithPrf(context: VaultContext, output: Uint8Array<ArrayBuffer>): Promise<void> {
  const { store, ring } = context;
  try {
    const { moment } = ring;
    const row = await rowWithPasscode(context);
    if (!row.prf) throw new CallError('NOT_FOUND', { field: 'biometrics' });
    if (!isPrfHandle(row.prf)) throw broken();
    const master = await masterByPrf(row, row.prf, await deriveKey(output, row.prf.salt));
    await clearAttempts(store);
    await ring.hold(master, moment);
    ring.lockedAccounts.clear();
  } finally {
    output.fill(0);
  }
}

export async function removePrf(context: VaultContext): Promise<void> {
  onlyUnlocked(context);
  const { prf, ...row } = await rowWithPasscode(context);
  if (prf) await context.store.putAll([masterRow(row)]);
}

async function rowWithPasscode({ store }: VaultContext): Promise<MasterRow> {
  const row = await readMaster(store);
  if (!row?.passcode) throw new CallError('NOT_FOUND', { field: 'passcode' });
  return row;
}

/** HKDF with SHA-256 (RFC 5869): the output of an authenticator is a secret to derive keys from, not yet a key. */
async function deriveKey(output: Uint8Array<ArrayBuffer>, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  if (output.length !== OUTPUT_BYTES) throw new CallError('BAD_INPUT', { field: 'output' });
  const secret = await crypto.subtle.importKey('raw', output, 'HKDF', false, ['deriveKey']);
  const params = { name: 'HKDF', hash: 'SHA-256', salt, info: INFO };
  return crypto.subtle.deriveKey(params, secret, { name: 'AES-GCM', length: 256 }, false, [...WRAPPING]);
}
