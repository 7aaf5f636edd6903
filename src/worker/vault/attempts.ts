import { CallError } from '#contract/errors.ts';
import type { VaultStore } from './vault.ts';

/** Wrong tries since the last right one. Written before a try is looked at: a tab killed meanwhile has used it up. */
export interface Attempts {
  readonly failed: number;
  /** Unix milliseconds. */
  readonly lastTry: number;
  /** Milliseconds from then on in which nothing is tried. */
  readonly wait: number;
}

const NONE: Attempts = { failed: 0, lastTry: 0, wait: 0 };
const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** The wait after so many wrong tries; the last holds for all further ones. */
const WAITS = [
  0,
  0,
  0,
  5 * SECOND,
  15 * SECOND,
  30 * SECOND,
  MINUTE,
  5 * MINUTE,
  15 * MINUTE,
  30 * MINUTE,
  60 * MINUTE,
] as const;
const LONGEST = 60 * MINUTE;

/** Milliseconds until the next try. A clock that stands before the last one was set back: the whole wait begins anew. */
export function waitLeft({ lastTry, wait }: Attempts, now: number): number {
  return now < lastTry ? wait : Math.max(0, lastTry + wait - now);
}

export async function readAttempts(store: VaultStore, now: number): Promise<Attempts> {
  const value = (await store.get('keys', 'attempts')) as Partial<Attempts> | undefined;
  const { failed, lastTry, wait } = { ...NONE, ...value };
  if (![failed, lastTry, wait].every((each) => Number.isSafeInteger(each) && each >= 0)) return NONE;
  const read: Attempts = { failed, lastTry, wait: Math.min(wait, LONGEST) };
  if (now >= lastTry) return read;
  const anchored = { ...read, lastTry: now };
  await store.put('keys', 'attempts', anchored);
  return anchored;
}

/** Counts a try as wrong before it is looked at. PASSCODE_WAIT, uncounted, while a wait runs. */
export async function countAttempt(
  store: VaultStore,
  now: number,
): Promise<{ before: Attempts; counted: Attempts }> {
  const before = await readAttempts(store, now);
  const left = waitLeft(before, now);
  if (left > 0) throw new CallError('PASSCODE_WAIT', { seconds: inSeconds(left) });
  const failed = before.failed + 1;
  const counted = { failed, lastTry: now, wait: WAITS[failed] ?? LONGEST };
  await store.put('keys', 'attempts', counted);
  return { before, counted };
}

/** As it was before a try that could not be looked at. */
export async function uncountAttempt(store: VaultStore, before: Attempts): Promise<void> {
  await store.put('keys', 'attempts', before);
}

export const clearAttempts = (store: VaultStore): Promise<void> => store.remove('keys', 'attempts');

export const inSeconds = (milliseconds: number): number => Math.ceil(milliseconds / SECOND);
