import type { UpdateContainer, UpdateState } from '#model/change.ts';
import type { Difference } from '#model/difference.ts';
import { type ChannelId, isChannelId, type PeerId } from '#model/peer.ts';
import { ChannelBox } from './channel-box.ts';
import { CommonBox } from './common-box.ts';
import { Patience } from './patience.ts';
import type { AppliedStep, Clock, UpdateSink, UpdateSource } from './ports.ts';

export interface EngineOptions {
  readonly source: UpdateSource;
  readonly sink: UpdateSink;
  readonly clock: Clock;
  /** What the last run wrote; undefined right after a login. */
  readonly state: UpdateState | undefined;
}

/** After this long without a word the state is asked for, as the API advises. */
const SILENCE = 15 * 60_000;

/**
 * Puts updates in order and closes their gaps (https://core.telegram.org/api/updates). Fed with whole containers; hands
 * complete steps to its sink, one at a time. Knows nothing of the network or of storage.
 */
export class UpdateEngine {
  readonly #options: EngineOptions;
  readonly #common: CommonBox;
  readonly #channels = new Map<ChannelId, ChannelBox>();
  readonly #silence: Patience;
  #applying: Promise<void> = Promise.resolve();
  #open: ChannelId | undefined;
  #isStopped = false;
  #writes = 0;

  constructor(options: EngineOptions) {
    this.#options = options;
    const { source, sink, clock } = options;
    const apply = (step: AppliedStep) => this.#apply(step);
    const toChannels = (difference: Extract<Difference, { kind: 'difference' | 'slice' }>) =>
      this.#toChannels(difference);
    const areChannelsBehind = () => [...this.#channels.values()].some((box) => box.isBehind);
    this.#common = new CommonBox(
      { source, sink, clock, apply, toChannels, areChannelsBehind },
      options.state,
    );
    this.#silence = new Patience(clock, () => this.catchUp());
  }

  /** Something may be missing: after start, reconnect, new session, wake. */
  catchUp(): void {
    if (this.#isStopped) return;
    this.#silence.rearm(SILENCE);
    this.#common.requestDifference();
    if (this.#open) this.#channel(this.#open).requestDifference();
  }

  /** An answer got lost, and with it what it told of this chat; nothing else may ever tell. */
  catchUpWith(chatId: PeerId): void {
    if (this.#isStopped) return;
    this.#common.requestDifference();
    if (isChannelId(chatId)) this.#channel(chatId).requestDifference();
  }

  /** Takes a container as it came. */
  feed(container: UpdateContainer): void {
    if (this.#isStopped) return;
    this.#silence.rearm(SILENCE);
    if (container.kind === 'tooLong') {
      this.#common.requestDifference();
      return;
    }
    const { changes, peers } = container;
    for (const { channelId } of container.channelsTooLong) this.#channel(channelId).requestDifference();
    for (const { change, channelId, pts, ptsCount } of changes) {
      if (channelId === undefined || pts === undefined || ptsCount === undefined) continue;
      this.#channel(channelId).accept({ change, peers, pts, ptsCount });
    }
    const own = changes.filter((one) => one.channelId === undefined || one.ptsCount === undefined);
    this.#common.accept({ ...container, changes: own });
  }

  /** The channel on the screen is polled; undefined when there is none. */
  setOpenChannel(id: ChannelId | undefined): void {
    if (this.#open === id) return;
    if (this.#open) this.#channels.get(this.#open)?.setOpen(false);
    this.#open = id;
    if (id) this.#channel(id).setOpen(true);
  }

  /** A dialog loaded by somebody else brought this pts into the cache. */
  sawChannelPts(id: ChannelId, pts: number): void {
    this.#channels.get(id)?.sawPts(pts);
  }

  /** How often anything was written, or began to be, through `exclusively`. */
  get writes(): number {
    return this.#writes;
  }

  /** Runs something that writes what steps write too, so that neither reads what the other is about to change. */
  async exclusively<T>(run: () => Promise<T>): Promise<T> {
    this.#writes++;
    const result = this.#applying.then(run);
    this.#applying = result.then(
      () => undefined,
      () => undefined,
    );
    return result;
  }

  /** Resolves when what was fed so far has been applied or is known to be missing. */
  async settled(): Promise<void> {
    await Promise.all([this.#common.settled(), ...[...this.#channels.values()].map((box) => box.settled())]);
  }

  stop(): void {
    this.#isStopped = true;
    this.#silence.disarm();
    this.#common.stop();
    for (const box of this.#channels.values()) box.stop();
  }

  #apply(step: AppliedStep): Promise<void> {
    return this.exclusively(async () => {
      if (!this.#isStopped) await this.#options.sink.apply(step);
    });
  }

  #toChannels(difference: Extract<Difference, { kind: 'difference' | 'slice' }>): void {
    const { channelChanges, channelsTooLong, peers } = difference;
    for (const { channelId, pts = Infinity } of channelsTooLong) this.#channel(channelId).catchUpTo(pts);
    for (const { channelId, change, pts, ptsCount } of channelChanges) {
      this.#channel(channelId).accept({ change, peers, pts, ptsCount });
    }
  }

  #channel(id: ChannelId): ChannelBox {
    const known = this.#channels.get(id);
    if (known) return known;
    const { source, sink, clock } = this.#options;
    const box = new ChannelBox(id, {
      source,
      sink,
      clock,
      apply: (step) => this.#apply(step),
      rested: () => {
        if (![...this.#channels.values()].some((other) => other.isBehind)) this.#common.channelsCaughtUp();
      },
    });
    this.#channels.set(id, box);
    return box;
  }
}
