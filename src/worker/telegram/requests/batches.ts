/** As many ids as Telegram takes in one request. */
const BATCH = 100;

/** The items in order, in lists that one request may carry. */
export function inBatches<T>(items: readonly T[]): T[][] {
  const batches: T[][] = [];
  for (let at = 0; at < items.length; at += BATCH) batches.push(items.slice(at, at + BATCH));
  return batches;
}

/** A page's length, as Telegram bears it: 1 … 100. */
export const pageLimit = (limit: number): number => Math.min(Math.max(Math.trunc(limit), 1), BATCH);
