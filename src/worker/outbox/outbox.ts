import type { OutboxAction, OutboxRow } from '#model/outbox-action.ts';
import type { FormattedText } from '#model/text-entity.ts';

/** What the outbox needs of the cache. A row that is gone from the store stays gone when it is put again. */
export interface OutboxStore {
  outbox(): Promise<readonly OutboxRow[]>;
  commit(
    write: { readonly outboxPut?: readonly OutboxRow[]; readonly outboxGone?: readonly number[] },
    durability?: 'strict' | 'relaxed',
  ): Promise<void>;
}

export interface OutboxClock {
  /** Unix milliseconds of this device. */
  now(): number;
  setTimeout(run: () => void, milliseconds: number): number;
  clearTimeout(id: number): void;
}

/** Bytes of the row's file that are up, and all of them. */
export type Progress = (loaded: number, total: number) => void;

/** Why a row left: `refused` only rows that no bubble stands for; their `trouble` says what the server said. */
export type Departure = 'delivered' | 'discarded' | 'superseded' | 'refused';

export interface OutboxPorts {
  readonly store: OutboxStore;
  readonly clock: OutboxClock;
  /** Does on the server what the row says, and settles when that is known. Rejects with CallError; ABORTED after the signal. */
  deliver(action: OutboxAction, row: OutboxRow, signal: AbortSignal, onProgress: Progress): Promise<void>;
  /** Whether trying makes sense at all; `resume` tells when it does again. */
  isOnline(): boolean;
  onChange(row: OutboxRow): void;
  onGone(row: OutboxRow, why: Departure): void;
  onProgress?(row: OutboxRow, loaded: number, total: number): void;
}

/**
 * Works off the rows of the store. Each chat has three lanes (messages; edits and deletions; marks and settings): within a
 * lane rows go in order and one at a time, lanes go side by side. A failed message steps aside for those after it, as does what waits for it.
 */
export interface Outbox {
  /** Takes a row that is durable already. Waiting rows that it makes pointless go. */
  add(row: OutboxRow): void;
  /** The network is back: rows that failed for the lack of it are tried at once. Also the start, which reads the store. */
  resume(): void;
  /** Tries a failed message again, with the same random_id. Rejects with NOT_FOUND for a message that is not here. */
  retry(randomId: string): Promise<void>;
  /** Gives a message up, also one under way. Rejects with NOT_FOUND for a message that is not here. */
  discard(randomId: string): Promise<void>;
  /**
   * Gives an unsent message other words, and another chance where it had failed. False when a try of it is under way or may have
   * arrived, or when it is not here.
   */
  rewrite(randomId: string, content: FormattedText): Promise<boolean>;
  /** What is not done, as far as it is now; a full disk may know less. */
  rows(): Promise<readonly OutboxRow[]>;
  /**
   * A message came that looks like what this row sent, before any answer did. The row stays and asks again soon with the same
   * random_id, so that the server's word decides: a wrong guess loses nothing and doubles nothing.
   */
  sawEcho(seq: number, messageId: number): Promise<void>;
  /** Aborts what is under way and does nothing ever after. Rows stay in the store. */
  stop(): void;
}
