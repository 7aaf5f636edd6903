import type { Type } from '../tl/schema.gen.ts';
import { unixTime, type Clock } from './clock.ts';
import type { PrivacyStore } from './privacy.ts';

interface Presence {
  /** Unix seconds until which the user counts as online; 0 when offline. */
  onlineUntil: number;
  /** Unix seconds. */
  wasOnline: number;
}

const DAY = 86_400;

/** How long one account.updateStatus keeps somebody online, in seconds. Config's online_update_period_ms is shorter. */
export const ONLINE_FOR = 300;

/**
 * Who is online, and who may know. See https://core.telegram.org/type/UserStatus
 * Listeners hear of each change; an online mark that runs out counts as a change too.
 */
export class PresenceStore {
  readonly #clock: Clock;
  readonly #privacy: PrivacyStore;
  readonly #byUser = new Map<bigint, Presence>();
  readonly #listeners = new Set<(userId: bigint) => void>();

  constructor(clock: Clock, privacy: PrivacyStore) {
    this.#clock = clock;
    this.#privacy = privacy;
  }

  /** Calls back on every change of anybody; returns the way to stop. */
  onChange(listener: (userId: bigint) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  isOnline(userId: bigint): boolean {
    return (this.#byUser.get(userId)?.onlineUntil ?? 0) > unixTime(this.#clock);
  }

  setOnline(userId: bigint, seconds = ONLINE_FOR): void {
    const now = unixTime(this.#clock);
    const wasOnline = this.isOnline(userId);
    this.#byUser.set(userId, { onlineUntil: now + seconds, wasOnline: now });
    if (!wasOnline) this.#tell(userId);
    this.#clock.setTimeout(() => this.#lapse(userId), seconds * 1000);
  }

  setOffline(userId: bigint): void {
    const wasOnline = this.isOnline(userId);
    this.#byUser.set(userId, { onlineUntil: 0, wasOnline: unixTime(this.#clock) });
    if (wasOnline) this.#tell(userId);
  }

  /** A last-seen mark for the seeded world; `wasOnline` in unix seconds. Nobody is told. */
  seed(userId: bigint, wasOnline: number): void {
    this.#byUser.set(userId, { onlineUntil: 0, wasOnline });
  }

  /** The status as the viewer may know it: exact, or rounded where privacy hides the time. */
  statusFor(userId: bigint, viewerId: bigint): Type['UserStatus'] {
    const presence = this.#byUser.get(userId);
    if (presence === undefined) return { _: 'userStatusEmpty' };
    const now = unixTime(this.#clock);
    if (userId !== viewerId && !this.#privacy.allows(userId, 'privacyKeyStatusTimestamp', viewerId)) {
      return roughStatus(now - presence.wasOnline);
    }
    if (presence.onlineUntil > now) return { _: 'userStatusOnline', expires: presence.onlineUntil };
    return { _: 'userStatusOffline', was_online: presence.wasOnline };
  }

  exportState(): [bigint, number][] {
    return [...this.#byUser].map(([userId, presence]) => [userId, presence.wasOnline]);
  }

  importState(state: [bigint, number][]): void {
    for (const [userId, wasOnline] of state) this.seed(userId, wasOnline);
  }

  #lapse(userId: bigint): void {
    const presence = this.#byUser.get(userId);
    if (presence === undefined || presence.onlineUntil === 0 || this.isOnline(userId)) return;
    this.#byUser.set(userId, { onlineUntil: 0, wasOnline: presence.onlineUntil });
    this.#tell(userId);
  }

  #tell(userId: bigint): void {
    for (const listener of this.#listeners) listener(userId);
  }
}

/** What is said of somebody who hides the exact time, from the seconds since. */
function roughStatus(ago: number): Type['UserStatus'] {
  if (ago < 3 * DAY) return { _: 'userStatusRecently' };
  if (ago < 7 * DAY) return { _: 'userStatusLastWeek' };
  if (ago < 30 * DAY) return { _: 'userStatusLastMonth' };
  return { _: 'userStatusEmpty' };
}
