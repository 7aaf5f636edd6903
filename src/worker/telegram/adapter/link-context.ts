import type { Api } from '../tl/api.gen.ts';
import type { ServerSettings } from '../telegram.ts';
import type { KeyRing } from './key-ring.ts';
import type { CallKind } from './link.ts';
import type { Network } from './network.ts';
import type { Routes } from './routes.ts';
import type { ServerClock } from './server-clock.ts';
import type { Wrap } from './session-outbox.ts';

/** What all connections of one link share. */
export interface LinkContext {
  readonly server: ServerSettings;
  readonly clock: ServerClock;
  readonly keys: KeyRing;
  readonly network: Network;
  readonly routes: Routes;
  wrapFor(kind: CallKind): Wrap;
  /** Asked before anything is sent; without it everything may be. */
  readonly maySend?: () => Promise<boolean>;
  onContainer(updates: Api.TypeUpdates): void;
  onGap(): void;
  onState(state: 'offline' | 'connecting' | 'connected', retryAt?: number): void;
  /** The authorization is over. */
  onAuthLost(code: string): void;
}
