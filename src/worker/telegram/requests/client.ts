import type { UpdateContainer } from '#model/change.ts';
import type { PeerRecord, UserId } from '#model/peer.ts';
import type { Link } from '../adapter/link.ts';
import { findSelf } from '../to-model/peers.ts';

/** What every request of one signed-in (or signing-in) client shares. */
export interface Client {
  readonly link: Link;
  readonly apiId: number;
  readonly apiHash: string;
  /** Us, as soon as any answer shows who that is. */
  selfId: UserId | undefined;
  /** Parts of files that Telegram already has, by file id: an upload tried again goes on where it broke off. */
  readonly uploaded: Map<string, Set<number>>;
  onUpdates(container: UpdateContainer): void;
  onGap(): void;
}

/** Remembers who we are, where the peers of an answer say so. */
export function learnSelf(client: Client, peers: readonly PeerRecord[]): void {
  client.selfId = findSelf(peers) ?? client.selfId;
}
