import { encodeType } from '../tl/codec.ts';
import type { Type } from '../tl/schema.gen.ts';
import type { Link } from '../transport/link.ts';
import type { UpdateFaults } from '../faults/update-faults.ts';
import { packIfSmaller } from './gzip-answer.ts';
import type { Outbox } from './outbox.ts';
import type { SessionStore } from './session-store.ts';
import type { AuthKeyRecord, Session } from './sessions.ts';

export interface ConnectionsOptions {
  sessions: SessionStore;
  outbox: Outbox;
  updates: UpdateFaults;
  /** The DC where the user's account lives; only sessions of that DC get updates. */
  homeDc(userId: bigint): number | undefined;
}

/** The way from the world to the sessions that are connected now. */
export class Connections {
  readonly #options: ConnectionsOptions;

  constructor(options: ConnectionsOptions) {
    this.#options = options;
  }

  /**
   * Sends updates to every connected session of the user that asked for them; who is away asks for the difference later.
   * https://core.telegram.org/api/updates
   */
  push(userId: bigint, updates: Type['Updates'], options?: { except?: Session }): void {
    let body: Uint8Array | undefined;
    for (const session of this.#listeners(userId)) {
      if (session === options?.except) continue;
      const packed = (body ??= packIfSmaller(encodeType('Updates', updates)));
      this.#options.updates.pass(() => {
        this.#options.outbox.post(session, { body: packed, kind: 'notice', contentRelated: true });
      });
    }
  }

  /** Sends updates to a key nobody is signed in with: a login token was accepted. */
  pushToKey(key: AuthKeyRecord, updates: Type['Updates']): void {
    const body = encodeType('Updates', updates);
    for (const session of this.sessionsOf(key)) {
      if (session.wantsUpdates)
        this.#options.outbox.post(session, { body, kind: 'notice', contentRelated: true });
    }
  }

  /**
   * Ends an authorization: the key's next request is answered with 401 and this reason, such as SESSION_REVOKED.
   * Connected sessions get `updatesTooLong`, so that they find out.
   */
  closeAuthKey(key: AuthKeyRecord, reason: string): void {
    delete key.userId;
    key.closed = reason;
    this.pushToKey(key, { _: 'updatesTooLong' });
  }

  /** The connected sessions of a permanent key, its temporary keys' included. */
  sessionsOf(key: AuthKeyRecord): Session[] {
    return [...this.#options.sessions.all()].filter(
      (session) => session.authKey === key && session.link?.isOpen,
    );
  }

  /** Whether any session of the user is connected and listens. */
  hears(userId: bigint): boolean {
    return this.#listeners(userId).length > 0;
  }

  /** A connection has ended. */
  linkClosed(link: Link): void {
    for (const session of this.#options.sessions.all()) if (session.link === link) session.link = undefined;
  }

  #listeners(userId: bigint): Session[] {
    const dc = this.#options.homeDc(userId);
    return [...this.#options.sessions.all()].filter(
      ({ authKey, link, wantsUpdates }) =>
        wantsUpdates && link?.isOpen && authKey.userId === userId && (dc === undefined || authKey.dc === dc),
    );
  }
}
