import type { TimedChange } from '#model/change.ts';

/** A change with the pts that orders it and what came with it. */
export interface Ordered<T = TimedChange> {
  readonly pts: number;
  readonly ptsCount: number;
  readonly item: T;
}

export interface Sorted<T> {
  /** To be applied now, in this order. */
  readonly ready: readonly T[];
  /** The pts after them. */
  readonly pts: number;
  /** Came too early: something before them is missing. */
  readonly held: readonly Ordered<T>[];
}

/**
 * Sorts changes by the rule of https://core.telegram.org/api/updates#update-handling: with local pts L, a change is next when
 * L + pts_count = pts, old when L + pts_count > pts, and early when L + pts_count < pts.
 */
export function orderByPts<T>(local: number, offered: readonly Ordered<T>[]): Sorted<T> {
  const queue = [...offered].sort((a, b) => a.pts - a.ptsCount - (b.pts - b.ptsCount) || a.pts - b.pts);
  const ready: T[] = [];
  const held: Ordered<T>[] = [];
  let pts = local;
  for (const change of queue) {
    const expected = pts + change.ptsCount;
    if (expected === change.pts) {
      ready.push(change.item);
      pts = change.pts;
    } else if (expected < change.pts) {
      held.push(change);
    }
  }
  return { ready, pts, held };
}
