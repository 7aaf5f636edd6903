import { randomBytes } from 'node:crypto';
import type { AuthKeyRecord } from '../mtproto/sessions.ts';
import type { Type } from '../tl/schema.gen.ts';
import { unixTime, type Clock } from './clock.ts';

/** A way to tell a key that nobody is signed in with; the transport's connections have it. */
export interface KeyPusher {
  pushToKey?(key: AuthKeyRecord, updates: Type['Updates']): void;
}

/** One QR code. */
export interface LoginToken {
  token: Uint8Array;
  /** The key that shows the QR code and waits. */
  key: AuthKeyRecord;
  dc: number;
  /** The hash that the authorization will have. */
  hash: bigint;
  /** Users it must not sign in: they are in this app already. */
  exceptIds: bigint[];
  /** Unix seconds. */
  expires: number;
  acceptedBy?: bigint | undefined;
}

export const LOGIN_TOKEN_LIFETIME = 30;
/** An accepted token can still be fetched, and imported at another DC, for so many seconds. */
const ACCEPTED_LIFETIME = 120;

/** Logging in by QR code. See https://core.telegram.org/api/qr-login */
export class LoginTokenStore {
  readonly #clock: Clock;
  readonly #tokens = new Map<string, LoginToken>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The token this key waits with, made anew if it has run out. */
  issue(key: AuthKeyRecord, dc: number, exceptIds: bigint[]): LoginToken {
    this.#sweep();
    const waiting = [...this.#tokens.values()].find((token) => token.key === key);
    if (waiting !== undefined && this.#isLive(waiting)) return waiting;
    const token = new Uint8Array(randomBytes(32));
    const hash = randomBytes(8).readBigInt64LE(0);
    const made = {
      token,
      key,
      dc,
      hash,
      exceptIds,
      expires: unixTime(this.#clock) + LOGIN_TOKEN_LIFETIME,
    };
    this.#tokens.set(hex(token), made);
    return made;
  }

  /** The QR codes that nobody has scanned yet, the latest last. */
  get waiting(): LoginToken[] {
    return [...this.#tokens.values()].filter(
      (token) => token.acceptedBy === undefined && this.#isLive(token),
    );
  }

  find(token: Uint8Array): LoginToken | undefined {
    return this.#tokens.get(hex(token));
  }

  isExpired(token: LoginToken): boolean {
    return !this.#isLive(token);
  }

  accept(token: LoginToken, userId: bigint): void {
    token.acceptedBy = userId;
    token.expires = unixTime(this.#clock) + ACCEPTED_LIFETIME;
  }

  /** Ends a token that has done its work. */
  consume(token: LoginToken): void {
    this.#tokens.delete(hex(token.token));
  }

  #isLive(token: LoginToken): boolean {
    return token.expires > unixTime(this.#clock);
  }

  /** Tokens are kept a while after their end, so that a late scan hears AUTH_TOKEN_EXPIRED. */
  #sweep(): void {
    const now = unixTime(this.#clock);
    for (const [key, token] of this.#tokens) if (token.expires + 600 < now) this.#tokens.delete(key);
  }
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
