import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BackOff } from './back-off.ts';
import { Pace } from './pace.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('thirty go at once, the rest thirty a second', async () => {
  const pace = new Pace(30);
  let gone = 0;
  for (let index = 0; index < 100; index++) void pace.take(false).then(() => gone++);
  await vi.advanceTimersByTimeAsync(0);
  expect(gone).toBe(30);
  await vi.advanceTimersByTimeAsync(1000);
  expect(gone).toBeGreaterThanOrEqual(58);
  expect(gone).toBeLessThanOrEqual(60);
});

test('what people wait for goes before files', async () => {
  const pace = new Pace(1);
  const order: string[] = [];
  const go = (name: string, isFile: boolean): void => void pace.take(isFile).then(() => order.push(name));
  for (const name of ['first', 'file', 'another file']) go(name, true);
  go('message', false);
  await vi.advanceTimersByTimeAsync(5000);
  expect(order).toEqual(['first', 'message', 'file', 'another file']);
});

test('who gives up takes no place', async () => {
  const pace = new Pace(1);
  await pace.take(false);
  const stop = new AbortController();
  const given = expect(pace.take(false, stop.signal)).rejects.toMatchObject({ code: 'ABORTED' });
  stop.abort();
  await given;
  let gone = false;
  void pace.take(false).then(() => (gone = true));
  await vi.advanceTimersByTimeAsync(1000);
  expect(gone).toBe(true);
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
