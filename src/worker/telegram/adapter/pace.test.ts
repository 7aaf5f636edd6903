import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PeerId } from '#model/peer.ts';
import { BackOff } from './back-off.ts';
import { Pace, type Urgency } from './pace.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Milliseconds after which each of so many requests went, all asked for at once. */
async function timesOf(count: number, take: () => Promise<void>, within: number): Promise<readonly number[]> {
  const start = Date.now();
  const times: number[] = [];
  for (let index = 0; index < count; index++) void take().then(() => times.push(Date.now() - start));
  await vi.advanceTimersByTimeAsync(within);
  return times;
}

const ask = (method: string, urgency: Urgency = 'interactive', chat?: PeerId) => ({ method, urgency, chat });

describe('all requests together', () => {
  test('thirty go at once, the rest thirty a second', async () => {
    const pace = new Pace();
    const times = await timesOf(100, () => pace.take(ask('help.GetConfig')), 5000);
    expect(times.filter((time) => time === 0)).toHaveLength(30);
    expect(times.filter((time) => time <= 1000).length).toBeGreaterThanOrEqual(58);
    expect(times.filter((time) => time <= 1000).length).toBeLessThanOrEqual(60);
    expect(times).toHaveLength(100);
  });

  test('what people wait for goes before files, and both before what nobody waits for', async () => {
    const pace = new Pace(Date.now, { perSecond: 1, burst: 2 });
    const order: string[] = [];
    const go = (name: string, urgency: Urgency): void =>
      void pace.take(ask('help.GetConfig', urgency)).then(() => order.push(name));
    for (const name of ['first', 'second', 'file', 'another file']) go(name, 'file');
    go('history for later', 'background');
    go('message', 'interactive');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(order).toEqual(['first', 'second', 'message', 'file', 'another file', 'history for later']);
  });

  test('who gives up takes no place', async () => {
    const pace = new Pace(Date.now, { perSecond: 1, burst: 1 });
    await pace.take(ask('help.GetConfig'));
    const stop = new AbortController();
    const given = expect(pace.take(ask('help.GetConfig'), stop.signal)).rejects.toMatchObject({
      code: 'ABORTED',
    });
    stop.abort();
    await given;
    const times = await timesOf(1, () => pace.take(ask('help.GetConfig')), 1000);
    expect(times).toHaveLength(1);
  });

  test('after a clock that was put back it goes on as before', async () => {
    const pace = new Pace(Date.now, { perSecond: 1, burst: 1 });
    await pace.take(ask('help.GetConfig'));
    vi.setSystemTime(Date.now() - 3_600_000);
    let gone = 0;
    for (let index = 0; index < 2; index++) void pace.take(ask('help.GetConfig')).then(() => gone++);
    await vi.advanceTimersByTimeAsync(2000);
    expect(gone).toBe(2);
  });

  test('a stop lets everybody go', async () => {
    const pace = new Pace(Date.now, { perSecond: 0.001, burst: 1 });
    await pace.take(ask('help.GetConfig'));
    const waiting = pace.take(ask('help.GetConfig'));
    pace.stop();
    await expect(waiting).resolves.toBeUndefined();
  });
});

describe('messages to one chat', () => {
  const send = (pace: Pace, chat: PeerId) => () =>
    pace.take(ask('messages.SendMessage', 'interactive', chat));

  test('a few go at once, then one a second', async () => {
    const pace = new Pace();
    const times = await timesOf(10, send(pace, 'u1'), 20_000);
    expect(times).toEqual([0, 0, 0, 0, 0, 1000, 2000, 3000, 4000, 5000]);
  });

  test.each(['g7', 'c7'] as const)('to %s no more than twenty in any minute', async (chat) => {
    const pace = new Pace();
    const times = await timesOf(60, send(pace, chat), 180_000);
    expect(times).toHaveLength(60);
    for (let at = 20; at < times.length; at++)
      expect(times[at]! - times[at - 20]!).toBeGreaterThanOrEqual(60_000);
    for (let at = 5; at < times.length; at++) expect(times[at]! - times[at - 5]!).toBeGreaterThanOrEqual(999);
  });

  test('do not hold back those to another chat, nor anything else', async () => {
    const pace = new Pace();
    void timesOf(20, send(pace, 'u1'), 0);
    expect(await timesOf(3, send(pace, 'u2'), 0)).toEqual([0, 0, 0]);
    expect(await timesOf(3, () => pace.take(ask('messages.GetHistory')), 0)).toEqual([0, 0, 0]);
  });

  test('edits and forwards count with them', async () => {
    const pace = new Pace();
    await timesOf(5, send(pace, 'u1'), 0);
    const edit = () => pace.take(ask('messages.EditMessage', 'interactive', 'u1'));
    expect(await timesOf(1, edit, 5000)).toEqual([1000]);
  });
});

describe('methods', () => {
  test('names are looked up five at once, then one in five seconds', async () => {
    const pace = new Pace();
    const times = await timesOf(7, () => pace.take(ask('contacts.ResolveUsername')), 30_000);
    expect(times).toEqual([0, 0, 0, 0, 0, 5000, 10_000]);
  });

  test('files go fast, and leave a third of all to what people wait for', async () => {
    const pace = new Pace();
    const files = timesOf(400, () => pace.take(ask('upload.GetFile', 'file')), 10_000);
    const reads: number[] = [];
    for (let second = 0; second < 10; second++) {
      for (let index = 0; index < 9; index++) {
        const asked = Date.now();
        void pace.take(ask('users.GetUsers')).then(() => reads.push(Date.now() - asked));
      }
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect((await files).length).toBeGreaterThanOrEqual(190);
    expect(reads).toHaveLength(90);
    expect(Math.max(...reads)).toBeLessThanOrEqual(100);
  });

  test('filling the cache leaves every history bucket half full for whoever opens a chat', async () => {
    const pace = new Pace();
    const fill = timesOf(60, () => pace.take(ask('messages.GetHistory', 'background')), 5000);
    await vi.advanceTimersByTimeAsync(2000);
    expect(await timesOf(9, () => pace.take(ask('messages.GetHistory')), 0)).toEqual(Array(9).fill(0));
    await fill;
  });

  test('buckets of chats that rest are forgotten, those in use are not', async () => {
    const pace = new Pace();
    for (let chat = 0; chat < 300; chat++) {
      void pace.take(ask('messages.SendMessage', 'interactive', `u${chat}`));
      await vi.advanceTimersByTimeAsync(1100);
    }
    await timesOf(5, () => pace.take(ask('messages.SendMessage', 'interactive', 'u1')), 0);
    for (let chat = 300; chat < 420; chat++)
      void pace.take(ask('messages.SendMessage', 'interactive', `u${chat}`));
    const times = await timesOf(1, () => pace.take(ask('messages.SendMessage', 'interactive', 'u1')), 900);
    expect(times).toEqual([]);
  });
});

test('waits double up to half a minute, with jitter, and begin anew after a good connection', () => {
  const backOff = new BackOff();
  const waits = Array.from({ length: 10 }, () => backOff.next());
  waits.forEach((wait, index) => {
    const whole = Math.min(30_000, 500 * 2 ** index);
    expect(wait).toBeGreaterThanOrEqual(whole / 2);
    expect(wait).toBeLessThanOrEqual(whole);
  });
  backOff.reset();
  expect(backOff.next()).toBeLessThanOrEqual(500);
  expect(backOff.next(5000)).toBe(5000);
});
