import { expect, it } from 'vitest';
import { Turns } from './turns.ts';

/** Writes down who was let in. */
function aDoor() {
  const turns = new Turns();
  const inside: string[] = [];
  const come = (name: string) => void turns.enter(name).then(() => inside.push(name));
  return { turns, inside, come };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

it('lets the same in together and others after them, all of a kind at once', async () => {
  const { turns, inside, come } = aDoor();
  for (const name of ['a', 'a', 'b', 'c', 'b', 'a']) come(name);
  await settled();
  expect(inside).toEqual(['a', 'a']);
  turns.leave();
  await settled();
  expect(inside).toEqual(['a', 'a']);
  turns.leave();
  await settled();
  expect(inside).toEqual(['a', 'a', 'b', 'b']);
  turns.leave();
  turns.leave();
  await settled();
  expect(inside).toEqual(['a', 'a', 'b', 'b', 'c']);
  turns.leave();
  await settled();
  expect(inside.at(-1)).toBe('a');
});

it('is free again when everybody has left', async () => {
  const { turns, inside, come } = aDoor();
  come('a');
  await settled();
  turns.leave();
  come('b');
  await settled();
  expect(inside).toEqual(['a', 'b']);
});
