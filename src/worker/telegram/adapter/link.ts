import type { Api } from '../tl/api.gen.ts';
import type { PeerId } from '#model/peer.ts';
import type { ServerSettings, StoredSession, TelegramOptions } from '../telegram.ts';
import type { TlRequest } from './tl-request.ts';

/** `download` and `upload` go over connections of their own, without updates. */
export type CallKind = 'main' | 'download' | 'upload';

export interface CallOptions {
  /** Where to ask; our own DC when left out. */
  readonly dcId?: number;
  readonly kind?: CallKind;
  /** Milliseconds to wait for a connection, and again for the answer once connected. 15,000 when left out. */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
  /** May be sent again after a server fault. When left out: true for get…, search… and resolve… methods. */
  readonly idempotent?: boolean;
  /** The chat that it writes to: Telegram bears about one message a second there, 20 a minute in a group. */
  readonly chat?: PeerId;
  /** Nobody waits for it: it goes when there is plenty of room. */
  readonly isBackground?: boolean | undefined;
}

export interface LinkHooks {
  /** Every `Updates` object, whole and in order of arrival, also those that answer our own requests (before these settle). */
  onContainer(updates: Api.TypeUpdates): void;
  /** New session or new connection: updates may be missing. */
  onGap(): void;
  /** `retryAt` in unix milliseconds of this device. */
  onState(state: 'offline' | 'connecting' | 'connected', retryAt?: number): void;
  /** The authorization is over; the link has stopped. `code` is Telegram's error type. */
  onAuthLost(code: string): void;
  /** Resolves when it is durable. */
  saveSession(session: StoredSession): Promise<void>;
  /** Asked before anything is sent: false when this engine may use its keys no more. */
  readonly maySend?: () => Promise<boolean>;
}

export interface LinkOptions extends LinkHooks {
  readonly server: ServerSettings;
  readonly apiId: number;
  readonly device: TelegramOptions['device'];
  readonly session?: StoredSession;
}

/** Our connections to Telegram: one for requests and updates, more for files, all over one login. */
export interface Link {
  readonly dcId: number;
  /** Connects and stays connected until `stop`. */
  start(): void;
  /** Closes every socket; pending calls fail with WORKER_GONE. A stopped link never connects again. */
  stop(): Promise<void>;
  /** The page saw the network or its visibility change. */
  wake(facts: { isOnline: boolean; resumed: boolean }): void;
  /** Unix seconds of the server. */
  serverNow(): number;
  /** Sends one request. Rejects with CallError only; the codes are Telegram's error types and our own ones. */
  call<R>(request: TlRequest<R>, options?: CallOptions): Promise<R>;
  /** Makes another DC our own, with a key of its own (a QR login that belongs there). */
  switchDc(dcId: number): Promise<void>;
  /** After a sign-in: our DC's key carries our authorization. Resolves when this is durable. */
  markAuthorized(): Promise<void>;
}
