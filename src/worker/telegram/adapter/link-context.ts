import type { Api } from 'telegram/tl/api.js';
import type { ServerSettings } from '../telegram.ts';
import type { KeyRing } from './key-ring.ts';
import type { CallKind } from './link.ts';
import type { Network } from './network.ts';
import type { ServerClock } from './server-clock.ts';
import type { Wrap } from './session-outbox.ts';

/** What all connections of one link share. */
export interface LinkContext {
  readonly server: ServerSettings;
  readonly clock: ServerClock;
  readonly keys: KeyRing;
  readonly network: Network;
  wrapFor(kind: CallKind): Wrap;
  onContainer(updates: Api.TypeUpdates): void;
  onGap(): void;
  onState(state: 'offline' | 'connecting' | 'connected', retryAt?: number): void;
  /** The authorization is over. */
  onAuthLost(code: string): void;
}
