import type { TransportKey } from './auth-keys.ts';
import { Session } from './sessions.ts';

/** A session without a connection is forgotten after a quarter of an hour. */
const lifetimeMs = 15 * 60_000;

/** The sessions of all keys. */
export class SessionStore {
  readonly #byKey = new Map<TransportKey, Map<bigint, Session>>();
  readonly #now: () => number;

  /** `now` in ms. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** The session, made if it is not there. */
  open(key: TransportKey, id: bigint): Session {
    const sessions = this.#byKey.get(key) ?? new Map<bigint, Session>();
    this.#byKey.set(key, sessions);
    let session = sessions.get(id);
    if (!session) {
      this.#forgetOld();
      sessions.set(id, (session = new Session(id, key, this.#now)));
    }
    session.lastSeen = this.#now();
    return session;
  }

  /** Forgets a session; whether it was there. */
  destroy(key: TransportKey, id: bigint): boolean {
    return this.#byKey.get(key)?.delete(id) ?? false;
  }

  forgetKey(key: TransportKey): void {
    this.#byKey.delete(key);
  }

  clear(): void {
    this.#byKey.clear();
  }

  *all(): Iterable<Session> {
    for (const sessions of this.#byKey.values()) yield* sessions.values();
  }

  #forgetOld(): void {
    const oldest = this.#now() - lifetimeMs;
    for (const session of this.all()) {
      if (!session.link && session.lastSeen < oldest) this.destroy(session.transportKey, session.id);
    }
  }
}
