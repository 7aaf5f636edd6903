import { describe, expect, it } from 'vitest';
import { menuGoal } from './menu-keys.ts';

describe('keys of a plain menu', () => {
  const size = { all: 3, beside: 0 };

  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, 0],
    ['ArrowDown', -1, 0],
    ['ArrowUp', 0, 2],
    ['ArrowUp', 2, 1],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['ArrowRight', 1, undefined],
    ['x', 1, undefined],
  ])('%s at %i leads to %s', (key, at, goal) => {
    expect(menuGoal(key, at, size)).toBe(goal);
  });
});

describe('keys of a menu with a row on top', () => {
  const size = { all: 9, beside: 7 };

  it.each([
    ['ArrowRight', 6, 0],
    ['ArrowLeft', 0, 6],
    ['ArrowDown', 3, 7],
    ['ArrowDown', 8, 0],
    ['ArrowUp', 7, 0],
    ['ArrowUp', 3, 8],
    ['ArrowUp', 8, 7],
    ['ArrowRight', 7, undefined],
  ])('%s at %i leads to %s', (key, at, goal) => {
    expect(menuGoal(key, at, size)).toBe(goal);
  });
});
