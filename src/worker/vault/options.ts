import type { VaultStore } from './vault.ts';

export interface VaultOptions {
  /** Wrong passcodes after which all keys are thrown away. */
  readonly wipeAfter?: number;
}

export async function readOptions(store: VaultStore): Promise<VaultOptions> {
  const { wipeAfter } = ((await store.get('keys', 'options')) ?? {}) as { readonly wipeAfter?: unknown };
  return isCount(wipeAfter) ? { wipeAfter } : {};
}

export async function writeOptions(store: VaultStore, options: VaultOptions): Promise<void> {
  await store.put('keys', 'options', options);
}

export const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) > 0;
