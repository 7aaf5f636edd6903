import type { Chat } from '#model/chat.ts';
import type { PeerId, PeerRecord } from '#model/peer.ts';
import type { Sealer } from '#worker/vault/sealer.ts';
import type { Durability } from './cache.ts';
import type { Connection } from './connection.ts';
import type { Recent } from './recent.ts';
import type { Database } from './schema.ts';
import type { Serial } from './serial.ts';
import type { SettingsAhead } from './settings-ahead.ts';
import type { Troubles } from './troubles.ts';

/** What the stores of one open cache share. */
export interface CacheContext {
  readonly connections: Readonly<Record<Durability, Connection<Database>>>;
  readonly sealer: Sealer;
  /** Every change goes through it, so that reading, merging, sealing and writing are one step. */
  readonly writes: Serial;
  readonly recentPeers: Recent<PeerId, PeerRecord>;
  readonly recentChats: Recent<PeerId, Chat>;
  readonly settingsAhead: SettingsAhead;
  readonly troubles: Troubles;
  /** Whether the browser reads everything, as far as known: `marked` = not, and the next opening will mend it. */
  readability: 'unknown' | 'whole' | 'marked';
  /** Rows that could not be opened since the cache was. */
  unreadable: number;
  /** The last number given to an outbox row: none is given twice while the cache is open. */
  lastSeq: number;
  /** Files of outbox rows that are about to be written. */
  readonly filesOnTheirWay: Set<string>;
  /** Unix milliseconds of this device. */
  now(): number;
}
