import type { Methods } from '../api/registry.ts';
import type { RsaKey } from '../crypto/rsa.ts';
import type { Faults } from '../faults/faults.ts';
import type { World } from '../world/world.ts';
import type { AuthKeys } from './auth-keys.ts';
import type { Connections } from './connections.ts';
import type { Outbox } from './outbox.ts';

/** What the parts of the protocol share. */
export interface Wire {
  readonly world: World;
  readonly faults: Faults;
  readonly rsa: RsaKey;
  readonly methods: Methods;
  readonly keys: AuthKeys;
  readonly connections: Connections;
  readonly outbox: Outbox;
  /** The server's clock in ms: the world's, and what a fault puts it off by. */
  now(): number;
}

/** The server's clock in unix seconds. */
export function serverDate(wire: Pick<Wire, 'now'>): number {
  return Math.floor(wire.now() / 1000);
}
