import type { Con, Type } from '../tl/schema.gen.ts';

/** What happened in a message box, kept in a form that can be told to any viewer later. */
export type BoxEvent =
  | { kind: 'new'; id: number }
  | { kind: 'edit'; id: number }
  | { kind: 'delete'; ids: number[] }
  | { kind: 'pin'; peer: Type['Peer']; ids: number[]; pinned: boolean }
  | { kind: 'contents'; ids: number[]; date: number }
  | { kind: 'readInbox'; peer: Type['Peer']; maxId: number; unread: number }
  | { kind: 'readOutbox'; peer: Type['Peer']; maxId: number }
  | { kind: 'folders'; peers: Con['folderPeer'][] };

/** An event with its place: `pts` after it, `ptsCount` how many it took. Both as in https://core.telegram.org/api/updates */
export interface LoggedEvent {
  pts: number;
  ptsCount: number;
  event: BoxEvent;
}

/**
 * The events of one box in order, the oldest dropped above a bound. `pts` starts at the number of seeded messages, as if
 * each had been an event, all of them long forgotten.
 */
export class EventLog {
  pts: number;
  #events: LoggedEvent[] = [];
  readonly #bound: () => number;

  constructor(pts: number, bound: () => number) {
    this.pts = pts;
    this.#bound = bound;
  }

  add(event: BoxEvent): LoggedEvent {
    const ptsCount = ptsCountOf(event);
    this.pts += ptsCount;
    const logged = { pts: this.pts, ptsCount, event };
    this.#events.push(logged);
    if (this.#events.length > this.#bound() * 1.25) this.#events = this.#events.slice(-this.#bound());
    return logged;
  }

  /** Events after `pts`, the oldest first; undefined when some of them are forgotten. */
  since(pts: number): LoggedEvent[] | undefined {
    const events = this.#events.slice(-this.#bound());
    const first = events[0];
    const known = first === undefined ? this.pts : first.pts - first.ptsCount;
    if (pts < known) return undefined;
    return events.filter((logged) => logged.pts > pts);
  }

  exportState(): { pts: number; events: LoggedEvent[] } {
    return { pts: this.pts, events: this.#events };
  }

  importState(state: { pts: number; events: LoggedEvent[] }): void {
    this.pts = state.pts;
    this.#events = state.events;
  }
}

function ptsCountOf(event: BoxEvent): number {
  if (event.kind === 'delete' || event.kind === 'contents' || event.kind === 'pin') return event.ids.length;
  return event.kind === 'folders' ? event.peers.length : 1;
}
