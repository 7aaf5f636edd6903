import type { Change } from '#model/change.ts';
import type { ChannelDifference } from '#model/difference.ts';
import type { ChannelId, PeerRecord } from '#model/peer.ts';
import { isChannelLost } from '#model/telegram-errors.ts';
import { Box } from './box.ts';
import { Patience } from './patience.ts';
import type { AppliedStep, Clock, UpdateSink, UpdateSource } from './ports.ts';
import { type Ordered, orderByPts } from './pts-order.ts';

export interface ChannelItem {
  readonly change: Change;
  readonly peers: readonly PeerRecord[];
  readonly pts: number;
  readonly ptsCount: number;
}

export interface ChannelPorts {
  readonly source: UpdateSource;
  readonly sink: UpdateSink;
  readonly clock: Clock;
  apply(step: AppliedStep): Promise<void>;
  /** The channel has caught up. */
  rested(): void;
}

/** Events asked for at a time: more for the chat on the screen, as the API advises. */
const LIMIT = 100;
/** Seconds between polls of the open channel when the server names none. */
const POLL = 30;

/** One channel's or supergroup's own message box (https://core.telegram.org/api/updates#update-handling). */
export class ChannelBox extends Box<ChannelItem> {
  readonly #id: ChannelId;
  readonly #ports: ChannelPorts;
  readonly #poll: Patience;
  #pts: number | undefined;
  #early: Ordered<ChannelItem>[] = [];
  #isOpen = false;
  /** The pts that the server is known to have reached: a channel that stands there need not be asked. */
  #goal = 0;

  constructor(id: ChannelId, ports: ChannelPorts) {
    super(ports.clock);
    this.#id = id;
    this.#ports = ports;
    this.#poll = new Patience(ports.clock, () => this.requestDifference());
  }

  override requestDifference(): void {
    this.#goal = Infinity;
    super.requestDifference();
  }

  /** The server says how far it has come; a difference tells it also of channels that have caught up long since. */
  catchUpTo(pts: number): void {
    this.#goal = Math.max(this.#goal, pts);
    super.requestDifference();
  }

  /** While a channel is open it is polled: channels with many readers, or not joined, get no pushes. */
  setOpen(isOpen: boolean): void {
    this.#isOpen = isOpen;
    this.#poll.disarm();
    if (isOpen) this.requestDifference();
  }

  /** The pts written by somebody else (a loaded dialog) counts from now on, when it is ahead. */
  sawPts(pts: number): void {
    if (this.#pts !== undefined && pts > this.#pts) this.#pts = pts;
  }

  override stop(): void {
    super.stop();
    this.#poll.disarm();
  }

  protected override async round(items: readonly ChannelItem[]): Promise<boolean> {
    const local = await this.#known();
    if (local === undefined) return false;
    const offered = items.map((item) => ({ pts: item.pts, ptsCount: item.ptsCount, item }));
    const sorted = orderByPts(local, [...this.#early, ...offered]);
    if (sorted.ready.length > 0) {
      await this.#ports.apply({
        changes: sorted.ready.map((item) => item.change),
        peers: [...new Set(sorted.ready.flatMap((item) => item.peers))],
        channelPts: { channelId: this.#id, pts: sorted.pts },
      });
      this.#pts = sorted.pts;
    }
    this.#early = [...sorted.held];
    return this.#early.length > 0;
  }

  /** The pts we hold; a channel never seen before is loaded as a dialog, which already contains what was just announced. */
  async #known(): Promise<number | undefined> {
    this.#pts ??= await this.#ports.sink.channelPts(this.#id);
    this.#pts ??= await this.#ports.sink.loadChannel(this.#id);
    return this.#pts;
  }

  protected override async fetchDifference(): Promise<void> {
    let timeout: number | undefined;
    const goal = this.#goal;
    this.#goal = 0;
    try {
      for (let pts = await this.#known(); pts !== undefined && pts < goal && !this.isStopped;) {
        const difference = await this.#ports.source.getChannelDifference(this.#id, pts, LIMIT);
        if (this.isStopped) return;
        pts = await this.#absorb(difference);
        timeout = difference.timeout;
        if (difference.isFinal) break;
      }
      this.#early = [];
    } catch (error) {
      const code = codeOf(error);
      if (!isChannelLost(code)) throw error;
      this.#early = [];
      await this.#ports.sink.channelLost(this.#id, code);
    }
    if (this.#isOpen && !this.isStopped) this.#poll.rearm((timeout ?? POLL) * 1000);
  }

  /** Writes one answer and tells the pts to go on from. */
  async #absorb(difference: ChannelDifference): Promise<number> {
    const channelId = this.#id;
    if (difference.kind === 'empty') {
      if (difference.pts !== this.#pts) {
        await this.#ports.apply({ changes: [], peers: [], channelPts: { channelId, pts: difference.pts } });
      }
      return (this.#pts = difference.pts);
    }
    const { changes, peers } = difference;
    if (difference.kind === 'difference') {
      await this.#ports.apply({
        changes,
        peers,
        channelPts: { channelId, pts: difference.pts },
        isRetold: true,
      });
      return (this.#pts = difference.pts);
    }
    const pts = difference.dialog.pts ?? this.#pts ?? 1;
    await this.#ports.apply({ changes, peers, channelPts: { channelId, pts }, reload: difference.dialog });
    return (this.#pts = pts);
  }

  protected override rested(): void {
    this.#ports.rested();
  }

  protected override failed(): void {
    // Tried again by the box; until then the chat shows what is known.
  }
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
