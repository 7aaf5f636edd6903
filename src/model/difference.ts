import type { Change, DialogRecord, UpdateState } from './change.ts';
import type { ChannelId, PeerRecord } from './peer.ts';

/** What updates.getDifference answers (https://core.telegram.org/type/updates.Difference). Messages come as newMessage changes. */
export type Difference =
  | { readonly kind: 'empty'; readonly seq: number; readonly date: number }
  | {
      readonly kind: 'difference' | 'slice';
      readonly changes: readonly Change[];
      readonly peers: readonly PeerRecord[];
      /** Changes inside that belong to a channel and carry its pts: they must pass the channel's own box. */
      readonly channelChanges: readonly {
        readonly channelId: ChannelId;
        readonly change: Change;
        readonly pts: number;
        readonly ptsCount: number;
      }[];
      readonly channelsTooLong: readonly { readonly channelId: ChannelId; readonly pts?: number }[];
      readonly state: UpdateState;
    }
  | { readonly kind: 'tooLong'; readonly pts: number };

/** What updates.getChannelDifference answers. `timeout` in seconds: when to ask again while the chat is open. */
export type ChannelDifference =
  | { readonly kind: 'empty'; readonly pts: number; readonly isFinal: boolean; readonly timeout?: number }
  | {
      readonly kind: 'difference';
      readonly changes: readonly Change[];
      readonly peers: readonly PeerRecord[];
      readonly pts: number;
      readonly isFinal: boolean;
      readonly timeout?: number;
    }
  | {
      readonly kind: 'tooLong';
      readonly dialog: DialogRecord;
      /** The newest messages: all that is known of the history from here on. */
      readonly changes: readonly Change[];
      readonly peers: readonly PeerRecord[];
      readonly isFinal: boolean;
      readonly timeout?: number;
    };
