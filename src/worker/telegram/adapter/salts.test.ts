import { expect, test } from 'vitest';
import { Salts } from './salts.ts';
import { ServerClock } from './server-clock.ts';

const HOUR = 3600;

/** A clock at this second. */
function clockAt(start: number): { clock: ServerClock; moveTo(seconds: number): void } {
  let now = start;
  return { clock: new ServerClock(0, () => now * 1000), moveTo: (seconds) => void (now = seconds) };
}

const future = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => ({
    salt: BigInt(at + 1),
    validSince: from + (at * HOUR) / 2,
    validUntil: from + (at * HOUR) / 2 + HOUR,
  }));

test('knows nothing at first, and needs more', () => {
  const salts = new Salts(clockAt(0).clock);
  expect(salts.current).toBe(0n);
  expect(salts.areFew).toBe(true);
});

test('of those kept begins with one that is good by then, as far from its ends as can be', () => {
  const { clock, moveTo } = clockAt(10_000);
  const before = new Salts(clock);
  before.learnFuture(future(10_000, 64));
  expect(before.areFew).toBe(false);
  moveTo(10_000 + 9 * HOUR + HOUR / 4);
  const kept = new Salts(clock, structuredClone(before.toStored()));
  const now = clock.seconds();
  const { since, until } = before.toStored()[Number(kept.current) - 1] ?? { since: 0, until: 0 };
  expect(Math.min(now - since, until - now)).toBe(HOUR / 4);
  moveTo(10_000 + 25 * HOUR);
  expect(kept.areFew).toBe(true);
});

test('a salt that the server names besides replaces all; one that was known changes nothing', () => {
  let learnt = 0;
  const salts = new Salts(clockAt(10_000).clock, [], () => learnt++);
  salts.learnFuture(future(9_990, 3));
  salts.learn(1n);
  expect([salts.toStored().length, learnt]).toEqual([3, 1]);
  salts.learn(-7n);
  expect([salts.toStored().length, learnt, salts.current]).toEqual([1, 2, -7n]);
});

test('one whose time is not yet, or is over, is news when the server names it', () => {
  const salts = new Salts(clockAt(10_000).clock);
  salts.learnFuture(future(10_000, 3));
  salts.learn(3n);
  expect(salts.current).toBe(3n);
});
