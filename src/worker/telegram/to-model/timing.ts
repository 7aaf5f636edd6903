import type { Change, TimedChange } from '#model/change.ts';
import type { ChannelId } from '#model/peer.ts';
import { count } from './field.ts';

interface Counters {
  readonly pts: number;
  readonly ptsCount: number;
}

/** A change at its place in the common message box. */
export const inCommonBox = (change: Change, { pts, ptsCount }: Counters): TimedChange => ({
  change,
  pts: count(pts),
  ptsCount: count(ptsCount),
});

/** A change at its place in a channel's message box; one whose channel cannot be told has no place and is let go. */
export const inChannelBox = (
  channelId: ChannelId | undefined,
  change: Change,
  { pts, ptsCount }: Counters,
): TimedChange =>
  channelId === undefined
    ? { change: { kind: 'ignored', name: 'unknown channel' } }
    : { change, channelId, pts: count(pts), ptsCount: count(ptsCount) };

/** Changes that no counter orders. Those that could not be read are left out. */
export const unordered = (...changes: readonly (Change | undefined)[]): TimedChange[] =>
  changes.filter((change) => change !== undefined).map((change) => ({ change }));
