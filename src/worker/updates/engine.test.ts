import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, TimedChange, UpdateContainer, UpdateState } from '#model/change.ts';
import type { ChannelDifference, Difference } from '#model/difference.ts';
import type { ChannelId } from '#model/peer.ts';
import { FakeClock } from '#tests/fakes/fake-clock.ts';
import { UpdateEngine } from './engine.ts';
import type { AppliedStep, UpdateSink, UpdateSource } from './ports.ts';

const CHANNEL: ChannelId = 'c5';
const views = (id: number): Change => ({ kind: 'views', chatId: CHANNEL, id, views: id });

/** A server that remembers every event of one common box and one channel, and can be asked for differences. */
class EventLog implements UpdateSource {
  common: Change[] = [];
  channel: Change[] = [];
  seq = 0;
  fails = 0;
  slice = 100;
  asked = 0;
  isTooLong = false;
  /** Where it says that the channel is; it need not say. */
  toldPts: number | undefined;

  get state(): UpdateState {
    return { pts: this.common.length + 1, qts: 0, seq: this.seq, date: 1000 };
  }
  add(box: 'common' | 'channel'): UpdateContainer {
    const log = this[box];
    const change = views(this.common.length + this.channel.length + 1);
    log.push(change);
    const pts = log.length + 1;
    return container([{ change, pts, ptsCount: 1, ...(box === 'channel' && { channelId: CHANNEL }) }]);
  }
  async getState(): Promise<UpdateState> {
    return this.state;
  }
  async getDifference(from: UpdateState): Promise<Difference> {
    this.asked++;
    if (this.fails-- > 0) throw new Error('no answer');
    if (this.isTooLong) return { kind: 'tooLong', pts: this.state.pts };
    const missing = this.common.slice(from.pts - 1);
    if (missing.length === 0) return { kind: 'empty', seq: this.seq, date: 1000 };
    const changes = missing.slice(0, this.slice);
    const isLast = changes.length === missing.length;
    const { toldPts: pts } = this;
    const channelsTooLong = [{ channelId: CHANNEL, ...(pts !== undefined && { pts }) }];
    const state = { ...this.state, pts: from.pts + changes.length };
    return {
      kind: isLast ? 'difference' : 'slice',
      changes,
      peers: [],
      channelChanges: [],
      channelsTooLong,
      state,
    };
  }
  async getChannelDifference(_: ChannelId, pts: number): Promise<ChannelDifference> {
    this.asked++;
    if (this.fails-- > 0) throw new Error('no answer');
    const changes = this.channel.slice(pts - 1);
    return { kind: 'difference', changes, peers: [], pts: this.channel.length + 1, isFinal: true };
  }
}

const container = (changes: readonly TimedChange[], seq = 0): UpdateContainer => ({
  kind: 'updates',
  seq,
  seqStart: seq,
  date: 1000,
  changes,
  peers: [],
  channelsTooLong: [],
  hasAllPeers: true,
});

/** Keeps what was applied, as a cache would. */
class Applied implements UpdateSink {
  changes: Change[] = [];
  state: UpdateState | undefined;
  pts: number | undefined = 1;
  fails = 0;
  busy: boolean[] = [];
  tooLong = 0;
  async apply(step: AppliedStep): Promise<void> {
    await Promise.resolve();
    if (this.fails-- > 0) throw new Error('disk full');
    this.changes.push(...step.changes);
    if (step.state) this.state = step.state;
    if (step.channelPts) this.pts = step.channelPts.pts;
  }
  knowsPeers = async () => true;
  channelPts = async () => this.pts;
  loadChannel = async () => this.pts;
  commonTooLong = async () => void this.tooLong++;
  channelLost = async () => undefined;
  catchingUp = (isBusy: boolean) => void this.busy.push(isBusy);
}

function start(state: UpdateState | undefined = { pts: 1, qts: 0, seq: 0, date: 0 }) {
  const server = new EventLog();
  const sink = new Applied();
  const clock = new FakeClock();
  const engine = new UpdateEngine({ source: server, sink, clock, state });
  return { server, sink, clock, engine };
}

describe('the update engine', () => {
  it('applies a container that is next and ignores its double', async () => {
    const { server, sink, clock, engine } = start();
    const first = server.add('common');
    engine.feed(first);
    engine.feed(first);
    await clock.advance(0);
    await engine.settled();
    expect(sink.changes).toEqual(server.common);
    expect(server.asked).toBe(0);
  });

  it('waits half a second for a gap to close before it asks', async () => {
    const { server, sink, clock, engine } = start();
    const [first, second] = [server.add('common'), server.add('common')];
    engine.feed(second);
    await clock.advance(400);
    engine.feed(first);
    await clock.advance(1000);
    expect(sink.changes).toEqual(server.common);
    expect(server.asked).toBe(0);
  });

  it('asks for the difference when the gap stays open', async () => {
    const { server, sink, clock, engine } = start();
    server.add('common');
    engine.feed(server.add('common'));
    await clock.advance(400);
    expect(sink.changes).toEqual([]);
    await clock.advance(200);
    expect(sink.changes).toEqual(server.common);
  });

  it('reads a difference to its end, slice by slice', async () => {
    const { server, sink, clock, engine } = start();
    for (let n = 0; n < 25; n++) server.add('common');
    server.slice = 10;
    engine.catchUp();
    await clock.advance(10);
    expect(sink.changes).toEqual(server.common);
    expect(sink.busy).toEqual([true, false]);
  });

  it('tries a failed difference again and says "current" only after it', async () => {
    const { server, sink, clock, engine } = start();
    server.add('common');
    server.fails = 2;
    engine.catchUp();
    await clock.advance(500);
    expect(sink.busy).not.toContain(false);
    await clock.advance(5000);
    expect(sink.changes).toEqual(server.common);
    expect(sink.busy.at(-1)).toBe(false);
  });

  it('does not count as applied what could not be written', async () => {
    const { server, sink, clock, engine } = start();
    sink.fails = 1;
    engine.feed(server.add('common'));
    await clock.advance(5000);
    expect(sink.changes).toEqual(server.common);
    expect(sink.state?.pts).toBe(server.state.pts);
  });

  it('closes a channel gap by the channel difference alone', async () => {
    const { server, sink, clock, engine } = start();
    server.add('channel');
    engine.feed(server.add('channel'));
    await clock.advance(600);
    expect(sink.changes).toEqual(server.channel);
    expect(sink.pts).toBe(3);
  });

  it('asks for everything after updatesTooLong', async () => {
    const { server, sink, clock, engine } = start();
    server.add('common');
    engine.feed({ kind: 'tooLong' });
    await clock.advance(10);
    expect(sink.changes).toEqual(server.common);
  });

  it('starts anew when the common box is too old for a difference', async () => {
    const { server, sink, clock, engine } = start();
    server.isTooLong = true;
    engine.catchUp();
    await clock.advance(10);
    expect(sink.tooLong).toBe(1);
    expect(sink.busy.at(-1)).toBe(false);
  });

  it('asks for the state after fifteen silent minutes', async () => {
    const { server, clock, engine } = start();
    engine.catchUp();
    await clock.advance(10);
    const before = server.asked;
    await clock.advance(15 * 60_000 + 10);
    expect(server.asked).toBeGreaterThan(before);
  });

  it('polls the open channel, and stops when it is closed', async () => {
    const { server, sink, clock, engine } = start();
    engine.setOpenChannel(CHANNEL);
    await clock.advance(10);
    server.add('channel');
    await clock.advance(31_000);
    expect(sink.changes).toEqual(server.channel);
    engine.setOpenChannel(undefined);
    const before = server.asked;
    await clock.advance(120_000);
    expect(server.asked).toBe(before);
  });

  it('orders unnumbered changes by seq and drops containers seen before', async () => {
    const { sink, clock, engine } = start();
    const [one, two] = [container([{ change: views(1) }], 1), container([{ change: views(2) }], 2)];
    engine.feed(two);
    engine.feed(one);
    engine.feed(two);
    await clock.advance(10);
    expect(sink.changes).toEqual([views(1), views(2)]);
  });

  it('keeps the date of the last difference until every channel has caught up: a crash before would lose them', async () => {
    const { server, sink, clock, engine } = start();
    server.add('channel');
    server.add('common');
    server.getChannelDifference = () => Promise.reject(new Error('no answer'));
    engine.catchUp();
    await clock.advance(100);
    expect(sink.state).toMatchObject({ pts: 2, date: 0 });
    server.getChannelDifference = EventLog.prototype.getChannelDifference.bind(server);
    await clock.advance(5000);
    expect(sink.state).toMatchObject({ pts: 2, date: 1000 });
    expect(sink.changes).toEqual(expect.arrayContaining(server.channel));
  });

  it('does not move that date for what is pushed: a channel that lost an update before would never be named', async () => {
    const { sink, clock, engine } = start();
    engine.feed(container([{ change: views(1) }], 1));
    await clock.advance(10);
    expect(sink.state).toMatchObject({ seq: 1, date: 0 });
  });

  it('does not ask a channel that stands where a difference says that it is', async () => {
    const { server, sink, clock, engine } = start();
    sink.pts = 7;
    server.add('common');
    let asked = 0;
    server.getChannelDifference = async (_, pts) => {
      asked++;
      return { kind: 'empty', pts, isFinal: true };
    };
    server.toldPts = 7;
    engine.catchUp();
    await clock.advance(100);
    expect([asked, sink.state?.date]).toEqual([0, 1000]);
    server.add('common');
    server.toldPts = 8;
    engine.catchUp();
    await clock.advance(100);
    expect(asked).toBe(1);
  });

  it('asks once more when it is asked to while a difference is on its way: the answer may be older than the reason', async () => {
    const { server, sink, clock, engine } = start();
    let answer: () => void = () => undefined;
    const ask = EventLog.prototype.getDifference.bind(server);
    server.getDifference = async (from) => {
      const difference = await ask(from);
      await new Promise<void>((resolve) => (answer = resolve));
      return difference;
    };
    engine.catchUp();
    await clock.advance(10);
    server.add('common');
    engine.catchUp();
    server.getDifference = ask;
    answer();
    await clock.advance(10);
    expect(sink.changes).toEqual(server.common);
  });

  it('stays silent after it was stopped', async () => {
    const { server, sink, clock, engine } = start();
    engine.stop();
    engine.feed(server.add('common'));
    engine.catchUp();
    await clock.advance(60_000);
    expect(sink.changes).toEqual([]);
    expect(clock.waiting).toBe(0);
  });

  it('ends with every event applied once and in order, whatever the wire did', async () => {
    const event = fc.record({
      box: fc.constantFrom('common' as const, 'channel' as const),
      fate: fc.constantFrom('deliver', 'lose', 'double', 'delay'),
      wait: fc.integer({ min: 0, max: 700 }),
    });
    const schedule = fc.array(event, { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(schedule, fc.nat(3), fc.nat(2), async (events, failures, writeFailures) => {
        const { server, sink, clock, engine } = start();
        server.slice = 7;
        server.fails = failures;
        sink.fails = writeFailures;
        const late: UpdateContainer[] = [];
        for (const { box, fate, wait } of events) {
          const made = server.add(box);
          if (fate === 'deliver' || fate === 'double') engine.feed(made);
          if (fate === 'double') engine.feed(made);
          if (fate === 'delay') late.push(made);
          await clock.advance(wait);
        }
        for (const made of late.reverse()) engine.feed(made);
        await clock.advance(200_000);
        engine.feed({ ...container([]), channelsTooLong: [{ channelId: CHANNEL }] } as UpdateContainer);
        engine.catchUp();
        await clock.advance(200_000);
        const common = sink.changes.filter((change) => server.common.includes(change));
        const channel = sink.changes.filter((change) => server.channel.includes(change));
        expect({ common, channel }).toEqual({ common: server.common, channel: server.channel });
        engine.stop();
      }),
      { numRuns: 150 },
    );
  });
});
