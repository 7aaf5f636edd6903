import { CallError } from '#contract/errors.ts';
import type { CacheContext } from './context.ts';
import { shrink } from './shrink.ts';
import { isOutOfSpace } from './storage-errors.ts';

/**
 * Runs a write of about `bytes`; when the disk is full, drops what can be fetched again and runs it once more. To be
 * called inside `writes`. Rejects with STORAGE_FULL when it still does not fit.
 */
export async function makeRoom<T>(context: CacheContext, bytes: number, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!isOutOfSpace(error)) throw error;
  }
  try {
    await shrink(context, bytes);
    return await write();
  } catch (error) {
    if (!isOutOfSpace(error)) throw error;
    context.troubles.tell({ kind: 'full' });
    throw new CallError('STORAGE_FULL');
  }
}
