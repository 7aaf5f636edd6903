import { expect, test } from 'vitest';
import { Routes } from './routes.ts';

const ALL = ['a', 'b', 'c'] as const;

test('an address that does not answer is followed by the next, round and round, the last of a round with more patience', () => {
  const routes = new Routes();
  const tried = Array.from({ length: 5 }, () => {
    const route = routes.next(2, ALL);
    routes.failed(2);
    return route;
  });
  expect(tried.map(({ address }) => address)).toEqual(['a', 'b', 'c', 'a', 'b']);
  expect(tried.map(({ limit }) => limit)).toEqual([5000, 5000, 10_000, 10_000, 10_000]);
});

test('one that works is kept, also for other data centres', () => {
  const routes = new Routes();
  routes.failed(2);
  routes.worked(2, 'b', ALL);
  expect(routes.next(2, ALL).address).toBe('b');
  expect(routes.next(4, ['A', 'B', 'C']).address).toBe('B');
});

test('what fails for one data centre is not given up for another', () => {
  const routes = new Routes();
  routes.failed(4);
  expect(routes.next(4, ALL).address).toBe('b');
  expect(routes.next(2, ALL).address).toBe('a');
});

test('a single address is tried again and again, with all patience', () => {
  const routes = new Routes();
  routes.failed(2);
  expect(routes.next(2, ['a'])).toEqual({ address: 'a', limit: 10_000 });
});
