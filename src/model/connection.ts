/**
 * How things stand with Telegram. `online` is said only after the difference was applied. `since` is the unix
 * millisecond of the last moment the data on the screen was known to be current.
 */
export interface Connection {
  readonly state: 'offline' | 'connecting' | 'updating' | 'online';
  readonly since?: number;
  /** Unix milliseconds of the next attempt, while waiting for it. */
  readonly retryAt?: number;
}
