import type { Change, DialogRecord, UpdateState } from '#model/change.ts';
import type { ChannelDifference, Difference } from '#model/difference.ts';
import type { ChannelId, PeerRecord } from '#model/peer.ts';

/** Where the engine asks for what it missed. */
export interface UpdateSource {
  getState(): Promise<UpdateState>;
  getDifference(state: UpdateState, options: { totalLimit?: number }): Promise<Difference>;
  /** Rejects with CHANNEL_PRIVATE and the like when the channel is no longer ours to see. */
  getChannelDifference(channelId: ChannelId, pts: number, limit: number): Promise<ChannelDifference>;
}

/** One step, in order, ready to be written whole: the changes together with the state that counts them as done. */
export interface AppliedStep {
  readonly changes: readonly Change[];
  readonly peers: readonly PeerRecord[];
  /** The new common state. */
  readonly state?: UpdateState;
  readonly channelPts?: { readonly channelId: ChannelId; readonly pts: number };
  /** The channel's history was too far ahead: the dialog starts anew from these newest messages. */
  readonly reload?: DialogRecord;
}

/** Where ordered steps go. The engine waits for each before it hands over the next. */
export interface UpdateSink {
  apply(step: AppliedStep): Promise<void>;
  /** The common box is too old for a difference: the dialogs must be loaded anew from here on. */
  commonTooLong(state: UpdateState): Promise<void>;
  /** The channel left us. */
  channelLost(channelId: ChannelId, code: string): Promise<void>;
  /** True while a difference is being fetched. */
  catchingUp(isBusy: boolean): void;
}

export interface Clock {
  /** Unix milliseconds of this device. */
  now(): number;
  setTimeout(run: () => void, milliseconds: number): number;
  clearTimeout(id: number): void;
}
