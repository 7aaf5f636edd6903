import type { TimedChange, UpdateContainer, UpdateState } from '#model/change.ts';
import type { Difference } from '#model/difference.ts';
import type { PeerRecord } from '#model/peer.ts';
import { Box } from './box.ts';
import type { AppliedStep, Clock, UpdateSink, UpdateSource } from './ports.ts';
import { type Ordered, orderByPts } from './pts-order.ts';

export type CommonContainer = Extract<UpdateContainer, { kind: 'updates' }>;

/** What the account-wide box needs from the engine around it. */
export interface CommonPorts {
  readonly source: UpdateSource;
  readonly sink: UpdateSink;
  readonly clock: Clock;
  apply(step: AppliedStep): Promise<void>;
  /** Changes of channels that came inside a difference. */
  toChannels(difference: Extract<Difference, { kind: 'difference' | 'slice' }>): void;
  /** Some channel has not caught up yet with what was announced. */
  areChannelsBehind(): boolean;
}

const NOTHING: CommonContainer = {
  kind: 'updates',
  seq: 0,
  seqStart: 0,
  date: 0,
  changes: [],
  peers: [],
  channelsTooLong: [],
  hasAllPeers: true,
};

interface Held {
  readonly change: TimedChange;
  readonly peers: readonly PeerRecord[];
}

/**
 * The account's common state: pts of private chats and basic groups, qts of secret ones, seq of everything else
 * (https://core.telegram.org/api/updates). Holds what came too early, drops what came twice.
 */
export class CommonBox extends Box<CommonContainer> {
  readonly #ports: CommonPorts;
  #state: UpdateState | undefined;
  /** The date that counts once every channel has caught up. */
  #date = 0;
  #early: Ordered<Held>[] = [];
  #earlyQts: Ordered<Held>[] = [];
  #earlySeq: CommonContainer[] = [];

  constructor(ports: CommonPorts, state: UpdateState | undefined) {
    super(ports.clock);
    this.#ports = ports;
    this.#state = state;
  }

  /** Every channel has caught up: the date may move on. */
  channelsCaughtUp(): void {
    if (this.#state && this.#date > this.#state.date) this.accept(NOTHING);
  }

  /**
   * The server tells of changed channels by the date of the last difference only. What is pushed does not move it: a channel's
   * update that got lost before would never be told again. Nor does it move while a channel still has to be asked, or a crash
   * now would leave that one behind for good.
   */
  #dateAfter(before: UpdateState, isNews = false): number {
    return isNews || this.#ports.areChannelsBehind() ? before.date : Math.max(before.date, this.#date);
  }

  protected override async round(items: readonly CommonContainer[]): Promise<boolean> {
    const state = this.#state;
    if (!state) return true;
    if (!(await this.#knowsPeers(items))) {
      this.requestDifference();
      return false;
    }
    const bySeq = orderBySeq(state.seq, [...this.#earlySeq, ...items]);
    const byPts = orderByPts(state.pts, [...this.#early, ...items.flatMap((item) => pick(item, 'pts'))]);
    const byQts = orderByPts(state.qts, [...this.#earlyQts, ...items.flatMap((item) => pick(item, 'qts'))]);
    const held = [...byPts.ready, ...byQts.ready];
    const next = {
      pts: byPts.pts,
      qts: byQts.pts,
      seq: bySeq.seq,
      date: this.#dateAfter(
        state,
        items.some(({ channelsTooLong }) => channelsTooLong.length > 0),
      ),
    };
    const changes = [...held.map((one) => one.change.change), ...bySeq.ready.flatMap(unordered)];
    if (changes.length > 0 || !isSame(state, next)) {
      const peers = [...held.flatMap((one) => one.peers), ...bySeq.ready.flatMap((one) => one.peers)];
      await this.#ports.apply({ changes, peers: [...new Set(peers)], state: next });
      this.#state = next;
    }
    this.#early = [...byPts.held];
    this.#earlyQts = [...byQts.held];
    this.#earlySeq = [...bySeq.held];
    return this.#early.length + this.#earlyQts.length + this.#earlySeq.length > 0;
  }

  /** The short forms carry no peers: without knowing them the message cannot be shown, so the difference is asked for. */
  async #knowsPeers(items: readonly CommonContainer[]): Promise<boolean> {
    const short = items
      .filter((item) => !item.hasAllPeers)
      .flatMap((item) => item.changes.map((one) => one.change));
    return short.length === 0 || this.#ports.sink.knowsPeers(short);
  }

  protected override async fetchDifference(): Promise<void> {
    this.#ports.sink.catchingUp(true);
    this.#state ??= await this.#begin();
    for (;;) {
      const difference = await this.#ports.source.getDifference(this.#state);
      if (this.isStopped) return;
      const isMore = await this.#absorb(difference);
      if (!isMore) break;
    }
    this.#early = [];
    this.#earlyQts = [];
    this.#earlySeq = [];
    this.#ports.sink.catchingUp(false);
  }

  /** The first state ever: whatever was before is loaded as dialogs, not as updates. */
  async #begin(): Promise<UpdateState> {
    const state = await this.#ports.source.getState();
    await this.#ports.apply({ changes: [], peers: [], state });
    return state;
  }

  /** Writes one answer; true when there is more to ask for. */
  async #absorb(difference: Difference): Promise<boolean> {
    const before = this.#state;
    if (!before) return false;
    if (difference.kind === 'empty') {
      this.#date = difference.date;
      const state = { ...before, seq: difference.seq, date: this.#dateAfter(before) };
      await this.#ports.apply({ changes: [], peers: [], state });
      this.#state = state;
      return false;
    }
    if (difference.kind === 'tooLong') {
      const state = await this.#ports.source.getState();
      await this.#ports.sink.commonTooLong(state);
      this.#state = state;
      return false;
    }
    const { changes, peers, channelsTooLong, channelChanges } = difference;
    const isNews = channelsTooLong.length + channelChanges.length > 0;
    this.#date = difference.state.date;
    const state = { ...difference.state, date: this.#dateAfter(before, isNews) };
    await this.#ports.apply({ changes, peers, state, isRetold: true });
    this.#state = state;
    this.#ports.toChannels(difference);
    return difference.kind === 'slice';
  }

  protected override rested(): void {
    // Whoever waits for it is told by `catchingUp`.
  }

  protected override failed(): void {
    // The state shown stays "updating": a failed difference is tried again, and the connection tells its own trouble.
  }
}

const isSame = (a: UpdateState, b: UpdateState): boolean =>
  a.pts === b.pts && a.qts === b.qts && a.seq === b.seq && a.date === b.date;

const isOrdered = (one: TimedChange): boolean => one.ptsCount !== undefined || one.qts !== undefined;

const unordered = (container: CommonContainer) =>
  container.changes.filter((one) => !isOrdered(one)).map((one) => one.change);

function pick(container: CommonContainer, counter: 'pts' | 'qts'): Ordered<Held>[] {
  const { peers } = container;
  return container.changes.flatMap((change) => {
    const item = { change, peers };
    if (counter === 'qts') return change.qts === undefined ? [] : [{ pts: change.qts, ptsCount: 1, item }];
    const { pts, ptsCount } = change;
    return pts === undefined || ptsCount === undefined ? [] : [{ pts, ptsCount, item }];
  });
}

interface BySeq {
  readonly ready: readonly CommonContainer[];
  readonly held: readonly CommonContainer[];
  readonly seq: number;
}

/** Containers with seq 0 are not ordered; the others apply once, one after the other. */
function orderBySeq(local: number, containers: readonly CommonContainer[]): BySeq {
  const sorted = [...containers].sort((a, b) => startOf(a) - startOf(b));
  const ready: CommonContainer[] = [];
  const held: CommonContainer[] = [];
  let seq = local;
  for (const container of sorted) {
    if (container.seq === 0) ready.push(container);
    else if (startOf(container) === seq + 1) {
      ready.push(container);
      seq = container.seq;
    } else if (startOf(container) > seq + 1) held.push(container);
  }
  return { ready, held, seq };
}

const startOf = (container: CommonContainer): number => container.seqStart || container.seq;
