import { CallError } from '#contract/errors.ts';
import { isSaneCost, SALT_BYTES, type Argon2Cost } from './argon2.ts';
import type { PasscodeKind, PrfHandle, VaultRow, VaultStore, WrappedKey } from './vault.ts';
import { newKey, SEALING, unwrapKey, unwrapOuter, wrapKey, WRAPPING, wrapTwice } from './wrap-key.ts';

/**
 * The master key, wrapped in one row: whatever changes, it is one write. Either `open` is there, or `passcode` and perhaps
 * `prf`, never both.
 */
export interface MasterRow {
  readonly version: 1;
  /** Non-extractable. A new one whenever a passcode is set or removed. */
  readonly device: CryptoKey;
  /** By the device's key alone. */
  readonly open?: WrappedKey;
  readonly passcode?: PasscodeWay;
  readonly prf?: PrfWay;
}

/** By a key that Argon2id made of the passcode, and that by the device's. */
export interface PasscodeWay extends WrappedKey {
  readonly kind: PasscodeKind;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly cost: Argon2Cost;
}

/** By a key that HKDF made of an authenticator's output, and that by the device's. */
export interface PrfWay extends WrappedKey, PrfHandle {}

const OPEN = 'master/device';

export async function readMaster(store: VaultStore): Promise<MasterRow | undefined> {
  const row = (await store.get('keys', 'master')) as MasterRow | undefined;
  if (row === undefined) return undefined;
  if (row.version !== 1 || !(row.device instanceof CryptoKey)) throw broken();
  return row;
}

export const masterRow = (row: MasterRow): VaultRow => ({ table: 'keys', key: 'master', value: row });

/** The row of a master key that this device opens without being asked anything. */
export async function openRow(master: CryptoKey): Promise<MasterRow> {
  const device = await newDeviceKey();
  return { version: 1, device, open: await wrapKey(master, device, OPEN) };
}

/** Extractable, to be wrapped anew at once. */
export async function masterByDevice({ device, open }: MasterRow): Promise<CryptoKey> {
  if (!open) throw broken();
  return unwrapKey(open, device, OPEN, WRAPPING, true).catch(() => {
    throw broken();
  });
}

export const newDeviceKey = (): Promise<CryptoKey> => newKey([...SEALING, ...WRAPPING], false);

export async function passcodeWay(
  master: CryptoKey,
  device: CryptoKey,
  { key, ...by }: Omit<PasscodeWay, keyof WrappedKey> & { readonly key: CryptoKey },
): Promise<PasscodeWay> {
  return { ...by, ...(await wrapTwice(master, key, device, passcodeName(by))) };
}

/** What the passcode's key unwraps. A row that was altered is refused here, before anything is calculated with it. */
export async function underPasscode({ device, passcode }: MasterRow): Promise<{
  readonly way: PasscodeWay;
  readonly inner: WrappedKey;
  readonly name: string;
}> {
  if (!passcode) throw new CallError('NOT_FOUND', { field: 'passcode' });
  if (!isSound(passcode)) throw broken();
  const name = passcodeName(passcode);
  const inner = await unwrapOuter(passcode, device, name).catch(() => {
    throw broken();
  });
  return { way: passcode, inner, name };
}

export async function prfWay(
  master: CryptoKey,
  device: CryptoKey,
  { credentialId, salt }: PrfHandle,
  key: CryptoKey,
): Promise<PrfWay> {
  const handle = { credentialId: credentialId.slice(), salt: salt.slice() };
  return { ...handle, ...(await wrapTwice(master, key, device, prfName(handle))) };
}

/** The master key, extractable, to be held at once. PRF_WRONG when it was another key that wrapped it. */
export async function masterByPrf({ device }: MasterRow, way: PrfWay, key: CryptoKey): Promise<CryptoKey> {
  const inner = await unwrapOuter(way, device, prfName(way)).catch(() => {
    throw broken();
  });
  return unwrapKey(inner, key, prfName(way), WRAPPING, true).catch(() => {
    throw new CallError('PRF_WRONG');
  });
}

/** A credential id as WebAuthn bounds it, and a salt as long as SHA-256's output. */
export const isPrfHandle = ({ credentialId, salt }: Partial<PrfHandle>): boolean =>
  credentialId instanceof Uint8Array &&
  credentialId.length >= 1 &&
  credentialId.length <= 1023 &&
  salt instanceof Uint8Array &&
  salt.length === 32;

const passcodeName = ({ kind, salt, cost }: Omit<PasscodeWay, keyof WrappedKey>): string =>
  ['master/passcode', kind, hex(salt), cost.memory, cost.iterations].join('/');

const prfName = ({ credentialId, salt }: PrfHandle): string =>
  ['master/prf', hex(credentialId), hex(salt)].join('/');

function isSound({ kind, salt, cost }: Partial<PasscodeWay>): boolean {
  const isKind = kind === 'pin' || kind === 'text';
  return isKind && salt instanceof Uint8Array && salt.length === SALT_BYTES && !!cost && isSaneCost(cost);
}

export const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

export function undefinedIfBroken(error: unknown): undefined {
  if (!(error instanceof CallError) || error.code !== 'STORAGE_BROKEN') throw error;
}

export const broken = (): CallError => new CallError('STORAGE_BROKEN', { field: 'key' });
