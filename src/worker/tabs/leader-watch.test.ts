import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchLeader } from './leader-watch.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A following tab of a browser; `line` is who waits for the lock, in order. */
function aFollower(line: readonly string[] = ['us']) {
  const scene = { isAlive: true, hasAnswered: true, leader: 'one', taken: 0, isLeading: false };
  const lock = (name: string, clientId: string) => ({ name, clientId, mode: 'exclusive' as const });
  void watchLeader({
    locks: {
      query: async () => ({
        held: [lock('engine', scene.leader), lock('own', 'us')],
        pending: line.map((client) => lock('engine', client)),
      }),
    },
    engineLock: 'engine',
    ownLock: 'own',
    isLeading: () => scene.isLeading,
    askForLife: () => {
      const hasAnswered = scene.hasAnswered;
      scene.hasAnswered = scene.isAlive;
      return hasAnswered;
    },
    takeOver: () => scene.taken++,
  });
  return scene;
}

it('takes over from a leader that is silent for more than a second, in less than a second and a half', async () => {
  const scene = aFollower();
  await vi.advanceTimersByTimeAsync(5000);
  scene.isAlive = false;
  await vi.advanceTimersByTimeAsync(1100);
  expect(scene.taken).toBe(0);
  await vi.advanceTimersByTimeAsync(300);
  expect(scene.taken).toBe(1);
});

it('leaves alone who was only busy', async () => {
  const scene = aFollower();
  for (let round = 0; round < 5; round++) {
    scene.isAlive = false;
    await vi.advanceTimersByTimeAsync(1000);
    scene.isAlive = true;
    await vi.advanceTimersByTimeAsync(200);
  }
  expect(scene.taken).toBe(0);
});

it('leaves the first move to who stands before it in line', async () => {
  const scene = aFollower(['another', 'us']);
  scene.isAlive = false;
  await vi.advanceTimersByTimeAsync(1400);
  expect(scene.taken).toBe(0);
  await vi.advanceTimersByTimeAsync(400);
  expect(scene.taken).toBe(1);
});

it('does not rob a tab that has just become the leader', async () => {
  const scene = aFollower();
  scene.isAlive = false;
  await vi.advanceTimersByTimeAsync(900);
  scene.leader = 'two';
  await vi.advanceTimersByTimeAsync(900);
  expect(scene.taken).toBe(0);
});

it('does not count the time for which it stood still itself', async () => {
  const scene = aFollower();
  scene.isAlive = false;
  const now = vi.spyOn(performance, 'now');
  let held = 0;
  now.mockImplementation(() => Date.now() + (held += 10_000));
  await vi.advanceTimersByTimeAsync(5000);
  expect(scene.taken).toBe(0);
});
