import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Lease } from './lease.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A browser's book of locks in which `engine` is held by this client or another. */
function aBook() {
  const book = { holder: 'us', asked: 0 };
  const query = async () => {
    book.asked++;
    const held = [
      { name: 'engine', clientId: book.holder, mode: 'exclusive' as const },
      { name: 'own', clientId: 'us', mode: 'exclusive' as const },
    ];
    return { held, pending: [] };
  };
  return { book, lease: new Lease({ query }, 'engine', 'own') };
}

it('asks once for what happens in a row', async () => {
  const { book, lease } = aBook();
  expect(await Promise.all([lease.isHeld(), lease.isHeld(), lease.isHeld()])).toEqual([true, true, true]);
  vi.advanceTimersByTime(300);
  expect(await lease.isHeld()).toBe(true);
  expect(book.asked).toBe(1);
});

it('knows after a standstill that the lock is another’s', async () => {
  const { book, lease } = aBook();
  expect(await lease.isHeld()).toBe(true);
  book.holder = 'them';
  vi.advanceTimersByTime(1200);
  expect(await lease.isHeld()).toBe(false);
  expect(await lease.isHeld()).toBe(false);
});

it('does not believe an answer that lay there while it stood still', async () => {
  const { book, lease } = aBook();
  const answer = lease.isHeld();
  await Promise.resolve();
  // Asked, answered in time, and read only after the lock was taken away.
  expect(book.asked).toBe(1);
  vi.advanceTimersByTime(5000);
  book.holder = 'them';
  expect(await answer).toBe(false);
});

it('answers in the order of the questions', async () => {
  const { lease } = aBook();
  const order: number[] = [];
  const first = lease.isHeld().then(() => order.push(1));
  await Promise.resolve();
  const second = lease.isHeld().then(() => order.push(2));
  await Promise.all([second, first]);
  expect(order).toEqual([1, 2]);
});
