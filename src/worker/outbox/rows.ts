import { type OutboxRow, waitsFor } from '#model/outbox-action.ts';
import { hasRandomId, laneKind, type LaneKind, laneOf } from './lane.ts';

/** Rows under way at once, over all lanes; one place is kept free of files, which may take minutes. */
const AT_ONCE = 4;
const FILES_AT_ONCE = 3;

/** One row in memory. `flight` is there while it is being delivered. */
export interface Entry {
  row: OutboxRow;
  flight?: AbortController;
  /** Ends the present try as if its time were over. */
  giveUp?: () => void;
}

type Flying = Entry & Required<Pick<Entry, 'flight'>>;

/** Unix milliseconds of this device's clock, as it went when the waiting began. */
export interface Wait {
  readonly since?: number;
  readonly retryAt?: number;
}

/** When the waiting is over: at once, when the clock was put back behind its beginning; nobody knows how long it took then. */
const endOf = ({ since = 0, retryAt = 0 }: Wait = {}, time: number): number => (time < since ? 0 : retryAt);

export interface Due {
  readonly now: readonly Entry[];
  /** Unix milliseconds at which something more is due; undefined when nothing waits for time alone. */
  readonly nextAt: number | undefined;
}

/** The rows that are not done, by seq. */
export class Rows {
  #entries: Entry[] = [];
  /** Lanes of a kind that are held back by a flood wait. */
  readonly #holds = new Map<LaneKind, Wait>();

  all(): readonly OutboxRow[] {
    return this.#entries.map(({ row }) => row);
  }

  has(seq: number): boolean {
    return this.#entries.some(({ row }) => row.seq === seq);
  }

  add(row: OutboxRow): Entry {
    const entry: Entry = { row };
    this.#entries.push(entry);
    this.#entries.sort((a, b) => a.row.seq - b.row.seq);
    return entry;
  }

  /** False when it was not here any more. */
  remove(entry: Entry): boolean {
    const before = this.#entries.length;
    this.#entries = this.#entries.filter((each) => each !== entry);
    return this.#entries.length < before;
  }

  includes(entry: Entry): boolean {
    return this.#entries.includes(entry);
  }

  find(matches: (row: OutboxRow) => boolean): Entry | undefined {
    return this.#entries.find(({ row }) => matches(row));
  }

  /** Rows that nobody has begun to deliver. */
  waiting(): readonly Entry[] {
    return this.#entries.filter(({ row, flight }) => !flight && row.state === 'waiting');
  }

  /** Rows under way. */
  flying(): readonly Flying[] {
    return this.#entries.filter((entry): entry is Flying => entry.flight !== undefined);
  }

  hold(kind: LaneKind, wait: Wait): void {
    this.#holds.set(kind, wait);
  }

  /** The heads of their lanes that may go now, as many as there is room for. */
  due(time: number): Due {
    const now: Entry[] = [];
    const times: number[] = [];
    for (const entry of this.#heads()) {
      const at = this.#dueAt(entry.row, time);
      if (at > time) times.push(at);
      else if (this.#hasRoom(entry, now)) now.push(entry);
    }
    return { now, nextAt: times.length > 0 ? Math.min(...times) : undefined };
  }

  /** The first row of each lane that has neither failed nor waits for an unsent message, unless it is under way. */
  #heads(): Entry[] {
    const lanes = new Set<string>();
    return this.#entries.filter(({ row, flight }) => {
      if ((row.state === 'failed' && !flight) || this.#isAhead(row)) return false;
      const lane = laneOf(row.action);
      if (lanes.has(lane)) return false;
      lanes.add(lane);
      return !flight;
    });
  }

  /** What it is about has not gone yet. */
  #isAhead({ action }: OutboxRow): boolean {
    const unsent = waitsFor(action);
    return unsent !== undefined && this.find((row) => hasRandomId(row.action, unsent)) !== undefined;
  }

  #dueAt({ action, trouble }: OutboxRow, time: number): number {
    const waits = [trouble, this.#holds.get(laneKind(action))];
    return Math.max(...waits.map((wait) => endOf(wait, time)));
  }

  #hasRoom({ row }: Entry, chosen: readonly Entry[]): boolean {
    const busy = [...this.flying(), ...chosen];
    if (busy.length >= AT_ONCE) return false;
    const isFile = (entry: Entry): boolean => entry.row.action.kind === 'sendFile';
    return row.action.kind !== 'sendFile' || busy.filter(isFile).length < FILES_AT_ONCE;
  }
}
