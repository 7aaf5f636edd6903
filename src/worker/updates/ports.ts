import type { Change, DialogRecord, UpdateState } from '#model/change.ts';
import type { ChannelDifference, Difference } from '#model/difference.ts';
import type { ChannelId, PeerRecord } from '#model/peer.ts';

/** Where the engine asks for what it missed. Every method rejects with a CallError-like `{ code }`. */
export interface UpdateSource {
  getState(): Promise<UpdateState>;
  getDifference(state: UpdateState): Promise<Difference>;
  /** Rejects with CHANNEL_PRIVATE and the like when the channel is no longer ours to see. */
  getChannelDifference(channelId: ChannelId, pts: number, limit: number): Promise<ChannelDifference>;
}

/** One step, in order, ready to be written whole: the changes together with the state that counts them as done. */
export interface AppliedStep {
  readonly changes: readonly Change[];
  readonly peers: readonly PeerRecord[];
  /**
   * From a difference, which tells new messages before all else, without those that went meanwhile, and what no counter orders more
   * than once: nothing says how it stands to the ordered changes.
   */
  readonly isRetold?: boolean;
  /** The new common state. */
  readonly state?: UpdateState;
  readonly channelPts?: { readonly channelId: ChannelId; readonly pts: number };
  /** The channel's history was too far ahead: the dialog starts anew from these newest messages. */
  readonly reload?: DialogRecord;
}

/** Where ordered steps go. The engine waits for each before it hands over the next; two never overlap. */
export interface UpdateSink {
  apply(step: AppliedStep): Promise<void>;
  /** False when a change names a peer nobody told us of (the short forms do): it is then asked for by a difference. */
  knowsPeers(changes: readonly Change[]): Promise<boolean>;
  channelPts(channelId: ChannelId): Promise<number | undefined>;
  /** Asks for a channel's dialog and writes it with its pts; undefined when there is no such dialog. */
  loadChannel(channelId: ChannelId): Promise<number | undefined>;
  /** The common box is too old for a difference: the dialogs must be loaded anew, then this state holds. */
  commonTooLong(state: UpdateState): Promise<void>;
  /** The channel left us. */
  channelLost(channelId: ChannelId, code: string): Promise<void>;
  /** True while a difference of the common box is being fetched; false only once it was applied. */
  catchingUp(isBusy: boolean): void;
}

export interface Clock {
  /** Unix milliseconds of this device. */
  now(): number;
  setTimeout(run: () => void, milliseconds: number): number;
  clearTimeout(id: number): void;
}
